import CTerminal

/// The signals by which a terminal and its session speak to a program, as a descriptor to poll.
public struct TerminalSignals: Sendable {
  /// Signals that came.
  public struct Set: OptionSet, Sendable {
    public let rawValue: UInt32
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// The window has another size.
    public static let resized = Set(rawValue: KamSignals.resized.rawValue)
    /// Hang-up or termination.
    public static let ended = Set(rawValue: KamSignals.ended.rawValue)
    /// Continued after having been stopped.
    public static let continued = Set(rawValue: KamSignals.continued.rawValue)
    /// An interrupt from the keyboard of a cooked terminal, or sent by hand.
    public static let interrupted = Set(rawValue: KamSignals.interrupted.rawValue)
  }

  /// The descriptor to poll; -1 if the system gave none.
  public let descriptor: Int32

  /// Blocks the signals for this thread and those made from it: call it before any is made.
  public init() { descriptor = kam_signals_open() }

  /// The signals that came since the last call.
  public func read() -> Set { Set(rawValue: kam_signals_read(descriptor).rawValue) }
}
