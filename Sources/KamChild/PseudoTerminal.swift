import Glibc

/// A program on a pseudo terminal of its own, and all that it has sent.
///
/// Everything happens on the calling thread: bytes flow while it pumps.
public final class PseudoTerminal {
  /// Why there is none, by the system's number of the error.
  public enum Failure: Error, Sendable {
    case noTerminal(Int32)
    case noProgram(Int32)
  }

  public let process: pid_t
  /// All bytes that the program has sent.
  public private(set) var sent: [UInt8] = []
  /// Nothing will come any more.
  public private(set) var hasHungUp = false
  private var master: Int32
  private var end: Int32?
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Starts a program on a terminal of this size.
  ///
  /// - Parameters:
  ///   - words: the program, by its path or as the path of programs finds it, and its arguments.
  ///   - environment: the whole environment.
  public init(_ words: [String], environment: [String: String], width: Int = 120, height: Int = 40)
    throws(Failure)
  {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw .noTerminal(errno) }
    Self.resize(master, width, height)
    do throws(Failure) {
      process = try Self.spawn(words, environment, on: Self.unlocked(master))
    } catch {
      close(master)
      throw error
    }
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      _ = wait()
    }
    if master >= 0 { close(master) }
  }

  // Their macros are not seen by Swift: TIOCSPTLCK, TIOCGPTN, POSIX_SPAWN_SETSID.
  private static let unlock: UInt = 0x4004_5431
  private static let name: UInt = 0x8004_5430
  private static let newSession: Int16 = 0x80

  private static func resize(_ master: Int32, _ width: Int, _ height: Int) {
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The path of the terminal, which may be opened from now on.
  private static func unlocked(_ master: Int32) throws(Failure) -> String {
    var (number, unlocked): (UInt32, Int32) = (0, 0)
    guard ioctl(master, unlock, &unlocked) == 0, ioctl(master, name, &number) == 0 else {
      throw .noTerminal(errno)
    }
    return "/dev/pts/\(number)"
  }

  /// The child leads a session: the first terminal that it opens becomes its own.
  private static func spawn(
    _ words: [String], _ environment: [String: String], on terminal: String
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, newSession | Int16(POSIX_SPAWN_SETSIGMASK))
    guard let process = Child.spawn(words, environment, &actions, &attributes) else {
      throw .noProgram(errno)
    }
    return process
  }
}

extension PseudoTerminal {
  /// Sends bytes as if the terminal had sent them.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Types text.
  public func type(_ text: String) { send(Array(text.utf8)) }

  /// Lets bytes flow until something has come; false if nothing has within the time, or nothing will.
  @discardableResult
  public func pump(milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard !hasHungUp, poll(&polled, 1, milliseconds) > 0 else { return false }
    let count = read(master, &buffer, buffer.count)
    hasHungUp = count <= 0
    guard count > 0 else { return false }
    sent += buffer[..<count]
    return true
  }

  /// Gives the terminal another size; the program gets SIGWINCH.
  public func resize(width: Int, height: Int) { Self.resize(master, width, height) }

  /// Takes the terminal away, as a closed window or a dropped line does.
  public func hangUp() {
    close(master)
    master = -1
    hasHungUp = true
  }

  /// Waits for the program's end: its exit code, or 128 and the number of the signal that ended it.
  @discardableResult
  public func wait() -> Int32 {
    let code = end ?? Child(process: process).wait()
    end = code
    return code
  }

  /// How the terminal treats lines, echo and signals now.
  public var modes: termios {
    var modes = termios()
    tcgetattr(master, &modes)
    return modes
  }
}
