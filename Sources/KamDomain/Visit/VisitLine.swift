/// A visit typed as one line: `周五10点 李处、王主任 目的：确认预算 地点：三楼` (V4).
public struct VisitLine: Sendable {
  /// Who is visited, each once; empty: it is to be proposed.
  public private(set) var contacts: [ID<Contact>] = []
  /// Words that name somebody whom the card does not have: 张科长.
  public private(set) var strangers: [String] = []
  /// What keeps the line from being planned: a day that cannot be, a name that several people have.
  public private(set) var fault: SentenceFault?
  public private(set) var day: Day?
  public private(set) var time: ClockTime?
  /// The half of the day, when no time was said: 周四上午.
  public private(set) var half: HalfDay?
  /// What was said, by the field of a visit that it is for.
  private(set) var texts: [(field: String, text: String)] = []

  /// - Parameters:
  ///   - now: the user's day and time.
  ///   - chosen: whom the user chose for an ambiguous address, by what was typed.
  public init(
    _ text: String, in account: Account, _ vocabulary: Vocabulary, now: Moment,
    chosen: [String: ID<Contact>] = [:]
  ) {
    let reader = SentenceReader(account, vocabulary, now: now, chosen: chosen)
    let glyphs = Glyphs(text)
    let labels = Self.labels(in: glyphs)
    for (label, end) in zip(labels, labels.dropFirst().map(\.places.lowerBound) + [glyphs.count]) {
      add(label.field, glyphs, label.places.upperBound..<end)
    }
    let places = glyphs.trimmed(0..<(labels.first?.places.lowerBound ?? glyphs.count))
    let step = StepReader(scanners: reader.scanners, glyphs: glyphs).step(places)
    if let when = step.when?.resolved {
      (day, time, half) = (when.day, when.time, when.time == nil ? when.half : nil)
    }
    fault = reader.read("→ " + glyphs.string(places)).doubts.compactMap(\.fault).first {
      if case .emptyStep = $0 { false } else { true }
    }
    readHosts(step, reader.scanners, glyphs)
  }

  /// The people in front are visited, what stands behind them is the purpose; without any in front those named there.
  private mutating func readHosts(_ step: StepReading, _ scanners: SentenceScanners, _ glyphs: Glyphs) {
    var cursor = Cursor(glyphs, step.textPlaces ?? 0..<0)
    var hosts: [PeopleScanner.Found] = []
    while let host = cursor.attempt({ Self.takeHost(&$0, scanners) }) {
      switch host {
      case .known(let person): hosts.append(person)
      case .stranger(let said): strangers.append(said)
      }
    }
    add("Purpose", glyphs, takePlace(cursor, glyphs))
    for person in (hosts.isEmpty && strangers.isEmpty ? step.people : hosts).compactMap(\.person)
    where !contacts.contains(person) {
      contacts.append(person)
    }
  }

  /// Notes where the visit is, said behind the people or at the end: `at their office`, 在三楼会议室; what is left is the
  /// purpose.
  private mutating func takePlace(_ start: Cursor, _ glyphs: Glyphs) -> Range<Int> {
    var cursor = start
    cursor.skipPauses()
    let rest = glyphs.trimmed(cursor.rest)
    let clauses = Clauses.split(glyphs, rest)
    if let first = clauses.first, let start = Self.place(Cursor(glyphs, first)) {
      add("Place", glyphs, start..<first.upperBound)
      return glyphs.trimmed(first.upperBound..<rest.upperBound)
    }
    while !cursor.isAtEnd {
      if cursor.previous == " ", let end = Self.places.match(cursor)?.end {
        add("Place", glyphs, cursor.at + 3..<rest.upperBound)
        return end <= rest.upperBound ? glyphs.trimmed(rest.lowerBound..<cursor.at) : rest
      }
      cursor.at += 1
    }
    return rest
  }

  /// Where a clause that is a place names it, behind 在 or `at`; nil for one that says more.
  private static func place(_ clause: Cursor) -> Int? {
    if clause.sees("at ") { return clause.at + 3 }
    let isPlace = clause.glyphs.folded[clause.rest].last.map { placeEnds.contains($0) } ?? false
    return clause.sees("在") && isPlace ? clause.at + 1 : nil
  }

  private static let placeEnds = Set("室楼店厅场馆院处部司所站里位家层".unicodeScalars)

  /// What begins a place at the end of an English line.
  private static let places = WordTable<Bool>(set: "at their | at his | at her | at our | at the")

  private enum Host {
    case known(PeopleScanner.Found)
    case stranger(String)
  }

  /// Passes one more person, with what leads to them: 拜访李处、王主任, 找张科长.
  private static func takeHost(_ cursor: inout Cursor, _ scanners: SentenceScanners) -> Host? {
    cursor.skipPauses()
    if !cursor.take(anyOf: GrammarWords.conjunctions) { _ = cursor.take(scanners.media) }
    _ = cursor.take(GrammarWords.prepositions)
    cursor.skipBlanks()
    if let person = scanners.people.take(&cursor) { return .known(person) }
    return PeopleScanner.takeStranger(&cursor).map { .stranger($0) }
  }

  private mutating func add(_ field: String, _ glyphs: Glyphs, _ places: Range<Int>) {
    let text = glyphs.string(glyphs.trimmed(places))
    if !text.isEmpty, !texts.contains(where: { $0.field == field }) { texts.append((field, text)) }
  }

  /// The words of fields that a colon or an equals sign follows, with that sign.
  private static func labels(in glyphs: Glyphs) -> [(field: String, places: Range<Int>)] {
    var found: [(field: String, places: Range<Int>)] = []
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    while !cursor.isAtEnd {
      let start = cursor.at
      let isWord = start == 0 || cursor.previous?.isBlankOrPause == true
      if isWord, let field = cursor.take(fields), cursor.take(anyOf: [":", "="]) {
        found.append((field, start..<cursor.at))
      } else {
        cursor.at = start + 1
      }
    }
    return found
  }

  /// The fields of a visit that hold words, by those words in both languages.
  private static let fields = WordTable(
    RecordType.visit.fields.filter { $0.kind == .text }.flatMap { [($0.zh, $0.name), ($0.en, $0.name)] })
}

extension VisitPlanner {
  /// The plan of a visit as it was typed; what the line leaves out is proposed.
  public func plan(_ line: VisitLine) -> VisitPlan {
    var plan = plan(with: line.contacts)
    if let day = line.day { (plan.date, plan.time, plan.half) = (day, line.time, line.half) }
    for (field, text) in line.texts {
      switch field {
      case "Place": plan.place = text
      case "Commitment": plan.commitment = text
      case "Topics": plan.topics = text
      case "Bring": plan.bring = text
      case "Fallback": plan.fallback = text
      default: plan.purpose = text
      }
    }
    return plan
  }
}
