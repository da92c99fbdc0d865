import CLinux
import Glibc
import KamRecord

/// An open file; closed when the value goes.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  /// The path from the store's root, for faults.
  let path: String
  let disk: Disk

  deinit { close(descriptor) }

  /// The file's status.
  func status() throws(StoreFault) -> stat {
    var status = stat()
    _ = try disk.perform(.status, path) { fstat(descriptor, &status) }
    return status
  }

  /// Reads from the start to the end: `expected` bytes if nobody writes meanwhile.
  func readAll(_ expected: Int) throws(StoreFault) -> [UInt8] {
    var bytes = try read(expected + 1, enough: expected)
    while bytes.count != expected {
      let chunk = try read(65_536, enough: 1)
      guard !chunk.isEmpty else { break }
      bytes += chunk
      guard bytes.count <= Limits.fileBytes else { throw .tooLarge(path) }
    }
    return bytes
  }

  /// Reads at most `count` bytes from where the file stands; fewer than `enough` only at its end.
  func read(_ count: Int, enough: Int) throws(StoreFault) -> [UInt8] {
    try read(count, enough: enough) { Glibc.read(descriptor, $0, $1) }
  }

  /// Reads up to `count` bytes at an offset, wherever the file stands: threads may do so at once.
  func read(_ count: Int, at offset: Int) throws(StoreFault) -> [UInt8] {
    var place = offset
    return try read(count, enough: count) { memory, room in
      let got = pread(descriptor, memory, room, place)
      place += max(0, got)
      return got
    }
  }

  private func read(
    _ count: Int, enough: Int, _ call: (UnsafeMutablePointer<UInt8>, Int) -> Int
  ) throws(StoreFault) -> [UInt8] {
    var fault: StoreFault?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = 0
      do throws(StoreFault) {
        // One answer may be short of what there is.
        while filled < enough {
          let got = try disk.transfer(.read, path, count - filled) { room in
            call(buffer.baseAddress! + filled, room)
          }
          guard got > 0 else { return }
          filled += got
        }
      } catch { fault = error }
    }
    if let fault { throw fault }
    return bytes
  }

  /// Fills a piece of memory from where the file stands; false if the file ends before.
  func fill(_ memory: UnsafeMutableRawBufferPointer) throws(StoreFault) -> Bool {
    var filled = 0
    while filled < memory.count {
      let got = try disk.transfer(.read, path, memory.count - filled) { room in
        Glibc.read(descriptor, memory.baseAddress! + filled, room)
      }
      guard got > 0 else { return false }
      filled += got
    }
    return true
  }

  /// Writes all bytes, in one call if the system takes them so.
  func write(_ bytes: [UInt8]) throws(StoreFault) {
    var fault: StoreFault?
    bytes.withUnsafeBytes { bytes in
      do throws(StoreFault) { try write(bytes) } catch { fault = error }
    }
    if let fault { throw fault }
  }

  /// Writes all bytes, in one call if the system takes them so.
  func write(_ bytes: UnsafeRawBufferPointer) throws(StoreFault) {
    var written = 0
    while written < bytes.count {
      written += try disk.transfer(.write, path, bytes.count - written) { count in
        Glibc.write(descriptor, bytes.baseAddress! + written, count)
      }
    }
  }

  /// Waits until content and length are on the disk.
  func sync() throws(StoreFault) {
    _ = try disk.perform(.sync, path) { fsync(descriptor) }
  }

  /// Waits until the content is on the disk, and of the rest what is needed to read it.
  func syncData() throws(StoreFault) {
    _ = try disk.perform(.sync, path) { fdatasync(descriptor) }
  }

  func truncate(to length: Int) throws(StoreFault) {
    _ = try disk.perform(.truncate, path) { ftruncate(descriptor, length) }
  }

  /// Gives the file these permission bits, whatever the umask.
  func setMode(_ mode: mode_t) throws(StoreFault) {
    _ = try disk.perform(.mode, path) { fchmod(descriptor, mode) }
  }

  /// Gives the file the group and the access list of another one, as far as the user may.
  func takeAccess(of other: borrowing OpenFile, _ old: stat) throws(StoreFault) {
    let own = try status()
    if own.st_gid != old.st_gid {
      // Only members may give a file to a group; the directory's setgid bit does it for the others.
      _ = fchown(descriptor, uid_t.max, old.st_gid)
    }
    try setMode(old.st_mode & 0o777)
    _ = try disk.perform(.mode, path) { kam_copy_acl(other.descriptor, descriptor) }
  }
}
