import KamRecord

/// Two accounts that turn out to be one customer made one: `keep` takes over all records of `gone` (X11).
public struct Merge: Sendable {
  public let keep: Account
  public let gone: Account
  private let author: Author
  /// The accounts that are named by their names.
  private let beside: [ID<Account>: Account]

  /// Nil if both are the same account.
  ///
  /// - Parameter beside: the other accounts that they refer to, as far as they were read.
  public init?(
    _ gone: Account, into keep: Account, beside: [ID<Account>: Account] = [:], by author: Author
  ) {
    guard keep.id != gone.id else { return nil }
    (self.keep, self.gone, self.author) = (keep, gone, author)
    self.beside = beside.merging([keep.id: keep, gone.id: gone]) { first, _ in first }
  }

  /// The merge as one change over all files that it concerns, which is saved and undone as a whole.
  ///
  /// Records keep their ids, so that what refers to them inside a file still does. A field of the account that only
  /// `gone` has is taken over, names become former names, and what differs is kept as lines of the note.
  ///
  /// - Parameters:
  ///   - others: the other files that mention `gone`; more than those does no harm.
  ///   - personal: the personal files of both accounts; empty documents if there are none.
  /// - Throws: `fileBroken` if the file of `gone` holds what kam does not know and so cannot move.
  public func change(
    others: [(file: FileName, document: Document)], personal: (keep: Document, gone: Document)
  ) throws(Refusal) -> Change {
    let redirection = Redirection(from: gone.id, to: keep.id)
    var edits = try redirection.edits(in: keep.document, keep.file)
    edits += try fields(afterApplying: edits)
    edits += try move(redirection)
    edits += try movePersonal(personal)
    for (file, document) in others where file != keep.file && file != gone.file {
      edits += try redirection.edits(in: document, file)
    }
    let title =
      author.say("合并客户 ", "merge ") + gone.name.clipped(24) + author.say(" → ", " into ")
      + keep.name.clipped(24)
    return Change(title, edits)
  }

  /// All records of `gone` but its own, into the file of `keep`; then its file is emptied.
  private func move(_ redirection: Redirection) throws(Refusal) -> [Edit] {
    let all = gone.document.records
    if let strange = all.first(where: { !RecordType.accountTypes.map(\.rawValue).contains($0.type) }) {
      throw .fileBroken(gone.file, line: strange.line)
    }
    let turned = try redirection.edits(in: gone.document, gone.file)
    let document = try gone.document.apply(Change("", turned), in: gone.file).0
    var edits: [Edit] = []
    for record in document.records where record.type != RecordType.account.rawValue {
      // A file copied by hand has the same records; one of them is enough.
      let there = keep.document.record(record.type, id: record.id)
      if let there, there.bytes.elementsEqual(record.bytes) { continue }
      edits.append(try Edit.move(record, to: keep.file))
    }
    // Last ones first: taken back in reverse, each finds the record that it stood behind.
    for record in all.reversed() { edits.append(try Edit.remove(record, in: gone.file)) }
    return edits
  }

  private func movePersonal(_ personal: (keep: Document, gone: Document)) throws(Refusal) -> [Edit] {
    var edits: [Edit] = []
    for record in personal.gone.records
    where personal.keep.record(record.type, id: record.id)?.bytes.elementsEqual(record.bytes) != true {
      edits.append(try Edit.move(record, to: .personal(keep.id)))
    }
    for record in personal.gone.records.reversed() {
      edits.append(try Edit.remove(record, in: .personal(gone.id)))
    }
    return edits
  }
}

/// The fields of the account's own record.
extension Merge {
  /// What `keep` takes over of the fields of `gone`, once the references in it are turned.
  private func fields(afterApplying edits: [Edit]) throws(Refusal) -> [Edit] {
    let turned = try keep.document.apply(Change("", edits), in: keep.file).0
    guard let record = Account(turned)?.record else { return [] }
    var taken: [Edit] = []
    var notes: [String] = []
    for (name, value) in gone.record.fields where !Self.own.contains(name) && value != keep.id.text {
      switch fate(of: name, value, record) {
      case .known: continue
      case .added: taken.append(edit(.addValue(field: name, value: value)))
      case .alias: taken.append(edit(.addValue(field: "FormerName", value: value)))
      case .taken: taken.append(edit(.set(field: name, was: nil, is: value)))
      case .noted: notes.append(noted(name, value))
      }
    }
    let from = author.say("合并自 ", "merged from ") + gone.name
    let note = ([record["Note"]].compactMap { $0 } + [from] + notes).joined(separator: "\n")
    return taken.unique + [edit(.set(field: "Note", was: record["Note"], is: note))]
  }

  /// A value as a line of the note: people read words there, no codes.
  private func noted(_ name: String, _ value: String) -> String {
    guard let field = RecordType.account.field(name) else { return name + ": " + value }
    return field.word(author.language) + ": " + words(value, field)
  }

  /// A value of the account as people read it.
  func words(_ value: String, _ field: Field) -> String {
    switch field.kind {
    case .code, .choice, .flag, .truth, .account:
      gone.label(of: value, in: field, author.language, author.vocabulary, beside: beside)
    case .login: author.vocabulary.personName(value)
    default: value
    }
  }

  /// What becomes of a value.
  private enum Fate { case known, added, alias, taken, noted }

  private func fate(of name: String, _ value: String, _ record: Record) -> Fate {
    if record.all(name: name).contains(value) { return .known }
    let names = [record["Name"], record["ShortName"]].compactMap { $0 } + record.all("FormerName")
    if name == "Name" || (name == "ShortName" && record.has("ShortName")) {
      return names.contains(value) ? .known : .alias
    }
    guard let field = RecordType.account.field(name) else { return .added }
    if field.isRepeated { return .added }
    return record[name: name] == nil && !Self.standing.contains(name) ? .taken : .noted
  }

  private func edit(_ action: Edit.Action) -> Edit { Edit(Place(keep.file, .account, keep.id.text), action) }

  /// Fields that say who wrote the record, or how its own name is read.
  private static let own: Set<String> = ["Id", "By", "At", "Since", "Source", "PinyinName"]
  /// Fields that must not put `keep` to sleep.
  private static let standing: Set<String> = ["StalledUntil", "StalledReason"]
}

extension Edit {
  /// Adds a record as it stands to another file.
  static func move(_ record: Record, to file: FileName) throws(Refusal) -> Edit {
    Edit(try Place(of: record, in: file), .addRecord(raw: Array(record.bytes), after: nil))
  }
}

extension [Edit] {
  /// Each edit once, in order.
  fileprivate var unique: [Edit] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
