/// The rows of many accounts as they lie in memory and in a snapshot: fixed-width facts row by row, the codes that
/// rows share, and all texts joined. Never changed once made.
public final class Columns: @unchecked Sendable {
  let rows: UnsafePointer<PackedRow>
  /// How many rows there are.
  public let count: Int
  /// The codes that rows name by their place; the first is the empty one.
  private let codes: UnsafeBufferPointer<TextSpan>
  private let text: UnsafeBufferPointer<UInt8>
  /// What keeps the memory.
  private let owner: AnyObject

  /// The bytes as a snapshot holds them.
  public var parts: Parts {
    Parts(
      rows: UnsafeRawBufferPointer(UnsafeBufferPointer(start: rows, count: count)),
      codes: UnsafeRawBufferPointer(codes), text: UnsafeRawBufferPointer(text))
  }

  /// The three parts of columns as bytes; valid as long as what keeps them.
  public struct Parts: @unchecked Sendable {
    public var rows: UnsafeRawBufferPointer
    public var codes: UnsafeRawBufferPointer
    public var text: UnsafeRawBufferPointer

    public init(rows: UnsafeRawBufferPointer, codes: UnsafeRawBufferPointer, text: UnsafeRawBufferPointer) {
      (self.rows, self.codes, self.text) = (rows, codes, text)
    }
  }

  /// What tells columns that are laid out otherwise: the width of a row and how many texts it has, and a number to
  /// be raised when the same bytes come to mean something else.
  public static let layout: UInt64 =
    5 << 32 | UInt64(MemoryLayout<PackedRow>.stride) << 8 | UInt64(RowText.allCases.count)

  /// Columns over bytes that `owner` keeps; nil if they cannot be columns. Not a row is looked at: what points outside
  /// is read as empty, whenever it is asked for.
  public convenience init?(_ parts: Parts, keeping owner: AnyObject) {
    guard parts.rows.count % MemoryLayout<PackedRow>.stride == 0, Self.isAligned(parts.rows, PackedRow.self),
      parts.codes.count % MemoryLayout<TextSpan>.stride == 0, Self.isAligned(parts.codes, TextSpan.self)
    else { return nil }
    self.init(aligned: parts, keeping: owner)
  }

  /// Columns over bytes of whole rows and codes that lie where such may lie.
  init(aligned parts: Parts, keeping owner: AnyObject) {
    let rows = parts.rows.assumingMemoryBound(to: PackedRow.self)
    // Without rows no place is ever looked at.
    self.rows = rows.baseAddress ?? UnsafePointer(bitPattern: MemoryLayout<PackedRow>.alignment)!
    count = rows.count
    codes = parts.codes.assumingMemoryBound(to: TextSpan.self)
    text = parts.text.assumingMemoryBound(to: UInt8.self)
    self.owner = owner
  }

  private static func isAligned<T>(_ bytes: UnsafeRawBufferPointer, _: T.Type) -> Bool {
    Int(bitPattern: bytes.baseAddress) % MemoryLayout<T>.alignment == 0
  }

  /// The row at a place in `0..<count`.
  public func headline(_ place: Int) -> Headline {
    precondition((0..<count).contains(place))
    return Headline(self, place)
  }

  /// All rows, in their order.
  public var headlines: [Headline] { (0..<count).map { Headline(self, $0) } }

  /// The bytes at a place of the text; none if it lies outside.
  @inline(__always)
  func bytes(_ span: TextSpan) -> UnsafeBufferPointer<UInt8> {
    guard span.end <= text.count, let base = text.baseAddress else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: base + Int(span.start), count: Int(span.count))
  }

  /// One of the texts of a row, as bytes.
  func bytes(_ text: RowText, of row: UnsafePointer<PackedRow>) -> UnsafeBufferPointer<UInt8> {
    let all = bytes(row.pointee.texts)
    guard let base = all.baseAddress, all.count >= RowText.tableBytes else { return all }
    let table = UnsafeRawPointer(base)
    let place = text.rawValue * 4
    let end = Int(table.loadUnaligned(fromByteOffset: place, as: UInt32.self))
    let start =
      place == 0 ? RowText.tableBytes : Int(table.loadUnaligned(fromByteOffset: place - 4, as: UInt32.self))
    guard RowText.tableBytes <= start, start <= end, end <= all.count else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: base + start, count: end - start)
  }

  /// The bytes of a code; none if there is no such.
  func code(_ place: UInt32) -> UnsafeBufferPointer<UInt8> {
    bytes(place < codes.count ? codes[Int(place)] : TextSpan())
  }
}
