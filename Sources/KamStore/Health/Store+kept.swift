import Glibc
import KamDomain

/// What is kept beside a store to be faster: rows and joined texts, which may be deleted at any time.
extension Store {
  /// The names of kept files that are not what was written: damaged, or open to others. One that is only old, or of
  /// another version of the program, is none of them.
  public func spoiltFiles(_ vocabulary: Vocabulary) -> [String] {
    guard let cache, let origin = origin(vocabulary) else { return [] }
    return [
      (origin.name, { Snapshot(in: cache, for: origin)?.isSound }),
      (origin.textName, { JoinedText(in: cache, for: origin).map(\.isSound) }),
    ]
    .filter { Self.isSpoilt($0, in: cache, for: origin, isSound: $1) }.map(\.0)
  }

  /// Deletes the kept files that are spoilt; they are made anew when they are wanted.
  ///
  /// - Returns: the names of those that are gone.
  public func dropSpoiltFiles(_ vocabulary: Vocabulary) -> [String] {
    spoiltFiles(vocabulary).filter { name in (try? cache?.remove(name)) != nil }
  }

  private static func isSpoilt(
    _ name: String, in cache: Folder, for origin: SnapshotOrigin, isSound: () -> Bool?
  ) -> Bool {
    guard let status = try? cache.status(of: name) else { return false }
    guard Snapshot.isOwn(status), let file = try? cache.open(name, O_RDONLY),
      let head = try? file.read(KeptHead.byteCount, enough: KeptHead.byteCount), KeptHead.isWhole(head)
    else { return true }
    return KeptHead.isOf(origin, head) && isSound() != true
  }
}
