import KamDomain
import KamRecord
import KamStore
import RecutilsOracle
import Testing

/// A store in a directory of its own, with one account, for one test.
struct Home {
  let scratch = Scratch()
  let account = ID<Account>("0000000001")
  var path: String { scratch.path + "/store" }
  var statePath: String { scratch.path + "/state" }
  var file: FileName { .account(account) }

  static let contact = "000000000c"
  static let text = """
    # the first customer
    %rec: Account schema.rec

    Id: 0000000001
    Name: 河北省交通运输厅
    Phone: 0311-1
    Nickname: 交通厅

    %rec: Contact schema.rec

    Id: 000000000c
    Name: 王建国
    Title: 主任
    # he likes to fish

    Id: 000000000d
    Name: 李敏


    """

  init() throws {
    // Written without the syncs of `Store.create`, which would take most of the time of the tests.
    scratch.write("store/kam.rec", Shipped.house(name: "河北", language: .zh))
    scratch.write("store/schema.rec", "\(Shipped.schema)")
    scratch.write("store/accounts/0000000001.rec", Self.text)
  }

  func open(
    _ login: String = "liwei", seed: UInt64 = 1, readOnly: Bool = false, patience: Int = 60_000,
    disk: Disk = .real
  ) throws -> Store {
    try Store(
      path, who: Identity(login: login, host: "desk"), seed: seed &+ UInt64(login.utf8.count),
      state: statePath,
      readOnly: readOnly, patience: patience, disk: disk)
  }

  /// A point in time, `second` seconds into a fixed day.
  static func at(_ second: Int64 = 0) -> Timestamp { Timestamp(seconds: 1_795_500_000 + second) }

  func setTitle(_ was: String?, _ new: String?, of contact: String = Home.contact) -> Change {
    let place = Place(file, .contact, contact)
    return Change("职务", [Edit(place, .set(field: "Title", was: was, is: new))])
  }

  func set(_ field: String, _ was: String?, _ new: String?) -> Change {
    let place = Place(file, .account, account.text)
    return Change("改 \(field)", [Edit(place, .set(field: field, was: was, is: new))])
  }

  func add(_ id: String, _ type: RecordType = .step, _ text: String = "送方案", to file: FileName? = nil)
    -> Change
  {
    let own =
      switch type {
      case .vehicle: [("Model", text)]
      case .log: [("Date", "2026-11-24"), ("Medium", "phone"), ("Text", text)]
      default: [("Text", text)]
      }
    let raw = Record.text([("Id", id)] + own)
    return Change(
      "加 \(type.zh)", [Edit(Place(file ?? self.file, type, id), .addRecord(raw: raw, after: nil))])
  }

  var bytes: [UInt8]? { scratch.read("store/accounts/0000000001.rec") }

  /// Every file of the store that recutils can check, from the store's root.
  func expectRecutilsAccepts() {
    for folder in ["accounts", "personal", "events", "playbook"] + journals {
      for name in scratch.names("store/" + folder) where name.hasSuffix(".rec") {
        let answer = Recutils.run("recfix", ["--check", folder + "/" + name], in: path)
        #expect(answer.code == 0, "\(folder)/\(name): \(answer.text)")
      }
    }
  }

  private var journals: [String] {
    ["journal", "personal/journal"].flatMap { folder in
      scratch.names("store/" + folder).map { folder + "/" + $0 }
    }
  }
}
