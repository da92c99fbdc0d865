import Glibc
import KamCurses
import KamDomain
import KamScreen
import KamStore

/// Looks at everything that kam needs around it, and finds what ails.
struct Doctor {
  private let session: Session
  private let settings: Settings
  private let exam: TerminalExam

  init(_ session: Session) {
    self.session = session
    settings = session.settings
    exam = session.surroundings.examine(session.surroundings.environment["TERM"] ?? "dumb")
  }

  private var around: Surroundings { session.surroundings }

  /// All that is wrong with locale, terminal, settings and the user's own directories.
  var ailments: [Ailment] { locale + terminal + wishes + folders }

  /// What is wrong around a store that could be opened.
  func ailments(of open: OpenStore) -> [Ailment] {
    // Files are dated by the machine, whatever day the user takes for today.
    let health = open.store.health(at: Clock().timestamp)
    var found: [Ailment] = []
    if let fault = open.store.readOnly, fault != .readOnly { found.append(.store(fault)) }
    if open.vocabulary.member(around.login) == nil { found.append(.stranger(around.login)) }
    if !health.narrow.isEmpty { found.append(.narrow(health.narrow)) }
    if health.hasOpenPersonalFacts { found.append(.openPersonalFacts) }
    if health.isLocked { found.append(.locked(health.holder)) }
    if health.freeBytes < Self.leastSpace { found.append(.lowSpace(bytes: health.freeBytes)) }
    if let ahead = health.fromTheFuture { found.append(.clock(path: ahead.path, seconds: ahead.seconds)) }
    if !health.leftovers.isEmpty { found.append(.leftovers(health.leftovers)) }
    let spoilt = open.store.spoiltFiles(open.vocabulary)
    if !spoilt.isEmpty { found.append(.snapshot(spoilt)) }
    found += health.schema.map { .schema($0) }
    let drafts = DraftKeeper(open.store.state, process: around.processID).left.count
    if drafts > 0 { found.append(.drafts(drafts)) }
    return found
  }

  /// Below this many bytes a save may soon fail.
  private static let leastSpace = 64 << 20

  private var locale: [Ailment] {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { around.environment[$0] }.first { !$0.isEmpty }
    if !exam.speaksUTF8 { return [.charset(name ?? "C")] }
    return exam.hasLocale ? [] : [.locale(name ?? "C")]
  }

  private var terminal: [Ailment] {
    let type = around.environment["TERM"] ?? "dumb"
    guard exam.isTerminal else { return [] }
    guard exam.knowsType else { return [.unknownTerminal(type)] }
    guard exam.placesCursor else { return [.dumbTerminal(type)] }
    var found: [Ailment] = []
    if let size = exam.size, size.width < Desk.smallest.width || size.height < Desk.smallest.height {
      found.append(.smallTerminal(width: size.width, height: size.height))
    }
    if exam.colours < 8 { found.append(.fewColours(exam.colours)) }
    if let set = settings.ambiguousWidth, let real = exam.ambiguousWidth, set != real {
      found.append(.width(set: set, real: real))
    }
    return found
  }

  private var wishes: [Ailment] {
    var found = settings.problems.map { Ailment.setting($0) }
    found += KeyFile.read(around).problems.map { .key($0) }
    if let theme = session.options.theme ?? settings.theme, ThemeShelf(around).theme(named: theme) == nil {
      found.append(.theme(theme))
    }
    guard let editor = around.editor else { return found + [.editor(nil)] }
    let program = editor.split(separator: " ").first.map(String.init) ?? editor
    return isThere(program) ? found : found + [.editor(editor)]
  }

  /// Whether a program can be run, by its path or by `PATH`.
  private func isThere(_ program: String) -> Bool {
    if program.contains("/") { return access(program, X_OK) == 0 }
    let paths = (around.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return paths.contains { access($0 + "/" + program, X_OK) == 0 }
  }

  private var folders: [Ailment] {
    [around.state, around.cache].filter { !Self.canWrite($0) }.map { .ownFolder($0) }
  }

  /// Whether a directory, or the one in which it would be made, can be written.
  private static func canWrite(_ path: String) -> Bool {
    if access(path, W_OK) == 0 { return true }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return false }
    return canWrite(String(path[..<slash]))
  }
}
