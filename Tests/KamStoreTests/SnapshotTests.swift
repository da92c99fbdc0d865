import Glibc
import KamDomain
import KamRecord
import KamStore
import RecutilsOracle
import Testing

/// What is remembered of a store never makes an answer that a full scan would not give.
@Suite struct SnapshotTests {
  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64]) func theRowsAreThoseOfAFullScan(seed: UInt64) throws {
    var town = try Town(seed: seed, accounts: 30)
    #expect(try town.catalog() == town.scan(), "seed \(seed)")
    #expect(try town.open().catalog(.shipped).mark != nil)
    for round in 0..<8 {
      town.change()
      #expect(try town.catalog() == town.scan(), "seed \(seed), round \(round)")
    }
  }

  @Test func whatIsRememberedIsThereAtOnce() throws {
    let town = try Town(seed: 7, accounts: 20)
    #expect(try town.open().remembered(.shipped) == nil)
    let all = try town.catalog()
    #expect(try town.open().remembered(.shipped)?.rows.headlines.map { HeadlineFacts($0) } == all)
  }

  @Test(arguments: [11, 12, 13] as [UInt64]) func aByteThatChangedIsNoticed(seed: UInt64) throws {
    let town = try Town(seed: seed, accounts: 6)
    let whole = try town.scan()
    _ = try town.catalog()
    let snapshot = try town.snapshot()
    var source = IDSource(seed: seed)
    let places = Array(0..<128) + (0..<120).map { _ in Int.random(in: 0..<snapshot.count, using: &source) }
    for place in places {
      var damaged = snapshot
      damaged[place] ^= UInt8.random(in: 1...255, using: &source)
      try town.write(snapshot: damaged)
      for row in try town.open().remembered(.shipped)?.rows.headlines ?? [] { _ = HeadlineFacts(row) }
      #expect(try town.catalog() == whole, "seed \(seed), byte \(place)")
    }
  }

  @Test(arguments: [21, 22] as [UInt64]) func aSnapshotThatWasCutIsNone(seed: UInt64) throws {
    let town = try Town(seed: seed, accounts: 6)
    let whole = try town.scan()
    _ = try town.catalog()
    let snapshot = try town.snapshot()
    var source = IDSource(seed: seed)
    let ends =
      [0, 1, 127, 128, 129, snapshot.count - 1]
      + (0..<40).map { _ in Int.random(in: 0..<snapshot.count, using: &source) }
    for end in ends {
      try town.write(snapshot: Array(snapshot[..<end]))
      #expect(try town.open().remembered(.shipped) == nil, "seed \(seed), end \(end)")
      #expect(try town.catalog() == whole, "seed \(seed), end \(end)")
    }
    try town.write(snapshot: snapshot + [0])
    #expect(try town.open().remembered(.shipped) == nil)
  }

  @Test func aSnapshotOfOtherListsIsNone() throws {
    let town = try Town(seed: 31, accounts: 5)
    _ = try town.catalog()
    let other = Vocabulary(Document(text: Shipped.house(name: "别的库", language: .en)))
    #expect(try town.open().remembered(other) == nil)
    #expect(try town.open().remembered(.shipped) != nil)
  }

  @Test func aSnapshotThatOthersMayWriteOrThatIsALinkIsNone() throws {
    let town = try Town(seed: 41, accounts: 5)
    _ = try town.catalog()
    let path = try town.snapshotPath()
    #expect(chmod(path, 0o620) == 0)
    #expect(try town.open().remembered(.shipped) == nil)
    #expect(chmod(path, 0o600) == 0)
    #expect(try town.open().remembered(.shipped) != nil)
    #expect(rename(path, town.scratch.path + "/elsewhere") == 0)
    #expect(symlink(town.scratch.path + "/elsewhere", path) == 0)
    #expect(try town.open().remembered(.shipped) == nil)
  }

  @Test func aFileOfThisMomentIsNotRemembered() throws {
    let town = try Town(seed: 51, accounts: 3)
    town.scratch.write(
      "store/accounts/00000000zz.rec", "%rec: Account schema.rec\n\nId: 00000000zz\nName: 甲\n")
    _ = try town.catalog()
    #expect(
      try town.open().remembered(.shipped)?.rows.headlines.map(\.id).contains(ID("00000000zz")) == false)
    #expect(try town.catalog().contains { $0.name == "甲" })
  }

  @Test func personalFactsNeverEnter() throws {
    let town = try Town(seed: 61, accounts: 3)
    town.scratch.write(
      "store/personal/0000000001.rec", "%rec: Person schema.rec\n\nId: 00000000zz\nFamily: 独生女\n")
    _ = try town.catalog()
    let snapshot = try town.snapshot()
    #expect(!snapshot.indices.contains { snapshot[$0...].starts(with: "独生女".utf8) })
  }
}
