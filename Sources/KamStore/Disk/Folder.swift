import Glibc
import KamRecord

/// An open directory. All files are opened relative to one, without following links, so that no name can
/// lead out of the store.
final class Folder: Sendable {
  let descriptor: Int32
  /// The path from the store's root; empty for the root itself.
  let path: String
  let disk: Disk

  private init(_ descriptor: Int32, _ path: String, _ disk: Disk) {
    self.descriptor = descriptor
    self.path = path
    self.disk = disk
  }

  deinit { close(descriptor) }

  /// Opens a directory by a path of the machine; here links are followed, because the user named it.
  static func open(_ path: String, _ disk: Disk) throws(StoreFault) -> Folder {
    let descriptor = try disk.perform(.open, path) { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    return Folder(descriptor, "", disk)
  }

  /// Opens a directory in this one.
  func folder(_ name: String) throws(StoreFault) -> Folder {
    let inner = join(name)
    let descriptor = try disk.perform(.open, inner) {
      openat(self.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    return Folder(descriptor, inner, disk)
  }

  /// Opens a directory in this one, made if it is missing, with this one's rights (or those given); that of
  /// personal facts is closed to others from the start.
  func folderMade(_ name: String, mode: mode_t? = nil) throws(StoreFault) -> Folder {
    do throws(StoreFault) {
      return try folder(name)
    } catch .missing {
      let own = try status().st_mode & 0o7777
      let bits = mode ?? (name == Store.personal ? own & ~Store.rightsOfOthers : own)
      do throws(StoreFault) {
        _ = try disk.perform(.makeDirectory, join(name)) { mkdirat(descriptor, name, bits & 0o777) }
      } catch .io(EEXIST, _) {
        return try folder(name)
      }
      _ = try disk.perform(.mode, join(name)) { fchmodat(descriptor, name, bits, 0) }
      try sync()
      return try folder(name)
    }
  }

  func status() throws(StoreFault) -> stat {
    var status = stat()
    _ = try disk.perform(.status, path) { fstat(descriptor, &status) }
    return status
  }

  /// The status of a name in this directory, of a link itself.
  func status(of name: String) throws(StoreFault) -> stat {
    var status = stat()
    _ = try disk.perform(.status, join(name)) { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
    return status
  }

  /// Opens a file of this directory; never follows a link and never waits for a pipe.
  func open(_ name: String, _ flags: Int32, mode: mode_t = 0) throws(StoreFault) -> OpenFile {
    let inner = join(name)
    let descriptor = try disk.perform(.open, inner) {
      openat(self.descriptor, name, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode)
    }
    return OpenFile(descriptor: descriptor, path: inner, disk: disk)
  }

  /// Reads a regular file whole.
  func read(_ name: String) throws(StoreFault) -> FileText {
    let file = try open(name, O_RDONLY)
    let status = try file.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(file.path) }
    guard status.st_size <= Limits.fileBytes else { throw .tooLarge(file.path) }
    return FileText(bytes: try file.readAll(Int(status.st_size)), status: status)
  }

  func rename(_ from: String, to name: String) throws(StoreFault) {
    _ = try disk.perform(.rename, join(name)) { renameat(descriptor, from, descriptor, name) }
  }

  func remove(_ name: String) throws(StoreFault) {
    _ = try disk.perform(.remove, join(name)) { unlinkat(descriptor, name, 0) }
  }

  /// Waits until the names in this directory are on the disk.
  func sync() throws(StoreFault) {
    _ = try disk.perform(.sync, path) { fsync(descriptor) }
  }

  /// The names in this directory, in no order.
  func names() throws(StoreFault) -> [String] {
    var names: [String] = []
    try forEachName { names.append(String(decoding: $0, as: UTF8.self)) }
    return names
  }

  /// Hands each name in this directory to `body`, in no order; it is valid no longer.
  func forEachName(_ body: (UnsafeBufferPointer<UInt8>) -> Void) throws(StoreFault) {
    let listing = try disk.perform(.list, path) {
      openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(listing) else {
      close(listing)
      throw StoreFault(errno: errno, path)
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let start = UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
      let name = UnsafeBufferPointer(
        start: start.assumingMemoryBound(to: UInt8.self),
        count: strlen(start.assumingMemoryBound(to: CChar.self)))
      let isOwn = name.count <= 2 && name.allSatisfy { $0 == UInt8(ascii: ".") }
      if !isOwn { body(name) }
    }
  }

  func join(_ name: String) -> String { path.isEmpty ? name : path + "/" + name }
}

/// A file's bytes as read, with its status at that moment.
struct FileText {
  var bytes: [UInt8]
  var status: stat
  /// The bytes' fingerprint, where it was needed already.
  var known: Fingerprint?

  var fingerprint: Fingerprint { known ?? Fingerprint(bytes) }
}
