import KamDomain
import Testing

/// A line as it is typed → the contact, what it says of the seat, and the words that mean nothing.
private let lines: [(String, String?, String, [String])] = [
  ("李敏 采购者 影响者 + 管理层 财务", "c000000002", "buyer influencer supporter management finance", []),
  ("李敏，采购者、影响者，＋", "c000000002", "buyer influencer supporter", []),
  ("张厅 Ｇ４ －", "c000000004", "decision_maker sceptic", []), ("王主任 ？", "c000000001", "unknown", []),
  ("李敏 decision maker purchasing and office (+)", "c000000002", "decision_maker supporter purchasing", []),
  ("李敏 老好人", "c000000002", "", ["老好人"]), ("王芳 +", nil, "supporter", ["王芳"]),
]

@Test(arguments: lines) func aSeatIsTypedAsOneLine(
  _ text: String, _ contact: String?, _ says: String, _ unknown: [String]
) {
  let line = SeatLine(text, Sample.office, .shipped)
  #expect(line.contact?.id.text == contact && line.unknown == unknown)
  let words =
    line.roles.map(\.rawValue)
    + [line.stance?.rawValue, line.level?.rawValue, line.function].compactMap { $0 }
  #expect(words.joined(separator: " ") == says)
}
