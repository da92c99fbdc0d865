import Glibc

/// Where a run reads from and writes to: the process's streams, or strings in tests.
public protocol Console: AnyObject {
  /// Answers to the user or a script.
  func print(_ text: String)
  /// Errors, problems and progress: standard error.
  func complain(_ text: String)
  /// Everything that comes on standard input.
  func input() -> String
  /// The next line of standard input, without its line feed; nil at its end.
  func line() -> String?
  /// Hands over what is still kept back; false if it could not be written.
  func flush() -> Bool
}

/// The process's own streams. Answers are collected and written in large pieces.
public final class ProcessConsole: Console {
  private var pending: [UInt8] = []
  private var hasFailed = false

  public init() {}

  public func print(_ text: String) {
    pending += text.utf8
    if pending.count > 1 << 16 { _ = flush() }
  }

  public func complain(_ text: String) {
    // What was answered before comes first where both go to one terminal.
    _ = flush()
    _ = Self.write(Array(text.utf8), to: STDERR_FILENO)
  }

  public func input() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer.prefix(count)
    }
  }

  public func line() -> String? {
    // The question comes before the answer.
    _ = flush()
    return readLine()
  }

  public func flush() -> Bool {
    if !pending.isEmpty, !Self.write(pending, to: STDOUT_FILENO) { hasFailed = true }
    pending.removeAll(keepingCapacity: true)
    return !hasFailed
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + written, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }
}
