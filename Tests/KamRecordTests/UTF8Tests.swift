import KamRecord
import Testing

/// Bytes are taken for UTF-8 where Swift takes them for it.
@Suite struct UTF8Tests {
  /// Characters at the borders of what one, two, three and four bytes can say, and hanzi.
  private static let borders: [[UInt8]] =
    [
      "a", "\u{7F}", "é", "\u{7FF}", "\u{800}", "\u{FFF}", "\u{1000}", "客", "户", "，", "\u{CFFF}", "\u{D7FF}",
      "\u{E000}",
    ]
    .map { Array($0.utf8) } + [Array("\u{FFFF}\u{10000}\u{10FFFF}".utf8)]

  @Test(arguments: [1, 2, 3] as [UInt64]) func whatIsNoTextIsTold(seed: UInt64) {
    var source = RandomText(seed: seed)
    for round in 0..<4000 {
      var bytes = (0..<Int.random(in: 1...12, using: &source)).flatMap { _ in
        Self.borders.randomElement(using: &source)!
      }
      if round % 2 == 0 {
        bytes[Int.random(in: bytes.indices, using: &source)] = UInt8.random(in: 1...255, using: &source)
      }
      let isText = String(validating: bytes, as: UTF8.self) != nil
      let errors = Document(Array("A: ".utf8) + bytes + [0x0A]).errors
      #expect(errors.contains { $0.reason == .notUTF8 } != isText, "\(bytes)")
    }
  }
}
