import Glibc

/// What can wake the run loop: the keyboard, signals, descriptors of the store. One `poll`, no timer.
enum Wakeups {
  /// Sleeps until one of the descriptors has something to read or has hung up, at most `timeout` milliseconds
  /// (-1: for ever); gives those that have.
  static func wait(on descriptors: [Int32], timeout: Int32) -> Set<Int32> {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&polled, nfds_t(polled.count), timeout) > 0 else { return [] }
    return Set(polled.filter { $0.revents != 0 }.map(\.fd))
  }
}
