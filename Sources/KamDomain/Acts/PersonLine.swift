/// Personal facts of a contact typed as one line: `王建国 生日农历八月十五 爱好钓鱼 来源=王丽`. A word that begins with the word of
/// a field begins its value; what stands before any is a birthday if it reads as one, else a note.
public struct PersonLine: Sendable {
  /// Whom the facts are about; nil if nobody of the account is named.
  public private(set) var contact: Contact?
  /// The facts as stored, in the order of the line.
  public private(set) var values: [(field: Field, value: String)] = []
  /// Why a fact cannot be stored; nil if all can.
  public private(set) var refusal: Refusal?

  public init(_ text: String, _ account: Account, _ reader: ValueReader) {
    var pieces: [(field: Field?, text: String)] = []
    var words = TypedLine(text).words[...]
    while let word = words.popFirst() {
      let piece = words.prefix { TypedLine.isBlank($0.gap) }
      if contact == nil, let behind = piece.first,
        let named = account.contact(called: word.text + " " + behind.text)
      {
        contact = named
        words.removeFirst()
      } else if contact == nil,
        let named = pieces.isEmpty ? account.contact(meantBy: word.text) : account.contact(called: word.text)
      {
        contact = named
      } else if !TypedLine.isBlank(word.gap), Self.labelled(word.text) == nil,
        piece.contains(where: { Self.kinWords.contains($0.text.lowercased()) }),
        let family = RecordType.person.field("Family")
      {
        pieces.append((family, TypedLine.text([word] + piece)))
        words.removeFirst(piece.count)
      } else if let (field, rest) = Self.labelled(word.text)
        ?? Self.kin(word.text, behind: pieces.last?.field)
      {
        pieces.append((field, rest))
      } else if let last = pieces.last,
        !Self.isWhole(last) || Self.isWhole((last.field, last.text + word.gap + word.text))
      {
        pieces[pieces.count - 1].text += (last.text.isEmpty ? "" : word.gap) + word.text
      } else {
        pieces.append((nil, word.text))
      }
    }
    for piece in pieces where !piece.text.isEmpty { take(piece.field, piece.text, reader) }
    joinTexts()
  }

  /// What was said in several places for a field of text that stands once is one text.
  private mutating func joinTexts() {
    let all = values
    values = all.enumerated().compactMap { index, value in
      guard value.field.kind == .longText else { return value }
      let same = all.filter { $0.field == value.field }.map(\.value)
      guard all.firstIndex(where: { $0.field == value.field }) == index else { return nil }
      return (value.field, value.field.joined(same) ?? value.value)
    }
  }

  /// A birthday takes no more words once it reads as one.
  private static func isWhole(_ piece: (field: Field?, text: String)) -> Bool {
    piece.field?.kind == .yearlyDay && YearlyDay(typed: piece.text) != nil
  }

  /// What is said of a relative is family, unless that is what is spoken of: `女儿今年高考`.
  private static func kin(_ word: String, behind field: Field?) -> (Field, String)? {
    guard field?.name != "Family",
      relatives.contains(where: word.hasPrefix) || kinWords.contains(word.lowercased())
    else { return nil }
    return RecordType.person.field("Family").map { ($0, word) }
  }

  private static let relatives = [
    "女儿", "儿子", "孩子", "爱人", "夫人", "太太", "妻子", "丈夫", "老公", "老婆", "父亲", "母亲", "父母", "孙子", "孙女", "外孙",
  ]
  private static let kinWords: Set<String> = [
    "daughter", "daughters", "son", "sons", "wife", "husband", "child", "children",
  ]
  /// What people write for the word of a field.
  private static let likes = ["Hobby": ["likes", "喜欢"]]

  /// The facts by field name.
  public var pairs: Values { values.map { ($0.field.name, $0.value) } }

  private mutating func take(_ field: Field?, _ text: String, _ reader: ValueReader) {
    let isBirthday = field == nil && YearlyDay(typed: text) != nil
    guard let field = field ?? RecordType.person.field(isBirthday ? "Birthday" : "Note") else { return }
    do throws(Refusal) {
      values.append((field, try reader.stored(text, for: field, of: .person)))
    } catch {
      refusal = refusal ?? error
    }
  }

  /// The field with whose word a word begins, and what follows: `爱好钓鱼`, `爱好=钓鱼`, `hobby=fishing`.
  private static func labelled(_ word: String) -> (Field, String)? {
    for field in Person.facts {
      for label in [field.zh, field.en, field.key] + likes[field.name, default: []]
      where word.lowercased().hasPrefix(label.lowercased()) {
        let rest = word.dropFirst(label.count)
        if let sign = rest.first, "=:：".contains(sign) { return (field, String(rest.dropFirst())) }
        if rest.isEmpty || !label.allSatisfy(\.isASCII) { return (field, String(rest)) }
      }
    }
    return nil
  }
}
