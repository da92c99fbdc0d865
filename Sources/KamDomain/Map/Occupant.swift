/// Somebody on the decision map of one project: a seat, or a contact whose own level and function place it.
public struct Occupant: Sendable, Hashable {
  public var contact: Reference<Contact>
  /// What the customer or body that the contact belongs to is called for short, if it is another one.
  public var house: String?
  /// Nil if the contact has no seat in the project.
  public var seat: ID<Seat>?
  public var name: String
  public var title: String?
  /// `李处`.
  public var shortName: String
  public var level: Level?
  /// A code of the function list.
  public var function: String?
  public var roles: [Role]
  public var stance: Stance
  /// The log entry that proves the stance.
  public var proof: StanceProof?
  /// How the stance came to be what it is, the oldest change first.
  public var moves: [StanceMove]
  /// Tells us things; may have no vote.
  public var isCoach: Bool
  public var acquaintance: Acquaintance

  /// Whether the name is known; without one, that of the house or a sign stands in its place.
  public var isNamed = true

  /// 0–3.
  public var strength: Int { acquaintance.strength }

  /// How the person is spoken of to others: `张厅`.
  var spokenName: String { isNamed ? ShortName.spoken(name, title: title) : shortName }

  /// A log entry proves the stance.
  public var isProven: Bool { proof != nil }

  /// The stance as a sign, in brackets if nothing proves it: `+`, `(+)`, `?`.
  public var sign: String {
    stance == .unknown || isProven ? stance.sign : "(" + stance.sign + ")"
  }

  /// `王主任+ 教练`, `周处? 财政局`: the person as a cell of the map shows it.
  public func text(_ language: Language) -> String {
    let coach = isCoach ? language.pick("教练", "coach") : nil
    return [shortName + sign, coach, isNamed ? house : nil].compactMap { $0 }.joined(separator: " ")
  }

  /// Whether the person is placed on both axes.
  public var isPlaced: Bool { level != nil && function != nil }
}

extension Stance {
  /// `++ + 0 - -- ?`.
  public var sign: String {
    switch self {
    case .champion: "++"
    case .supporter: "+"
    case .neutral: "0"
    case .sceptic: "-"
    case .opponent: "--"
    case .unknown: "?"
    }
  }
}

extension Role {
  /// The role's code in the method: `G1`…`G5`.
  public var code: String {
    switch self {
    case .gatekeeper: "G1"
    case .buyer: "G2"
    case .user: "G3"
    case .decisionMaker: "G4"
    case .influencer: "G5"
    }
  }
}

extension Level {
  /// The level's code in the method: `G6`…`G8`.
  public var code: String {
    switch self {
    case .decision: "G6"
    case .management: "G7"
    case .operation: "G8"
    }
  }
}
