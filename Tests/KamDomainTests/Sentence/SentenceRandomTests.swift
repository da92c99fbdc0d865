import KamDomain
import Testing

/// No text brings the reader down; the seed is in the test's name.
struct SentenceRandomTests {
  private static let pieces = [
    "昨天", "下周", "周", "三", "10", "点", "半", "月底", "前", "后", "电话", "拜访", "微信", "王主任", "李处", "小王", "张厅", "大众的",
    "张强",
    "→", "->", "》", "《", "，", "。", " ", "下一步", "暂无：", "答应", "我方", "约好", "12月", "号", "-", "/", ":", "2026",
    "99", "0",
    "called ", "Wang", " yesterday", "in ", "3 days", "by ", "Fri", "next ", "\n", "\t", "\u{200D}",
    "\u{FE0F}", "👨‍👩‍👧", "e\u{301}",
    "\u{0}", "\u{1B}[31m", "１２", "：", "零", "百", "十", "二〇二七年", "年", "季度", "春节", "元旦", "听", "说", "去", "到",
    "办公室", "没人接",
  ]

  @Test(arguments: [1, 7, 42, 20_261_124] as [UInt64]) func readsAnything(seed: UInt64) {
    var random = IDSource(seed: seed)
    let readers = [
      "2026-11-24T09:12", "2028-02-29T23:59", "2035-12-31T00:00", "0001-01-01T00:00", "9999-12-31T12:00",
    ]
    .map { SentenceFixture.reader($0) }
    for _ in 0..<1500 {
      let count = Int.random(in: 0...14, using: &random)
      let text = (0..<count).map { _ in Self.pieces.randomElement(using: &random)! }.joined()
      let reader = readers.randomElement(using: &random)!
      check(reader.read(text), text, seed)
    }
  }

  private func check(_ sentence: Sentence, _ text: String, _ seed: UInt64) {
    for part in sentence.parts {
      #expect(part.range.upperBound <= text.endIndex && !part.range.isEmpty, "seed \(seed): \(text)")
    }
    #expect(sentence.asText.supposition != .clause, "seed \(seed): \(text)")
    #expect(!sentence.medium.isEmpty)
  }
}
