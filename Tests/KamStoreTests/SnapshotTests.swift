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
    #expect(try town.open().remembered(.shipped)?.rows.map { HeadlineFacts($0) } == all)
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
      for row in try town.open().remembered(.shipped)?.rows ?? [] { _ = HeadlineFacts(row) }
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
    #expect(try town.open().remembered(.shipped)?.rows.map(\.id).contains(ID("00000000zz")) == false)
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

/// A store of random accounts that were written long ago, with a place for what is remembered of it.
private struct Town {
  let scratch = Scratch()
  private var source: IDSource
  private var ids: [String] = []

  init(seed: UInt64, accounts: Int) throws {
    source = IDSource(seed: seed)
    scratch.write("store/kam.rec", Shipped.house(name: "河北", language: .zh))
    for _ in 0..<accounts { add() }
  }

  func open(cached: Bool = true) throws -> Store {
    try Store(
      scratch.path + "/store", who: Identity(login: "liwei", host: "desk"), seed: 1,
      cache: cached ? scratch.path + "/cache" : nil)
  }

  func catalog() throws -> [HeadlineFacts] {
    try open().catalog(.shipped).headlines.map { HeadlineFacts($0) }
  }

  func scan() throws -> [HeadlineFacts] {
    try open(cached: false).catalog(.shipped).headlines.map { HeadlineFacts($0) }
  }

  func snapshotPath() throws -> String {
    let name = try #require(scratch.names("cache").first { $0.hasSuffix(".rows") })
    return scratch.path + "/cache/" + name
  }

  func snapshot() throws -> [UInt8] {
    let name = try #require(scratch.names("cache").first { $0.hasSuffix(".rows") })
    return try #require(scratch.read("cache/" + name))
  }

  func write(snapshot bytes: [UInt8]) throws {
    let path = try snapshotPath()
    let name = String(path.dropFirst(scratch.path.count + 1))
    scratch.write(name, bytes)
    #expect(chmod(path, 0o600) == 0)
  }

  /// Adds, changes, takes away or only touches an account.
  mutating func change() {
    let id = ids.randomElement(using: &source)!
    switch Int.random(in: 0..<5, using: &source) {
    case 0: add()
    case 1:
      ids.removeAll { $0 == id }
      unlink(scratch.path + "/store/accounts/\(id).rec")
    case 2: age(id)
    case 3: scratch.write("store/accounts/\(id).rec", "Id: broken")
    default: write(id)
    }
  }

  private mutating func add() {
    let id = source.id(Account.self).text
    ids.append(id)
    write(id)
  }

  private mutating func write(_ id: String) {
    scratch.write("store/accounts/\(id).rec", text(id))
    age(id)
  }

  /// Lets a file be some hours old, another age each time.
  private mutating func age(_ id: String) {
    let seconds = Int.random(in: 1_700_000_000..<1_700_900_000, using: &source)
    let times = [timespec(tv_sec: seconds, tv_nsec: 5), timespec(tv_sec: seconds, tv_nsec: 7)]
    #expect(utimensat(AT_FDCWD, scratch.path + "/store/accounts/\(id).rec", times, 0) == 0)
  }

  private mutating func text(_ id: String) -> String {
    var text = "%rec: Account schema.rec\n\nId: \(id)\nName: \(word())\n"
    for field in [
      "ShortName", "FormerName", "Tag", "Tag", "Owner", "Industry", "Region", "StalledReason", "CreditCode",
    ] {
      if Bool.random(using: &source) { text += "\(field): \(word())\n" }
    }
    let types: [(String, [String])] = [
      ("Lead", ["Channel: L16", "ReferrerAccount: 000000000\(digit())", "Date: \(day())"]),
      ("Contact", ["Name: \(word())", "Title: \(word())", "Phone: 0311-\(digit())\(digit())\(digit())"]),
      (
        "Vehicle",
        [
          "Model: \(word())", "Count: \(digit())", "Registered: 201\(digit())-0\(digit())",
          "InsuranceDue: \(day())",
        ]
      ),
      ("Signal", ["Kind: expansion", "Date: \(day())", "Until: \(day())"]),
      (
        "Project",
        [
          "Name: \(word())", "Stage: \(word())", "Units: \(digit())", "Amount: \(digit())00.5",
          "PurchaseBy: \(day())",
        ]
      ),
      ("Visit", ["Date: \(day())", "Time: 09:3\(digit())", "Purpose: \(word())"]),
      ("Log", ["Date: \(day())", "Medium: phone", "Text: \(word())"]),
      ("Step", ["Text: \(word())\n+ \(word())", "Due: \(day())", "DueKind: by"]),
      ("Promise", ["Side: ours", "Text: \(word())", "Due: \(day())"]),
      ("Deal", ["Date: \(day())", "Units: \(digit())", "ContractUntil: \(day())"]),
    ]
    for (place, (type, fields)) in types.enumerated() where Bool.random(using: &source) {
      text += "\n%rec: \(type) schema.rec\n\nId: 00000000\(place)\(digit())\n"
      for field in fields where Int.random(in: 0..<5, using: &source) > 0 { text += field + "\n" }
    }
    return text
  }

  private mutating func digit() -> Int { Int.random(in: 0...9, using: &source) }

  private mutating func day() -> String {
    Day(number: Int32.random(in: 20_000..<21_000, using: &source)).description
  }

  private mutating func word() -> String {
    ["河北省交通运输厅", "顺达物流有限公司", "won", "liwei", "教育", "A", "very long words that fill a line", "重庆银行"]
      .randomElement(using: &source)!
  }
}
