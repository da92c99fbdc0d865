import Glibc
import KamDomain
import KamRecord
import KamStore
import Testing

/// Searching joined texts finds what reading every file finds.
@Suite struct SearchTests {
  private static let words = ["顺达", "重庆银行 liwei", "words that", "没有这样的字", "0311"]

  /// What is found, a line a hit, and what is wrong.
  private static func search(_ town: Town, cached: Bool = true) throws -> [[String]] {
    let store = try town.open(cached: cached)
    return try words.map { typed in
      let words = try #require(FullText(typed))
      let (lines, problems) = store.search(words, .shipped) { file, document in
        words.hits(in: document).map { "\(file.path) \($0)" }
      }
      return lines.flatMap { $0 } + problems.map { "\($0)" }
    }
  }

  /// The same by a look into every file.
  private static func scan(_ town: Town) throws -> [[String]] {
    let store = try town.open(cached: false)
    return try words.map { typed in
      let words = try #require(FullText(typed))
      let (lines, problems) = store.scan(.accounts) { file, document in
        words.hits(in: document).map { "\(file.path) \($0)" }
      }
      return lines.flatMap { $0 } + problems.map { "\($0)" }
    }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func theAnswersAreThoseOfAFullScan(seed: UInt64) throws {
    var town = try Town(seed: seed, accounts: 30)
    #expect(try Self.search(town, cached: false) == Self.scan(town))
    for round in 0..<8 {
      let whole = try Self.scan(town)
      #expect(try Self.search(town) == whole, "seed \(seed), round \(round)")
      #expect(try Self.search(town) == whole, "seed \(seed), round \(round), from what was kept")
      town.change()
    }
  }

  @Test(arguments: [11, 12] as [UInt64]) func aByteThatChangedIsNoticed(seed: UInt64) throws {
    let town = try Town(seed: seed, accounts: 6)
    let whole = try Self.scan(town)
    _ = try Self.search(town)
    let texts = try town.snapshot(".texts")
    var source = IDSource(seed: seed)
    let places = Array(0..<128) + (0..<60).map { _ in Int.random(in: 0..<texts.count, using: &source) }
    for place in places {
      var damaged = texts
      damaged[place] ^= UInt8.random(in: 1...255, using: &source)
      try town.write(snapshot: damaged, ".texts")
      #expect(try Self.search(town) == whole, "seed \(seed), byte \(place)")
    }
  }

  @Test func textsThatWereCutAreNone() throws {
    let town = try Town(seed: 21, accounts: 6)
    let whole = try Self.scan(town)
    _ = try Self.search(town)
    let texts = try town.snapshot(".texts")
    for end in [0, 1, 127, 128, 129, texts.count / 2, texts.count - 1] {
      try town.write(snapshot: Array(texts[..<end]), ".texts")
      #expect(try Self.search(town) == whole, "cut at \(end)")
    }
  }

  @Test func textsThatOthersMayWriteAreNone() throws {
    let town = try Town(seed: 31, accounts: 3)
    _ = try Self.search(town)
    let path = try town.snapshotPath(".texts")
    let foreign = try town.snapshot(".texts").map { $0 == UInt8(ascii: "k") ? UInt8(ascii: "K") : $0 }
    try town.write(snapshot: foreign, ".texts")
    #expect(chmod(path, 0o620) == 0)
    #expect(try Self.search(town) == Self.scan(town))
  }

  @Test func aSearchThatIsStoppedKeepsNothing() throws {
    let town = try Town(seed: 41, accounts: 200)
    let words = try #require(FullText("顺达"))
    let stop: @Sendable (Int, Int) -> Bool = { _, _ in false }
    let found = try town.open().search(words, .shipped, progress: stop) { file, _ in file }
    #expect(found.results.count < 200)
    #expect(town.scratch.names("cache").isEmpty)
  }

  @Test func personalFactsNeverEnter() throws {
    let town = try Town(seed: 51, accounts: 3)
    town.scratch.write(
      "store/personal/0000000001.rec", "%rec: Person schema.rec\n\nId: 00000000zz\nFamily: 独生女\n")
    _ = try Self.search(town)
    let texts = try town.snapshot(".texts")
    #expect(!texts.indices.contains { texts[$0...].starts(with: "独生女".utf8) })
  }
}
