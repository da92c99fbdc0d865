import Glibc
import KamDomain
import KamRecord

/// Changes that other programs made: they are noted in the journal, and what they overwrote is not lost.
extension Store {
  /// Looks whether files were changed by another program, notes that in the journal, and keeps what of one's
  /// own saves was overwritten among the conflicts.
  ///
  /// - Returns: the files as they are now.
  public func notice(_ files: [FileName], at: Timestamp) throws(SaveFailure) -> Saved {
    try locked(at) { (working) throws(SaveFailure) in
      try attempt { () throws(StoreFault) in
        var saved = Saved(entry: nil, files: [:])
        for file in files {
          let now: FileText?
          // What cannot be read is a problem of the catalog, and no reason to leave the others unseen.
          do throws(StoreFault) { now = try current(file) } catch { continue }
          saved.files[file] = Document(now?.bytes ?? [])
          try note(file, now, at, &working)
          if isOwn(file, now?.fingerprint, working.ledger) { saved.own.insert(file) }
        }
        return saved
      }
    }
  }

  /// Whether the user's own hand left a file as it is: by the journal, or because nobody else can write there.
  private func isOwn(_ file: FileName, _ state: Fingerprint?, _ ledger: Ledger) -> Bool {
    let last = ledger.entries.last { entry in
      !entry.isVoid && entry.parts.contains { $0.file == file && $0.after == state }
    }
    if let last, !last.isOutside { return last.by == who.login }
    guard let folder = try? folderMade(for: file), let status = try? folder.status() else { return false }
    return status.st_uid == geteuid() && status.st_mode & 0o022 == 0
  }

  /// Notes in the journal that a file is not as the last entry left it.
  func note(_ file: FileName, _ now: FileText?, _ at: Timestamp, _ working: inout Working) throws(StoreFault)
  {
    let state = now?.fingerprint
    guard let left = working.ledger.last[file], left != state, !working.ledger.isEnd(state, of: file) else {
      return
    }
    keepOverwritten(file, now, at, working.ledger)
    let entry = Entry(
      id: working.ids.id(Entry.self).text, at: at, by: Entry.outsider, title: Entry.outsider, undoes: nil,
      parts: [Part(file: file, before: left, after: state, touches: [])], journal: who.folder)
    try record(entry, &working)
  }

  /// The changes of other programs among new entries that one was not told of. What was there before the first look
  /// ever is history; later looks begin where the last one ended, also that of an earlier session.
  func news(_ fresh: [Entry], isFirst: Bool) -> [Entry] {
    let outside = fresh.filter(\.isOutside)
    guard let state, isFirst || !outside.isEmpty else { return outside }
    let before = state.text(Self.told).map { Told($0) }
    var after = before ?? Told()
    after.take(outside)
    if before != after { try? state.keep(after.text, as: Self.told, isSynced: false) }
    guard isFirst else { return outside }
    return before?.news(in: outside) ?? []
  }

  /// Under which name the user's own state says what one was told of.
  private static let told = "told"

  /// Looks at one's own saves when somebody else noted that a file was changed by another program.
  func keepOverwritten(_ news: [Entry], _ ledger: Ledger) {
    for entry in news where entry.journal != who.folder {
      for part in entry.parts {
        let now: FileText?
        do throws(StoreFault) { now = try current(part.file) } catch { continue }
        keepOverwritten(part.file, now, entry.at, ledger, before: entry.id)
      }
    }
  }

  /// Keeps as conflicts what of one's own saves to a file does not stand in it any more.
  private func keepOverwritten(
    _ file: FileName, _ now: FileText?, _ at: Timestamp, _ ledger: Ledger, before entry: String? = nil
  ) {
    guard let state else { return }
    let document = Document(now?.bytes ?? [])
    for claim in ledger.claims(of: who, on: file, since: at.seconds - Self.memory, before: entry) {
      if let conflict = claim.conflict(with: document) {
        try? state.keep(conflict, title: claim.title, at: at)
      }
    }
  }

  /// An editor that was opened before a save and writes after it is looked for among the saves of this time.
  private static let memory: Int64 = 86_400
}

/// A value that somebody saved, and so expects to find.
package struct Claim {
  var edit: Edit
  var title: String

  package init(edit: Edit, title: String) {
    (self.edit, self.title) = (edit, title)
  }

  /// The conflict with a text in which the value does not stand; nil if it does.
  package func conflict(with document: Document) -> Conflict? {
    let place = edit.place
    let record = place.record.isEmpty ? nil : document.record(place.type.rawValue, id: place.record)
    switch edit.action {
    case .set(let field, let was, let new):
      let now = record?[name: field]
      return now == new ? nil : Conflict(place: place, field: field, base: was, mine: new, theirs: now)
    case .addValue(let field, let value):
      let isThere = record?.all(name: field).contains(value) ?? false
      return isThere ? nil : Conflict(place: place, field: field, base: nil, mine: value, theirs: nil)
    case .removeValue(let field, let value):
      let isThere = record?.all(name: field).contains(value) ?? false
      return isThere ? Conflict(place: place, field: field, base: value, mine: nil, theirs: value) : nil
    case .addRecord(let raw, _):
      guard !place.record.isEmpty, record == nil else { return nil }
      return Conflict(
        place: place, field: "", base: nil, mine: String(decoding: raw, as: UTF8.self), theirs: nil)
    case .removeRecord(let raw, _):
      guard let record else { return nil }
      let theirs = String(decoding: record.bytes, as: UTF8.self)
      return Conflict(
        place: place, field: "", base: String(decoding: raw, as: UTF8.self), mine: nil, theirs: theirs)
    }
  }

  /// What the claim is about: a later one about the same takes its place.
  var subject: [String] {
    let place = edit.place
    switch edit.action {
    case .set(let field, _, _): return [place.record, field]
    case .addValue(let field, let value), .removeValue(let field, let value):
      return [place.record, field, value]
    case .addRecord, .removeRecord: return [place.record]
    }
  }
}

extension Ledger {
  /// What one person saved to a file since a time and since the last change by another program.
  ///
  /// - Parameter end: the entry at which to stop looking.
  func claims(of who: Identity, on file: FileName, since: Int64, before end: String?) -> [Claim] {
    var claims: [[String]: Claim] = [:]
    for entry in entries where !entry.isVoid && entry.at.seconds >= since {
      if entry.id == end { break }
      for part in entry.parts where part.file == file {
        if entry.isOutside { claims = [:] }
        guard entry.journal == who.folder else { continue }
        for edit in part.edits() {
          let claim = Claim(edit: edit, title: entry.title)
          claims[claim.subject] = claim
        }
      }
    }
    return claims.values.sorted { $0.subject.lexicographicallyPrecedes($1.subject) }
  }
}
