/// One line of the benchmark's table: what is measured, beside what, and how good it has to be.
struct Line: Sendable {
  /// What `--only` names.
  let name: String
  let title: String
  let unit: String
  /// The peer or floor that is measured in the same run.
  let peer: String
  /// Below the gate the benchmark fails; the aim is where we want to be.
  let gate: Bound
  let aim: Bound
  var way = Way.everySize
  /// Nil if it cannot be measured on this machine.
  var measure: @Sendable (Setting) -> Reading? = { _ in nil }

  /// On which stores a line is measured.
  enum Way: Sendable {
    case everySize
    /// On one of them: the size does not matter.
    case once
    /// Not by itself: it is what another line's figure grows by from the smallest store to the largest.
    case growth(of: String)
  }

  /// The table, in the order in which it is measured and printed.
  static let all = opening + keys + asking + store + reading + saving + resting + growing
}

/// What the lines are measured on.
struct Setting: Sendable {
  /// How many accounts the generated store has.
  var accounts = 10_000
  var seed: UInt64 = 1
  /// Where the generated stores lie; they are made once and used again.
  var folder = "/tmp/kam-bench"
}

/// What measuring one line gave.
struct Reading {
  var figure: Double
  /// The peer's or floor's; nil if it is not installed here.
  var peer: Double?

  /// The figure as a multiple of the peer's; nil where that is nothing.
  var ratio: Double? { peer.flatMap { $0 > 0 ? figure / $0 : nil } }
}

/// How good a figure has to be.
enum Bound: Sendable {
  case atLeast(Double)
  case atMost(Double)
  /// A multiple of the peer's figure and something on top; met by whatever is measured where there is no peer.
  case atMostTimesPeer(Double, plus: Double = 0)
  /// One for stores of ten thousand accounts and fewer, one for larger ones.
  indirect case upToTenThousand(Bound, above: Bound)

  /// The bound that holds for a store of this size.
  func at(_ accounts: Int) -> Bound {
    guard case .upToTenThousand(let small, let large) = self else { return self }
    return accounts <= 10_000 ? small : large
  }

  func isMet(by reading: Reading) -> Bool {
    switch self {
    case .atLeast(let least): reading.figure >= least
    case .atMost(let most): reading.figure <= most
    case .atMostTimesPeer(let times, let plus):
      reading.peer.map { reading.figure <= $0 * times + plus } ?? true
    case .upToTenThousand(let small, let large): small.isMet(by: reading) && large.isMet(by: reading)
    }
  }

  var description: String {
    switch self {
    case .atLeast(let least): "≥ " + Report.number(least)
    case .atMost(let most): "≤ " + Report.number(most)
    case .atMostTimesPeer(let times, let plus):
      "≤ " + Report.number(times) + " ×" + (plus > 0 ? " + " + Report.number(plus) : "")
    case .upToTenThousand(let small, let large): small.description + " / " + large.description
    }
  }
}
