import Glibc

/// A run of bytes to be found in other bytes, sixteen places at a time.
public struct Needle: Sendable {
  public let bytes: [UInt8]
  /// The two last bytes, each in all sixteen lanes: of hanzi the bytes that differ most.
  private let last: SIMD16<UInt8>
  private let lastButOne: SIMD16<UInt8>

  /// Empty bytes are found nowhere.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    last = SIMD16(repeating: bytes.last ?? 0)
    lastButOne = SIMD16(repeating: bytes.count > 1 ? bytes[bytes.count - 2] : bytes.last ?? 0)
  }

  /// The first place in a range of `text` at which the bytes stand; they lie wholly inside the range.
  public func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    let count = bytes.count
    guard count > 0, range.count >= count, let base = text.baseAddress else { return nil }
    // `at` is where the last byte of the needle would stand.
    var at = range.lowerBound + count - 1
    let step = count > 1 ? 1 : 0
    while at < range.upperBound {
      if at + 16 <= text.count, !hasCandidate(base + at, step) {
        at += 16
        continue
      }
      let end = min(at + 16, range.upperBound)
      while at < end {
        if base[at] == last[0], matches(base + at - count + 1) { return at - count + 1 }
        at += 1
      }
    }
    return nil
  }

  /// Whether the two last bytes may stand at one of sixteen places from `place` on.
  @inline(__always)
  private func hasCandidate(_ place: UnsafePointer<UInt8>, _ step: Int) -> Bool {
    let raw = UnsafeRawPointer(place)
    let here = raw.loadUnaligned(as: SIMD16<UInt8>.self)
    let before = (raw - step).loadUnaligned(as: SIMD16<UInt8>.self)
    let difference = unsafeBitCast((here ^ last) | (before ^ lastButOne), to: SIMD2<UInt64>.self)
    // A lane has a zero byte if subtracting one from each borrows into a bit that was clear.
    let zero = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    return zero[0] | zero[1] != 0
  }

  @inline(__always)
  private func matches(_ place: UnsafePointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { memcmp($0.baseAddress!, place, $0.count) == 0 }
  }
}
