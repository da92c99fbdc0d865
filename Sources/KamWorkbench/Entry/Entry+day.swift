import KamDomain
import KamScreen

/// Words of a sentence that may mean several days: Enter asks which, a digit or Enter chooses.
extension State {
  /// The days among which one has to choose in what is typed; nil if no day is in doubt.
  var daysAsked: [Day]? { dayDoubt?.days }

  private var dayDoubt: (said: String, days: [Day])? {
    let fault: SentenceFault? =
      switch entry?.purpose {
      case .log, .followed: sentence?.faults.first
      case .close: report?.sentence.faults.first
      case .step, .looked: stepFault
      case .visit: visitLine?.fault
      default: nil
      }
    guard case .ambiguousDate(let said, let days)? = fault, !days.isEmpty else { return nil }
    return (said, Array(days.prefix(9)))
  }

  /// Tells what keeps a sentence from being taken; days in doubt wait for their choice.
  mutating func tell(_ fault: SentenceFault) {
    notice = Notice(text: fault.words(language), tone: .caution)
    if daysAsked != nil { entry?.isAskingDay = true }
  }

  /// A digit or Enter takes a day that was asked for; nil if the key does something else, which ends the question.
  mutating func answerDay(_ key: Key) -> [Effect]? {
    guard let entry, entry.isAskingDay, let days = daysAsked else { return nil }
    switch key {
    case .named(.up), .named(.down): return nil
    case .named(.enter) where days.indices.contains(entry.choice): choose(days[entry.choice])
    case .character(let digit):
      self.entry?.isAskingDay = false
      guard let place = digit.wholeNumberValue, (1...days.count).contains(place) else { return nil }
      choose(days[place - 1])
    default:
      self.entry?.isAskingDay = false
      return nil
    }
    return []
  }

  /// Writes the day into the line, in place of the words that may mean several.
  private mutating func choose(_ day: Day) {
    guard let entry, let said = dayDoubt?.said else { return }
    self.entry?.editor = LineEditor(entry.editor.text.dating(said, day))
    self.entry?.isAskingDay = false
    notice = nil
    entryChanged()
  }

  /// The days, each behind its digit.
  func dayCandidates(_ days: [Day]) -> [Candidate] {
    days.enumerated().map { place, day in
      Candidate(text: "\(place + 1) \(short(day)) \(weekdayName(day))", value: day.description)
    }
  }
}
