import ArgumentParser

/// The options that every verb takes, before or after it.
struct GlobalOptions: ParsableArguments {
  /// The stores' directories; several for verbs that read.
  @Option var store: [String] = []
  /// `zh` or `en`.
  @Option var lang: String?
  /// Write nothing.
  @Flag var readonly = false
  @Option var color: ColourChoice?
  /// A shipped theme, or one of the user's own.
  @Option var theme: String?
  /// The day, and the time, to take for now: `2026-11-24`, `2026-11-24T09:12`.
  @Option var today: String?
  @Flag var json = false
}

/// When output is coloured.
enum ColourChoice: String, ExpressibleByArgument, Sendable {
  case auto, always, never
}

extension GlobalOptions {
  /// The options that take a value, and those that do not.
  private static let valued: Set<String> = ["--store", "--lang", "--color", "--theme", "--today"]
  private static let plain: Set<String> = ["--readonly", "--json"]

  /// The options of a command line of nothing else, read by hand: the parser takes as long as the first frame. Nil if
  /// there is anything for it to say.
  static func alone(_ arguments: [String]) -> GlobalOptions? {
    var options = GlobalOptions.none
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--readonly": options.readonly = true
      case "--json": options.json = true
      default:
        guard let value = rest.popFirst(), !value.hasPrefix("-"), options.take(value, for: argument) else {
          return nil
        }
      }
    }
    return options
  }

  /// No options; what no parser sets has no value until it is set.
  private static var none: GlobalOptions {
    var options = GlobalOptions()
    (options.store, options.readonly, options.json) = ([], false, false)
    (options.lang, options.theme, options.today, options.color) = (nil, nil, nil, nil)
    return options
  }

  private mutating func take(_ value: String, for option: String) -> Bool {
    switch option {
    case "--store": store.append(value)
    case "--lang": lang = value
    case "--theme": theme = value
    case "--today": today = value
    case "--color":
      guard let choice = ColourChoice(rawValue: value) else { return false }
      color = choice
    default: return false
    }
    return true
  }

  /// Moves the global options that stand before the verb behind it, where the verb's parser reads them.
  static func behindVerb(_ arguments: [String]) -> [String] {
    let (moved, rest) = leading(arguments)
    guard let verb = rest.first, !verb.hasPrefix("-") else { return moved + rest }
    // Words behind `--` are the verb's own.
    let end = rest.firstIndex(of: "--") ?? rest.endIndex
    return Array(rest[..<end]) + moved + Array(rest[end...])
  }

  /// The global options at the start, and what follows them.
  private static func leading(_ arguments: [String]) -> (options: [String], rest: [String]) {
    var at = 0
    while at < arguments.count, arguments[at].hasPrefix("-") {
      let argument = arguments[at]
      let name = argument.prefix { $0 != "=" }
      if plain.contains(argument) || (valued.contains(String(name)) && name.count < argument.count) {
        at += 1
      } else if valued.contains(argument), at + 1 < arguments.count {
        at += 2
      } else {
        break
      }
    }
    return (Array(arguments[..<at]), Array(arguments[at...]))
  }

  /// The arguments that are no global options.
  static func without(_ arguments: ArraySlice<String>) -> [String] {
    var left: [String] = []
    var rest = arguments
    while let argument = rest.popFirst() {
      let name = String(argument.prefix { $0 != "=" })
      if valued.contains(argument) {
        _ = rest.popFirst()
      } else if !plain.contains(name), !valued.contains(name) {
        left.append(argument)
      }
    }
    return left
  }

  /// The language that arguments name, as well as can be told before they are parsed.
  static func language(in arguments: [String]) -> String? {
    let arguments = arguments.prefix { $0 != "--" }
    for (at, argument) in arguments.enumerated() {
      if argument == "--lang", at + 1 < arguments.count { return arguments[at + 1] }
      if argument.hasPrefix("--lang=") { return String(argument.dropFirst(7)) }
    }
    return nil
  }

  /// Whether arguments ask for JSON, as well as can be told before they are parsed.
  static func wantsJSON(_ arguments: [String]) -> Bool {
    arguments.prefix { $0 != "--" }.contains { $0 == "--json" || $0 == "--format=json" }
  }
}
