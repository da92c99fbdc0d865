import Glibc
import KamRecord

/// Joins texts anew, on several threads; the old file or the new one is there, whatever happens.
final class JoinedTextWriter: Sendable {
  private let file: OpenFile
  private let folder: Folder
  private let origin: SnapshotOrigin
  private let aside: String

  /// Nil if the file cannot be made.
  init?(in folder: Folder, for origin: SnapshotOrigin) {
    let aside = "\(origin.textName).\(getpid()).new"
    guard let file = try? folder.open(aside, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600) else { return nil }
    (self.folder, self.origin, self.aside) = (folder, origin, aside)
    self.file = file
  }

  /// Writes one file's text to its place; nil if it cannot be written.
  func write(_ text: UnsafeRawBufferPointer, of stamp: FileStamp, at start: Int) -> JoinedText.Entry? {
    guard text.count == stamp.count, (try? file.write(text, at: start)) != nil else { return nil }
    return JoinedText.Entry(text, of: stamp, at: start)
  }

  /// Ends the file with its entries, which are in order, and lets it take the place of the old one.
  ///
  /// - Parameter end: behind the last text.
  func finish(_ entries: [JoinedText.Entry], end: Int) {
    let entryStart = (end + 7) / 8 * 8
    guard let head = JoinedHead(origin, entries, entryStart: entryStart) else { return abandon() }
    do throws(StoreFault) {
      try file.setMode(0o600)
      try file.write(entries.withUnsafeBytes { Array($0) }, at: entryStart)
      try file.write(head.bytes, at: 0)
      try file.truncate(to: head.fileBytes)
      try folder.rename(aside, to: origin.textName)
    } catch {
      abandon()
    }
  }

  /// Takes back what was begun.
  func abandon() { try? folder.remove(aside) }
}

extension OpenFile {
  /// Writes all bytes at a place; safe on several threads.
  fileprivate func write(_ bytes: UnsafeRawBufferPointer, at start: Int) throws(StoreFault) {
    var written = 0
    while written < bytes.count {
      written += try disk.transfer(.write, path, bytes.count - written) { count in
        pwrite(descriptor, bytes.baseAddress! + written, count, start + written)
      }
    }
  }

  fileprivate func write(_ bytes: [UInt8], at start: Int) throws(StoreFault) {
    var fault: StoreFault?
    bytes.withUnsafeBytes { bytes in
      do throws(StoreFault) { try write(bytes, at: start) } catch { fault = error }
    }
    if let fault { throw fault }
  }
}
