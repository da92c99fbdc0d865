/// One typed sentence as it was understood: what goes into the log, and what comes next.
public struct Sentence: Sendable, Equatable {
  /// The sentence as typed.
  public var input: String
  /// The day of the entry; never after today.
  public var day: Day
  public var time: ClockTime?
  /// The half of the day, when no time was said.
  public var half: HalfDay?
  /// The code of the medium (X10); `note` if no medium was named.
  public var medium: String
  /// Who took part, without those who have to be asked for.
  public var contacts: [ID<Contact>]
  /// From whom the news came: 听刘工说.
  public var source: ID<Contact>?
  /// People named in passing.
  public var mentioned: [ID<Contact>]
  /// What was said or done.
  public var text: String
  /// What comes next, or why nothing; nil: 未定下一步.
  public var next: NextStep?
  /// Why the next step is marked 推定.
  public var supposition: Supposition?
  /// Promises to be accepted or not.
  public var promises: [OfferedPromise]
  /// A rival's representative to be accepted or not.
  public var rival: OfferedRival?
  /// What it tells that has a place in the card, to be accepted or not.
  public var facts: [CodedAnswer] = []
  /// The open steps, promises and milestones that it tells were done; what is not certain is to be accepted or not.
  public var fulfils: [Fulfilment] = []
  /// The refusal that the call met, when the entry was opened from the phone's answers (O).
  public internal(set) var refusal: PhoneRefusal?
  /// The parts of the input that were understood, in their order.
  public var parts: [SentencePart]
  /// What is open to doubt, as facts.
  public var doubts: [SentenceDoubt]
  /// The sentence read without the offer of a next step, if there is one: one element or none.
  var plain: [Sentence] = []

  /// Why a next step is supposed.
  public enum Supposition: Sendable, Equatable {
    /// The step is a clause without a separator before it.
    case clause
    /// The day was worked out: first working day after ….
    case day
  }

  /// The step, if there is one.
  public var step: NextStep.Plan? { if case .step(let plan) = next { plan } else { nil } }

  /// The sentence with its supposed step taken as text again (Tab); itself if no step is offered.
  public var asText: Sentence { plain.first ?? self }
}

/// A promise that a sentence speaks of.
public struct OfferedPromise: Sendable, Equatable {
  public var side: Side
  public var text: String
  /// Who promised, or to whom we did.
  public var contact: ID<Contact>?
  public var due: Day?
  public var dueKind: DueKind?

  public init(side: Side, text: String, contact: ID<Contact>? = nil, due: Day? = nil, dueKind: DueKind? = nil)
  {
    self.side = side
    self.text = text
    self.contact = contact
    self.due = due
    self.dueKind = dueKind
  }
}

/// A rival's representative of whom a sentence speaks.
public struct OfferedRival: Sendable, Equatable {
  public var make: String
  public var representative: String
  /// The price that they asked, as it was said: `16.8万`.
  public var price: String?

  public init(make: String, representative: String, price: String? = nil) {
    self.make = make
    self.representative = representative
    self.price = price
  }
}

extension OfferedRival {
  /// `对手代表 大众 张强 报价16.8万`.
  public func words(_ language: Language) -> String {
    let asked = price.map { language.pick(" 报价", " asks ") + $0 } ?? ""
    return language.pick("对手代表 ", "rival's representative ") + make + " " + representative + asked
  }
}

/// A part of the input and what it was understood as, for the preview line.
public struct SentencePart: Sendable, Equatable {
  public var kind: Kind
  public var range: Range<String.Index>

  public enum Kind: Sendable, Equatable {
    case when, medium, person, unclearPerson, separator, stepWhen, stepPerson, stepText, reason, promise,
      rival
  }
}

/// What of a sentence is open to doubt.
public enum SentenceDoubt: Sendable, Equatable {
  /// Several people, or one who is not called so on the card; the likeliest first.
  case ambiguousPerson(said: String, candidates: [ID<Contact>])
  /// Somebody by surname and title whom the card does not have.
  case unknownPerson(said: String)
  /// Several days; the likeliest first.
  case ambiguousDate(said: String, candidates: [Day])
  /// A day that no calendar has, or a time that no day has: `2月30日`, `25点`.
  case impossibleDate(said: String)
  /// The entry names a day, or a half or time of today, that has not come yet: its day is today.
  case futureEntry(Day, HalfDay? = nil, ClockTime? = nil)
  /// The next step lies in the past.
  case pastStep(Day)
  /// The next step has no day.
  case undatedStep
  /// A day was said for the next step, and nothing that is to be done then.
  case emptyStep(Day)
  /// `暂无` without a reason.
  case missingReason
  /// 未定下一步.
  case noNextStep
}

/// Why a sentence cannot be saved as it stands.
public enum SentenceFault: Error, Sendable, Equatable {
  case empty
  case ambiguousPerson(said: String, candidates: [ID<Contact>])
  case ambiguousDate(said: String, candidates: [Day])
  case impossibleDate(said: String)
  /// The next step would lie in the past.
  case pastStep(Day)
  /// `暂无` without a reason.
  case missingReason
  /// A visit closes with a next step or a reason for none (S10).
  case visitNeedsNextStep
  /// A call that got an appointment says for which day (O).
  case appointmentNeedsDay
  /// Behind the separator stands a day, and nothing that is to be done then.
  case emptyStep(Day)
}

extension Sentence {
  /// What keeps the sentence from being saved, the first thing to mend first; empty: it can be saved.
  public var faults: [SentenceFault] {
    if text.isEmpty, refusal == nil { return [.empty] }
    let open = doubts.compactMap(\.fault)
    if refusal?.appointment == true, step?.due == nil { return open + [.appointmentNeedsDay] }
    let isOpenVisit = medium == MediumWord.visit && next == nil && !open.contains(.missingReason)
    return open + (isOpenVisit ? [.visitNeedsNextStep] : [])
  }
}

extension SentenceDoubt {
  /// The fault that the doubt is; nil if the sentence can be saved with it.
  public var fault: SentenceFault? {
    switch self {
    case .ambiguousPerson(let said, let candidates): .ambiguousPerson(said: said, candidates: candidates)
    case .ambiguousDate(let said, let candidates): .ambiguousDate(said: said, candidates: candidates)
    case .impossibleDate(let said): .impossibleDate(said: said)
    case .pastStep(let day): .pastStep(day)
    case .missingReason: .missingReason
    case .emptyStep(let day): .emptyStep(day)
    case .unknownPerson, .futureEntry, .undatedStep, .noNextStep: nil
    }
  }
}
