/// What an account drawn from tables has to show.
enum Plot: CaseIterable {
  case overduePromise, overdueStep, oldFleet, friction, silent, singleThread, unmetDecider, noDecider
  case lost, deadline, newcomer, expanding, retained, referred, supplier, friend, noNextStep, stalled
  case remark, registration
  /// Nothing in particular.
  case steady

  /// The first fifty accounts of a store each tell something; of the others, every second one.
  static func of(_ account: Int, _ chance: inout Chance) -> Plot {
    let telling = allCases.count - 1
    if account < 50 { return allCases[account % telling] }
    return chance.happens(50) ? .steady : allCases[chance.below(telling)]
  }

  /// Nobody has got through to the customer yet, so that its first reason is another one.
  func isUntouched(_ chance: inout Chance) -> Bool {
    switch self {
    case .oldFleet, .friction, .newcomer, .expanding, .referred, .supplier, .friend: chance.happens(60)
    case .steady: chance.happens(6)
    default: false
    }
  }

  /// How far the purchase is: places in the track's stages.
  func progress(_ isTender: Bool, _ chance: inout Chance) -> Int {
    let last = Stages.of(isTender ? .tender : .direct).count - 1
    switch self {
    case .deadline: return isTender ? 4 : 5
    case .overduePromise, .registration: return chance.within(3...5)
    case .lost: return 4
    case .retained: return chance.within(1...last)
    case .friction, .newcomer, .oldFleet, .expanding, .supplier, .friend, .referred, .silent:
      return chance.within(1...3)
    case .noNextStep, .stalled, .unmetDecider, .noDecider, .singleThread: return chance.within(2...4)
    default: return min(chance.within(1...last), chance.within(1...last))
    }
  }

  /// The places of those of a customer's people whom we talk to.
  func reach(_ people: [Person]) -> [Int] {
    switch self {
    case .singleThread: [0]
    case .unmetDecider: people.indices.filter { people[$0].post.level != .decision }
    default: Array(people.indices)
    }
  }
}
