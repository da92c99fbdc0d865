import Glibc
import KamDomain
import KamRecord

/// The texts of all accounts' files as they were last read, joined in one disposable file of the user's own: to search
/// them no file of the store is opened. Whatever is wrong with it, the accounts are read anew.
///
/// The file: sixteen numbers of eight bytes, the texts, and from the next boundary of eight the entries by id.
final class JoinedText: Sendable {
  /// What is known of one file's text.
  struct Entry: Sendable, BitwiseCopyable {
    var stamp: FileStamp
    /// Where the text starts among all.
    var start: Int
    var checksum: UInt64
    private var marks: UInt64

    init(_ text: UnsafeRawBufferPointer, of stamp: FileStamp, at start: Int) {
      (self.stamp, self.start, checksum) = (stamp, start, Checksum(text).value)
      marks = FullText.breaksWords(text.assumingMemoryBound(to: UInt8.self)) ? 1 : 0
    }

    /// Whether words may be broken up in it.
    var isBroken: Bool { marks != 0 }
  }

  /// By id.
  let entries: [Entry]
  private let file: OpenFile
  private let text: MappedBytes

  /// Opens the texts of a store; nil if there are none, or none that can be used.
  init?(in folder: Folder, for origin: SnapshotOrigin) {
    guard let file = try? folder.open(origin.textName, O_RDONLY), let status = try? file.status(),
      Snapshot.isOwn(status), let head = try? file.read(JoinedHead.byteCount, enough: JoinedHead.byteCount),
      let header = JoinedHead(head, origin), header.fileBytes == status.st_size,
      let list = try? file.read(header.entryBytes, at: header.entryStart), list.count == header.entryBytes,
      Checksum(list).value == header.entryChecksum,
      let text = MappedBytes(file, header.entryStart)
    else { return nil }
    entries = list.withUnsafeBytes { list in
      (0..<header.entryCount).map {
        list.loadUnaligned(fromByteOffset: $0 * MemoryLayout<Entry>.stride, as: Entry.self)
      }
    }
    self.file = file
    self.text = text
  }

  /// Says that the texts of entries that follow each other are looked through next: they come in one go, where the
  /// system can do that.
  func prepare(_ first: Entry, through last: Entry) {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let start = first.start / page * page
    guard start >= 0, last.start >= start, last.start <= text.bytes.count else { return }
    let memory = UnsafeMutableRawPointer(mutating: text.bytes.baseAddress! + start)
    madvise(memory, last.start - start, MADV_POPULATE_READ)
  }

  /// Whether all texts are what was written.
  var isSound: Bool { entries.allSatisfy(isSound) }

  /// Whether a file's text is what was written.
  func isSound(_ entry: Entry) -> Bool {
    bytes(of: entry).map { Self.isSound(UnsafeRawBufferPointer($0), entry) } ?? false
  }

  private static func isSound(_ text: UnsafeRawBufferPointer, _ entry: Entry) -> Bool {
    Checksum(text).value == entry.checksum
  }

  /// Texts that follow each other, read to be looked through once: that takes a third of the time in which the system
  /// maps them.
  struct Stretch {
    private let bytes: [UInt8]
    private let start: Int

    fileprivate init(_ bytes: [UInt8], at start: Int) { (self.bytes, self.start) = (bytes, start) }

    /// Hands a file's text to `body`; nil if it is not what was written.
    func withText<R>(_ entry: Entry, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R? {
      let from = entry.start - start
      guard from >= 0, entry.stamp.count >= 0, entry.stamp.count <= bytes.count - from else { return nil }
      return bytes.withUnsafeBytes { bytes in
        let text = UnsafeRawBufferPointer(rebasing: bytes[from..<from + entry.stamp.count])
        return isSound(text, entry) ? body(text.assumingMemoryBound(to: UInt8.self)) : nil
      }
    }
  }

  /// The texts from one entry to another; nil if they lie outside, or cannot be read.
  func stretch(_ first: Entry, through last: Entry) -> Stretch? {
    let end = last.start.addingReportingOverflow(last.stamp.count)
    guard first.start >= JoinedHead.byteCount, !end.overflow, end.partialValue >= first.start,
      end.partialValue <= text.bytes.count,
      let bytes = try? file.read(end.partialValue - first.start, at: first.start)
    else { return nil }
    return Stretch(bytes, at: first.start)
  }

  /// A file's text as it lies here, for as long as this does; nil if it would lie outside.
  func bytes(of entry: Entry) -> UnsafeBufferPointer<UInt8>? {
    guard entry.start >= JoinedHead.byteCount, entry.stamp.count >= 0,
      entry.stamp.count <= text.bytes.count - entry.start
    else { return nil }
    let bytes = UnsafeRawBufferPointer(rebasing: text.bytes[entry.start..<entry.start + entry.stamp.count])
    return bytes.assumingMemoryBound(to: UInt8.self)
  }

  /// Lets the system take back the memory of what was looked through. It stays in reach.
  func rest() {
    madvise(UnsafeMutableRawPointer(mutating: text.bytes.baseAddress), text.bytes.count, MADV_DONTNEED)
  }
}

/// The first bytes of joined texts.
struct JoinedHead {
  static let byteCount = KeptHead.byteCount
  private static let kind = KeptHead.Kind(
    magic: 0x6b61_6d2d_7465_7874, layout: UInt64(MemoryLayout<JoinedText.Entry>.stride))

  private let head: KeptHead
  let entryCount: Int
  let entryStart: Int

  /// Nil unless the bytes are the head of texts of this origin, this byte order and this layout.
  init?(_ bytes: [UInt8], _ origin: SnapshotOrigin) {
    guard let head = KeptHead(bytes, Self.kind, origin) else { return nil }
    self.init(head)
  }

  init?(_ origin: SnapshotOrigin, _ entries: [JoinedText.Entry], entryStart: Int) {
    let checksum = entries.withUnsafeBytes { Checksum($0).value }
    self.init(KeptHead(Self.kind, origin, [UInt64(entries.count), UInt64(entryStart), checksum]))
  }

  private init?(_ head: KeptHead) {
    guard let entryCount = head.size(0), let entryStart = head.size(1) else { return nil }
    (self.head, self.entryCount, self.entryStart) = (head, entryCount, entryStart)
  }

  var bytes: [UInt8] { head.bytes }
  var entryChecksum: UInt64 { head[2] }
  var entryBytes: Int { entryCount * MemoryLayout<JoinedText.Entry>.stride }
  var fileBytes: Int { entryStart + entryBytes }
}

/// The first bytes of a file, mapped to be read.
private final class MappedBytes: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  init?(_ file: borrowing OpenFile, _ count: Int) {
    guard count > 0, let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, file.descriptor, 0),
      start != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: start, count: count)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
