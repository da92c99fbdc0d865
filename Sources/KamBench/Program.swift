import Glibc
import KamChild

/// A program as it is started for a measurement: its words and all of its environment.
struct Program {
  var words: [String]
  var environment: [String: String]

  /// A program of the system, nil if it is not installed.
  init?(installed name: String, _ arguments: [String] = [], in setting: Setting) {
    guard let path = Child.path(of: name) else { return nil }
    self.init([path] + arguments, in: setting)
  }

  init(_ words: [String], in setting: Setting) {
    self.words = words
    let home = setting.folder + "/home"
    environment = [
      "HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "XDG_CACHE_HOME": setting.folder + "/cache", "XDG_STATE_HOME": home + "/state", "XDG_CONFIG_HOME": home,
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// The kam that lies beside the program that runs.
  static func kam(_ arguments: [String], in setting: Setting) -> Program {
    let folder = running.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return Program([(folder + ["kam"]).joined(separator: "/")] + arguments, in: setting)
  }

  /// The path of the program that runs.
  private static var running: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    return String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  var isThere: Bool { access(words[0], X_OK) == 0 }

  /// Runs it to its end, with what it says going nowhere: the median of its milliseconds.
  func median(of times: Int) -> Double {
    Clock.median(of: times) {
      _ = Child(words[0], Array(words.dropFirst()), environment: environment)?.wait()
    }
  }
}
