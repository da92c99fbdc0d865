import KamDomain
import KamRecord

extension Store {
  /// Looks for words in the texts of all accounts on many threads. Files that did not change since they were last
  /// searched are not opened; the answers are those of a full scan.
  ///
  /// - Parameters:
  ///   - progress: told now and then how many files were looked through, on any thread; answers whether to go on.
  ///   - look: called on several threads with the files in which the words may stand; nil leaves a file out.
  /// - Returns: the results in the order of ids.
  public func search<Result: Sendable>(
    _ words: FullText, _ vocabulary: Vocabulary,
    progress: @escaping @Sendable (Int, Int) -> Bool = { _, _ in true },
    _ look: @escaping @Sendable (FileName, Document) -> Result?
  ) -> (results: [Result], problems: [Problem]) {
    guard let folder = try? root.folder("accounts") else { return ([], accountKeys().problems) }
    let origin = cache.flatMap { _ in self.origin(vocabulary) }
    let kept = cache.flatMap { cache in origin.flatMap { JoinedText(in: cache, for: $0) } }
    let reading = TextReading(folder, kept) { self.accountKeys() }
    let writer = cache.flatMap { cache in
      origin.flatMap { reading.isWorthKeeping ? JoinedTextWriter(in: cache, for: $0) : nil }
    }
    let counter = Counter(total: reading.count, progress)
    let portions = parallel(reading.portions.count) { at in
      reading.search(reading.portions[at], words, writer, counter, look)
    }
    if counter.isGoingOn {
      writer?.finish(portions.flatMap(\.entries), end: reading.end)
    } else {
      writer?.abandon()
    }
    return (portions.flatMap(\.results), reading.problems + portions.flatMap(\.problems))
  }
  /// The texts of all accounts, compared with their files, to be searched again and again; joined first where they are
  /// not yet. Nil if the directory cannot be opened.
  ///
  /// - Parameter progress: told now and then how many files were looked through, on any thread; answers whether to go on.
  public func texts(
    _ vocabulary: Vocabulary, progress: @escaping @Sendable (Int, Int) -> Bool = { _, _ in true }
  ) -> Texts? {
    guard let folder = try? root.folder("accounts") else { return nil }
    func reading() -> (JoinedText?, TextReading) {
      let kept = cache.flatMap { cache in origin(vocabulary).flatMap { JoinedText(in: cache, for: $0) } }
      return (kept, TextReading(folder, kept) { self.accountKeys() })
    }
    var (kept, looked) = reading()
    if cache != nil, looked.isWorthKeeping, let words = FullText("0") {
      _ = search(words, vocabulary, progress: progress) { _, _ in Void?.none }
      (kept, looked) = reading()
    }
    return Texts(folder, kept, looked)
  }
}
