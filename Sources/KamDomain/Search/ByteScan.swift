import Glibc

/// Looks for a run of bytes at 32 places at once: by one byte near its head and its last one, and only where both stand
/// by all of them (W. Muła, "SIMD-friendly algorithms for substring searching"). Valid as long as the run's bytes are.
/// Small letters of the run may stand for capital ones.
struct ByteScan {
  private let run: UnsafePointer<UInt8>
  private let count: Int
  /// How far behind its begin the run's two telling bytes stand.
  private let head: Int
  private let tail: Int
  private let allHeads: SIMD32<UInt8>
  private let allTails: SIMD32<UInt8>
  /// The same as capital letters, where that is no matter; else the same once more. Compared, not joined by `|`: on
  /// 32 lanes the standard library does that one by one, three hundred times slower.
  private let otherHeads: SIMD32<UInt8>
  private let otherTails: SIMD32<UInt8>
  private let inAnyCase: Bool

  /// Nil for no bytes, which are found nowhere.
  init?(_ run: UnsafeBufferPointer<UInt8>, inAnyCase: Bool = false) {
    guard let base = run.baseAddress, !run.isEmpty else { return nil }
    (self.run, count, tail) = (base, run.count, run.count - 1)
    // Every third byte of Chinese text is a lead byte of hanzi, and most are the same few: one tells next to nothing.
    head = run.firstIndex { !(0xE4...0xE9).contains($0) } ?? 0
    self.inAnyCase = inAnyCase
    (allHeads, allTails) = (SIMD32(repeating: base[head]), SIMD32(repeating: base[tail]))
    let (other, otherTail) = (Self.capital(base[head]), Self.capital(base[tail]))
    otherHeads = inAnyCase ? SIMD32(repeating: other) : allHeads
    otherTails = inAnyCase ? SIMD32(repeating: otherTail) : allTails
  }

  private static func capital(_ byte: UInt8) -> UInt8 { (0x61...0x7A).contains(byte) ? byte - 0x20 : byte }

  /// The first place in a range of `text` at which the run stands; it lies wholly inside the range.
  @inline(__always)
  func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let base = text.baseAddress, range.count >= count else { return nil }
    let last = range.upperBound - count
    var at = range.lowerBound
    while at <= last, at + tail + Self.width <= text.count {
      if let found = first(amongPlacesFrom: base + at, last - at) { return at + found }
      at += Self.width
    }
    while at <= last {
      if stands(at: base + at) { return at }
      at += 1
    }
    return nil
  }

  private static let width = 32

  /// How many places on from `start` the run stands, at most `last` and less than the width.
  @inline(__always)
  private func first(amongPlacesFrom start: UnsafePointer<UInt8>, _ last: Int) -> Int? {
    let raw = UnsafeRawPointer(start)
    let heads: SIMD32<UInt8> = raw.loadUnaligned(fromByteOffset: head, as: SIMD32<UInt8>.self)
    let tails: SIMD32<UInt8> = raw.loadUnaligned(fromByteOffset: tail, as: SIMD32<UInt8>.self)
    let both = unsafeBitCast(
      ((heads .== allHeads) .| (heads .== otherHeads)) .& ((tails .== allTails) .| (tails .== otherTails)),
      to: SIMD4<UInt64>.self)
    guard both[0] | both[1] | both[2] | both[3] != 0 else { return nil }
    for word in 0..<4 {
      var lanes = both[word]
      while lanes != 0 {
        let place = word * 8 + lanes.trailingZeroBitCount / 8
        if place > last { return nil }
        if stands(at: start + place) { return place }
        lanes &= ~(0xFF << UInt64(place % 8 * 8))
      }
    }
    return nil
  }

  @inline(__always)
  private func stands(at place: UnsafePointer<UInt8>) -> Bool {
    guard !inAnyCase else {
      return (0..<count).allSatisfy {
        (0x41...0x5A).contains(place[$0]) ? place[$0] | 0x20 == run[$0] : place[$0] == run[$0]
      }
    }
    return place[tail] == run[tail] && memcmp(place, run, count) == 0
  }
}
