import Glibc
import KamDomain
import KamRecord

/// Personal facts that are gone for good.
public struct Erasure: Sendable {
  /// What was saved; no entry if nothing was held.
  public var saved: Saved
  /// How many changes in the journals lost their text.
  public var tombstones: Int
}

extension Store {
  /// Erases what is held of one contact as a person: its records in the file of personal facts, and their text in
  /// every journal, which become tombstones. Cannot be undone.
  ///
  /// The journals come first: if that is interrupted, the record still stands, and erasing is asked for again.
  ///
  /// - Parameter title: what the history calls it; it says nothing personal.
  public func erase(
    _ contact: ID<Contact>, of account: ID<Account>, title: String, at: Timestamp
  ) throws(SaveFailure) -> Erasure {
    try locked(at) { (working) throws(SaveFailure) in
      let file = FileName.personal(account)
      let before = try attempt { () throws(StoreFault) in
        let now = try current(file)
        try note(file, now, at, &working)
        return now
      }
      let scrolls = try attempt { () throws(StoreFault) in try personalJournals() }
      let persons = Self.persons(in: Document(before?.bytes ?? []), contact)
      let ids = Set(persons.map(\.id)).union(scrolls.flatMap { $0.persons(contact, in: file) })
      guard !ids.isEmpty else { return Erasure(saved: Saved(entry: nil, files: [:]), tombstones: 0) }
      let rewrite = try Self.rewrite(before, without: contact, file, ids)
      return try attempt { () throws(StoreFault) in
        let count = try bury(ids, of: file, in: scrolls)
        forget(ids, of: file)
        return Erasure(saved: try seal(rewrite, title, at, &working), tombstones: count)
      }
    }
  }

  /// The file without a contact's records and the comments behind them; the journal does not get to see their text.
  private static func rewrite(
    _ before: FileText?, without contact: ID<Contact>, _ file: FileName, _ ids: Set<String>
  ) throws(SaveFailure) -> Rewrite {
    var document = Document(before?.bytes ?? [])
    if let error = document.errors.first { throw .refused(.fileBroken(file, line: error.line)) }
    while let person = persons(in: document, contact).first {
      guard let next = document.applying(document.removing(person, withComments: true)) else { break }
      document = next
    }
    let isEmpty = before == nil || document.records.isEmpty
    return Rewrite(
      file: file, before: before, after: isEmpty ? nil : document.bytes,
      touches: ids.sorted().map { Touch(erased: .person, $0) })
  }

  private static func persons(in document: Document, _ contact: ID<Contact>) -> [Record] {
    document.records(of: RecordType.person.rawValue).filter { Person($0).contact == contact }
  }

  /// Saves what is left of the file, or notes the erasing alone where the file held nothing any more.
  private func seal(
    _ rewrite: Rewrite, _ title: String, _ at: Timestamp, _ working: inout Working
  ) throws(StoreFault) -> Saved {
    guard rewrite.isIdle else { return try write([rewrite], title: title, undoes: nil, at: at, &working) }
    let entry = Entry(
      id: working.ids.id(Entry.self).text, at: at, by: who.login, title: title, undoes: nil,
      parts: [rewrite.part], journal: who.folder)
    try record(entry, &working)
    return Saved(entry: entry, files: [rewrite.file: Document(rewrite.before?.bytes ?? [])])
  }

  /// Every month of everybody's journal of personal facts.
  private func personalJournals() throws(StoreFault) -> [Scroll] {
    let folder: Folder
    do throws(StoreFault) { folder = try JournalKind.personal.folder(in: root) } catch .missing { return [] }
    var scrolls: [Scroll] = []
    for owner in try folder.names().sorted() {
      let months: Folder
      do throws(StoreFault) { months = try folder.folder(owner) } catch .notAFile { continue }
      for name in try months.names().sorted() where JournalFile.isMonth(name) {
        scrolls.append(Scroll(journal: JournalFile(months, name), bytes: try months.read(name).bytes))
      }
    }
    return scrolls
  }

  private func bury(_ ids: Set<String>, of file: FileName, in scrolls: [Scroll]) throws(StoreFault) -> Int {
    let tombstones = Tombstones(file, ids)
    var count = 0
    for scroll in scrolls {
      let buried = tombstones.set(in: scroll.bytes)
      if buried.count > 0 { try scroll.journal.replace(with: buried.bytes) }
      count += buried.count
    }
    return count
  }

  /// Forgets one's own conflicts about the records: they hold their text, too.
  private func forget(_ ids: Set<String>, of file: FileName) {
    for kept in state?.conflicts ?? [] where kept.conflict.place.file == file {
      if ids.contains(kept.conflict.place.record) { try? state?.settle(kept) }
    }
  }
}

/// One month's journal as it was read.
private struct Scroll {
  var journal: JournalFile
  var bytes: [UInt8]

  /// The ids of the records that were held of a contact in a file of personal facts.
  func persons(_ contact: ID<Contact>, in file: FileName) -> [String] {
    let touches = Document(bytes).records.compactMap { Entry($0, journal: "") }.flatMap(\.parts)
      .filter { $0.file == file }.flatMap(\.touches)
    return touches.filter { touch in
      let texts = [touch.splice.removed, touch.splice.inserted]
      return texts.contains { Document($0).records.contains { Person($0).contact == contact } }
    }.map(\.record)
  }
}

extension JournalFile {
  /// Puts another text of the same length in the place of the file: the old or the new one, whatever happens.
  fileprivate func replace(with bytes: [UInt8]) throws(StoreFault) {
    let old = try folder.open(name, O_RDONLY)
    let file = try folder.open(aside, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600)
    try file.write(bytes)
    try file.takeAccess(of: old, try old.status())
    try file.sync()
    try folder.rename(aside, to: name)
    try folder.sync()
  }
}
