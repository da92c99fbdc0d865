import KamCurses
import KamDomain
import KamRecord
import KamScreen
import KamStore
import KamWorkbench

/// The workbench on the user's terminal: it is opened, runs until the user leaves, and gives the terminal back.
struct Desk {
  private let open: OpenStore
  private let session: Session
  private let themes: ThemeShelf

  init(_ open: OpenStore, _ session: Session) {
    self.open = open
    self.session = session
    themes = ThemeShelf(session.surroundings)
  }

  /// Runs the workbench.
  ///
  /// - Throws: `usage` if the terminal will not do, `interrupted` if a signal or a hang-up ended it.
  func run() throws(Failure) {
    let named = try themeName()
    guard session.surroundings.isTerminal else { throw failure(.notATerminal) }
    // Signals first: threads that are made later inherit that they are blocked.
    let signals = TerminalSignals()
    // The terminal answers while the rows are read: the first frame has its colours and its widths.
    var terminal = try terminal(themed: named)
    let (width, height) = terminal.size
    guard width >= Desk.smallest.width, height >= Desk.smallest.height else {
      terminal.close()
      throw tooSmall(width, height)
    }
    let remembered = open.store.remembered(open.vocabulary)
    let loader = remembered == nil ? Loader(open.store, open.vocabulary) : nil
    terminal.reportMouse(session.settings.usesMouse)
    var state = State(
      setting: setting(themed: named), now: session.now, at: session.clock.timestamp, width: width,
      height: height,
      seed: session.surroundings.seed)
    if let memory = open.store.state?.memory { state.recall(memory) }
    let loop = RunLoop(
      open, session, state, terminal, signals, loader, remembered, themes: themes,
      picksTheme: named == nil)
    try loop.run()
  }

  /// The smallest terminal that the desk fits into.
  static let smallest = (width: 60, height: 16)
}

// MARK: - The terminal

extension Desk {
  private func terminal(themed name: String?) throws(Failure) -> CursesTerminal {
    let hasColour = session.ink.isColoured || wantsColour
    do throws(CursesTerminal.Failure) {
      return try CursesTerminal(
        type: session.surroundings.environment["TERM"] ?? "dumb", theme: themes[name ?? Desk.plainTheme],
        depth: hasColour ? .direct : .none, ambiguousWidth: session.settings.ambiguousWidth)
    } catch {
      throw failure(error)
    }
  }

  /// Only an explicit wish takes the colours away.
  private var wantsColour: Bool {
    let environment = session.surroundings.environment
    if let choice = session.options.color { return choice != .never }
    return environment["NO_COLOR"].map(\.isEmpty) ?? true && session.settings.color != "never"
  }

  private func failure(_ failure: CursesTerminal.Failure) -> Failure {
    let (zh, en) =
      switch failure {
      case .notATerminal:
        (
          "工作台要在终端里打开；在脚本里请用命令，如 kam list，见 kam help",
          "the workbench needs a terminal; in scripts use verbs, as kam list; see kam help"
        )
      case .dumb:
        (
          "这个终端（TERM=dumb）不能移动光标，打不开工作台；请用命令，如 kam list",
          "this terminal (TERM=dumb) cannot place its cursor; use verbs, as kam list"
        )
      case .unknownType(let type):
        (
          "系统不认识终端类型 \(type)；试 TERM=xterm-256color kam，或安装 ncurses-term",
          "the system does not know the terminal \(type); try TERM=xterm-256color kam, or install ncurses-term"
        )
      case .notUTF8:
        (
          "当前语言环境不是 UTF-8，显示不了中文；请 export LANG=C.UTF-8 再打开",
          "the locale is not UTF-8; export LANG=C.UTF-8 and open it again"
        )
      case .system: ("系统资源不足，打不开终端", "the system ran short of something; the terminal was not opened")
      }
    return Failure(.usage, session.say(zh, en))
  }

  private func tooSmall(_ width: Int, _ height: Int) -> Failure {
    let least = "\(Desk.smallest.width)×\(Desk.smallest.height)"
    return Failure(
      .usage,
      session.say(
        "窗口太小（\(width)×\(height)），至少要 \(least)；放大窗口再打开",
        "the window is too small (\(width)×\(height)), \(least) at least; enlarge it and open again"))
  }
}

// MARK: - What holds for the session

extension Desk {
  /// The theme while nothing is known of the background: the terminal's own colours.
  static let plainTheme = "terminal"

  /// The theme that the user named; nil leaves the choice to the terminal's answer about its background.
  private func themeName() throws(Failure) -> String? {
    guard let name = session.options.theme ?? session.settings.theme else { return nil }
    if themes.theme(named: name) != nil { return name }
    let all = themes.names.joined(separator: " ")
    throw Failure(
      .usage, session.say("没有配色「\(name)」，有：\(all)", "there is no theme '\(name)'; there are: \(all)"))
  }

  private func setting(themed name: String?) -> Setting {
    Setting(
      language: session.language, me: session.surroundings.login, storeName: open.vocabulary.name,
      vocabulary: open.vocabulary, playbook: open.playbook, keymap: KeyFile.read(session.surroundings),
      isReadOnly: open.store.readOnly != nil,
      themes: themes.names.rotated(to: name ?? Desk.plainTheme))
  }
}

extension ThemeShelf {
  /// The shipped themes with the user's own.
  init(_ surroundings: Surroundings) {
    let folder = surroundings.configuration + "/themes"
    let own = TextFile.names(in: folder, ending: ".rec").compactMap { name in
      TextFile.read(folder + "/" + name).map { (String(name.dropLast(4)), Document($0)) }
    }
    self.init(own: Dictionary(own, uniquingKeysWith: { first, _ in first }))
  }
}

extension [String] {
  /// The same names in the same order, beginning with one of them.
  func rotated(to first: String) -> [String] {
    guard let at = firstIndex(of: first) else { return self }
    return Array(self[at...] + self[..<at])
  }
}
