/// Something missing in a decision group, and who may help to fill it (N).
public struct Hole: Sendable, Hashable {
  public var kind: Kind
  /// Whom to ask, or who can open the door; nil if nobody is known yet.
  public var ask: Occupant?

  /// What is missing.
  public enum Kind: Sendable, Hashable {
    /// Nobody fills a role.
    case role(Role)
    /// Nobody is known at a level of a function.
    case cell(Level, function: String)
    /// We never saw the decision maker.
    case neverMet(Occupant)
    /// All that we know hangs on one contact.
    case singleThread(Occupant)
    /// A contact has no place on the map.
    case unplaced(Occupant)
  }

  /// `G4`, `G6.G9`: roles, levels and functions by their codes; the other kinds by a word. For programs, not people.
  public var code: String {
    switch kind {
    case .role(let role): role.code
    case .cell(let level, let function): level.code + "." + (Self.functionCodes[function] ?? function)
    case .neverMet: "G4.unmet"
    case .singleThread: "G.single"
    case .unplaced: "G.unplaced"
    }
  }

  /// What is missing, in words: `缺: 财务决策层`.
  public func fact(_ language: Language, _ vocabulary: Vocabulary) -> String {
    switch kind {
    case .role(let role): return language.pick("缺: \(role.zh)", "missing: \(role.en)")
    case .cell(let level, let function):
      let word = vocabulary.word(.function, function, language)
      return language.pick("缺: \(word)\(level.zh)", "missing: \(word), \(level.en) level")
    case .neverMet(let who): return language.pick("\(who.shortName)从未见面", "never met \(who.shortName)")
    case .singleThread(let who): return language.pick("只靠\(who.shortName)一人", "all hangs on \(who.shortName)")
    case .unplaced(let who): return language.pick("\(who.shortName)未定席位", "\(who.shortName) has no seat")
    }
  }

  /// What is missing and whom to ask: `缺: 财务决策层 -> 问王主任`.
  public func text(_ language: Language, _ vocabulary: Vocabulary) -> String {
    guard let ask else { return fact(language, vocabulary) }
    let advice =
      switch kind {
      case .neverMet: language.pick("请\(ask.shortName)引见", "ask \(ask.shortName) for an introduction")
      default: language.pick("问\(ask.shortName)", "ask \(ask.shortName)")
      }
    return fact(language, vocabulary) + " -> " + advice
  }

  private static let functionCodes = ["finance": "G9", "technical": "G10", "using": "G11"]
}
