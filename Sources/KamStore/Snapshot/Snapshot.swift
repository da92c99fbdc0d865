import Glibc
import KamDomain
import KamRecord

/// The rows of a store as they were last read, in one disposable file of the user's own. Whatever is wrong with the
/// file, there is no snapshot, and the accounts are read anew.
///
/// The file: sixteen numbers of eight bytes (`Header`), the stamps of the accounts' files by id, the rows in the same
/// order, their codes, and from the next boundary of 64 KiB their texts. All but the texts is read into memory; the
/// texts are mapped.
struct Snapshot: Sendable {
  let columns: Columns
  private let memory: SnapshotMemory
  private let textChecksum: UInt64
  /// Tells it from every other.
  let mark: UInt64

  /// The stamps of the files whose rows these are, in the same order.
  var stamps: UnsafeBufferPointer<FileStamp> { memory.stamps }

  /// Opens the snapshot of a store; nil if there is none, or none that can be used.
  init?(in folder: Folder, for origin: SnapshotOrigin) {
    guard let file = try? folder.open(origin.name, O_RDONLY), let status = try? file.status(),
      Self.isOwn(status), let head = try? file.read(Header.byteCount, enough: Header.byteCount),
      let header = Header(head, origin),
      header.fileBytes == status.st_size,
      let memory = SnapshotMemory(file, header)
    else { return nil }
    guard Checksum(memory.fixed).value == header.fixedChecksum,
      let columns = Columns(memory.parts, keeping: memory)
    else { return nil }
    self.memory = memory
    self.columns = columns
    textChecksum = header.textChecksum
    mark = header.mark
  }

  /// Whether the texts are those that were written. It looks at every byte: the first frame does not wait for it.
  var isTextSound: Bool { Checksum(memory.parts.text).value == textChecksum }

  /// Lets the system take back the memory of the texts that were looked through. They stay in reach: what is looked at
  /// again comes back by itself.
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

/// The bytes of a snapshot in memory: the fixed part as a copy, the texts mapped.
private final class SnapshotMemory: @unchecked Sendable {
  let fixed: UnsafeRawBufferPointer
  let stamps: UnsafeBufferPointer<FileStamp>
  let parts: Columns.Parts
  private let copy: UnsafeMutableRawBufferPointer

  /// Nil if the file cannot be read or mapped. The file's size must be the header's.
  init?(_ file: borrowing OpenFile, _ header: Header) {
    copy = .allocate(byteCount: max(header.fixedBytes, 8), alignment: 16)
    var text = UnsafeRawBufferPointer(start: nil, count: 0)
    let room = UnsafeMutableRawBufferPointer(rebasing: copy[..<header.fixedBytes])
    var isRead = (try? file.fill(room)) ?? false
    if isRead, header.textBytes > 0 {
      let mapped = mmap(nil, header.textBytes, PROT_READ, MAP_PRIVATE, file.descriptor, header.textStart)
      isRead = mapped != MAP_FAILED
      if isRead { text = UnsafeRawBufferPointer(start: mapped, count: header.textBytes) }
    }
    fixed = UnsafeRawBufferPointer(rebasing: copy[..<header.fixedBytes])
    stamps = UnsafeRawBufferPointer(rebasing: fixed[..<header.stampBytes]).assumingMemoryBound(
      to: FileStamp.self)
    let rowsEnd = header.stampBytes + header.rowBytes
    parts = Columns.Parts(
      rows: UnsafeRawBufferPointer(rebasing: fixed[header.stampBytes..<rowsEnd]),
      codes: UnsafeRawBufferPointer(rebasing: fixed[rowsEnd...]), text: text)
    guard isRead else { return nil }
  }

  deinit {
    copy.deallocate()
    if let text { munmap(text, parts.text.count) }
  }

  func rest() {
    if let text { madvise(text, parts.text.count, MADV_DONTNEED) }
  }

  private var text: UnsafeMutableRawPointer? {
    parts.text.baseAddress.map { UnsafeMutableRawPointer(mutating: $0) }
  }
}
