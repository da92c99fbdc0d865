/// Eight bytes of text looked at together: a bit of each tells what it is.
struct EightBytes {
  private let word: UInt64

  /// - Parameter start: at least eight bytes can be read from here.
  @inline(__always)
  init(_ start: UnsafePointer<UInt8>) {
    word = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
  }

  /// How many bytes at the beginning may stand in a field's name: `[A-Za-z0-9_]`.
  @inline(__always)
  var nameLength: Int {
    let low = word & Self.each(0x7F)
    let small = low | Self.each(0x20)
    let letters = (small &+ Self.each(0x80 - 0x61)) & ~(small &+ Self.each(0x7F - 0x7A))
    let digits = (low &+ Self.each(0x80 - 0x30)) & ~(low &+ Self.each(0x7F - 0x39))
    let underscores = ~((low ^ Self.each(0x5F)) &+ Self.each(0x7F))
    let names = (letters | digits | underscores) & ~word & Self.each(0x80)
    return (names ^ Self.each(0x80)).trailingZeroBitCount / 8
  }

  /// The same byte eight times.
  @inline(__always)
  private static func each(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}
