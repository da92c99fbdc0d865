import Glibc
import KamDomain
import KamRecord

/// The rows of a store as they were last read.
public struct Remembered: Sendable {
  private let snapshot: Snapshot

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  public var rows: Columns { snapshot.columns }
  /// Tells them from those of another time.
  public var mark: UInt64 { snapshot.mark }
  /// Whether the rows are those that were kept. It looks at them all.
  public var isSound: Bool { snapshot.areRowsSound }

  /// Lets the system take back what looking through all rows took; they can be used as before.
  public func rest() { snapshot.rest() }
}

extension Store {
  /// The rows as they were last read, whatever has changed since: for a first frame. `catalog` tells how they are now.
  /// Nil if nothing is kept of this store, or nothing that this program can use.
  public func remembered(_ vocabulary: Vocabulary) -> Remembered? {
    snapshot(vocabulary).map { Remembered($0) }
  }

  func snapshot(_ vocabulary: Vocabulary) -> Snapshot? {
    guard let cache, let origin = origin(vocabulary) else { return nil }
    return Snapshot(in: cache, for: origin)
  }

  func origin(_ vocabulary: Vocabulary) -> SnapshotOrigin? {
    (try? root.status()).map { SnapshotOrigin($0, vocabulary) }
  }

  /// Keeps the rows for the next time, if enough of them are new. That it cannot be written is no harm: it is read
  /// anew next time.
  func keep(_ batches: [CatalogReading.Batch], over snapshot: Snapshot?, _ vocabulary: Vocabulary) {
    let gain = batches.reduce(0) { $0 + $1.gain }
    guard let cache, let origin = origin(vocabulary),
      gain > (snapshot?.stamps.count ?? 0) / Self.patienceWithOldRows
    else { return }
    var builder = ColumnsBuilder()
    var stamps: [FileStamp] = []
    builder.reserve(batches.reduce(0) { $0 + $1.rows.count })
    for batch in batches {
      for (row, stamp) in zip(batch.rows, batch.stamps) {
        guard let stamp, let headline = row.headline else { continue }
        builder.append(headline)
        stamps.append(stamp)
      }
    }
    try? Snapshot.write(builder.finished(), stamps, in: cache, for: origin)
  }

  /// One row in so many may be read anew each time before the snapshot is written anew.
  static let patienceWithOldRows = 200

  /// The directory of what may be deleted at any time, made if missing; nil if it cannot be had.
  static func cacheFolder(_ path: String?, _ disk: Disk) -> Folder? {
    guard let path, (try? StateFolder.make(path, disk)) != nil, let folder = try? Folder.open(path, disk),
      let status = try? folder.status(), status.st_uid == geteuid(), status.st_mode & 0o022 == 0
    else { return nil }
    return folder
  }
}
