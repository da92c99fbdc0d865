import Glibc

/// A program on a pseudo terminal of its own, and all that it has sent.
final class PseudoTerminal {
  let process: pid_t
  private(set) var sent: [UInt8] = []
  private var master: Int32
  private var hasEnded = false

  /// Starts a program on a terminal of 120 × 40; nil if that cannot be done.
  init?(_ words: [String], environment: [String: String]) {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var (number, unlocked): (UInt32, Int32) = (0, 0)
    guard master >= 0, ioctl(master, Self.unlock, &unlocked) == 0, ioctl(master, Self.name, &number) == 0
    else {
      return nil
    }
    var size = winsize(ws_row: 40, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    guard let process = Self.spawn(words, environment, "/dev/pts/\(number)") else {
      close(master)
      return nil
    }
    self.process = process
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      _ = wait()
    }
    if master >= 0 { close(master) }
  }

  // Their macros are not seen by Swift: TIOCSPTLCK, TIOCGPTN, POSIX_SPAWN_SETSID.
  private static let unlock: UInt = 0x4004_5431
  private static let name: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  /// The child leads a session: the first terminal that it opens becomes its own.
  private static func spawn(_ words: [String], _ environment: [String: String], _ terminal: String) -> pid_t?
  {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, newSession)
    return Child.spawn(words, environment, &actions, &attributes)
  }

  /// Types text.
  func type(_ text: String) { Files.append(Array(text.utf8)[...], to: master) }

  /// Takes the terminal away, as a closed window does.
  func hangUp() {
    close(master)
    master = -1
  }

  /// Waits until the program has sent a text; false if it does not within the time.
  func waitFor(_ text: String, seconds: Double = 20) -> Bool {
    let (wanted, end) = (Array(text.utf8), Torture.seconds() + seconds)
    while !Self.holds(sent, wanted) {
      let left = end - Torture.seconds()
      guard left > 0, pump(milliseconds: Int32(left * 1000)) else { return false }
    }
    return true
  }

  /// Lets bytes flow until something has come; false if nothing more will.
  private func pump(milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&polled, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    sent += buffer[..<count]
    return true
  }

  /// Waits for the program's end.
  @discardableResult
  func wait() -> Int32 {
    hasEnded = true
    return Child(process: process).wait()
  }

  private static func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    bytes.count >= wanted.count
      && bytes.indices.dropLast(wanted.count - 1).contains { bytes[$0...].starts(with: wanted) }
  }
}
