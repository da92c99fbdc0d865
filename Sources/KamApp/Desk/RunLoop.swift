import Glibc
import KamCurses
import KamDomain
import KamScreen
import KamStore
import KamWorkbench

/// The one loop of the workbench: it sleeps until something comes, takes in all that has come, and paints once.
///
/// Everything that may take longer than a frame runs on the threads of the store and answers with an event.
struct RunLoop {
  let open: OpenStore
  let session: Session
  let themes: ThemeShelf
  let signals: TerminalSignals
  var state: State
  var terminal: CursesTerminal
  /// Nil once everything is read.
  var loader: Loader?
  /// The rows of the last time, shown until every file was looked at; nil from then on, or if there are none.
  var remembered: Remembered?
  /// Whether rows are shown already.
  var hasRows = false
  /// Files that changed while the loader reads: what it has of them may be older.
  var changedMeanwhile: Set<FileName> = []
  /// Looks through the store for what mentions a customer that is to be merged.
  var merging: Errand<MergeReading>?
  /// Nil if the store is only read.
  let writer: Writer?
  /// Nil until the first frame stands, and if the system gives no watch.
  var watcher: Watcher?
  /// Full-text search, from when it was first wanted.
  var texts = TextDesk()
  /// What is read beside the loop.
  var errands: [Errand<Event>] = []
  var drafts: DraftKeeper
  /// The jobs that the writer has not answered yet, by their tokens.
  var jobs: [Int: Job] = [:]
  var lastToken = 0
  /// How this workbench left the files that it wrote: what the watcher tells of them is no news.
  var ownFiles: [FileName: Fingerprint] = [:]
  /// What is wrong in each file.
  var problems: [FileName: [Problem]] = [:]
  /// The conflicts that the workbench knows of.
  var conflicts: Set<ConflictPlace> = []
  /// When the session began: an undo of what is older is shown first.
  let start: Timestamp
  /// Whether the theme follows the terminal's background.
  var picksTheme: Bool
  var end: End?

  /// How the loop ends.
  enum End {
    case quit
    /// A signal, or a terminal that is gone.
    case signal
  }

  /// A job of the writer, and what it is for.
  enum Job {
    case save(Change)
    /// An undo or redo, and the word that its title is told with.
    case reversal(String)
    /// Personal facts are erased.
    case erasure
    /// Changes to these customers that were made elsewhere are noted.
    case notice([ID<Account>])
    /// Interrupted saves are mended.
    case care
  }

  init(
    _ open: OpenStore, _ session: Session, _ state: State, _ terminal: CursesTerminal,
    _ signals: TerminalSignals,
    _ loader: Loader?, _ remembered: Remembered?, themes: ThemeShelf, picksTheme: Bool
  ) {
    self.open = open
    self.session = session
    self.state = state
    self.terminal = terminal
    self.signals = signals
    self.loader = loader
    self.remembered = remembered
    self.themes = themes
    self.picksTheme = picksTheme
    writer = open.store.readOnly == nil ? Writer(open.store) : nil
    drafts = DraftKeeper(open.store.state, process: session.surroundings.processID)
    start = session.clock.timestamp
  }

  /// How long the first frame waits for the rows, in milliseconds: small stores are read by then.
  private static let firstRows = 40

  /// Runs until the user leaves or the terminal is gone.
  ///
  /// - Throws: `interrupted` if a signal or a hang-up ended it.
  func run() throws(Failure) {
    var loop = self
    loop.begin()
    while loop.end == nil { loop.turn() }
    loop.finish()
    if loop.end == .signal { throw Failure(.interrupted) }
  }

  private mutating func begin() {
    var typed: [Input] = []
    if let remembered {
      hasRows = true
      handle(.glimpse(remembered.rows))
      typed = terminal.read()
      for input in typed { pickTheme(input) }
    } else {
      watch()
      awaitFirstRows()
      takeInput()
    }
    tellConflicts()
    takeDrafts(isBeginning: true)
    tellBeginning()
    paint()
    if let remembered { goOn(remembered, with: typed) }
    if writer != nil { submit(.recover, for: .care) }
  }

  /// The screen stands; now all rows are listed, what was typed is taken in, and it is looked whether what is shown is
  /// still so. What changes from here on is seen.
  private mutating func goOn(_ remembered: Remembered, with typed: [Input]) {
    watch()
    loader = Loader(open.store, open.vocabulary)
    if remembered.isSound { handle(.glimpsed(remembered.rows)) }
    for input in typed { take(input) }
    paint()
  }

  /// Begins to watch the store. It takes the longer the more files there are.
  private mutating func watch() {
    watcher = try? Watcher(open.store)
    guard watcher == nil else { return }
    let sentence = session.say(
      "系统没有给目录监视，看不到别人的更改", "the system gives no watch: changes of others are not seen")
    handle(.problems([sentence]))
  }

  /// Waits a moment for the rows, so that the first frame is whole. What the terminal answers meanwhile about
  /// its background and widths counts for that frame, too.
  private mutating func awaitFirstRows() {
    let end = Self.milliseconds() + Self.firstRows
    while let loader, end > Self.milliseconds() {
      let left = Int32(max(0, end - Self.milliseconds()))
      _ = Wakeups.wait(on: [loader.descriptor, terminal.descriptor], timeout: left)
      takeInput()
      takeRows()
      if self.end != nil { return }
    }
  }

  /// Problems that are known before anything is read.
  private mutating func tellBeginning() {
    let sentences = session.settings.problems + state.setting.keymap.problems
    if !sentences.isEmpty { handle(.problems(sentences)) }
  }

  /// One wake-up: all that has come is taken in, then the screen is painted once.
  private mutating func turn() {
    let ready = Wakeups.wait(on: descriptors, timeout: timeout)
    handle(.clock(session.now, session.clock.timestamp))
    takeSignals()
    takeInput()
    takeAnswers()
    takeErrands()
    takeTexts()
    takeRows()
    takeMerge()
    takeChanges()
    if !ready.isDisjoint(with: drafts.descriptors) { takeDrafts(isBeginning: false) }
    // What was typed while the rest was taken in is painted with it.
    if ready.contains(terminal.descriptor) { takeInput() }
    guard end == nil else { return }
    paint()
    drafts.keep(state.drafts)
  }

  private var descriptors: [Int32] {
    [terminal.descriptor, signals.descriptor]
      + [loader?.descriptor, merging?.descriptor, writer?.descriptor, watcher?.descriptor].compactMap { $0 }
      + texts.descriptors + errands.map(\.descriptor) + drafts.descriptors
  }

  /// Milliseconds until something is due though nothing comes: a lone Esc, a file that is half written.
  private var timeout: Int32 {
    [terminal.timeout, patience].filter { $0 >= 0 }.min() ?? -1
  }

  /// Shows what there is; a customer of whom only the row is seen is read behind that.
  mutating func paint() {
    terminal.show(state.draw())
    guard passed != nil else { return }
    readPassed()
    terminal.show(state.draw())
  }

  /// Leaves: what waits to be saved is saved, what is being typed is kept, the terminal is given back.
  private mutating func finish() {
    drafts.keep(state.drafts)
    writer?.finish()
    takeAnswers()
    drafts.keep(state.drafts)
    open.store.state?.keep(state.memory)
    terminal.close()
  }

  /// A key that is held down runs past customers: only the one where it comes to rest is read. Where nothing of it is
  /// shown but its row, that waits until the row stands on the screen.
  var isPassing = false
  /// The customer that was passed last and is not read yet.
  var passed: ID<Account>?
  /// Files that were seen to change and are still to be taken in.
  var seen: Set<FileName> = []
  /// How long the watcher wants to be asked again at the latest, in milliseconds; -1 for not at all.
  var patience: Int32 = -1
}

// MARK: - What comes

extension RunLoop {
  /// Takes an event in, and does what the workbench wants done because of it.
  mutating func handle(_ event: Event) {
    var events = [event]
    while !events.isEmpty {
      let effects = state.update(events.removeFirst())
      for effect in effects { events += perform(effect) }
    }
  }

  private mutating func takeSignals() {
    let came = signals.read()
    if came.contains(.ended) || came.contains(.interrupted) { end = .signal }
    if came.contains(.continued) { resume() }
    if came.contains(.resized), let input = terminal.resized() { handle(.input(input)) }
  }

  /// Offers what sessions that have ended left in the middle of a word.
  private mutating func takeDrafts(isBeginning: Bool) {
    let state = state
    let found = drafts.inherit { state.isFree(for: $0) }
    if !found.isEmpty { handle(.drafts(found, isBeginning: isBeginning)) }
  }

  private mutating func takeInput() {
    let inputs = terminal.read()
    if !inputs.isEmpty { readPassed() }
    for (place, input) in inputs.enumerated() {
      let next = inputs.dropFirst(place + 1).first
      isPassing = next.map { state.walksTheList && $0 == input } ?? state.showsTheListAlone
      take(input)
    }
    isPassing = false
    if !state.showsTheListAlone { readPassed() }
    if terminal.isGone { end = .signal }
  }

  private mutating func take(_ input: Input) {
    pickTheme(input)
    handle(.input(input))
  }

  /// Takes the theme that suits the terminal's background once the terminal has told it, unless the user named one.
  private mutating func pickTheme(_ input: Input) {
    guard case .background(let isDark) = input, picksTheme,
      let theme = themes.theme(named: isDark ? "dark" : "light")
    else { return }
    terminal.theme = theme.theme
    state.setting.themes = themes.names.rotated(to: theme.theme.name)
  }

  /// Takes the terminal back after it was lent.
  mutating func resume() {
    if let input = terminal.resume() { handle(.input(input)) }
    terminal.reportMouse(session.settings.usesMouse)
  }
}
