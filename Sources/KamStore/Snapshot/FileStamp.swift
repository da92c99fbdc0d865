import Glibc
import KamDomain

/// What tells whether an account's file is still the one that was read: who it is, how long, and when it changed.
struct FileStamp: Sendable, Equatable, BitwiseCopyable {
  var key: AccountKey
  private var inode: UInt64
  private var size: Int64
  /// Nanoseconds since 1970.
  private var modified: Int64
  private var changed: Int64

  init(_ key: AccountKey, _ status: stat) {
    self.key = key
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  /// How many bytes the file has.
  var count: Int { Int(size) }

  /// Whether the file was not written for two seconds before `moment`: a younger one may be written again within the
  /// same tick of the file system's clock, and nothing would tell.
  func isSettled(at moment: timespec) -> Bool {
    modified < Self.nanoseconds(moment) - 2_000_000_000
  }

  /// What the account's file in a directory is now; nil if it is none.
  init?(_ key: AccountKey, in folder: Folder) {
    var status = stat()
    let answer = key.withFileName { name in
      try? folder.disk.perform(.status, folder.path) {
        fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW)
      }
    }
    guard answer != nil, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(key, status)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
