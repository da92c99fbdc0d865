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
  /// Erases what is held of one contact as a person, also at the customers that they came from and went to: the records
  /// in the files of personal facts, and their text in every journal, which become tombstones. Cannot be undone.
  ///
  /// The journals come first: if that is interrupted, the record still stands, and erasing is asked for again.
  ///
  /// - Parameter title: what the history calls it; it says nothing personal.
  public func erase(
    _ contact: ID<Contact>, of account: ID<Account>, title: String, at: Timestamp
  ) throws(SaveFailure) -> Erasure {
    try locked(at) { (working) throws(SaveFailure) in
      var scrolls = try attempt { () throws(StoreFault) in try personalJournals() }
      let selves = selves(of: contact, in: account)
      var rewrites: [Rewrite] = []
      for house in selves.compactMap(\.account).unique {
        let contacts = Set(selves.filter { $0.account == house }.map(\.record))
        let rewrite = try self.rewrite(.personal(house), without: contacts, scrolls, at, &working)
        if let rewrite { rewrites.append(rewrite) }
      }
      guard !rewrites.isEmpty else { return Erasure(saved: Saved(entry: nil, files: [:]), tombstones: 0) }
      return try attempt { () throws(StoreFault) in
        let count = try bury(rewrites, in: &scrolls)
        for rewrite in rewrites { forget(rewrite) }
        return Erasure(
          saved: try write(rewrites, title: title, undoes: nil, at: at, &working), tombstones: count)
      }
    }
  }

  /// A file without the records of some contacts and the comments behind them, which the journal does not get to see;
  /// nil if neither file nor journals hold any.
  private func rewrite(
    _ file: FileName, without contacts: Set<ID<Contact>>, _ scrolls: [Scroll], _ at: Timestamp,
    _ working: inout Working
  ) throws(SaveFailure) -> Rewrite? {
    let before = try attempt { () throws(StoreFault) in
      let now = try current(file)
      try note(file, now, at, &working)
      return now
    }
    var document = Document(before?.bytes ?? [])
    let ids = Set(Self.persons(in: document, contacts).map(\.id))
      .union(scrolls.flatMap { $0.persons(contacts, in: file) })
    guard !ids.isEmpty else { return nil }
    if let error = document.errors.first { throw .refused(.fileBroken(file, line: error.line)) }
    while let person = Self.persons(in: document, contacts).first {
      guard let next = document.applying(document.removing(person, withComments: true)) else { break }
      document = next
    }
    let isEmpty = before == nil || document.records.isEmpty
    return Rewrite(
      file: file, before: before, after: isEmpty ? nil : document.bytes,
      touches: ids.sorted().map { Touch(erased: .person, $0) })
  }

  private static func persons(in document: Document, _ contacts: Set<ID<Contact>>) -> [Record] {
    document.records(of: RecordType.person.rawValue).filter { contacts.contains(Person($0).contact) }
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

  private func bury(_ rewrites: [Rewrite], in scrolls: inout [Scroll]) throws(StoreFault) -> Int {
    let tombstones = rewrites.map { Tombstones($0.file, $0.records) }
    var count = 0
    for at in scrolls.indices {
      let before = count
      for stones in tombstones {
        let buried = stones.set(in: scrolls[at].bytes)
        scrolls[at].bytes = buried.bytes
        count += buried.count
      }
      if count > before { try scrolls[at].journal.replace(with: scrolls[at].bytes) }
    }
    return count
  }

  /// Forgets one's own conflicts about the records: they hold their text, too.
  private func forget(_ rewrite: Rewrite) {
    for kept in state?.conflicts ?? [] where kept.conflict.place.file == rewrite.file {
      if rewrite.records.contains(kept.conflict.place.record) { try? state?.settle(kept) }
    }
  }
}

extension Rewrite {
  /// The ids of the records that it touches.
  fileprivate var records: Set<String> { Set(touches.map(\.record)) }
}

extension [ID<Account>] {
  /// Each once, in order.
  fileprivate var unique: [ID<Account>] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}

/// One month's journal as it was read.
private struct Scroll {
  var journal: JournalFile
  var bytes: [UInt8]

  /// The ids of the records that were held of some contacts in a file of personal facts.
  func persons(_ contacts: Set<ID<Contact>>, in file: FileName) -> [String] {
    let touches = Document(bytes).records.compactMap { Entry($0, journal: "") }.flatMap(\.parts)
      .filter { $0.file == file }.flatMap(\.touches)
    return touches.filter { touch in
      let texts = [touch.splice.removed, touch.splice.inserted]
      return texts.contains { Document($0).records.contains { contacts.contains(Person($0).contact) } }
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
