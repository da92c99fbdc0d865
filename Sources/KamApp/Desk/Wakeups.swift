import Glibc

/// What can wake the run loop: the keyboard, signals, descriptors of the store. One `poll`, no timer.
struct Wakeups {
  private var polled: [pollfd]

  init(_ descriptors: [Int32]) {
    polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  }

  /// Sleeps until something comes, at most `timeout` milliseconds (-1: for ever).
  mutating func wait(_ timeout: Int32) {
    for index in polled.indices { polled[index].revents = 0 }
    _ = poll(&polled, nfds_t(polled.count), timeout)
  }

  /// The descriptor has something to read, or has hung up.
  func has(_ descriptor: Int32) -> Bool {
    polled.contains { $0.fd == descriptor && $0.revents != 0 }
  }
}
