import KamDomain

/// The id of an account's file as two numbers that compare as its letters do: what a directory of a hundred thousand
/// names is sorted and matched by.
struct AccountKey: Sendable, Hashable, Comparable, BitwiseCopyable {
  private var high: UInt64
  private var low: UInt64

  /// Nil for an id that no file can have.
  init?(_ id: ID<Account>) {
    var text = id.text
    guard let key = text.withUTF8({ Self.read($0) }) else { return nil }
    self = key
  }

  /// The key of a file's name; nil unless it is a well-formed id and `.rec`.
  init?(fileName name: UnsafeBufferPointer<UInt8>) {
    guard name.count == 14, name[10...].elementsEqual(".rec".utf8),
      let key = Self.read(UnsafeBufferPointer(rebasing: name[..<10]))
    else { return nil }
    self = key
  }

  private static func read(_ text: UnsafeBufferPointer<UInt8>) -> AccountKey? {
    guard text.count == 10, text.allSatisfy({ isIDByte[Int($0)] }) else { return nil }
    var key = AccountKey()
    for byte in text[..<8] { key.high = key.high << 8 | UInt64(byte) }
    for byte in text[8...] { key.low = key.low << 8 | UInt64(byte) }
    return key
  }

  private init() { (high, low) = (0, 0) }

  private static let ending = Array(".rec".utf8CString)

  private static let isIDByte: [Bool] = (0..<256).map { byte in
    IDSource.isWellFormed(String(repeating: String(Unicode.Scalar(UInt8(byte))), count: 10))
  }

  /// The id.
  var id: ID<Account> { withFileName { ID(String(cString: $0).prefix(10).description) } }

  /// Hands the name of the account's file to `body`.
  func withFileName<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 15) { name in
      for at in 0..<8 { name[at] = CChar(truncatingIfNeeded: high >> UInt64(56 - at * 8)) }
      (name[8], name[9]) = (CChar(truncatingIfNeeded: low >> 8), CChar(truncatingIfNeeded: low))
      for at in 0..<5 { name[10 + at] = Self.ending[at] }
      return body(name.baseAddress!)
    }
  }

  static func < (a: AccountKey, b: AccountKey) -> Bool { a.high == b.high ? a.low < b.low : a.high < b.high }
}
