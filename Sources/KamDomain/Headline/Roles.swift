/// A set of roles of the decision group, in one byte.
public struct Roles: Sendable, Hashable, ExpressibleByArrayLiteral {
  /// Bit n stands for role n, in the order of `Role.allCases`.
  public private(set) var bits: UInt8 = 0

  public init() {}

  public init(bits: UInt8) { self.bits = bits }

  public init(arrayLiteral roles: Role...) { add(roles) }

  /// The roles in it, in their order.
  public var all: [Role] { Role.allCases.filter(contains) }

  public var isEmpty: Bool { bits == 0 }

  public func contains(_ role: Role) -> Bool { bits & Self.bit(role) != 0 }

  mutating func add(_ roles: [Role]) {
    for role in roles { bits |= Self.bit(role) }
  }

  /// Adds the roles of a seat; makes no array.
  mutating func add(of seat: Seat) {
    seat.record.forEachChoice(of: "Role") { bits |= Self.bit($0) }
  }

  private static func bit(_ role: Role) -> UInt8 {
    switch role {
    case .gatekeeper: 1
    case .buyer: 2
    case .user: 4
    case .decisionMaker: 8
    case .influencer: 16
    }
  }
}
