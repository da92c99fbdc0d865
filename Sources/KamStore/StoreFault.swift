import Glibc

/// Why the store cannot do what it was asked: facts about files, for the front ends to put into words.
public enum StoreFault: Error, Sendable, Equatable {
  /// There is nothing at this path.
  case noStore(String)
  /// The directory is no store: it has no `kam.rec`.
  case notAStore(String)
  /// A new store needs an empty directory.
  case notEmpty(String)
  /// The store was written by a newer kam; it is only read.
  case newerFormat(Int)
  /// The store may only be read, by the file system's rights or by the user's wish.
  case readOnly
  /// Another process holds the lock for longer than was waited.
  case locked(Holder?)
  /// The file system denies it; the path from the store's root.
  case permission(String)
  /// The file system is mounted for reading only; the path from the store's root.
  case frozen(String)
  /// The disk or the quota is full.
  case full(String)
  /// There is no such file.
  case missing(String)
  /// Something that is no regular file stands in its place: a link, a pipe, a directory.
  case notAFile(String)
  /// The file is larger than `Limits.fileBytes`.
  case tooLarge(String)
  /// The name cannot be a file of the store.
  case badName(String)
  /// Any other error of the system, by its number.
  case io(Int32, String)

  /// The fault that an error number of the system means.
  init(errno number: Int32, _ path: String) {
    switch number {
    case EACCES, EPERM: self = .permission(path)
    case EROFS: self = .frozen(path)
    case ENOSPC, EDQUOT: self = .full(path)
    case ENOENT: self = .missing(path)
    case ELOOP, ENOTDIR, ENXIO, EISDIR: self = .notAFile(path)
    default: self = .io(number, path)
    }
  }
}

/// Who holds the lock, as the lock file says.
public struct Holder: Sendable, Equatable {
  /// `login@host`.
  public var who: String
  public var process: Int32
  /// Since when, `YYYY-MM-DDTHH:MM:SSZ`.
  public var since: String

  public init(who: String, process: Int32, since: String) {
    self.who = who
    self.process = process
    self.since = since
  }
}
