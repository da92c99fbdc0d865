import KamDomain
import KamRecord
import KamScreen

/// The contact card: who the customer is, why it stands where it stands, its people, what was promised and
/// said; below, every record and field that the file holds or could hold.
enum CardPane {
  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let account = state.account else {
      return [Line(Need.account.refusal(state) ?? state.say("读取中…", "Reading..."), .muted)]
    }
    let card = Card(state: state, account: account, width: width)
    return card.summary + card.kin + card.remarks + card.next + card.people + card.personal + card.promises
      + card.unknowns + card.worth + card.deal + card.talk + card.rest + card.details
  }
}

/// What the parts of a card are drawn from.
struct Card {
  let state: State
  let account: Account
  let width: Int

  var language: Language { state.language }
  func say(_ zh: String, _ en: String) -> String { state.say(zh, en) }

  /// A heading, with the key that adds to what stands below it.
  func heading(_ zh: String, _ en: String, add key: String? = nil) -> Line {
    Line([Span(say(zh, en), .heading)] + (key.map { [Span("  a \($0) +", .muted)] } ?? []))
  }

  /// Lines of one type: a summary of each record, its fields below when it is unfolded.
  func section<E: Entity>(
    _ zh: String, _ en: String, _ key: String?, _ records: [E], _ summary: (E) -> [Span]
  ) -> [Line] {
    guard !records.isEmpty else { return [] }
    return [heading(zh, en, add: key)] + records.flatMap { lines(of: $0, summary($0)) }
  }

  /// A record as one line, with its fields below it when it is unfolded.
  func lines<E: Entity>(of entity: E, _ summary: [Span]) -> [Line] {
    let line = Line([Span(" ")] + summary, spot: .record(E.type, entity.record.id))
    guard state.unfolded.contains(entity.record.id) else { return [line] }
    return [line] + fields(of: entity.record, E.type, indent: 3)
  }

  /// All fields of a record, those without a value last; each is edited in its place.
  func fields(of record: Record, _ type: RecordType, indent: Int) -> [Line] {
    let own = type.fields
    let filled = own.filter { record[name: $0.name] != nil }
    let empty = own.filter { record[name: $0.name] == nil }
    return (filled + empty).flatMap { lines(of: $0, record, type, indent) }
  }

  /// A field of a record, a line for each value and one for a new value where several may stand.
  func lines(of field: Field, _ record: Record, _ type: RecordType, _ indent: Int) -> [Line] {
    var values = record.all(name: field.name)
    let labels = max(18, displayWidth(field.word(language)) + 1)
    if field.isRepeated || values.isEmpty { values.append("") }
    return values.enumerated().flatMap { index, value -> [Line] in
      let spot = Spot.field(type, record.id, field.name, value: index)
      let shown = value.isEmpty ? (index == 0 ? "-" : "+") : state.shown(value, field)
      let rows = shown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      var line = Line(
        [
          Span("", width: indent),
          Span(index == 0 ? field.word(language) : "", .muted, width: labels, gap: true),
          Span(rows.first ?? "", value.isEmpty ? .muted : .text),
        ], spot: spot)
      line.editing = state.isEditing(spot)
      return [line] + rows.dropFirst().map { Line([Span("", width: indent + labels), Span($0)]) }
    }
  }
}

extension State {
  /// A value as people read it: the word of a code, the name of a record, 万元.
  func shown(_ value: String, _ field: Field) -> String {
    switch field.kind {
    case .code(let list): setting.vocabulary.word(list, value, language)
    case .login: setting.vocabulary.personName(value)
    case .account: roll[ID(value)]?.name ?? Contact.nobody
    case .anyRecord(.contact): name(of: Reference(value))
    case .longText, .text: value
    case .amount: Money(value)?.words(language) ?? value
    default: account?.label(of: value, in: field, language, setting.vocabulary, beside: beside) ?? value
    }
  }

  /// Whether the entry is for this field.
  func isEditing(_ spot: Spot) -> Bool {
    guard let entry, case .field(let type, let id, let name, let index) = spot else { return false }
    switch entry.purpose {
    case .field(type, id, let field, _): return field.name == name && index == 0
    case .value(type, id, let field, let was):
      let values = record(type, id)?.all(name: name) ?? []
      return field.name == name && (values.firstIndex(of: was) ?? values.count) == index
    default: return false
    }
  }
}
