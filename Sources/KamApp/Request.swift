import ArgumentParser
import KamDomain
import KamScreen

/// What a command line asks for.
enum Request {
  case version
  /// A text that stands ready: help, a completion script.
  case text(String)
  case verb(any Verb)

  /// Reads arguments.
  ///
  /// - Throws: `usage`, in words of our own in both languages.
  init(_ arguments: [String], _ language: Language) throws(Failure) {
    if [["--version"], ["-V"]].contains(GlobalOptions.without(arguments[...])) {
      self = .version
      return
    }
    if let globals = GlobalOptions.alone(arguments) {
      self = .verb(DeskVerb(globals))
      return
    }
    let ordered = GlobalOptions.behindVerb(arguments)
    if let help = Help(ordered) {
      self = .text(try help.text(language))
      return
    }
    if let word = ordered.first, !word.hasPrefix("-"), Manual.named(word) == nil {
      throw Self.unknown(word, language)
    }
    do {
      // The workbench is the verb that has no name.
      let isNamed = ordered.first.map { !$0.hasPrefix("-") || $0.hasPrefix("--generate") } ?? false
      let words = (isNamed ? [] : [DeskVerb.manual.name]) + ordered
      // A verb's own parser is the quick one; what it does not take, that of all verbs explains.
      if let verb = Self.verb(words) {
        self = .verb(verb)
        return
      }
      let parsed = try KamCommand.parseAsRoot(words)
      guard let verb = parsed as? any Verb else { throw Failure(.usage, KamCommand.helpMessage()) }
      self = .verb(verb)
    } catch let failure as Failure {
      throw failure
    } catch {
      guard KamCommand.exitCode(for: error) != .success else {
        self = .text(KamCommand.message(for: error) + "\n")
        return
      }
      throw Failure(usage: KamCommand.message(for: error), verb: ordered.first, language)
    }
  }

  /// The verb that words name, with what follows it; nil if that cannot be read.
  private static func verb(_ words: [String]) -> (any Verb)? {
    guard let type = KamCommand.verbs.first(where: { $0.manual.name == words.first }) else { return nil }
    return try? type.parse(Array(words.dropFirst()))
  }

  private static func unknown(_ word: String, _ language: Language) -> Failure {
    let nearest = Nearest.word(to: word, among: Manual.all.map(\.name))
    return Failure(
      .usage,
      language.pick(
        "没有命令「\(word)」" + (nearest.map { "，是不是 kam \($0)？" } ?? "。kam help 列出全部命令"),
        "there is no verb '\(word)'"
          + (nearest.map { "; did you mean kam \($0)?" } ?? "; kam help lists them")))
  }
}

/// A wish for help.
struct Help {
  /// The verb it is about; nil for all.
  var verb: String?

  /// Nil if the arguments wish for something else.
  init?(_ arguments: [String]) {
    let words = GlobalOptions.without(arguments.prefix { $0 != "--" })
    if words.first == "help" {
      verb = words.dropFirst().first { !$0.hasPrefix("-") }
    } else if words.contains("--help") || words.contains("-h") {
      verb = words.first { !$0.hasPrefix("-") }
    } else {
      return nil
    }
  }

  /// The manual of one verb, or the list of all.
  func text(_ language: Language) throws(Failure) -> String {
    guard let verb else { return Self.overview(language) }
    guard let manual = Manual.named(verb) else {
      throw Failure(.usage, language.pick("没有命令「\(verb)」", "there is no verb '\(verb)'"))
    }
    return manual.text(language)
  }

  private static func overview(_ language: Language) -> String {
    var table = Table(columns: [.init("", limit: 64), .init("")])
    for manual in Manual.all {
      let usages = manual.usage.map { "  kam " + $0 }
      // Where the first line has no room for it, the explanation stands below.
      let isLong = SafeText(usages[0]).width > table.columns[0].limit
      for (at, usage) in usages.enumerated() {
        table.rows.append([.init(usage), .init(at == 0 && !isLong ? manual.word(language) : "")])
      }
      if isLong { table.rows.append([.init(""), .init(manual.word(language))]) }
    }
    let heading = language.pick("kam：大客户开发工作台", "kam: a workbench for key accounts")
    let footer = language.pick("kam help 命令 看一个命令的用法", "kam help VERB explains one of them")
    let lines =
      [heading, ""] + table.lines(Ink(isColoured: false)) + ["", Manual.globals(language), "", footer]
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Manual {
  static var all: [Manual] { KamCommand.verbs.map { $0.manual } }

  /// The manual of a verb.
  static func named(_ name: String) -> Manual? { all.first { $0.name == name } }

  /// How the verb is written, what it does, and its options.
  func text(_ language: Language) -> String {
    var lines = usage.map { "kam " + $0 } + ["", word(language)]
    if !options.isEmpty {
      var table = Table(columns: [.init("", limit: 60), .init("")])
      table.rows = options.map { [.init("  " + $0.usage), .init($0.word(language))] }
      lines += [""] + table.lines(Ink(isColoured: false))
    }
    return (lines + ["", Self.globals(language)]).joined(separator: "\n") + "\n"
  }

  /// The options that every verb takes.
  static func globals(_ language: Language) -> String {
    language.pick("每个命令都可以加：", "with every verb: ")
      + "--store DIR|SET  --lang zh|en  --readonly  --color auto|always|never  --theme NAME  --today DATE[THH:MM]  --json"
  }
}
