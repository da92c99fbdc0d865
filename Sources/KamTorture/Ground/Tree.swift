import Glibc

/// The files below a directory with their bytes, and its directories, as they are at one moment.
struct Tree: Sendable, Hashable {
  /// By path from the directory, as `store/accounts/0000000001.rec`.
  var files: [String: [UInt8]] = [:]
  var folders: Set<String> = []

  init() {}

  /// What lies below a path; what is no file or directory is left out.
  init(of path: String) { take(path, "") }

  private mutating func take(_ path: String, _ inner: String) {
    guard let stream = opendir(path) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let start = UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
      let name = String(cString: start.assumingMemoryBound(to: CChar.self))
      guard name != ".", name != ".." else { continue }
      let (outer, below) = (path + "/" + name, inner.isEmpty ? name : inner + "/" + name)
      if Int32(entry.pointee.d_type) == Int32(DT_DIR) {
        folders.insert(below)
        take(outer, below)
      } else {
        files[below] = Files.read(outer)
      }
    }
  }

  /// Writes everything below a directory that is there; the journals count as written after the rest.
  func write(to path: String) {
    for folder in folders.sorted() { mkdir(path + "/" + folder, 0o770) }
    for (name, bytes) in files {
      Files.write(bytes, to: path + "/" + name)
      if name.contains("/journal/") { Files.postdate(path + "/" + name) }
    }
  }

  /// What a user keeps: the store's records, and what is being typed; without journals, locks and prepared files.
  var kept: [String: [UInt8]] {
    var kept: [String: [UInt8]] = [:]
    for (path, bytes) in files {
      let parts = path.split(separator: "/")
      guard let name = parts.last, !name.hasPrefix("."), !parts.contains("journal") else { continue }
      if parts.first == "store" { kept[path] = bytes }
      // The directory between is named by the store's inode.
      if name.hasPrefix("draft-"), !name.hasSuffix(".new") { kept[String(name)] = bytes }
    }
    return kept
  }

  /// The prepared files that never came to their place.
  var leftovers: [String] {
    files.keys.filter { $0.hasPrefix("store/") && $0.contains("/.") && !$0.hasSuffix("/.lock") }.sorted()
  }
}
