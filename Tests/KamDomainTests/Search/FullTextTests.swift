import KamDomain
import KamRecord
import Testing

/// Words are found in the fields in which they stand, however the file writes them.
@Suite struct FullTextTests {
  private static let document = Document(
    text: """
      %rec: Account schema.rec

      Id: 0000000001
      Name: 柏川冷链物流
      Note: 要冷\\
      藏车
      By: 冷链

      %rec: Contact schema.rec

      Id: 000000000c
      Name: 王建国
      Title: Ｆｌｅｅｔ manager
      Note: 爱钓鱼
      + 冷链出身

      Id: 000000000d
      Name: 李敏

      """)

  @Test(arguments: [
    ("冷链", ["Name 0000000001", "Note 000000000c"]), ("冷藏车", ["Note 0000000001"]),
    ("fleet", ["Title 000000000c"]),
    ("李敏 物流", ["Name 0000000001", "Name 000000000d"]), ("李敏 没有", []), ("0000000001", []),
    ("王建国 FLEET 李", ["Name 000000000c", "Title 000000000c", "Name 000000000d"]),
  ])
  func found(words: String, fields: [String]) throws {
    let text = try #require(FullText(words))
    #expect(text.hits(in: Self.document).map { "\($0.field) \($0.record)" } == fields)
    #expect(fields.isEmpty || Self.document.bytes.withUnsafeBufferPointer { text.mayStand(in: $0) })
  }
}
