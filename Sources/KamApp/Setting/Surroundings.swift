import Glibc
import KamCurses

/// What the process finds around it: read once at the start, a plain value from then on.
public struct Surroundings: Sendable {
  public var environment: [String: String]
  /// The login of the person who runs kam.
  public var login: String
  public var host: String
  public var processID: Int32
  /// Standard input and output are a terminal.
  public var isTerminal: Bool
  /// Standard output is a terminal.
  public var writesToTerminal: Bool
  /// Standard error is a terminal.
  public var complainsToTerminal: Bool
  /// From what new ids are made: random for a process, fixed in tests.
  public var seed: UInt64
  /// Finds out what a terminal of this type is good for; takes a moment.
  public var examine: @Sendable (_ type: String) -> TerminalExam = { TerminalExam.take(type: $0) }

  public init(
    environment: [String: String], login: String, host: String, processID: Int32 = 0,
    isTerminal: Bool = false,
    writesToTerminal: Bool = false, complainsToTerminal: Bool = false, seed: UInt64 = 1
  ) {
    self.environment = environment
    self.login = login
    self.host = host
    self.processID = processID
    self.isTerminal = isTerminal
    self.writesToTerminal = writesToTerminal
    self.complainsToTerminal = complainsToTerminal
    self.seed = seed
  }

  /// The surroundings of this process.
  public static func ofProcess() -> Surroundings {
    let environment = readEnvironment()
    let output = isatty(STDOUT_FILENO) == 1
    return Surroundings(
      environment: environment, login: readLogin(environment), host: readHost(), processID: getpid(),
      isTerminal: isatty(STDIN_FILENO) == 1 && output, writesToTerminal: output,
      complainsToTerminal: isatty(STDERR_FILENO) == 1, seed: .random(in: 0 ... .max))
  }

  private static func readEnvironment() -> [String: String] {
    var found: [String: String] = [:]
    var at = environ
    while let entry = at.pointee {
      let pair = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { found[String(pair[0])] = String(pair[1]) }
      at += 1
    }
    return found
  }

  /// The name of the effective user; on a machine that does not know it, `USER`, else the number.
  private static func readLogin(_ environment: [String: String]) -> String {
    if let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return environment["USER"] ?? "uid\(geteuid())"
  }

  private static func readHost() -> String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
    return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A directory of the XDG Base Directory specification with `kam` below it.
  func directory(_ variable: String, _ fallback: String) -> String {
    if let set = environment[variable], set.hasPrefix("/") { return set + "/kam" }
    return (environment["HOME"] ?? "/") + "/" + fallback + "/kam"
  }

  var configuration: String { directory("XDG_CONFIG_HOME", ".config") }
  var data: String { directory("XDG_DATA_HOME", ".local/share") }
  var state: String { directory("XDG_STATE_HOME", ".local/state") }
  var cache: String { directory("XDG_CACHE_HOME", ".cache") }

  /// The directory for what lives no longer than a run.
  var temporary: String { environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp" }

  /// The program for long texts.
  var editor: String? { environment["VISUAL"] ?? environment["EDITOR"] }
}
