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

  /// The first hit in the bytes of a file is the first that reading its records gives.
  @Test(arguments: ["冷链", "冷藏车", "fleet", "李敏 物流", "李敏 没有", "0000000001", "出身", "0311", "gl8"])
  func firstOfAll(words: String) throws {
    let text = try #require(FullText(words))
    let whole = [Self.document, Document(text: "%rec: Vehicle schema.rec\n\nId: 00000000v0\nModel: 别克GL8\n")]
    for document in whole {
      let hit = document.bytes.withUnsafeBufferPointer {
        text.hit(ID("0000000001"), in: $0, isBroken: FullText.breaksWords($0))
      }
      let first = text.hits(in: document).first
      #expect(hit?.field == first?.field && hit?.type == first?.type)
    }
  }

  /// Characters that search leaves out may stand inside a word.
  @Test(arguments: ["冷·链", "冷\u{200B}链", "冷‘链’", "冷・链", "冷\u{FEFF}链"])
  func leftOut(value: String) throws {
    let document = Document(text: "%rec: Log schema.rec\n\nId: 00000000l0\nText: 做\(value)运输\n")
    let text = try #require(FullText("冷链"))
    #expect(text.hits(in: document).map(\.field) == ["Text"])
    #expect(document.bytes.withUnsafeBufferPointer { text.mayStand(in: $0) })
  }

  @Test func aLongerWordNarrows() throws {
    let (short, long) = (try #require(FullText("冷")), try #require(FullText("冷链 王")))
    #expect(long.narrows(short))
    #expect(!short.narrows(long))
  }

  @Test func pieces() throws {
    let value = "他们说今年想把南方的冷链运输都换成新车" + String(repeating: "，", count: 80)
    let document = Document(text: "%rec: Log schema.rec\n\nId: 00000000l0\nText: \(value)\n")
    let text = try #require(FullText("冷链"))
    let hit = document.bytes.withUnsafeBufferPointer { text.hit(ID("0000000001"), in: $0, isBroken: false) }
    #expect(
      hit?.type == .log && hit?.piece.hasPrefix("…把南方的冷链运输") == true && hit?.piece.hasSuffix("…") == true)
  }
}
