import Glibc

/// A program that was started, with what it says going to a file or nowhere.
public struct Child {
  public let process: pid_t

  /// Starts a program; nil if that cannot be done.
  ///
  /// - Parameters:
  ///   - output: where standard output and errors go.
  ///   - folder: where it starts.
  public init?(
    _ program: String, _ arguments: [String], environment: [String: String] = [:],
    output: String = "/dev/null",
    folder: String? = nil
  ) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    let words = folder.map { ["env", "-C", $0, program] } ?? [program]
    guard let process = Self.spawn(words + arguments, environment, &actions, nil) else { return nil }
    self.process = process
  }

  /// A program that was started elsewhere.
  public init(process: pid_t) { self.process = process }

  /// Waits until it has stopped itself; false if it has ended instead.
  public func isStopped() -> Bool {
    var status: Int32 = 0
    while waitpid(process, &status, WUNTRACED) < 0, errno == EINTR {}
    return status & 0xFF == 0x7F
  }

  /// Whether it has ended; it is not waited for, and not to be asked again.
  public func hasEnded() -> Bool { waitpid(process, nil, WNOHANG) == process }

  /// Waits for its end: its exit code, or 128 and the number of the signal that ended it.
  public func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// Starts a program with descriptors and attributes as prepared; nil, with `errno` set, if that cannot be done.
  static func spawn(
    _ words: [String], _ environment: [String: String], _ actions: inout posix_spawn_file_actions_t,
    _ attributes: UnsafePointer<posix_spawnattr_t>?
  ) -> pid_t? {
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    let failure = posix_spawnp(&process, words[0], &actions, attributes, &arguments, &variables)
    errno = failure
    return failure == 0 ? process : nil
  }

  /// Where a program lies; nil if it is not installed.
  public static func path(of program: String) -> String? {
    ["/usr/bin/", "/bin/", "/usr/local/bin/"].map { $0 + program }.first { access($0, X_OK) == 0 }
  }
}
