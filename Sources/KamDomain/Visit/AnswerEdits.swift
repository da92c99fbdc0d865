import KamRecord

/// The edits that an answer makes, one after the other, each in the account as those before it leave it.
struct AnswerEdits {
  private(set) var account: Account
  private var edits: [Edit] = []
  /// The place that was filled first.
  private var first: Filling?
  private let author: Author

  init(_ account: Account, _ author: Author) { (self.account, self.author) = (account, author) }

  /// What was filled, and by which edits; nil if nothing was.
  var filled: (Filling, [Edit])? { first.map { ($0, edits) } }

  /// Adds a record that a field names.
  ///
  /// - Returns: its id.
  @discardableResult
  mutating func add(
    _ type: RecordType, _ values: Values, named field: String, _ ids: inout IDSource
  ) throws(Refusal) -> String {
    let id = ids.id(Record.self).text
    try take(Edit.add(type, id, values, in: account.file, by: author), .field(field, record: id))
    return id
  }

  /// Sets a field of a record, or adds a value to one that is repeated; without a value nothing.
  mutating func fill(_ name: String, of id: String, with value: String?) throws(Refusal) {
    guard let value, let record = account.document.record(id: id),
      let field = RecordType(rawValue: record.type)?.field(name)
    else { return }
    let edit =
      field.isRepeated
      ? try Edit.addValue(name, value, to: record, in: account.file)
      : try Edit.set(name, of: record, to: value, in: account.file)
    if let edit { try take(edit, .field(name, record: id)) }
  }

  private mutating func take(_ edit: Edit, _ place: Filling) throws(Refusal) {
    account = try account.after(Change("", [edit]))
    edits.append(edit)
    first = first ?? place
  }
}

/// The pieces of an answer, each of which is read on its own.
enum AnswerPieces {
  /// The pieces between pauses and the words that do the same; a comma in a number and the point of an address are none.
  static func split(_ answer: String, at words: [String] = []) -> [String] {
    var pieces = [""]
    let characters = Array(answer)
    for (place, character) in characters.enumerated() {
      let isInNumber =
        character == "," && place > 0 && characters[place - 1].isNumber && place + 1 < characters.count
        && characters[place + 1].isNumber
      if pauses.contains(character), !isInNumber {
        pieces.append("")
      } else {
        pieces[pieces.count - 1].append(character)
      }
    }
    for word in words { pieces = pieces.flatMap { $0.split(separator: word).map(String.init) } }
    return pieces.map { $0.trimmed }.filter { !$0.isEmpty }
  }

  private static let pauses: Set<Character> = ["，", ",", "；", ";", "、", "。", "：", "\n"]
}
