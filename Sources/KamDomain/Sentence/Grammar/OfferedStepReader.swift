/// A clause that is offered as the next step though no separator stands before it.
struct OfferedStep {
  var reading: StepReading
  /// Where the clause begins.
  var start: Int
  /// The clause begins with its date: it is no text any more.
  var isCut: Bool
}

/// Finds a last clause about what is to come: `下周三送方案`, `约好12月10号下午去厅里`.
struct OfferedStepReader {
  let scanners: SentenceScanners
  let glyphs: Glyphs

  /// Reads the last clause, which ends where its places end.
  func read(_ clause: Range<Int>) -> OfferedStep? {
    var cursor = Cursor(glyphs, clause)
    let lead = takeLead(&cursor)
    guard let when = cursor.takeWhen() else { return nil }
    let isDoubtful = (lead.isAgreed || lead.isEmpty) && when.isImpossible(at: scanners.now)
    let resolved = ahead(when, isAgreed: lead.isAgreed)
    guard isDoubtful || resolved != nil else { return nil }
    let rest = glyphs.trimmed(cursor.rest)
    guard !rest.isEmpty else { return nil }
    var reading = StepReading(when: resolved.map { (when.places, $0) })
    if isDoubtful { reading.impossible = when.places }
    reading = StepReader(scanners: scanners, glyphs: glyphs).finish(reading, rest)
    reading.people = lead.people + reading.people
    guard reading.next != nil else { return nil }
    return OfferedStep(reading: reading, start: clause.lowerBound, isCut: lead.isEmpty)
  }

  /// The day, if it is to come: agreed days and deadlines look forward, others as the left side does.
  private func ahead(_ when: When, isAgreed: Bool) -> When.Resolved? {
    let looksAhead =
      isAgreed || when.date?.edge == .before || when.date?.isAheadOfYear(scanners.now.day) == true
    guard let resolved = when.resolve(looksAhead ? .forward : .back, at: scanners.now) else { return nil }
    return resolved.isFuture(scanners.now) ? resolved : nil
  }

  private struct Lead {
    var isEmpty = true
    var isAgreed = false
    /// People with whom it was agreed: 约王主任周五吃饭.
    var people: [PeopleScanner.Found] = []
  }

  /// Passes who agreed and that it was agreed: 我方, 约好, 王主任让我.
  private func takeLead(_ cursor: inout Cursor) -> Lead {
    var lead = Lead()
    while !cursor.isAtEnd {
      cursor.skipBlanks()
      let people = scanners.takePeople(&cursor)
      if !people.isEmpty {
        if lead.isAgreed { lead.people += people }
      } else if cursor.take(GrammarWords.agreeing) != nil {
        lead.isAgreed = true
      } else if cursor.take(anyOf: ["在", "于", "并", "和", "跟", "与"]) == false {
        break
      }
      lead.isEmpty = false
    }
    return lead
  }
}

extension DatePhrase {
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
