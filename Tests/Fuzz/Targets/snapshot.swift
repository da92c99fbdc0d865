import Glibc
import KamDomain
import KamRecord

@testable import KamStore

/// A snapshot whose checksums are right and whose bytes somebody patched: each three bytes say where, and what stands
/// there. Every row of it can be read.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Fuzzed(data, size).bytes
  let patched = Memory(Workshop.genuine.parts)
  for at in stride(from: 0, to: bytes.count - 2, by: 3) {
    patched[Int(bytes[at]) << 8 | Int(bytes[at + 1])] = bytes[at + 2]
  }
  guard let columns = Columns(patched.parts, keeping: patched) else { return 0 }
  guard let folder = Workshop.folder else { fatalError("no directory for the snapshots") }
  try? Snapshot.write(columns, [], in: folder, for: Workshop.origin)
  let read = Snapshot(in: folder, for: Workshop.origin)
  demand(read?.isSound == true, "what was written is read")
  for row in read?.columns.headlines ?? [] {
    _ = Standing(row, vocabulary: .shipped, today: Workshop.now.day)
    demand(row.name.utf8.count < 1 << 20, "a name is no longer than the text")
    for query in Workshop.queries { _ = query.matches(row, today: Workshop.now, in: .shipped) }
  }
  return 0
}

/// What every run needs, made once.
private enum Workshop {
  static let now = Moment("2026-11-24T09:12")!
  static let queries = [
    "永通", "yt", "stage:已拜访 units>3", "overdue or silent>30d", "make:大众 fleet.age>8", "lacks:G4",
  ].map {
    Query.parse($0, .shipped, today: now, me: "liwei").0
  }
  static let origin = SnapshotOrigin(stat(), .shipped)
  static let genuine: Columns = {
    var builder = ColumnsBuilder()
    let document = Document(seed)
    let id = document.records.lazy.compactMap { $0["Id"] }.first.map { ID<Account>($0) }
    if let id, let account = Account(document, named: id) {
      for _ in 1...2 { builder.append(HeadlineFacts(account: account, vocabulary: .shipped)) }
    }
    demand(builder.count > 0, "the seed is a customer")
    return builder.finished()
  }()
  static let folder: Folder? = {
    var template = Array("/tmp/kam-fuzz-XXXXXX".utf8CString)
    return mkdtemp(&template).flatMap { try? Folder.open(String(cString: $0), .real) }
  }()

  /// A customer's file.
  private static var seed: [UInt8] {
    guard let file = fopen("Tests/Fuzz/Seeds/records/account.rec", "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}

/// A copy of columns' bytes that can be patched.
private final class Memory {
  private let bytes: UnsafeMutableRawBufferPointer
  private let (rows, codes): (Int, Int)

  init(_ parts: Columns.Parts) {
    (rows, codes) = (parts.rows.count, parts.codes.count)
    bytes = .allocate(byteCount: rows + codes + parts.text.count, alignment: 16)
    bytes.copyBytes(from: Array(parts.rows) + Array(parts.codes) + Array(parts.text))
  }

  deinit { bytes.deallocate() }

  subscript(place: Int) -> UInt8 {
    get { bytes[place % bytes.count] }
    set { bytes[place % bytes.count] = newValue }
  }

  var parts: Columns.Parts {
    let all = UnsafeRawBufferPointer(bytes)
    return Columns.Parts(
      rows: UnsafeRawBufferPointer(rebasing: all[..<rows]),
      codes: UnsafeRawBufferPointer(rebasing: all[rows..<(rows + codes)]),
      text: UnsafeRawBufferPointer(rebasing: all[(rows + codes)...]))
  }
}
