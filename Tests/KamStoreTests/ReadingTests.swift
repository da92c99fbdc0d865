import Glibc
import KamDomain
import KamRecord
import KamStore
import RecutilsOracle
import Testing

/// Opening and reading: what is no store, what is hostile, and that the rest stays usable.
struct ReadingTests {
  @Test func createsAStoreThatRecutilsAccepts() throws {
    let scratch = Scratch()
    let path = scratch.path + "/deep/er/store"
    let question = "%rec: Question schema.rec\n\nId: 000000000q\nItem: J5\nText: 预算多少?\n"
    try Store.create(
      path, house: Shipped.house(name: "河北", language: .zh), schema: "\(Shipped.schema)",
      playbook: [("questions", question)])
    let store = try Store(path, who: Identity(login: "liwei", host: "desk"), seed: 1)
    #expect(store.readOnly == nil)
    #expect(store.playbook().pages.map(\.name) == [.playbook("questions")])
    #expect(Vocabulary(try store.house()).name == "河北")
    for file in ["kam.rec", "playbook/questions.rec"] {
      let answer = Recutils.run("recfix", ["--check", file], in: path)
      #expect(answer.code == 0, "\(answer.text)")
    }
    #expect(throws: StoreFault.notEmpty(path)) {
      try Store.create(path, house: "", schema: "")
    }
  }

  @Test func aSharedStoreIsOpenToItsGroupWhateverTheUmask() throws {
    let scratch = Scratch()
    try Store.create(scratch.path + "/store", house: "%rec: Store\n", schema: "", group: getgid())
    // A file made by any other program, which knows nothing of the store.
    scratch.write("store/accounts/note", "x")
    var (folder, file) = (stat(), stat())
    #expect(lstat(scratch.path + "/store/accounts", &folder) == 0)
    #expect(lstat(scratch.path + "/store/accounts/note", &file) == 0)
    #expect(folder.st_mode & 0o7777 == 0o2770)
    #expect(file.st_mode & 0o777 == 0o660)
  }

  @Test func saysWhatIsNoStore() throws {
    let scratch = Scratch()
    let who = Identity(login: "liwei", host: "desk")
    let nowhere = scratch.path + "/none"
    #expect(throws: StoreFault.noStore(nowhere)) { try Store(nowhere, who: who, seed: 1) }
    #expect(throws: StoreFault.notAStore(scratch.path)) { try Store(scratch.path, who: who, seed: 1) }
    let file = scratch.write("file", "x")
    #expect(throws: StoreFault.notAStore(file)) { try Store(file, who: who, seed: 1) }
  }

  @Test func opensANewerFormatOnlyForReading() throws {
    let home = try Home()
    let house = Shipped.house(name: "x", language: .zh).replacing("Format: 1\n", with: "Format: 2\n")
    home.scratch.write("store/kam.rec", house)
    let store = try home.open()
    #expect(store.readOnly == .newerFormat(2))
    #expect(try store.account(home.account).1?.name == "河北省交通运输厅")
    #expect(throws: SaveFailure.failed(.newerFormat(2))) {
      try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    }
    #expect(home.bytes == Array(Home.text.utf8))
  }

  @Test func aWishToReadOnlyWritesNothing() throws {
    let home = try Home()
    let store = try home.open(readOnly: true)
    #expect(throws: SaveFailure.failed(.readOnly)) {
      try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    }
    #expect(home.scratch.names("store") == ["accounts", "kam.rec", "schema.rec"])
  }

  @Test func namesWhatCannotBeReadAndReadsTheRest() throws {
    let home = try Home()
    let folder = home.path + "/accounts/"
    home.scratch.write("outside.rec", Home.text)
    #expect(symlink(home.scratch.path + "/outside.rec", folder + "0000000002.rec") == 0)
    #expect(mkfifo(folder + "0000000003.rec", 0o600) == 0)
    #expect(mkdir(folder + "0000000004.rec", 0o700) == 0)
    home.scratch.write("store/accounts/0000000005.rec", Array("Id: \0\n".utf8))
    home.scratch.write("store/accounts/notes.txt", "x")
    home.scratch.write("store/accounts/0000000006.rec", "%rec: Step\n\nId: 000000000s\nText: t\n")
    let store = try home.open()
    let catalog = store.catalog(.shipped)
    #expect(catalog.headlines.map(\.id) == [home.account])
    let expected: [Problem] = [
      Problem("accounts/0000000002.rec", line: 0, .notAFile),
      Problem("accounts/0000000003.rec", line: 0, .notAFile),
      Problem("accounts/0000000004.rec", line: 0, .notAFile),
      Problem("accounts/0000000005.rec", line: 0, .missingRecord(.account)),
      Problem("accounts/0000000005.rec", line: 1, .syntax(.nul)),
      Problem("accounts/0000000006.rec", line: 0, .missingRecord(.account)),
      Problem("accounts/notes.txt", line: 0, .strangeName),
    ]
    #expect(catalog.problems == expected)
    for id in ["0000000002", "0000000003", "0000000004"] {
      let file = FileName.account(ID(id))
      #expect(throws: StoreFault.notAFile(file.path)) { try store.document(file) }
      #expect(throws: SaveFailure.failed(.notAFile(file.path))) {
        try store.commit(home.add("000000000s", to: file), at: Home.at())
      }
    }
  }

  @Test(arguments: [
    ("Id: 0000000001\nName: x\n", "0000000001", 3), ("Name: x\n", "", 3),
    ("Name: x\nId: ../../x\n", "../../x", 4),
  ])
  func aFileThatIsNotOfItsNameIsNotWrittenThrough(_ text: String, _ id: String, _ line: Int) throws {
    let home = try Home()
    let copy = ID<Account>("0000000009")
    home.scratch.write("store/accounts/0000000009.rec", "%rec: Account\n\n" + text)
    let store = try home.open()
    let problem = Problem("accounts/0000000009.rec", line: line, .idIsNotFileName(id))
    let (_, account, problems) = try store.account(copy)
    #expect(account == nil)
    #expect(problems == [problem])
    let catalog = store.catalog(.shipped)
    #expect(catalog.headlines.map(\.id) == [home.account])
    #expect(catalog.problems == [problem])
    #expect(store.check(.shipped).map(\.problem).contains(problem))
    #expect(throws: SaveFailure.refused(.fileBroken(.account(copy), line: line))) {
      try store.commit(home.add("000000000s", to: .account(copy)), at: Home.at())
    }
    #expect(home.bytes == Array(Home.text.utf8))
  }

  @Test func aHalfWrittenFileIsNamedAndNotWritten() throws {
    let home = try Home()
    let half = Array(Home.text.utf8.prefix(Home.text.utf8.count - 5))
    home.scratch.write("store/accounts/0000000001.rec", half)
    let store = try home.open()
    let line = half.count { $0 == 0x0A } + 1
    let problem = Problem("accounts/0000000001.rec", line: line, .syntax(.unfinished))
    #expect(store.catalog(.shipped).problems == [problem])
    #expect(store.check(.shipped).map(\.problem) == [problem])
    #expect(throws: SaveFailure.refused(.fileBroken(home.file, line: line))) {
      try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    }
    #expect(home.bytes == half)
  }

  /// Lengths and places that no save writes, as somebody else may: such an entry is none, and brings nothing down.
  @Test(arguments: [
    "at 0 --1 +0 Account 0000000001", "at 0 -0 +-1 Account 0000000001",
    "at -1 -0 +1 Account 0000000001\n+ +x", "at 9223372036854775807 -1 +0 Account 0000000001\n+ -x",
    "at 0 -9223372036854775807 +0 Account 0000000001",
  ])
  func aHostileJournalIsRead(_ touch: String) throws {
    let home = try Home()
    let file = "accounts/0000000001.rec\n+ before -\n+ after " + String(repeating: "0", count: 64)
    home.scratch.write(
      "store/journal/other@desk/2026-11.rec",
      "%rec: Entry schema.rec\n\nId: 00000000ab\nAt: 2026-11-23T09:12:00Z\nBy: liwei\nPart: \(file)\n+ \(touch)\nTitle: x\n"
    )
    let store = try home.open()
    _ = store.history()
    _ = try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    _ = try store.undo(at: Home.at(1))
    #expect(home.bytes == Array(Home.text.utf8))
  }

  @Test func aSwappedDirectoryIsNotFollowed() throws {
    let home = try Home()
    let store = try home.open()
    #expect(rename(home.path + "/accounts", home.scratch.path + "/elsewhere") == 0)
    #expect(symlink(home.scratch.path + "/elsewhere", home.path + "/accounts") == 0)
    #expect(throws: StoreFault.notAFile("accounts")) { try store.document(home.file) }
    #expect(throws: SaveFailure.failed(.notAFile("accounts"))) {
      try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    }
    #expect(home.scratch.read("elsewhere/0000000001.rec") == Array(Home.text.utf8))
  }

  @Test func patchesOneRow() throws {
    let home = try Home()
    let store = try home.open()
    for index in 2...40 {
      let id = "00000000\(index + 10)"
      home.scratch.write("store/accounts/\(id).rec", "%rec: Account\n\nId: \(id)\nName: 客户\(index)\n")
    }
    var catalog = store.catalog(.shipped)
    #expect(catalog.headlines.count == 40)
    _ = try store.commit(home.set("Name", "河北省交通运输厅", "厅"), at: Home.at())
    store.replace(home.account, in: &catalog, .shipped)
    #expect(catalog.headline(home.account)?.name == "厅")
    let gone = ID<Account>("0000000030")
    #expect(unlink(home.path + "/accounts/0000000030.rec") == 0)
    store.replace(gone, in: &catalog, .shipped)
    #expect(!catalog.contains(gone))
    #expect(catalog.headlines.count == 39)
    #expect(catalog.headline(ID("0000000050"))?.name == "客户40")
    #expect(catalog.problems.isEmpty)
  }
}
