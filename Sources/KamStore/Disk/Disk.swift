import Glibc

/// The one door to the file system. Every call of the store passes its gate, where tests and `kam-torture`
/// can let the n-th call fail, stop half-way, or end the process.
public struct Disk: Sendable {
  /// The kinds of system call that pass the gate.
  public enum Call: String, Sendable, CaseIterable {
    case open, read, write, sync, rename, remove, list, status, makeDirectory, lock, truncate, mode
  }

  /// What becomes of a call.
  public enum Answer: Sendable, Equatable {
    /// It is made.
    case go
    /// It fails with an error number of the system, undone.
    case fail(Int32)
    /// It is made for at most so many bytes, if it is one that counts bytes.
    case short(Int)
    /// It is not made, and said to be done: what a disk does that lies.
    case skip
  }

  /// Asked before each call with the path from the store's root; again when a signal interrupted the call.
  public var gate: @Sendable (Call, _ path: String) -> Answer

  public init(gate: @escaping @Sendable (Call, _ path: String) -> Answer) {
    self.gate = gate
  }

  /// The disk as it is.
  public static let real = Disk { _, _ in .go }

  /// Makes a call, again when a signal interrupted it.
  func perform<Result: SignedInteger>(
    _ call: Call, _ path: String, _ body: () -> Result
  ) throws(StoreFault) -> Result {
    try transfer(call, path, 0) { _ in body() }
  }

  /// Makes a call that counts bytes, again when a signal interrupted it.
  ///
  /// - Parameter count: how many bytes are wanted; the body is told how many the disk lets it move.
  func transfer<Result: SignedInteger>(
    _ call: Call, _ path: String, _ count: Int, _ body: (Int) -> Result
  ) throws(StoreFault) -> Result {
    while true {
      var (room, number): (Int, Int32) = (count, 0)
      switch gate(call, path) {
      case .go: break
      case .fail(let error): number = error
      case .short(let limit): room = min(count, limit)
      case .skip: return Result(count)
      }
      if number == 0 {
        let result = body(room)
        if result >= 0 { return result }
        number = errno
      }
      guard number == EINTR else { throw StoreFault(errno: number, path) }
    }
  }
}
