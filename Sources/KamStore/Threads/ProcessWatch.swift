import CLinux
import Glibc

/// Watches another process until it ends.
public final class ProcessWatch: Sendable {
  /// Readable once the process has ended; for `poll(2)`.
  public let descriptor: Int32

  /// Nil if there is no such process, or the system cannot watch it.
  public init?(_ process: Int32) {
    descriptor = kam_pidfd(process)
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Whether the process has ended; one that nobody has waited for counts as ended.
  public var hasEnded: Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, 0) > 0
  }
}
