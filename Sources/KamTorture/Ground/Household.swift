/// The surroundings of a user of a trial's store.
enum Household {
  /// The variables with which kam is started.
  static func environment(_ scratch: Scratch) -> [String: String] {
    [
      "HOME": scratch.path, "KAM_STORE": scratch.store, "XDG_STATE_HOME": scratch.state,
      "XDG_CACHE_HOME": scratch.path + "/cache", "XDG_CONFIG_HOME": scratch.path + "/config",
      "LANG": "zh_CN.UTF-8", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin", "NO_COLOR": "1",
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }
}
