import Glibc
import KamDomain
import KamRecord

/// One file on its way into the store.
struct Replacement {
  let rewrite: Rewrite
  let folder: Folder
  /// The name of the prepared file; it holds the entry's id, so that recovery finds it.
  let aside: String

  init(_ rewrite: Rewrite, entry: String, in folder: Folder) {
    self.rewrite = rewrite
    self.folder = folder
    aside = Self.aside(rewrite.file, entry)
  }

  /// The name of a file prepared by an entry.
  static func aside(_ file: FileName, _ entry: String) -> String { ".\(file.name).\(entry)" }

  /// Whether a name is that of a prepared file.
  static func isAside(_ name: String) -> Bool {
    guard name.utf8.first == UInt8(ascii: ".") else { return false }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0].isEmpty && parts[2] == "rec"
      && IDSource.isWellFormed(String(parts[3]))
  }

  /// Writes the new text beside the old one and waits until it is on the disk. Of a file that is to go, an
  /// empty one says so.
  func prepare() throws(StoreFault) {
    try write(rewrite.after ?? [], as: aside)
  }

  /// Puts the new text in the place of the old one.
  func replace() throws(StoreFault) {
    if rewrite.after == nil {
      try folder.remove(rewrite.file.name)
      discard()
    } else {
      try folder.rename(aside, to: rewrite.file.name)
    }
  }

  /// Puts the old text back, as well as that can be done.
  func putBack() {
    discard()
    if let before = rewrite.before {
      try? write(before.bytes, as: aside)
      try? folder.rename(aside, to: rewrite.file.name)
    } else {
      try? folder.remove(rewrite.file.name)
    }
    try? folder.sync()
  }

  /// Removes what was prepared.
  func discard() { try? folder.remove(aside) }

  private func write(_ bytes: [UInt8], as name: String) throws(StoreFault) {
    let file = try folder.open(name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    try file.write(bytes)
    if let before = rewrite.before, let old = try? folder.open(rewrite.file.name, O_RDONLY) {
      try file.takeAccess(of: old, before.status)
    } else {
      try file.setMode(try folder.status().st_mode & 0o666)
    }
    try file.sync()
  }
}
