import Glibc

/// The one door to the file system. Every call of the store passes its gate, where tests and `kam-torture`
/// can let the n-th call fail or end the process.
public struct Disk: Sendable {
  /// The kinds of system call that pass the gate.
  public enum Call: String, Sendable, CaseIterable {
    case open, read, write, sync, rename, remove, list, status, makeDirectory, lock, truncate, mode
  }

  /// Asked before each call with the path from the store's root. An error number makes the call fail with
  /// it, undone; 0 lets it go on.
  public var gate: @Sendable (Call, _ path: String) -> Int32

  public init(gate: @escaping @Sendable (Call, _ path: String) -> Int32) {
    self.gate = gate
  }

  /// The disk as it is.
  public static let real = Disk { _, _ in 0 }

  /// Makes a call, again when a signal interrupted it.
  func perform<Result: SignedInteger>(
    _ call: Call, _ path: String, _ body: () -> Result
  ) throws(StoreFault) -> Result {
    let refused = gate(call, path)
    guard refused == 0 else { throw StoreFault(errno: refused, path) }
    while true {
      let result = body()
      if result >= 0 { return result }
      let number = errno
      guard number == EINTR else { throw StoreFault(errno: number, path) }
    }
  }
}
