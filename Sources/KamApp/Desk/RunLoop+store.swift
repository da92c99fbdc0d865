import Glibc
import KamDomain
import KamRecord
import KamStore
import KamWorkbench

/// What comes from the store: rows, answers of the writer, changes of others.
extension RunLoop {
  /// Takes in how far the loader has come.
  mutating func takeRows() {
    guard let progress = loader?.take() else { return }
    guard var catalog = progress.result else {
      if !hasRows { handle(.catalog([], of: progress.total)) }
      return
    }
    loader = nil
    for case .account(let id) in changedMeanwhile {
      open.store.replace(id, in: &catalog, state.setting.vocabulary)
    }
    changedMeanwhile = []
    let isAsShown = catalog.mark != nil && catalog.mark == remembered?.mark
    if isAsShown { remembered?.rest() } else { show(catalog.headlines, of: catalog.headlines.count) }
    remembered = nil
    problems = Dictionary(grouping: catalog.problems) { FileName(path: $0.path) ?? .house }
    tellProblems()
  }

  /// Shows the rows of all accounts.
  mutating func show(_ rows: [Headline], of count: Int) {
    hasRows = true
    handle(.catalog(rows, of: count))
  }

  private mutating func tellProblems() {
    if !problems.values.allSatisfy(\.isEmpty) { handle(.problems(problemLines)) }
  }

  /// All that is wrong in files, as sentences, by file and line.
  var problemLines: [String] {
    let all = problems.values.joined().sorted { ($0.path, $0.line) < ($1.path, $1.line) }
    return all.map { $0.words(state.setting.language) }
  }

  /// Takes in how far the looking through for a merge has come.
  mutating func takeMerge() {
    guard let progress = merging?.take() else { return }
    guard let result = progress.result else {
      return handle(.mergeRead(.progress(progress.done, of: progress.total)))
    }
    merging = nil
    handle(.mergeRead(result))
  }

  /// Gives the writer a job.
  mutating func submit(_ work: Writer.Job, for job: Job) {
    lastToken += 1
    jobs[lastToken] = job
    writer?.submit(work, token: lastToken, at: session.clock.timestamp)
  }

  /// Takes in what became of the jobs.
  mutating func takeAnswers() {
    for answer in writer?.answers() ?? [] {
      guard let job = jobs.removeValue(forKey: answer.token) else { continue }
      switch answer.result {
      case .success(let saved): done(job, saved)
      case .failure(let failure): failed(job, failure)
      }
    }
    if jobs.isEmpty { takeSeen() }
  }

  private mutating func done(_ job: Job, _ saved: Saved) {
    if saved.entry != nil {
      for (file, document) in saved.files { ownFiles[file] = Fingerprint(document.bytes) }
    }
    if loader != nil { changedMeanwhile.formUnion(saved.files.map(\.0)) }
    texts.note(saved.files.map(\.0))
    let stored = Stored(saved.files, state.setting.vocabulary)
    switch job {
    case .save(let change):
      settle(change)
      handle(.saved(stored))
    case .reversal(let word):
      handle(.undone(title: word + (saved.entry?.title ?? ""), stored))
    case .erasure: handle(.erased(title: saved.entry?.title ?? "", stored))
    case .notice(let accounts):
      handle(.changedByOthers(accounts.filter { !saved.own.contains(.account($0)) }))
      tellConflicts()
    case .care: tellConflicts()
    }
  }

  private mutating func failed(_ job: Job, _ failure: SaveFailure) {
    switch (job, failure) {
    case (.save, .refused(let refusal)):
      if case .fieldChanged(let conflict) = refusal { conflicts.insert(ConflictPlace(conflict)) }
      handle(.refused(refusal))
    case (.save, _), (.reversal, _), (.erasure, _): handle(.failed(failure.words(state.setting.language)))
    // What could not be noted now is noted with the next save.
    case (.notice(let accounts), _): handle(.changedByOthers(accounts))
    case (.care, _): break
    }
  }
}

// MARK: - Changes of others

extension RunLoop {
  /// Takes in what others changed.
  mutating func takeChanges() {
    guard let watcher else { return }
    let (changes, wait) = watcher.drain(now: Self.milliseconds())
    patience = wait.map { Int32(clamping: $0) } ?? -1
    guard !changes.isEmpty else { return }
    if changes.files.contains(.house) { reloadHouse() }
    if changes.files.contains(where: { if case .playbook = $0 { true } else { false } }) {
      state.setting.playbook = open.playbook
    }
    if state.knowsEvents, changes.files.contains(where: { if case .event = $0 { true } else { false } }) {
      handle(readEvents())
    }
    if changes.needsRescan || changes.files.contains(.house) {
      loader = Loader(open.store, state.setting.vocabulary)
      texts = TextDesk()
    }
    seen.formUnion(changes.files)
    texts.note(changes.files)
    if jobs.isEmpty { takeSeen() }
  }

  /// Takes in the files that were seen to change. While a save of ours is under way they wait: its answer tells
  /// which of them are our own.
  private mutating func takeSeen() {
    let files = seen
    seen = []
    if loader != nil { changedMeanwhile.formUnion(files) }
    if !files.isEmpty { take(files.sorted { $0.path < $1.path }) }
  }

  private mutating func take(_ files: [FileName]) {
    var (rows, gone): ([Headline], [ID<Account>]) = ([], [])
    var opened: Opened?
    var foreign: [ID<Account>] = []
    var hasProblems = false
    for file in files {
      if case .personal(let id) = file, state.wantsPersonal, state.memory.selected == id {
        handle(personal(id))
      }
      guard case .account(let id) = file else { continue }
      let before = problems[file]
      switch reread(id, file) {
      case .own: continue
      case .gone: gone.append(id)
      case .row(let row, let text):
        rows.append(row)
        if state.memory.selected == id { opened = text }
      case .unreadable: break
      }
      foreign.append(id)
      hasProblems = hasProblems || (problems[file] != nil && problems[file] != before)
    }
    guard !foreign.isEmpty else { return }
    if !rows.isEmpty || !gone.isEmpty { handle(.changed(rows: rows, gone: gone, opened: opened)) }
    if hasProblems { tellProblems() }
    guard writer != nil else { return handle(.changedByOthers(foreign)) }
    submit(.notice(foreign.map { .account($0) }), for: .notice(foreign))
  }

  private enum Reread {
    /// The file is as this workbench left it.
    case own
    case gone
    case row(Headline, Opened)
    case unreadable
  }

  private mutating func reread(_ id: ID<Account>, _ file: FileName) -> Reread {
    do throws(StoreFault) {
      let (document, account, found) = try open.store.account(id)
      if ownFiles[file] == Fingerprint(document.bytes) { return .own }
      ownFiles[file] = nil
      problems[file] = found.isEmpty ? nil : found
      guard let account else { return .unreadable }
      let row = Headline(account: account, vocabulary: state.setting.vocabulary)
      return .row(row, Opened(id: id, document: document))
    } catch .missing {
      // A file of our own that we removed ourselves is known as empty.
      return ownFiles[file] == Fingerprint([]) ? .own : .gone
    } catch {
      problems[file] = [Problem(file.path, line: 0, .unreadable(EIO))]
      return .unreadable
    }
  }

  /// The files of all events as they are now; what is wrong in them is told with the rest.
  mutating func readEvents() -> Event {
    let (pages, found) = open.store.events()
    problems.merge(Dictionary(grouping: found) { FileName(path: $0.path) ?? .house }) { $1 }
    if !found.isEmpty { tellProblems() }
    let gatherings = pages.compactMap { page in Gathering(page.document).map { ($0.id, page.document) } }
    return .eventsRead(Dictionary(gatherings, uniquingKeysWith: { first, _ in first }))
  }

  private mutating func reloadHouse() {
    guard let house = try? open.store.house() else { return }
    let vocabulary = Vocabulary(house)
    state.setting.vocabulary = vocabulary
    state.setting.storeName = vocabulary.name
  }

  /// Milliseconds of a clock that only goes forward.
  static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
