/// What was understood of a next step, before it is put together.
struct StepReading {
  var next: NextStep?
  var people: [PeopleScanner.Found] = []
  var when: (places: Range<Int>, resolved: When.Resolved)?
  /// Where a day or a time stands that cannot be.
  var impossible: Range<Int>?
  var textPlaces: Range<Int>?
  /// No step, and what was given as the reason.
  var isNone = false
  /// The step goes on with the people of the entry: 再打.
  var continues = false
}

extension StepReading {
  /// The step, if it is one.
  var plan: NextStep.Plan? { if case .step(let plan)? = next { plan } else { nil } }
}

/// Reads what stands behind the separator.
struct StepReader {
  let scanners: SentenceScanners
  let glyphs: Glyphs

  func read(_ places: Range<Int>) -> StepReading {
    var cursor = Cursor(glyphs, places)
    cursor.skipPauses()
    guard !cursor.isAtEnd else { return StepReading() }
    return reason(cursor) ?? step(glyphs.trimmed(cursor.rest))
  }

  /// `暂无：原因 [日期]`.
  private func reason(_ start: Cursor) -> StepReading? {
    var cursor = start
    guard cursor.take(GrammarWords.none) != nil,
      cursor.isAtEnd || cursor.next?.isBlankOrPause == true
    else { return nil }
    var reading = StepReading(isNone: true)
    let places = glyphs.trimmed(cursor.rest)
    date(&reading, in: places)
    let day = reading.when.flatMap { isPlainDay($0.resolved.date, $0.places) ? led($0.places) : nil }
    let text = day.map { without($0, in: places) } ?? glyphs.string(places)
    reading.textPlaces = places
    if !text.isEmpty { reading.next = .none(reason: text, until: reading.when?.resolved.day) }
    return reading
  }

  /// A step with its day in front, at the end, or within.
  func step(_ places: Range<Int>) -> StepReading {
    var reading = StepReading()
    date(&reading, in: places)
    let date = reading.when?.places ?? reading.impossible
    return finish(reading, date.flatMap { outside($0, in: places) } ?? places)
  }

  /// Puts a step together from its text and its day.
  func finish(_ reading: StepReading, _ rest: Range<Int>) -> StepReading {
    var reading = reading
    reading.textPlaces = rest
    reading.people = scanners.people(in: glyphs, rest)
    reading.continues = reading.people.isEmpty && GrammarWords.again.match(Cursor(glyphs, rest)) != nil
    let text = self.text(rest)
    guard !text.isEmpty else { return reading }
    let when = reading.when?.resolved
    reading.next = .step(
      NextStep.Plan(text, due: when?.day, dueKind: when?.kind, time: when?.time))
    return reading
  }

  /// `电话李处问预算` is `电话 问预算`: whom one talks to stands with the step, not in its text.
  private func text(_ places: Range<Int>) -> String {
    var cursor = Cursor(glyphs, places)
    guard cursor.take(scanners.media) != nil else { return glyphs.string(places) }
    let medium = places.lowerBound..<cursor.at
    cursor.skipBlanks()
    let people = scanners.takePeople(&cursor)
    let rest = glyphs.trimmed(cursor.rest)
    guard !people.isEmpty, !rest.isEmpty else { return glyphs.string(places) }
    return glyphs.string(medium) + " " + glyphs.string(rest)
  }

  /// Reads the day in these places: a leading one, which may be a mere time, else the first date.
  private func date(_ reading: inout StepReading, in places: Range<Int>) {
    var cursor = Cursor(glyphs, places)
    guard let when = cursor.takeWhen() ?? scanners.when(in: glyphs, places) else { return }
    reading.when = when.resolve(.forward, at: scanners.now).map { (when.places, $0) }
    if when.isImpossible(at: scanners.now) { reading.impossible = when.places }
  }

  /// The places without a date that leads or ends them; nil if it stands within.
  private func outside(_ date: Range<Int>, in places: Range<Int>) -> Range<Int>? {
    if date.lowerBound == places.lowerBound { return glyphs.trimmed(date.upperBound..<places.upperBound) }
    if date.upperBound == places.upperBound { return glyphs.trimmed(places.lowerBound..<date.lowerBound) }
    return nil
  }

  /// Whether one day was said by itself, or as the end: `until 10 Dec`. 年后 and 下周 say more than the day that is made
  /// of them.
  private func isPlainDay(_ date: ResolvedDate, _ places: Range<Int>) -> Bool {
    var cursor = Cursor(glyphs, places)
    if let phrase = cursor.takeWhen()?.date, phrase.edge == .before { return phrase.base.isDay }
    return date.kind == .on && !date.isSupposed && date.first == date.day
  }

  /// The places of a day with the 到 before it: 等预算到12月20日.
  private func led(_ day: Range<Int>) -> Range<Int> {
    day.lowerBound > 0 && glyphs.folded[day.lowerBound - 1] == "到" ? day.lowerBound - 1..<day.upperBound : day
  }

  private func without(_ date: Range<Int>, in places: Range<Int>) -> String {
    let rest = outside(date, in: places) ?? places
    return glyphs.string(rest.isEmpty ? places : rest)
  }
}
