import KamRecord

/// Reads the records of `kam.rec` and notes what is wrong with them.
struct VocabularyReader {
  private let document: Document
  private(set) var terms: [CodeList: [Term]] = [:]
  private(set) var rhythms: [RhythmRule] = []
  private(set) var ages: [AgeRule] = []
  private(set) var targets: [TargetFacts] = []
  private(set) var team: [TeamMember] = []
  private(set) var problems: [Problem] = []

  init(_ document: Document) { self.document = document }

  mutating func read() {
    problems += document.errors.map { Problem(FileName.house.path, line: $0.line, .syntax($0.reason)) }
    readHouse()
    for record in document.records(of: RecordType.label.rawValue) { readLabel(Label(record)) }
    for record in document.records(of: RecordType.rhythm.rawValue) { readRhythm(Rhythm(record)) }
    for record in document.records(of: RecordType.replacementAge.rawValue) { readAge(ReplacementAge(record)) }
    for record in document.records(of: RecordType.target.rawValue) { readTarget(Target(record)) }
    for record in document.records(of: RecordType.specialist.rawValue) { readMember(Specialist(record)) }
  }

  private mutating func readHouse() {
    let stores = document.records(of: RecordType.store.rawValue)
    guard let house = stores.first.map({ House($0) }) else {
      return note(1, .missingRecord(.store))
    }
    if stores.count > 1 { note(stores[1].line, .secondRecord(.store)) }
    if let format = house.format, format > Vocabulary.currentFormat {
      note(house.record.line(of: "Format"), .newerFormat(format))
    }
  }

  private mutating func readLabel(_ label: Label) {
    guard let list = CodeList(rawValue: label.list) else {
      return note(label.record.line(of: "List"), .unknownList(label.list))
    }
    guard !label.code.isEmpty else { return note(label.record.line, .missingField(.label, field: "Code")) }
    if terms[list, default: []].contains(where: { $0.code == label.code }) {
      return note(label.record.line(of: "Code"), .repeatedCode(list, code: label.code))
    }
    let place = terms[list, default: []].count
    terms[list, default: []].append(Term(label, order: 10_000 + place))
  }

  private mutating func readRhythm(_ rhythm: Rhythm) {
    guard let days = rhythm.days, days > 0 else { return refuse(rhythm.record, "Days", .count) }
    rhythms.append(
      RhythmRule(
        likelihood: rhythm.likelihood, importance: rhythm.importance, stage: rhythm.stage, days: days))
  }

  private mutating func readAge(_ age: ReplacementAge) {
    guard let years = age.years, years > 0 else { return refuse(age.record, "Years", .count) }
    ages.append(AgeRule(duty: age.duty, years: years, mileage: age.mileage, note: age.note))
  }

  private mutating func readTarget(_ target: Target) {
    guard YearMonth(target.month)?.month != nil else { return refuse(target.record, "Month", .month) }
    targets.append(
      TargetFacts(
        month: target.month, owner: target.owner, signed: target.signed, delivered: target.delivered,
        paid: target.paid))
  }

  private mutating func readMember(_ specialist: Specialist) {
    guard !specialist.login.isEmpty else {
      return note(specialist.record.line, .missingField(.specialist, field: "Login"))
    }
    let name = specialist.name.isEmpty ? specialist.login : specialist.name
    team.append(
      TeamMember(
        login: specialist.login, name: name, role: specialist.role ?? .specialist,
        manager: specialist.manager, left: specialist.left))
  }

  private mutating func refuse(_ record: Record, _ field: StaticString, _ expected: FieldKind) {
    let value = record[field] ?? ""
    note(
      record.line(of: field.description),
      .badValue(field: field.description, value: value, expected: expected, nearest: nil))
  }

  private mutating func note(_ line: Int, _ reason: Problem.Reason) {
    problems.append(Problem(FileName.house.path, line: line, reason))
  }
}
