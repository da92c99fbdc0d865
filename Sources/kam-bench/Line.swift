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
  let measure: @Sendable (Setting) -> Reading

  /// The table, in the order in which it is measured and printed.
  static let all = reading + store
}

/// What the lines are measured on.
struct Setting: Sendable {
  /// How many accounts the generated stores have.
  var accounts = 100_000
  var seed: UInt64 = 1
  /// Where the generated stores lie; they are made once and used again.
  var folder = "/tmp/kam-bench"
}

/// What measuring one line gave.
struct Reading {
  var figure: Double
  /// The peer's or floor's; nil if it is not installed here.
  var peer: Double?

  /// The figure as a multiple of the peer's.
  var ratio: Double? { peer.map { figure / $0 } }
}

/// How good a figure has to be.
enum Bound: Sendable {
  case atLeast(Double)
  case atMost(Double)
  /// A multiple of the peer's figure; met by whatever is measured where there is no peer.
  case atMostTimesPeer(Double)

  func isMet(by reading: Reading) -> Bool {
    switch self {
    case .atLeast(let least): reading.figure >= least
    case .atMost(let most): reading.figure <= most
    case .atMostTimesPeer(let most): reading.ratio.map { $0 <= most } ?? true
    }
  }

  var description: String {
    switch self {
    case .atLeast(let least): "≥ " + Report.number(least)
    case .atMost(let most): "≤ " + Report.number(most)
    case .atMostTimesPeer(let most): "≤ " + Report.number(most) + " ×"
    }
  }
}
