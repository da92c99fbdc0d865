import CLinux
import Glibc
import KamDomain

/// A file of a store that is written at once: its path from the root, and its bytes.
public struct NewFile: Sendable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

extension Store {
  /// Makes a store in an empty or new directory from files that stand ready: on many threads, without journal,
  /// synced at the end. A run that is broken off leaves a store with fewer files.
  ///
  /// - Parameters:
  ///   - house: the files that a store has once, `kam.rec` among them.
  ///   - count: how many times `files` is asked, for 0, 1 and so on, on several threads.
  ///   - progress: told now and then how many were written, on any thread; answers whether to go on.
  /// - Returns: whether all was written.
  /// - Throws: `notEmpty` if the directory holds anything; after any fault the directory is empty again.
  public static func fill(
    _ path: String, house: [NewFile], count: Int, files: @escaping @Sendable (Int) -> [NewFile],
    progress: @escaping @Sendable (Int, Int) -> Bool, disk: Disk = .real
  ) throws(StoreFault) -> Bool {
    let root = try emptyFolder(path, disk)
    do throws(StoreFault) {
      let folders = try furnish(root, house)
      let isWhole = try write(count, files, into: folders, progress)
      try root.syncAll()
      return isWhole
    } catch {
      unmake(path)
      throw error
    }
  }

  /// Makes the directories and writes what a store has once, `kam.rec` first: from then on the directory is a store.
  private static func furnish(_ root: Folder, _ house: [NewFile]) throws(StoreFault) -> Folders {
    for name in ["accounts", "personal", "events", "playbook", "journal"] { _ = try root.folderMade(name) }
    let folders = try Folders(root)
    for file in house where file.path == FileName.house.path { try folders.write(file) }
    for file in house where file.path != FileName.house.path { try folders.write(file) }
    try root.syncAll()
    return folders
  }

  private static func write(
    _ count: Int, _ files: @escaping @Sendable (Int) -> [NewFile], into folders: Folders,
    _ progress: @escaping @Sendable (Int, Int) -> Bool
  ) throws(StoreFault) -> Bool {
    let counter = Counter(total: count, progress)
    let faults = parallel(count) { at -> StoreFault? in
      guard counter.step() else { return nil }
      do throws(StoreFault) {
        for file in files(at) { try folders.write(file) }
        return nil
      } catch {
        return error
      }
    }
    if let fault = faults.lazy.compactMap(\.self).first { throw fault }
    return counter.isGoingOn
  }

  /// The directories that files are written into, opened once.
  private struct Folders: Sendable {
    let root: Folder
    let inner: [String: Folder]

    init(_ root: Folder) throws(StoreFault) {
      self.root = root
      var inner: [String: Folder] = [:]
      for name in ["accounts", "personal", "events", "playbook"] { inner[name] = try root.folder(name) }
      self.inner = inner
    }

    func write(_ file: NewFile) throws(StoreFault) {
      let parts = file.path.split(separator: "/").map(String.init)
      guard let name = parts.last, parts.count < 3 else { throw .badName(file.path) }
      guard let folder = parts.count == 2 ? inner[parts[0]] : root else { throw .badName(file.path) }
      let open = try folder.open(name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o660)
      try open.write(file.bytes)
    }
  }
}

extension Folder {
  /// Waits until everything on the file system of this directory is on the disk.
  fileprivate func syncAll() throws(StoreFault) {
    _ = try disk.perform(.sync, path) { kam_syncfs(descriptor) }
  }
}
