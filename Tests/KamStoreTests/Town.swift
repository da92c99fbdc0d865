import Glibc
import KamDomain
import KamRecord
import KamStore
import RecutilsOracle
import Testing

/// A store of random accounts that were written long ago, with a place for what is remembered of it.
struct Town {
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

  /// Where the kept file lies whose name ends so: rows, or texts.
  func snapshotPath(_ ending: String = ".rows") throws -> String {
    let name = try #require(scratch.names("cache").first { $0.hasSuffix(ending) })
    return scratch.path + "/cache/" + name
  }

  func snapshot(_ ending: String = ".rows") throws -> [UInt8] {
    let name = try #require(scratch.names("cache").first { $0.hasSuffix(ending) })
    return try #require(scratch.read("cache/" + name))
  }

  func write(snapshot bytes: [UInt8], _ ending: String = ".rows") throws {
    let path = try snapshotPath(ending)
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
