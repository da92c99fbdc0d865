/// Finds bytes that are not UTF-8 (Unicode Standard, table 3-7), eight ASCII bytes or four hanzi at a time.
enum UTF8Check {
  /// The offset of the first byte that does not belong to a well-formed sequence; nil if all do.
  static func firstInvalid(_ base: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    let raw = UnsafeRawPointer(base)
    var at = 0
    while at < count {
      if at + 8 <= count, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        at += 8
        continue
      }
      if at + 12 <= count, isFourHan(raw + at) {
        at += 12
        continue
      }
      if at + 4 <= count, isHan(raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)) {
        at += 3
        continue
      }
      let length = sequence(base + at, count - at)
      guard length > 0 else { return at }
      at += length
    }
    return nil
  }

  /// Whether twelve bytes are four characters such as `isHan` takes.
  @inline(__always)
  private static func isFourHan(_ bytes: UnsafeRawPointer) -> Bool {
    let first = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    let last = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self)))
    // The lead bytes stand at 0, 3, 6 and 9; of each the lower half goes into sixteen bits of its own.
    guard first & 0xC0F0_C0C0_F0C0_C0F0 == 0x80E0_8080_E080_80E0, last & 0xC0C0_F0C0 == 0x8080_E080
    else { return false }
    let leads =
      first & 0xF | first >> 8 & 0xF_0000 | first >> 16 & 0xF_0000_0000 | last << 40 & 0xF_0000_0000_0000
    return hasNo(0, leads) && hasNo(0xD, leads)
  }

  /// Whether none of four numbers below sixteen, in sixteen bits each, is this one.
  @inline(__always)
  private static func hasNo(_ number: UInt64, _ four: UInt64) -> Bool {
    let each: UInt64 = 0x1_0001_0001_0001
    return ((four ^ (each &* number)) &+ (each &* 0xF)) & (each &* 0x10) == each &* 0x10
  }

  /// Whether four bytes begin with a character of three bytes that needs no second look: all but U+0800 to U+0FFF and
  /// U+D000 to U+DFFF.
  @inline(__always)
  private static func isHan(_ four: UInt32) -> Bool {
    let four = UInt32(littleEndian: four)
    let first = four & 0xFF
    return four & 0x00C0_C0F0 == 0x0080_80E0 && first != 0xE0 && first != 0xED
  }

  /// The length of the sequence at `bytes`, 0 if it is not well formed.
  private static func sequence(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    let first = bytes[0]
    if first < 0x80 { return 1 }
    if first >= 0xC2, first < 0xE0 { return count > 1 && isTail(bytes[1]) ? 2 : 0 }
    if first >= 0xE0, first < 0xF0 {
      guard count > 2, isTail(bytes[1]), isTail(bytes[2]) else { return 0 }
      return (first == 0xE0 && bytes[1] < 0xA0) || (first == 0xED && bytes[1] > 0x9F) ? 0 : 3
    }
    guard first >= 0xF0, first < 0xF5, count > 3, isTail(bytes[1]), isTail(bytes[2]), isTail(bytes[3])
    else { return 0 }
    return (first == 0xF0 && bytes[1] < 0x90) || (first == 0xF4 && bytes[1] > 0x8F) ? 0 : 4
  }

  private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
