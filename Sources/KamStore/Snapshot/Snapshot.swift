import Glibc
import KamDomain
import KamRecord

/// The rows of a store as they were last read, in one disposable file of the user's own. Whatever is wrong with the
/// file, there is no snapshot, and the accounts are read anew.
///
/// The file: sixteen numbers of eight bytes (`Header`), the stamps of the accounts' files by id, the rows in the same
/// order, their codes, and from the next boundary of 64 KiB their texts. It is mapped and used where it lies: a first
/// frame looks at little of it. Every pattern of bits is harmless; whether they are those that were written is told by
/// `isSound`.
struct Snapshot: Sendable {
  let columns: Columns
  private let memory: SnapshotMemory
  private let header: Header
  /// Tells it from every other.
  var mark: UInt64 { header.mark }

  /// The stamps of the files whose rows these are, in the same order.
  var stamps: UnsafeBufferPointer<FileStamp> { memory.stamps }

  /// Opens the snapshot of a store; nil if there is none, or none that can be used.
  init?(in folder: Folder, for origin: SnapshotOrigin) {
    guard let file = try? folder.open(origin.name, O_RDONLY), let status = try? file.status(),
      Self.isOwn(status), let head = try? file.read(Header.byteCount, enough: Header.byteCount),
      let header = Header(head, origin), header.fileBytes == status.st_size,
      let memory = SnapshotMemory(file, header),
      let columns = Columns(memory.parts, keeping: memory), columns.count >= header.files
    else { return nil }
    (self.memory, self.columns, self.header) = (memory, columns, header)
  }

  /// Whether stamps, rows and codes are those that were written. It looks at every byte of them: the first frame does
  /// not wait for it.
  var areRowsSound: Bool { Checksum(memory.fixed).value == header.fixedChecksum }

  /// Whether all of it is what was written.
  var isSound: Bool { areRowsSound && Checksum(memory.parts.text).value == header.textChecksum }

  /// Lets the system take back the memory of what was looked through. It stays in reach: what is looked at again comes
  /// back by itself.
  func rest() { memory.rest() }

  /// A regular file of this user's that nobody else may write or read.
  static func isOwn(_ status: stat) -> Bool {
    status.st_mode & S_IFMT == S_IFREG && status.st_uid == geteuid() && status.st_mode & 0o077 == 0
  }

  /// Writes the rows of a store over what was kept before; the old file or the new one is there, whatever happens.
  ///
  /// - Parameter stamps: those of the files whose rows `columns` holds, in the same order.
  static func write(
    _ columns: Columns, _ stamps: [FileStamp], in folder: Folder, for origin: SnapshotOrigin
  ) throws(StoreFault) {
    let parts = columns.parts
    var fixed = stamps.withUnsafeBytes { Array($0) }
    fixed.append(contentsOf: parts.rows)
    fixed.append(contentsOf: parts.codes)
    guard let header = Header(origin, stamps.count, parts, fixed) else { throw .tooLarge(origin.name) }
    let aside = "\(origin.name).\(getpid()).new"
    do throws(StoreFault) {
      let file = try folder.open(aside, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600)
      try file.setMode(0o600)
      try file.write(header.bytes)
      try file.write(fixed)
      try file.write([UInt8](repeating: 0, count: header.textStart - Header.byteCount - fixed.count))
      try file.write(parts.text)
      try folder.rename(aside, to: origin.name)
    } catch {
      try? folder.remove(aside)
      throw error
    }
  }
}

/// What a snapshot was made from: another store, other lists, another program or another user has another one.
struct SnapshotOrigin: Sendable, Equatable {
  /// Device and inode of the store's directory.
  var device: UInt64
  var inode: UInt64
  /// The checksum of `kam.rec`.
  var house: UInt64
  /// What tells this build of the program from others.
  var program: UInt64
  var user: UInt64

  init(_ root: stat, _ vocabulary: Vocabulary) {
    device = UInt64(root.st_dev)
    inode = UInt64(root.st_ino)
    house = vocabulary.checksum.value
    user = UInt64(geteuid())
    var own = stat()
    _ = stat("/proc/self/exe", &own)
    let marks = [Int(own.st_ino), Int(own.st_size), own.st_mtim.tv_sec, own.st_mtim.tv_nsec]
    program = marks.withUnsafeBytes { Checksum($0).value }
  }

  /// The name of the file: one a store.
  var name: String { "\(device)-\(inode).rows" }
  /// The name of the file of joined texts.
  var textName: String { "\(device)-\(inode).texts" }

  /// What a kept file's head names.
  var numbers: [UInt64] { [device, inode, house, program, user] }
}

/// The first bytes of a snapshot.
private struct Header {
  static let byteCount = KeptHead.byteCount
  private static let kind = KeptHead.Kind(magic: 0x6b61_6d2d_726f_7773, layout: Columns.layout)
  private static let boundary = 65_536

  private let head: KeptHead
  let files: Int
  let rowBytes: Int
  let codeBytes: Int
  let textBytes: Int

  /// Nil unless the bytes are the head of a snapshot of this origin, this byte order and this layout.
  init?(_ bytes: [UInt8], _ origin: SnapshotOrigin) {
    guard let head = KeptHead(bytes, Self.kind, origin) else { return nil }
    self.init(head)
  }

  init?(_ origin: SnapshotOrigin, _ files: Int, _ parts: Columns.Parts, _ fixed: [UInt8]) {
    let sizes = [files, parts.rows.count, parts.codes.count, parts.text.count].map { UInt64($0) }
    self.init(KeptHead(Self.kind, origin, sizes + [Checksum(fixed).value, Checksum(parts.text).value]))
  }

  private init?(_ head: KeptHead) {
    guard let files = head.size(0), let rowBytes = head.size(1), let codeBytes = head.size(2),
      let textBytes = head.size(3)
    else { return nil }
    (self.files, self.rowBytes, self.codeBytes, self.textBytes) = (files, rowBytes, codeBytes, textBytes)
    self.head = head
  }

  var bytes: [UInt8] { head.bytes }
  var mark: UInt64 { head.mark }
  var fixedChecksum: UInt64 { head[4] }
  var textChecksum: UInt64 { head[5] }

  var stampBytes: Int { files * MemoryLayout<FileStamp>.stride }
  var fixedBytes: Int { stampBytes + rowBytes + codeBytes }
  var textStart: Int { (Self.byteCount + fixedBytes + Self.boundary - 1) / Self.boundary * Self.boundary }
  var fileBytes: Int { textStart + textBytes }
}

/// The bytes of a snapshot's file, mapped.
private final class SnapshotMemory: @unchecked Sendable {
  /// Stamps, rows and codes.
  let fixed: UnsafeRawBufferPointer
  let stamps: UnsafeBufferPointer<FileStamp>
  let parts: Columns.Parts
  private let start: UnsafeMutableRawPointer
  private let count: Int

  /// Nil if the file cannot be mapped. Its size must be the header's.
  init?(_ file: borrowing OpenFile, _ header: Header) {
    count = header.fileBytes
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, file.descriptor, 0), start != MAP_FAILED
    else { return nil }
    self.start = start
    let bytes = UnsafeRawBufferPointer(start: start, count: count)
    let fixedEnd = Header.byteCount + header.fixedBytes
    fixed = UnsafeRawBufferPointer(rebasing: bytes[Header.byteCount..<fixedEnd])
    let rowsEnd = header.stampBytes + header.rowBytes
    stamps = UnsafeRawBufferPointer(rebasing: fixed[..<header.stampBytes]).assumingMemoryBound(
      to: FileStamp.self)
    parts = Columns.Parts(
      rows: UnsafeRawBufferPointer(rebasing: fixed[header.stampBytes..<rowsEnd]),
      codes: UnsafeRawBufferPointer(rebasing: fixed[rowsEnd...]),
      text: UnsafeRawBufferPointer(rebasing: bytes[header.textStart...]))
  }

  deinit { munmap(start, count) }

  func rest() { madvise(start, count, MADV_DONTNEED) }
}
