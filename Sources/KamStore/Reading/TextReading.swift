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

  /// What is wrong with the directory itself.
  let problems: [Problem]

  /// A file to be searched.
  private struct File: Sendable {
    var key: AccountKey
    /// Nil if the file is none, or so young that it may change unseen.
    var stamp: FileStamp?
    /// The place of what the joined texts know of it, if it is still so.
    var known: Int?
    /// Where its text would stand, were they joined anew.
    var start = 0
  }

  /// How many files one thread takes at a time: their texts have room in a processor's own memory.
  private static let portion = 64

  private static func portions(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: portion).map { $0..<min($0 + portion, count) }
  }

  /// What a thread found out.
  private enum Look: Sendable {
    case listing(keys: [AccountKey], problems: [Problem])
    case stamps([FileStamp?])
  }

  /// Looks at all files. The directory is listed, which one thread has to do, while those that were known are looked at.
  init(
    _ folder: Folder, _ kept: JoinedText?,
    listing: @escaping @Sendable () -> (keys: [AccountKey], problems: [Problem])
  ) {
    let (entries, moment) = (kept?.entries ?? [], timespec.now)
    let stamp: @Sendable (AccountKey) -> FileStamp? = { key in
      FileStamp(key, in: folder).flatMap { $0.isSettled(at: moment) ? $0 : nil }
    }
    let ranges = Self.portions(of: entries.count)
    let looks = parallel(ranges.count + 1) { at -> Look in
      guard at > 0 else {
        let (keys, problems) = listing()
        return .listing(keys: keys, problems: problems)
      }
      return .stamps(entries[ranges[at - 1]].map { stamp($0.stamp.key) })
    }
    var stamps: [FileStamp?] = []
    for case .stamps(let some) in looks { stamps += some }
    guard case .listing(let keys, let problems)? = looks.first else { preconditionFailure() }

    var (files, fresh, at) = ([File](), [Int](), 0)
    files.reserveCapacity(keys.count)
    for key in keys {
      while at < entries.count, entries[at].stamp.key < key { at += 1 }
      if at < entries.count, entries[at].stamp.key == key {
        files.append(File(key: key, stamp: stamps[at], known: entries[at].stamp == stamps[at] ? at : nil))
      } else {
        fresh.append(files.count)
        files.append(File(key: key))
      }
    }
    let freshKeys = fresh.map { files[$0].key }
    for (place, stamp) in zip(fresh, parallel(fresh.count) { stamp(freshKeys[$0]) }) {
      files[place].stamp = stamp
    }

    var end = JoinedHead.byteCount
    for place in files.indices {
      files[place].start = end
      end += files[place].stamp?.count ?? 0
    }
    let unknown = files.count { $0.stamp != nil && $0.known == nil }
    isWorthKeeping = unknown > entries.count / Store.patienceWithOldRows
    (self.folder, self.kept, self.files, self.end, self.problems) = (folder, kept, files, end, problems)
  }

  /// How many files there are.
  var count: Int { files.count }

  var portions: [Range<Int>] { Self.portions(of: files.count) }

  /// What the joined texts hold as it is, looked at byte by byte, and the accounts whose files have to be read.
  func sifted() -> (known: [JoinedText.Entry], unknown: [AccountKey]) {
    let (files, kept) = (files, kept)
    let ranges = portions
    let looks = parallel(ranges.count) { at -> [Bool] in
      let known = files[ranges[at]].compactMap(\.known)
      if let kept, let first = known.first, let last = known.last {
        kept.prepare(kept.entries[first], through: kept.entries[last])
      }
      return files[ranges[at]].map { file in
        guard let kept, let known = file.known else { return false }
        return kept.isSound(kept.entries[known])
      }
    }
    var sifted: (known: [JoinedText.Entry], unknown: [AccountKey]) = ([], [])
    for (file, isSound) in zip(files, looks.joined()) {
      if isSound, let kept, let known = file.known {
        sifted.known.append(kept.entries[known])
      } else {
        sifted.unknown.append(file.key)
      }
    }
    return sifted
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
    let known = files[range].compactMap(\.known)
    var stretch: JoinedText.Stretch?
    if let kept, let first = known.first, let last = known.last {
      stretch = kept.stretch(kept.entries[first], through: kept.entries[last])
    }
    for file in files[range] where counter.step() {
      if !lookUp(file, in: stretch, words, writer, &portion, look) { read(file, writer, &portion, look) }
    }
    return portion
  }

  /// Searches the joined texts; false if they do not hold the file as it is.
  private func lookUp<Result>(
    _ file: File, in stretch: JoinedText.Stretch?, _ words: FullText, _ writer: JoinedTextWriter?,
    _ portion: inout Portion<Result>, _ look: (FileName, Document) -> Result?
  ) -> Bool {
    guard let kept, let stretch, let known = file.known.map({ kept.entries[$0] }) else { return false }
    let isThere: Void? = stretch.withText(known) { text in
      keep(UnsafeRawBufferPointer(text), of: file, writer, &portion)
      guard words.mayStand(in: text, isBroken: known.isBroken) else { return }
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

extension timespec {
  /// What the file system's clock says.
  static var now: timespec {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now
  }
}
