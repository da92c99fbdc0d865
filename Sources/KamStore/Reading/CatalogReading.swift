import Glibc
import KamDomain
import KamRecord

/// Reads the rows of all accounts on many threads; of files that are still as the snapshot knows them, it takes the
/// rows from there.
struct CatalogReading: Sendable {
  private let folder: Folder
  private let vocabulary: Vocabulary
  private let snapshot: Snapshot?
  /// When the reading began.
  private let start: timespec

  /// How many files one thread takes at a time.
  private static let portion = 256

  init(_ folder: Folder, _ vocabulary: Vocabulary, _ snapshot: Snapshot?) {
    self.folder = folder
    self.vocabulary = vocabulary
    self.snapshot = snapshot
    start = .now
  }

  /// What reading some files gave, in their order.
  struct Batch: Sendable {
    fileprivate(set) var rows: [Catalog.Row] = []
    /// The stamps of the files whose rows a snapshot may hold; nil for the others.
    fileprivate(set) var stamps: [FileStamp?] = []
    /// Whether all rows are those of the snapshot.
    var isKnown: Bool { fresh == 0 }
    fileprivate var fresh = 0
    /// How many rows a snapshot may hold that this one does not.
    fileprivate(set) var gain = 0

    fileprivate mutating func add(_ row: Catalog.Row, _ stamp: FileStamp?) {
      rows.append(row)
      stamps.append(stamp)
    }
  }

  /// Reads the files of these accounts, which are in order.
  func batches(_ keys: [AccountKey], _ counter: Counter) -> [Batch] {
    let starts = Array(stride(from: 0, to: keys.count, by: Self.portion))
    return parallel(starts.count) { at in
      batch(keys[starts[at]..<min(starts[at] + Self.portion, keys.count)], counter)
    }
  }

  private func batch(_ keys: ArraySlice<AccountKey>, _ counter: Counter) -> Batch {
    var batch = Batch()
    var known = KnownRows(snapshot, from: keys.first)
    var builder = ColumnsBuilder()
    var built: [Int] = []
    for key in keys where counter.step() {
      let stamp = FileStamp(key, in: folder)
      if let stamp, let row = known.row(stamp) {
        batch.add(Catalog.Row(id: row.id, headline: row), stamp)
        continue
      }
      let (row, facts) = Store.read(key.id, in: folder, vocabulary)
      if let facts {
        built.append(batch.rows.count)
        builder.append(facts)
      }
      batch.fresh += 1
      let isKept = facts != nil && row.problems.isEmpty && stamp?.isSettled(at: start) == true
      batch.gain += isKept ? 1 : 0
      batch.add(row, isKept ? stamp : nil)
    }
    let columns = builder.finished()
    for (place, at) in built.enumerated() { batch.rows[at].headline = columns.headline(place) }
    return batch
  }
}

/// Walks through the rows of a snapshot beside files that come in the same order.
private struct KnownRows {
  private let snapshot: Snapshot?
  private var at = 0

  init(_ snapshot: Snapshot?, from first: AccountKey?) {
    self.snapshot = snapshot
    guard let stamps = snapshot?.stamps, let first else { return }
    var end = stamps.count
    while at < end {
      let middle = (at + end) / 2
      if stamps[middle].key < first { at = middle + 1 } else { end = middle }
    }
  }

  /// The row of a file; nil unless the file is as it was.
  mutating func row(_ stamp: FileStamp) -> Headline? {
    guard let snapshot else { return nil }
    while at < snapshot.stamps.count, snapshot.stamps[at].key < stamp.key { at += 1 }
    guard at < snapshot.stamps.count, snapshot.stamps[at] == stamp else { return nil }
    return snapshot.columns.headline(at)
  }
}
