/// Why a customer needs a manager's word (M4), in the order in which they are heard.
public enum ReviewReason: Sendable, Hashable {
  /// Requests for help wait for an answer (X5).
  case request(RequestFacts)
  /// A milestone is near.
  case milestone(kind: String, days: Int)
  /// A project may slip or be lost, and the fact that says so.
  case risk(Risk)
  /// The specialist is so many vehicles short of the month's target, and so many of this customer are due in it (X6).
  case gap(short: Int, units: Int)

  /// How far ahead milestones are looked at, in days.
  public static let milestoneDays = 14

  /// What kind of reason it is: the raw value is the order, and the name what scripts see.
  public enum Kind: Int, Sendable, CaseIterable, Comparable {
    case request, milestone, risk, gap, payment

    public static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
  }

  public var kind: Kind {
    switch self {
    case .request: .request
    case .milestone: .milestone
    case .risk(.unpaid): .payment
    case .risk: .risk
    case .gap: .gap
    }
  }

  /// What comes first among reasons of one kind: smaller is more pressing.
  func urgency(on today: Day) -> Int {
    switch self {
    case .request(let request): request.wantedBy.map { $0 - today } ?? .max
    case .milestone(_, let days): days
    case .risk(.unpaid(_, let days)): -days
    case .risk(let risk): risk.gravity
    case .gap(_, let units): -units
    }
  }

  /// The reason with its fact: `求助 价格特批 11-26前 (还有2天)`, `节点 截标 11-27，还有3天`.
  public func words(today: Day, _ vocabulary: Vocabulary, _ language: Language) -> String {
    switch self {
    case .request(let request):
      let more =
        request.count > 1 ? language.pick(" 等\(request.count)件", " and \(request.count - 1) more") : ""
      let day = request.wantedBy.map {
        " " + $0.meant(.by, from: today, language) + " (" + $0.distance(from: today, language) + ")"
      }
      return language.pick("求助 ", "asks for help: ") + vocabulary.word(.request, request.kind, language)
        + (day ?? "") + more
    case .milestone(let kind, let days):
      let name = vocabulary.word(.milestone, kind, language)
      let day = (today + days).short(today)
      return days == 0
        ? language.pick("节点 今天\(name)", "milestone: \(name) today")
        : language.pick("节点 \(name) \(day)，还有\(days)天", "milestone: \(name) \(day), in \(days.days)")
    case .risk(let risk): return risk.words(vocabulary, language)
    case .gap(let short, let units):
      return language.pick(
        "本月缺\(short)台，这里有\(units)台应在本月定", "short \(short) this month, \(units) here are due in it")
    }
  }
}

extension ReviewReason.Kind {
  /// The name that scripts see.
  public var name: String { "\(self)" }
}

extension Risk {
  /// Its place among risks: those that cost the deal come first.
  var gravity: Int {
    switch self {
    case .noDecisionMaker: 0
    case .purchasePast: 1
    case .unpaid: 2
    case .missed: 3
    case .overdue: 4
    case .hangsOnOne: 5
    case .silent: 6
    case .stuck: 7
    case .noNextStep: 8
    }
  }
}
