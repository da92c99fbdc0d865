import KamDomain
import KamRecord
import KamStore

/// The store that the trials work on: six customers, personal facts, an event, and a journal of two people.
enum Estate {
  static let clerk = Identity(login: "liwei", host: "desk")
  static let colleague = Identity(login: "chen", host: "server")
  static let author = Author(login: clerk.login, at: at(0), today: at(0).day, language: .zh)
  static let accounts = (1...6).map(account)
  static let event = FileName.event(ID("000000000e"))

  /// A customer by its number, below 100.
  static func account(_ number: Int) -> ID<Account> {
    ID("00000000" + (number < 10 ? "0" : "") + "\(number)")
  }

  /// A point in time, so many seconds into a fixed day.
  static func at(_ second: Int64) -> Timestamp { Timestamp(seconds: 1_795_500_000 + second) }

  /// Opens the store of a trial.
  static func open(
    _ scratch: Scratch, _ who: Identity = clerk, seed: UInt64 = 99, patience: Int = 5000, disk: Disk = .real
  ) throws(StoreFault) -> Store {
    try Store(
      scratch.store, who: who, seed: seed, state: scratch.state, patience: patience, disk: disk)
  }

  /// The store as it stands when a trial begins, with the journal of what was done before.
  static let tree: Tree = {
    let bare = Estate.bare(accounts.count)
    guard let scratch = try? Scratch(bare), let mine = try? open(scratch, seed: 1),
      let theirs = try? open(scratch, colleague, seed: 2)
    else { return bare }
    let personal = Personal(account: accounts[0], hobby: "书法")
    _ = try? mine.commit(set(accounts[0], "Phone", "0311-1", "0311-2"), at: at(1))
    _ = try? theirs.commit(set(accounts[1], "Phone", "0311-1", "0311-3"), at: at(2))
    _ = try? theirs.commit(personal.added("000000000q"), at: at(3))
    _ = try? mine.commit(personal.changed("000000000p", from: "钓鱼", to: "围棋"), at: at(4))
    return Tree(of: scratch.path)
  }()

  /// A store of so many customers that kam has not seen yet.
  static func bare(_ count: Int) -> Tree {
    var tree = Tree()
    tree.folders = [
      "store", "store/accounts", "store/personal", "store/events", "store/playbook", "store/journal", "state",
    ]
    tree.files["store/kam.rec"] = Array(Shipped.house(name: "云川", language: .zh).utf8)
    tree.files["store/schema.rec"] = Array(Shipped.schema.description.utf8)
    for number in 1...count {
      tree.files["store/accounts/\(account(number)).rec"] = Array(text(of: account(number), number).utf8)
    }
    for (id, record) in [(accounts[0], "000000000p"), (accounts[1], "00000002pp")] {
      let facts = "Id: \(record)\nContact: \(contact(of: id))\nHobby: 钓鱼\n# 下次带茶\n"
      tree.files["store/personal/\(id).rec"] = Array(("%rec: Person schema.rec\n\n" + facts).utf8)
    }
    tree.files["store/events/000000000e.rec"] = Array(
      "%rec: Event schema.rec\n\nId: 000000000e\nName: 推介会\nKind: presentation\n".utf8)
    return tree
  }

  /// The contact that every customer has.
  static func contact(of account: ID<Account>) -> String { "000000" + account.text.suffix(2) + "cc" }

  private static func text(of id: ID<Account>, _ number: Int) -> String {
    let parent = number == 3 ? "Parent: \(accounts[1])\n" : ""
    return """
      # 客户 \(number)
      %rec: Account schema.rec

      Id: \(id)
      Name: 云川第\(number)运输公司
      Phone: 0311-1
      \(parent)Nickname: 老\(number)

      %rec: Contact schema.rec

      Id: \(contact(of: id))
      Name: 王建国
      Title: 主任
      # 爱喝茶

      Id: 000000\(id.text.suffix(2))dd
      Name: 李敏

      """
  }

  /// The change of one field of a customer.
  static func set(_ account: ID<Account>, _ field: String, _ was: String?, _ new: String?) -> Change {
    let place = Place(.account(account), .account, account.text)
    return Change("改 \(field)", [Edit(place, .set(field: field, was: was, is: new))])
  }

  /// The change that adds a step to a customer.
  static func step(_ id: String, _ text: String, to account: ID<Account>) -> Change {
    let raw = Record.text([("Id", id), ("Text", text)])
    return Change("加下一步", [Edit(Place(.account(account), .step, id), .addRecord(raw: raw, after: nil))])
  }
}

/// Personal facts of the one contact of a customer.
struct Personal {
  let account: ID<Account>
  let hobby: String

  /// The change that writes them down.
  func added(_ id: String) -> Change {
    let raw = Record.text([("Id", id), ("Contact", Estate.contact(of: account)), ("Hobby", hobby)])
    return change(id, .addRecord(raw: raw, after: nil))
  }

  /// The change of one of them.
  func changed(_ id: String, from was: String, to new: String) -> Change {
    change(id, .set(field: "Hobby", was: was, is: new))
  }

  private func change(_ id: String, _ action: Edit.Action) -> Change {
    Change("个人情况", [Edit(Place(.personal(account), .person, id), action)])
  }
}
