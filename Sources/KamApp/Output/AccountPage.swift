import KamDomain
import KamRecord

/// One account as lines of text: what its row means today, its own fields, then every record on a line.
struct AccountPage {
  let named: NamedAccount
  /// Personal facts to be shown, if they were asked for.
  var personal: [Person]
  let ink: Ink

  private var account: Account { named.account }
  private var language: Language { named.language }

  var lines: [String] {
    heading + fields + RecordType.accountTypes.dropFirst().flatMap(section) + people
  }

  private var heading: [String] {
    let row = RowShape(named.headline, named.vocabulary, today: named.open.now.day, language)
    let facts = [
      row.standing.categories.first.map { $0.code + " " + $0.word(language) },
      row.row.importance?.word(language), row.row.project?.likelihood?.word(language),
      row.row.owner.isEmpty
        ? nil : language.pick("专员 ", "owner ") + named.vocabulary.personName(row.row.owner),
      language.pick("信息 ", "known ") + "\(row.row.coverage.known)/\(row.row.coverage.of)",
    ]
    let title = ink(account.name, .heading) + "  " + ink(account.id.text, .muted)
    let why = row.reasons.joined(separator: "; ")
    return [title, ink(facts.compactMap { $0 }.joined(separator: "  "))]
      + (why.isEmpty ? [] : [ink(language.pick("为何在前: ", "why on top: ") + why, .caution)])
  }

  private var fields: [String] {
    let lines = RecordType.account.fields.compactMap { field -> String? in
      let values = account.record.all(name: field.name)
      guard field.name != "Name", !values.isEmpty else { return nil }
      return ink(field.word(language), .muted) + "  " + ink(words(values, field))
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  private func section(_ type: RecordType) -> [String] {
    section(type, account.document.records(of: type.rawValue))
  }

  private var people: [String] { section(.person, personal.map(\.record)) }

  private func section(_ type: RecordType, _ records: [Record]) -> [String] {
    guard !records.isEmpty else { return [] }
    return ["", ink(type.word(language) + " \(records.count)", .heading)] + records.map { line($0, type) }
  }

  /// `  id  value  word value …`: the first field stands without its word.
  private func line(_ record: Record, _ type: RecordType) -> String {
    let origin = type == .person ? Person.facts.filter { !type.fields.contains($0) } : []
    let parts = (type.fields + origin).compactMap { field -> String? in
      let values = record.all(name: field.name)
      guard !values.isEmpty, !isTold(field, with: type, record) else { return nil }
      let text = ink(day(field, of: record, type) ?? words(values, field))
      return field == type.fields.first ? text : ink(field.word(language), .muted) + " " + text
    }
    return "  " + ink(record.id, .muted) + "  " + parts.joined(separator: "  ")
  }

  /// A day with what is meant by it: `2027-03-31前`.
  private func day(_ field: Field, of record: Record, _ type: RecordType) -> String? {
    guard field.kind == .day, let kind = type.field(field.name + "Kind"),
      let day = record[name: field.name].flatMap({ Day($0) })
    else { return nil }
    return day.meant(record[name: kind.name].flatMap { DueKind(rawValue: $0) }, from: nil, language)
  }

  /// Whether a field only says how the day before it is meant.
  private func isTold(_ field: Field, with type: RecordType, _ record: Record) -> Bool {
    field.kind == .choice(DueKind.words) && field.name.hasSuffix("Kind")
      && record[name: String(field.name.dropLast(4))] != nil
  }

  private func words(_ values: [String], _ field: Field) -> String {
    let words = ValueWords(named)
    return values.map { words.words($0, field) }.joined(separator: ", ")
  }
}
