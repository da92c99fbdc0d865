import KamDomain
import KamRecord
import KamStore
import Testing

/// Texts that are opened once find what reading every file finds.
@Suite struct TextsTests {
  /// Whose texts hold words, by a look into every file.
  private static func scan(_ words: FullText, _ town: Town) throws -> [ID<Account>] {
    try town.open(cached: false).scan(.accounts) { file, document in
      words.hits(in: document).isEmpty ? nil : file.account
    }.0
  }

  private static let typed = [
    ["顺", "顺达", "顺达 银行"], ["重庆银行"], ["words", "words that"], ["没有这样的字"], ["03", "0311"],
  ]

  @Test(arguments: [1, 2, 3] as [UInt64], [true, false])
  func hitsAreThoseOfAFullScan(seed: UInt64, isCached: Bool) throws {
    var town = try Town(seed: seed, accounts: 30)
    for _ in 0..<3 {
      let texts = try #require(try town.open(cached: isCached).texts(.shipped))
      for keys in Self.typed {
        var former: Texts.Found?
        for typed in keys {
          let words = try #require(FullText(typed))
          let fresh = try #require(texts.search(words))
          former = texts.search(words, within: former)
          #expect(fresh.hits.map(\.account).sorted() == (try Self.scan(words, town)), "\(typed)")
          #expect(former?.hits == fresh.hits, "\(typed)")
        }
      }
      town.change()
    }
  }

  @Test func aFileThatChangedIsFoundByItsNewText() throws {
    let town = try Town(seed: 5, accounts: 10)
    let store = try town.open()
    let texts = try #require(store.texts(.shipped))
    let id = try #require(store.catalog(.shipped).headlines.first?.id)
    func write(_ name: String) {
      town.scratch.write(
        "store/accounts/\(id).rec", "%rec: Account schema.rec\n\nId: \(id)\nName: \(name)\n")
    }
    write("旧名公司甲")
    let opened = try #require(store.texts(.shipped))
    write("新名公司乙")
    let (now, before) = (try #require(FullText("新名公司")), try #require(FullText("旧名公司")))
    for texts in [texts, opened] {
      let new = try #require(texts.search(now, changed: [id]))
      #expect(new.hits.map(\.account) == [id])
      let old = try #require(texts.search(before, changed: [id]))
      #expect(old.hits.isEmpty)
    }
  }

  @Test func aSearchThatIsStoppedFindsNothing() throws {
    let town = try Town(seed: 6, accounts: 10)
    let texts = try #require(try town.open().texts(.shipped))
    let words = try #require(FullText("顺达"))
    #expect(texts.search(words, goesOn: { false }) == nil)
  }
}
