/// A checksum of 64 bits that tells whether bytes are still those that were written: any change of a single byte
/// changes it. It proves nothing about who wrote them.
public struct Checksum: Sendable, Hashable {
  public let value: UInt64

  /// The checksum of some bytes.
  public init(_ bytes: UnsafeRawBufferPointer) {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    var at = 0
    while at + 32 <= bytes.count {
      lanes.0 = Self.mixed(lanes.0, bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      lanes.1 = Self.mixed(lanes.1, bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
      lanes.2 = Self.mixed(lanes.2, bytes.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self))
      lanes.3 = Self.mixed(lanes.3, bytes.loadUnaligned(fromByteOffset: at + 24, as: UInt64.self))
      at += 32
    }
    var sum = UInt64(truncatingIfNeeded: bytes.count)
    for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { sum = Self.mixed(sum, lane) }
    for byte in bytes[at...] { sum = Self.mixed(sum, UInt64(byte)) }
    value = sum
  }

  /// The checksum of some bytes.
  public init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBytes { Checksum($0) }
  }

  /// One to one in each of both, so that nothing that differs is lost.
  @inline(__always)
  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
