import CLinux
import Glibc
import KamDomain
import KamRecord
import Synchronization

/// A store of plain files: `kam.rec`, `accounts/`, `personal/`, `events/`, `playbook/`, `journal/`.
///
/// Reading takes no lock and may happen on any thread. Saving is one at a time, on whatever thread calls it;
/// the workbench uses a `Writer`.
public final class Store: Sendable {
  /// The store's directory as it was given.
  public let path: String
  public let who: Identity
  /// Why the store cannot be written; nil if it can.
  public let readOnly: StoreFault?
  /// Where the user's own state of this store lies: drafts, conflicts, session. Nil keeps none.
  public let state: StateFolder?
  /// How long a save waits for the lock, in milliseconds.
  public let patience: Int
  /// Where the rows of the store are remembered; nil remembers none.
  let cache: Folder?
  let root: Folder
  let disk: Disk
  let working: Mutex<Working>
  /// The journals as readers last saw them; apart from `working`, so that no reader waits for a save.
  let glance = Mutex(Ledger())

  /// What saving needs to remember, guarded so that one save is under way.
  struct Working: Sendable {
    var ids: IDSource
    var ledger = Ledger()
    /// Whether the journals were read under the lock before.
    var isAwake = false
  }

  /// Opens a store. Nothing is written: what an interrupted save left behind is mended by the next one.
  ///
  /// - Parameters:
  ///   - who: the user and machine, for the journal.
  ///   - seed: the seed of the journal's ids; random in the program, fixed in tests.
  ///   - state: a directory of the user's own for drafts and conflicts, made if missing.
  ///   - cache: a directory of the user's own for what may be deleted at any time, made if missing.
  ///   - readOnly: the user's wish to write nothing.
  ///   - patience: how long a save waits for the lock, in milliseconds.
  /// - Throws: `noStore`, `notAStore`, `permission`, `io`. A newer format is opened read-only.
  public init(
    _ path: String, who: Identity, seed: UInt64, state: String? = nil, cache: String? = nil,
    readOnly wish: Bool = false, patience: Int = 5000, disk: Disk = .real
  ) throws(StoreFault) {
    self.path = path
    self.patience = patience
    self.who = who
    self.disk = disk
    let root = try Self.root(path, disk)
    self.root = root
    let house = try Self.house(in: root, path)
    let limit = Self.limit(house, root, wish)
    readOnly = limit
    self.state = try state.map { (place) throws(StoreFault) in try StateFolder(place, store: root, disk) }
    self.cache = cache.flatMap { Self.cacheFolder($0, disk) }
    working = Mutex(Working(ids: IDSource(seed: seed)))
  }

  private static func root(_ path: String, _ disk: Disk) throws(StoreFault) -> Folder {
    do throws(StoreFault) {
      return try Folder.open(path, disk)
    } catch .missing {
      throw .noStore(path)
    } catch .notAFile {
      throw .notAStore(path)
    }
  }

  private static func house(in root: Folder, _ path: String) throws(StoreFault) -> Document {
    do throws(StoreFault) {
      return Document(try root.read("kam.rec").bytes)
    } catch .missing {
      throw .notAStore(path)
    }
  }

  /// Why a store cannot be written: by wish, by its format, by the file system.
  private static func limit(_ house: Document, _ root: Folder, _ wish: Bool) -> StoreFault? {
    if wish { return .readOnly }
    let format = house.records(of: RecordType.store.rawValue).first.flatMap { House($0).format }
    if let format, format > Vocabulary.currentFormat { return .newerFormat(format) }
    for name in [".", "accounts"] where faccessat(root.descriptor, name, W_OK, 0) != 0 && errno != ENOENT {
      return StoreFault(errno: errno, name == "." ? "" : name)
    }
    return nil
  }
}

extension Store {
  /// Makes a new store in an empty or new directory.
  ///
  /// - Parameters:
  ///   - house: the text of `kam.rec`.
  ///   - schema: the text of `schema.rec`.
  ///   - playbook: texts of `playbook/`, by name without `.rec`.
  ///   - group: a group whose members share the store; the directories become group-writable and setgid.
  /// - Throws: `notEmpty` if the directory holds anything; after any fault the directory is empty again.
  public static func create(
    _ path: String, house: String, schema: String, playbook: [(name: String, text: String)] = [],
    group: UInt32? = nil, disk: Disk = .real
  ) throws(StoreFault) {
    let root = try emptyFolder(path, disk)
    do throws(StoreFault) {
      if let group { try share(root, group) }
      // kam.rec comes first: with it the directory is a store, whatever comes between.
      try root.write("kam.rec", house)
      try root.write("schema.rec", schema)
      for name in ["accounts", "events", "playbook", "journal"] { _ = try root.folderMade(name) }
      let book = try root.folder("playbook")
      for page in playbook { try book.write(page.name + ".rec", page.text) }
      try book.sync()
      try root.sync()
    } catch {
      unmake(path)
      throw error
    }
  }

  /// Takes away what making a store left in its directory, which was empty before.
  static func unmake(_ path: String) {
    for name in ["kam.rec", "schema.rec", "accounts", "personal", "events", "playbook", "journal"] {
      _ = kam_remove_tree(path + "/" + name)
    }
  }

  /// The directory of a new store, made if it is missing.
  static func emptyFolder(_ path: String, _ disk: Disk) throws(StoreFault) -> Folder {
    try makeDirectory(path, disk)
    let root = try Folder.open(path, disk)
    guard try root.names().isEmpty else { throw .notEmpty(path) }
    return root
  }

  private static func makeDirectory(_ path: String, _ disk: Disk) throws(StoreFault) {
    do throws(StoreFault) {
      _ = try disk.perform(.makeDirectory, path) { mkdir(path, 0o777) }
    } catch .io(EEXIST, _) {
      return
    } catch .missing {
      guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { throw .missing(path) }
      try makeDirectory(String(path[..<slash]), disk)
      _ = try disk.perform(.makeDirectory, path) { mkdir(path, 0o777) }
    }
  }

  private static func share(_ root: Folder, _ group: UInt32) throws(StoreFault) {
    _ = try root.disk.perform(.mode, "") { fchown(root.descriptor, uid_t.max, group) }
    _ = try root.disk.perform(.mode, "") { fchmod(root.descriptor, 0o2770) }
    _ = try root.disk.perform(.mode, "") { kam_share_with_group(root.descriptor) }
  }
}

extension Folder {
  /// Writes a new file whole and waits until it is on the disk.
  func write(_ name: String, _ text: String) throws(StoreFault) {
    let file = try open(name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    try file.write(Array(text.utf8))
    try file.setMode(try status().st_mode & 0o666)
    try file.sync()
  }
}
