import KamDomain

/// What a store's rights, disk and clock are like, and what interrupted saves left: all but what its files say.
public struct StoreHealth: Sendable {
  /// Somebody holds the lock now; whom the lock file names.
  public var isLocked = false
  public var holder: Holder?
  /// Paths of prepared files that never came into their place.
  public var leftovers: [String] = []
  /// What is wrong with the store's copy of the record types.
  public var schema: [Problem] = []
  /// Directories that are narrower than the store's own, so that its group cannot work in them.
  public var narrow: [String] = []
  /// Personal facts can be read by everybody on the machine.
  public var hasOpenPersonalFacts = false
  /// Bytes that are left for the user on the store's disk.
  public var freeBytes = 0
  /// A file that was written later than now, and by how many seconds: some machine's clock is wrong.
  public var fromTheFuture: (path: String, seconds: Int)?
}
