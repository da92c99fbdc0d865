import KamDomain
import KamRecord
import KamStore

/// One run of a verb: what was asked for around it, and what it needs to answer.
struct Session {
  let options: GlobalOptions
  let surroundings: Surroundings
  let settings: Settings
  let clock: Clock
  let ink: Ink
  let console: any Console
  /// The language of the answers; a store's own where nothing else names one.
  private(set) var language: Language

  /// - Throws: `usage` for a bad `--today` or `--lang`.
  init(_ options: GlobalOptions, _ surroundings: Surroundings, _ console: any Console) throws(Failure) {
    self.options = options
    self.surroundings = surroundings
    self.console = console
    settings = Settings.read(surroundings)
    ink = Ink.chosen(options.color, settings, surroundings)
    language = Language.chosen(
      option: options.lang, settings: settings, environment: surroundings.environment, store: nil)
    clock = try Self.clock(options, surroundings, language)
    if let tag = options.lang, Language(tag: tag) == nil {
      throw Failure(.usage, language.pick("--lang 只有 zh 和 en，没有 \(tag)", "--lang is zh or en, not \(tag)"))
    }
    for problem in settings.problems { warn(problem) }
  }

  private static func clock(
    _ options: GlobalOptions, _ surroundings: Surroundings, _ language: Language
  ) throws(Failure) -> Clock {
    let set = surroundings.environment["KAM_TODAY"].flatMap { $0.isEmpty ? nil : $0 }
    guard let text = options.today ?? set else { return Clock() }
    guard let moment = Moment(text) else {
      throw Failure(
        .usage,
        language.pick(
          "日期不对：\(text)，应为 2026-11-24 或 2026-11-24T09:12",
          "no such date: \(text); write 2026-11-24 or 2026-11-24T09:12"))
    }
    return Clock(fixed: moment)
  }

  var now: Moment { clock.now }

  /// The sentence of the language of the answers.
  func say(_ zh: String, _ en: String) -> String { language.pick(zh, en) }

  /// Takes the language of a store that was opened, where nothing else names one.
  mutating func speak(_ store: Language?) {
    language = Language.chosen(
      option: options.lang, settings: settings, environment: surroundings.environment, store: store)
  }
}

// MARK: - Answers

extension Session {
  /// A line of the answer, harmless already.
  func print(_ line: String) { console.print(line + "\n") }

  /// A sentence about something that did not keep the verb from its work.
  func warn(_ sentence: String) { console.complain("kam: " + ink(sentence) + "\n") }

  /// Whether the answer to a question is a yes.
  var isYes: Bool { ["yes", "是"].contains(console.line()?.lowercased()) }

  /// Asks on a terminal whether to go on all the same; a script says `--yes`.
  ///
  /// - Parameter hint: what speaks against it; nil if nothing does.
  func confirm(_ hint: String?, isAgreed: Bool) throws(Failure) {
    guard let hint, !isAgreed else { return }
    guard surroundings.isTerminal, !options.json else {
      throw Failure(.usage, hint + say("；仍要继续就加 --yes", "; say --yes to go on all the same"))
    }
    print(ink(hint, .caution))
    console.print(say("仍要继续请输入 yes：", "Type yes to go on all the same: "))
    guard isYes else { throw Failure(.nothing, say("什么也没改", "nothing was changed")) }
  }

  /// What is wrong in the store's files; the rest of the answer stands beside it.
  func warn(_ problems: [Problem]) {
    for problem in problems { warn(problem.words(language)) }
  }
}

extension Settings {
  /// The user's settings; the empty ones if there is no file.
  static func read(_ surroundings: Surroundings) -> Settings {
    let path = surroundings.configuration + "/settings.rec"
    return TextFile.read(path).map { Settings(Document($0), path: path) } ?? Settings()
  }
}
