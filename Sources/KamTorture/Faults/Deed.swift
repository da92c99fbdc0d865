import KamDomain
import KamRecord
import KamStore

/// Something that a user does, as steps of which each is saved by itself.
struct Deed: Sendable {
  /// One save.
  typealias Step = @Sendable (Store) throws -> Void

  let name: String
  /// What it is done to.
  var ground = Estate.tree
  let steps: [Step]
  /// Whether a step that is said to be done stays so when the power goes.
  var isDurable = true

  /// What there is after each number of steps, told by doing them where nothing goes wrong.
  func states() throws -> [[String: [UInt8]]] {
    let scratch = try Scratch(ground)
    let store = try Estate.open(scratch, seed: 7)
    var states = [Tree(of: scratch.path).kept]
    for step in steps {
      try step(store)
      states.append(Tree(of: scratch.path).kept)
    }
    return states
  }
}

extension Deed {
  /// Every kind of save.
  static let all = [
    save, bulk, several, undo, merge, check, personal, erase, draft,
  ]

  static let save = Deed(
    name: "save", steps: [commit(Estate.set(Estate.accounts[0], "Phone", "0311-2", "9"))])

  static let bulk = Deed(
    name: "bulk edit",
    steps: [
      commit(
        Change(
          "批量", Estate.accounts.flatMap { Estate.set($0, "Nickname", "老" + $0.text.suffix(1), "大").edits }))
    ])

  /// An account changed, one made, personal facts added and an event removed, in one change.
  static let several = Deed(
    name: "several files",
    steps: [
      { store in
        var change = Estate.set(Estate.accounts[0], "Phone", "0311-2", "9")
        let other = ID<Account>("0000000009")
        let raw = Record.text([("Id", other.text), ("Name", "唐山物流")])
        change.edits.append(
          Edit(Place(.account(other), .account, other.text), .addRecord(raw: raw, after: nil)))
        change.edits += Personal(account: Estate.accounts[4], hobby: "茶").added("00000005pp").edits
        if let event = try store.document(Estate.event).records.first {
          let place = Place(Estate.event, .event, event.id)
          change.edits.append(Edit(place, .removeRecord(raw: Array(event.bytes), after: nil)))
        }
        _ = try store.commit(change, at: Estate.at(100))
      }
    ])

  static let undo = Deed(
    name: "undo",
    steps: [
      { _ = try $0.undo(at: Estate.at(100)) }, { _ = try $0.undo(at: Estate.at(101)) },
      { _ = try $0.redo(at: Estate.at(102)) },
    ])

  static let personal = Deed(
    name: "personal facts",
    steps: [commit(Personal(account: Estate.accounts[3], hobby: "太极").added("00000004pp"))])

  static let erase = Deed(
    name: "erase",
    steps: [
      { store in
        let contact = ID<Contact>(Estate.contact(of: Estate.accounts[0]))
        _ = try store.erase(contact, of: Estate.accounts[0], title: "彻底删除", at: Estate.at(100))
      }
    ])

  /// What is being typed is kept, changed, and taken away.
  static let draft = Deed(
    name: "draft",
    steps: ["电话王主任", "电话王主任 预算12月批", nil].map { text in
      { store in try store.state?.keep(text, as: "draft-7") }
    }, isDurable: false)

  static let merge = Deed(
    name: "merge",
    steps: [
      { store in
        let (keep, gone) = (Estate.accounts[0], Estate.accounts[1])
        guard let kept = try store.account(keep).1, let lost = try store.account(gone).1,
          let merge = Merge(lost, into: kept, by: Estate.author)
        else { throw StoreFault.missing(FileName.account(keep).path) }
        let third = FileName.account(Estate.accounts[2])
        let change = try merge.change(
          others: [(third, try store.document(third))],
          personal: (try store.personal(keep), try store.personal(gone)))
        _ = try store.commit(change, at: Estate.at(100))
      }
    ])

  private static func commit(_ change: Change) -> Step {
    { _ = try $0.commit(change, at: Estate.at(100)) }
  }
}

extension Deed {
  /// `check --fix` on a store with two files to mend, its record types gone, and a prepared file left over.
  static let check = Deed(
    name: "check --fix", ground: damaged,
    steps: [
      { try mend($0) }, { try mend($0) },
      { _ = try $0.restoreSchema(at: Estate.at(110)) }, { _ = try $0.sweep(at: Estate.at(111)) },
    ])

  private static let damaged: Tree = {
    var tree = Estate.tree
    for id in Estate.accounts.prefix(2) {
      let path = "store/accounts/\(id).rec"
      let text = String(decoding: tree.files[path] ?? [], as: UTF8.self)
      tree.files[path] = Array(text.replacing("Title: 主任", with: "Title: 主任\nTitle: 主任").utf8)
    }
    // The journal knows that somebody did this.
    guard let scratch = try? Scratch(tree), let store = try? Estate.open(scratch, seed: 3) else {
      return tree
    }
    _ = try? store.notice(Estate.accounts.map { .account($0) }, at: Estate.at(50))
    tree = Tree(of: scratch.path)
    tree.files["store/schema.rec"] = nil
    tree.files["store/accounts/.0000000002.rec.00000000zz"] = Array("Id: 00".utf8)
    return tree
  }()

  /// Makes the first of the changes that mend what is safe; a file that could not be looked at is told, not mended.
  private static func mend(_ store: Store) throws {
    let findings = store.check(.shipped)
    for finding in findings {
      if case .unreadable(let number) = finding.problem.reason {
        throw StoreFault.io(number, finding.problem.path)
      }
    }
    let changes = Change.fixes(findings, title: "检查改正")
    if let change = changes.first { _ = try store.commit(change, at: Estate.at(100)) }
  }
}
