import Glibc
import KamDomain

extension Store {
  /// Looks at everything around the store's contents. What cannot be looked at counts as well.
  ///
  /// - Parameter at: the time that files are compared with.
  public func health(at: Timestamp) -> StoreHealth {
    var health = StoreHealth()
    health.leftovers = leftovers()
    health.schema = schemaProblems()
    health.narrow = narrowFolders
    health.hasOpenPersonalFacts = (try? root.status(of: Self.personal)).map(Self.isOpenToAll) ?? false
    health.freeBytes = root.freeBytes
    health.fromTheFuture = fromTheFuture(at)
    (health.isLocked, health.holder) = Lock.look(root)
    return health
  }

  /// Gives directories the rights that the store's own has, and closes personal facts to others.
  ///
  /// - Returns: the paths of what was changed. A directory of somebody else's stays as it is.
  public func mendRights() throws(StoreFault) -> [String] {
    if let readOnly { throw readOnly }
    let own = try root.status().st_mode
    var mended: [String] = []
    for name in narrowFolders {
      let mode = try root.status(of: name).st_mode
      if root.change(name, to: mode | own & Self.groupRights) { mended.append(name) }
    }
    if let personal = try? root.status(of: Self.personal), Self.isOpenToAll(personal),
      root.change(Self.personal, to: personal.st_mode & ~Self.rightsOfOthers)
    {
      mended.append(Self.personal)
    }
    return mended
  }

  /// The directory of personal facts (D3), and the rights that are never given there.
  static let personal = "personal"
  static let rightsOfOthers: mode_t = 0o007
  private static let groupRights: mode_t = 0o2070

  /// The directories that lack a right of the group that the store's own directory gives.
  private var narrowFolders: [String] {
    guard let own = try? root.status().st_mode, own & 0o020 != 0 else { return [] }
    return (Self.contents + ["journal"]).filter { name in
      guard let mode = try? root.status(of: name).st_mode, mode & S_IFMT == S_IFDIR else { return false }
      return own & Self.groupRights & ~mode != 0
    }
  }

  private static func isOpenToAll(_ status: stat) -> Bool { status.st_mode & rightsOfOthers != 0 }

  /// The file that is furthest ahead of the clock, if one is by more than clocks of a network differ.
  private func fromTheFuture(_ at: Timestamp) -> (path: String, seconds: Int)? {
    var furthest: (path: String, seconds: Int)?
    for name in Self.contents {
      guard let folder = try? root.folder(name) else { continue }
      for file in (try? folder.names()) ?? [] {
        guard let written = try? folder.status(of: file).st_mtim.tv_sec else { continue }
        let ahead = written - Int(at.seconds)
        if ahead > Self.clockSlack, ahead > furthest?.seconds ?? 0 { furthest = (name + "/" + file, ahead) }
      }
    }
    return furthest
  }

  /// Seconds by which clocks may differ before it is worth a word.
  private static let clockSlack = 120
}

extension Lock {
  /// Whether somebody holds the lock for longer than a save takes, and whom its file names.
  static func look(_ root: Folder) -> (isHeld: Bool, by: Holder?) {
    guard let file = try? root.open(name, O_RDONLY) else { return (false, nil) }
    for _ in 0..<longestSave {
      if flock(file.descriptor, LOCK_SH | LOCK_NB) == 0 || errno != EWOULDBLOCK { return (false, nil) }
      usleep(1000)
    }
    return (true, holder(file))
  }

  /// Milliseconds after which a lock that is still held is worth a word.
  private static let longestSave = 500
}

extension Folder {
  /// Bytes that an ordinary user may still write on this file system.
  fileprivate var freeBytes: Int {
    var room = statvfs()
    guard fstatvfs(descriptor, &room) == 0 else { return .max }
    return Int(clamping: room.f_bavail).multipliedReportingOverflow(by: Int(room.f_frsize)).partialValue
  }

  /// Changes the rights of a directory in this one; false if that is not the user's to do.
  fileprivate func change(_ name: String, to mode: mode_t) -> Bool {
    (try? disk.perform(.mode, join(name)) { fchmodat(descriptor, name, mode & 0o7777, 0) }) != nil
  }
}
