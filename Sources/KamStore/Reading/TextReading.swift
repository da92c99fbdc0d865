import Glibc
import KamDomain
import KamRecord

/// The texts of all accounts, each from where it is cheapest: joined texts if the file is still as they know it, else
/// the file.
struct TextReading: Sendable {
  private let folder: Folder
  private let kept: JoinedText?
  private let files: [File]
  /// Whether so much changed that the texts are worth being joined anew.
  let isWorthKeeping: Bool
  /// Behind the last text, were they joined anew.
  let end: Int

  /// A file to be searched.
  private struct File: Sendable {
    var key: AccountKey
    /// Nil if the file is none, or so young that it may change unseen.
    var stamp: FileStamp?
    /// What the joined texts know of it, if it is still so.
    var known: JoinedText.Entry?
    /// Where its text would stand, were they joined anew.
    var start = 0
  }

  /// How many files one thread takes at a time.
  private static let portion = 256

  init(_ folder: Folder, _ keys: [AccountKey], _ kept: JoinedText?) {
    self.folder = folder
    self.kept = kept
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let starts = Array(stride(from: 0, to: keys.count, by: Self.portion))
    let moment = now
    let stamps = parallel(starts.count) { at in
      keys[starts[at]..<min(starts[at] + Self.portion, keys.count)].map { key in
        FileStamp(key, in: folder).flatMap { $0.isSettled(at: moment) ? $0 : nil }
      }
    }
    var files: [File] = []
    files.reserveCapacity(keys.count)
    var (at, start, fresh) = (0, JoinedHead.byteCount, 0)
    let entries = kept?.entries ?? []
    for (key, stamp) in zip(keys, stamps.joined()) {
      var file = File(key: key, stamp: stamp, start: start)
      while at < entries.count, entries[at].stamp.key < key { at += 1 }
      if at < entries.count, entries[at].stamp == stamp { file.known = entries[at] }
      if stamp != nil, file.known == nil { fresh += 1 }
      start += stamp?.count ?? 0
      files.append(file)
    }
    (self.files, end) = (files, start)
    isWorthKeeping = fresh > entries.count / Store.patienceWithOldRows
  }

  var portions: [Range<Int>] {
    stride(from: 0, to: files.count, by: Self.portion).map { $0..<min($0 + Self.portion, files.count) }
  }

  /// What searching some files gave.
  struct Portion<Result: Sendable>: Sendable {
    var results: [Result] = []
    var problems: [Problem] = []
    var entries: [JoinedText.Entry] = []
  }

  func search<Result: Sendable>(
    _ range: Range<Int>, _ words: FullText, _ writer: JoinedTextWriter?, _ counter: Counter,
    _ look: (FileName, Document) -> Result?
  ) -> Portion<Result> {
    var portion = Portion<Result>()
    for file in files[range] where counter.step() {
      if !lookUp(file, words, writer, &portion, look) { read(file, writer, &portion, look) }
    }
    return portion
  }

  /// Searches the joined texts; false if they do not hold the file as it is.
  private func lookUp<Result>(
    _ file: File, _ words: FullText, _ writer: JoinedTextWriter?, _ portion: inout Portion<Result>,
    _ look: (FileName, Document) -> Result?
  ) -> Bool {
    guard let kept, let known = file.known else { return false }
    let isThere: Void? = kept.withText(known) { text in
      keep(UnsafeRawBufferPointer(text), of: file, writer, &portion)
      guard words.mayStand(in: text) else { return }
      add(look(.account(file.key.id), Document(Array(text))), &portion)
    }
    return isThere != nil
  }

  private func read<Result>(
    _ file: File, _ writer: JoinedTextWriter?, _ portion: inout Portion<Result>,
    _ look: (FileName, Document) -> Result?
  ) {
    let name = FileName.account(file.key.id)
    do throws(StoreFault) {
      let document = Document(try folder.read(name.name).bytes)
      let problems = document.syntaxProblems(name.path)
      portion.problems += problems
      if problems.isEmpty { document.bytes.withUnsafeBytes { keep($0, of: file, writer, &portion) } }
      add(look(name, document), &portion)
    } catch {
      portion.problems.append(error.problem(name.path))
    }
  }

  private func add<Result>(_ result: Result?, _ portion: inout Portion<Result>) {
    if let result { portion.results.append(result) }
  }

  private func keep<Result>(
    _ text: UnsafeRawBufferPointer, of file: File, _ writer: JoinedTextWriter?,
    _ portion: inout Portion<Result>
  ) {
    guard let writer, let stamp = file.stamp, let entry = writer.write(text, of: stamp, at: file.start)
    else { return }
    portion.entries.append(entry)
  }
}
