/// A clause that is offered as the next step though no separator stands before it.
struct OfferedStep {
  var reading: StepReading
  /// Where the clause begins.
  var start: Int
  /// The clause begins with its date: it is no text any more.
  var isCut: Bool
}

/// Finds a last clause about what we are to do: `下周三送方案`, `约好12月10号下午去厅里`. What the customer does, what
/// is not to be done, and what lies a quarter or a year ahead is none of our steps.
struct OfferedStepReader {
  let scanners: SentenceScanners
  let glyphs: Glyphs

  /// Reads the last clause, else all that stands behind the last semicolon.
  func read(_ clauses: [Range<Int>]) -> OfferedStep? {
    guard let last = clauses.last else { return nil }
    if let step = read(last) { return step }
    let begun = clauses.dropLast().last { pause(before: $0) == ";" }
    return begun.flatMap { read($0.lowerBound..<last.upperBound) }
  }

  /// Reads a clause, which ends where its places end.
  func read(_ clause: Range<Int>) -> OfferedStep? {
    var cursor = Cursor(glyphs, clause)
    let lead = takeLead(&cursor)
    guard !lead.isTheirs, let when = cursor.takeWhen(), when.date?.isSeason != true else { return nil }
    let isDoubtful = (lead.isAgreed || lead.isEmpty) && when.isImpossible(at: scanners.now)
    let rest = glyphs.trimmed(cursor.rest)
    let resolved = ahead(when, looking: lead.isAgreed || (lead.isEmpty && isPlan(when, rest, in: clause)))
    guard isDoubtful || resolved != nil else { return nil }
    guard !rest.isEmpty, !isTheirs(rest, lead), !isNegated(rest) else { return nil }
    var reading = StepReading(when: resolved.map { (when.places, $0) })
    if isDoubtful { reading.impossible = when.places }
    reading = StepReader(scanners: scanners, glyphs: glyphs).finish(reading, rest)
    reading.people = lead.people + reading.people
    guard reading.next != nil else { return nil }
    return OfferedStep(reading: reading, start: clause.lowerBound, isCut: lead.isEmpty)
  }

  /// Whether a day that may lie behind or ahead is that of a plan: 周五送配置表 behind a pause, not 周五送了配置表. A
  /// semicolon ends what was told; behind a comma the clause says what one does.
  private func isPlan(_ when: When, _ rest: Range<Int>, in clause: Range<Int>) -> Bool {
    guard when.date?.isNearAhead(scanners.now.day) == true, let pause = pause(before: clause),
      !Deed(glyphs, rest, scanners.people).isDone, !GrammarWords.was.isFound(in: glyphs, rest),
      glyphs.folded[rest].last != "的"
    else { return false }
    var cursor = Cursor(glyphs, rest)
    if cursor.take(GrammarWords.us) != nil { cursor.skipBlanks() }
    let isDoing = cursor.take(GrammarWords.ourDoing) != nil || cursor.take(scanners.media) != nil
    return isDoing ? cursor.next != "的" : pause == ";"
  }

  /// The semicolon or comma that parts a clause from what stands before it.
  private func pause(before clause: Range<Int>) -> Unicode.Scalar? {
    var place = clause.lowerBound - 1
    while place >= 0, glyphs.folded[place].isBlank { place -= 1 }
    guard place > 0, [";", ","].contains(glyphs.folded[place]) else { return nil }
    return glyphs.folded[place]
  }

  /// The day, if it is to come: agreed days and deadlines look forward, others as the left side does.
  private func ahead(_ when: When, looking: Bool) -> When.Resolved? {
    let looksAhead =
      looking || when.date?.edge == .before || when.date?.isAheadOfYear(scanners.now.day) == true
    guard let resolved = when.resolve(looksAhead ? .forward : .back, at: scanners.now) else { return nil }
    return resolved.isFuture(scanners.now) ? resolved : nil
  }

  /// Whether somebody of theirs is the subject behind the day, or nobody but they would do it: 下周他出差, 下周付款.
  private func isTheirs(_ rest: Range<Int>, _ lead: Lead) -> Bool {
    var cursor = Cursor(glyphs, rest)
    return !scanners.takePeople(&cursor).isEmpty || GrammarWords.them.match(cursor) != nil
      || GrammarWords.leaders.match(cursor) != nil || GrammarWords.premises.match(cursor) != nil
      || (lead.isEmpty && GrammarWords.theirDoing.match(cursor) != nil)
  }

  /// Whether something is not to be done; 能不能 asks.
  private func isNegated(_ rest: Range<Int>) -> Bool {
    var cursor = Cursor(glyphs, rest)
    while !cursor.isAtEnd {
      let start = cursor.at
      if cursor.take(GrammarWords.notNegations) != nil { continue }
      if cursor.take(GrammarWords.negations) != nil {
        let isAsking = start > rest.lowerBound && cursor.next == glyphs.folded[start - 1]
        if !isAsking { return true }
      } else {
        cursor.at += 1
      }
    }
    return false
  }

  private struct Lead {
    var isEmpty = true
    /// A day was agreed, or somebody has one in mind.
    var isAgreed = false
    /// People with whom it was agreed: 约王主任周五吃饭.
    var people: [PeopleScanner.Found] = []
    /// Somebody of theirs is the subject, and nothing binds us: 王主任下周三, 王主任打算下周三.
    var isTheirs = false
  }

  /// Passes who agreed and that it was agreed: 我方, 约好, 王主任让我.
  private func takeLead(_ cursor: inout Cursor) -> Lead {
    var lead = Lead()
    var isAfterPreposition = false
    while !cursor.isAtEnd {
      cursor.skipBlanks()
      let people = scanners.takePeople(&cursor)
      if !people.isEmpty {
        if lead.isAgreed { lead.people += people } else { lead.isTheirs = !isAfterPreposition }
      } else if cursor.take(GrammarWords.agreeing) != nil {
        (lead.isAgreed, lead.isTheirs) = (true, false)
      } else if cursor.take(GrammarWords.intending) != nil {
        lead.isAgreed = true
      } else if cursor.take(anyOf: ["和", "跟", "与"]) {
        isAfterPreposition = true
      } else if cursor.take(anyOf: ["在", "于", "并"]) == false {
        break
      }
      lead.isEmpty = false
    }
    return lead
  }
}

extension DatePhrase {
  /// Whether a quarter or a year was named, or a month or feast of next year: customers tell so when they will buy,
  /// nobody so plans a step.
  var isSeason: Bool {
    switch base {
    case .quarter, .quarterEnd, .year: true
    case .namedMonth(.counted(1...)?, _, _), .holiday(.counted(1...)?, _),
      .lunarDay(.counted(1...)?, _, _, _),
      .lunarMonth(.counted(1...)?, _, _):
      true
    default: false
    }
  }

  /// Whether a day without its week or month is a weekday, or nearer ahead than behind.
  func isNearAhead(_ today: Day) -> Bool {
    if base.isWeekday { return true }
    guard case .dayOfMonth(_, nil) = base, let ahead = resolve(.forward, on: today),
      let behind = resolve(.back, on: today)
    else { return false }
    return ahead.day - today < today - behind.day
  }

  /// Whether a day without a year is near ahead and far behind, so that it is meant ahead even on the left:
  /// in November 12月10号 is not that of last year.
  func isAheadOfYear(_ today: Day) -> Bool {
    switch base {
    case .date(nil, _, _), .namedMonth(nil, _, _), .holiday(nil, _), .lunarDay(nil, _, _, _),
      .lunarMonth(nil, _, _):
      break
    default: return false
    }
    guard let ahead = resolve(.forward, on: today), let behind = resolve(.back, on: today) else {
      return false
    }
    return ahead.day > today && ahead.day - today <= 60 && today - behind.day > 180
  }
}
