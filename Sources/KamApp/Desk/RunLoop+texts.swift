import KamDomain
import KamStore
import KamWorkbench

/// The full-text search of a session: the texts are opened once, beside the screen, and each search is an errand that
/// the next one ends.
struct TextDesk {
  /// Nil until they are opened.
  private var texts: Texts?
  private var opening: Errand<Texts?>?
  private var search: Errand<Texts.Found?>?
  /// The search that is wanted: it waits until the texts are opened, or is under way.
  private var wanted: (words: FullText, token: Int)?
  /// What was found last: words that narrow those are looked for only there.
  private var found: Texts.Found?
  /// The accounts whose files changed since the opening began.
  private var changed: Set<ID<Account>> = []

  /// Readable when something came of it; for `poll(2)`.
  var descriptors: [Int32] { [opening?.descriptor, search?.descriptor].compactMap { $0 } }

  /// Notes files that changed.
  mutating func note(_ files: some Sequence<FileName>) {
    guard texts != nil || opening != nil else { return }
    changed.formUnion(files.compactMap(\.account))
  }

  /// Begins a search in place of the one under way.
  mutating func begin(_ words: FullText, _ token: Int, _ store: Store, _ vocabulary: Vocabulary) {
    search = nil
    wanted = (words, token)
    guard texts == nil else { return start() }
    if opening == nil { opening = Errand { tell in store.texts(vocabulary, progress: tell) } }
  }

  /// Ends the search that is under way.
  mutating func end() {
    (search, wanted) = (nil, nil)
    texts?.rest()
  }

  private mutating func start() {
    guard let texts, let words = wanted?.words else { return }
    let (changed, found) = (changed, found)
    search = Errand { tell in
      // Only whether to go on is asked: the screen is not painted for tenths of a moment.
      texts.search(words, changed: changed, within: found) { tell(0, 1) }
    }
  }

  /// Takes in what came: where the words of a search stand, and which search it was.
  mutating func take() -> (hits: [TextHit], token: Int)? {
    if let opened = opening?.take()?.result {
      (texts, opening) = (opened, nil)
      guard opened != nil else { return wanted.map { ([], $0.token) } }
      start()
    }
    guard let result = search?.take()?.result, let wanted else { return nil }
    search = nil
    self.wanted = nil
    if let result { found = result }
    return (result?.hits ?? [], wanted.token)
  }
}

extension RunLoop {
  mutating func searchTexts(_ words: FullText, _ token: Int) {
    texts.begin(words, token, open.store, state.setting.vocabulary)
  }

  mutating func endTextSearch() { texts.end() }

  /// Takes in what was found in texts.
  mutating func takeTexts() {
    guard let (hits, token) = texts.take() else { return }
    handle(.textsFound(hits, token: token))
  }
}
