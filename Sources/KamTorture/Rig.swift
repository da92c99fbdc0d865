import KamDomain

/// What a trial is run with.
public struct Rig: Sendable {
  /// Everything that is chosen at random follows from it.
  public var seed: UInt64
  /// Tries all that there is to try, which takes minutes.
  public var isFull: Bool
  /// The path of the program that runs, which is started again as kam and as its writers.
  public var program: String

  public init(seed: UInt64, isFull: Bool, program: String) {
    (self.seed, self.isFull, self.program) = (seed, isFull, program)
  }

  /// A source of choices of a trial's own.
  func random(_ salt: UInt64 = 0) -> IDSource { IDSource(seed: seed &+ salt &* 0x9E37_79B9) }

  /// A count for `--full`, or the one for `--quick`.
  func count(_ quick: Int, full: Int) -> Int { isFull ? full : quick }
}
