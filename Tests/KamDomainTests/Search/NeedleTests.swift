import Testing

@testable import KamDomain

/// Bytes are found where a look at every place finds them, whatever stands around them.
@Suite struct NeedleTests {
  /// Where the bytes stand first, place by place.
  static func first(_ needle: [UInt8], _ text: [UInt8], _ range: Range<Int>) -> Int? {
    guard !needle.isEmpty, needle.count <= range.count else { return nil }
    return (range.lowerBound...range.upperBound - needle.count).first {
      text[$0..<$0 + needle.count].elementsEqual(needle)
    }
  }

  @Test("bytes of few kinds, so that much looks alike", arguments: 1...40 as ClosedRange<UInt64>)
  func foundWhereTheyStand(seed: UInt64) {
    var source = IDSource(seed: seed)
    for _ in 0..<200 {
      let kinds: [UInt8] = [0xE5, 0xE6, 0x61, 0x00].shuffled(using: &source).dropLast(seed % 2 == 0 ? 2 : 0)
      let text = (0..<Int.random(in: 0...150, using: &source)).map { _ in
        kinds.randomElement(using: &source) ?? 0
      }
      let low = Int.random(in: 0...text.count, using: &source)
      let range = low..<Int.random(in: low...text.count, using: &source)
      let start = Int.random(in: 0...text.count, using: &source)
      let needle = Array(text[start...].prefix(Int.random(in: 0...40, using: &source)))
      let found = text.withUnsafeBufferPointer { Needle(needle).first(in: $0, range) }
      #expect(found == Self.first(needle, text, range), "seed \(seed): \(needle) in \(range) of \(text)")
    }
  }

  @Test func chineseIsFoundInChinese() {
    let text = Array(String(repeating: "河北省交通运输厅公交公司", count: 9).utf8) + Array("冷链".utf8)
    for word in ["冷链", "链", "司冷", "公交公司河", "没有"] {
      let needle = Array(word.utf8)
      let found = text.withUnsafeBufferPointer { Needle(needle).first(in: $0, 0..<text.count) }
      #expect(found == Self.first(needle, text, 0..<text.count), "\(word)")
    }
  }
}
