import KamDomain
import KamRecord
import KamStore
import RecutilsOracle
import Testing

/// Erasing what is held of a person: file and journals, for good, and nothing else.
struct ErasingTests {
  private static let wang = ID<Contact>(Home.contact)
  private static let li = ID<Contact>("000000000d")

  private func facts(_ home: Home) -> FileName { .personal(home.account) }

  private func add(_ id: String, _ contact: ID<Contact>, _ hobby: String, _ home: Home) -> Change {
    let raw = Record.text([("Id", id), ("Contact", contact.text), ("Hobby", hobby)])
    return Change("个人情况", [Edit(Place(facts(home), .person, id), .addRecord(raw: raw, after: nil))])
  }

  private func hobby(_ id: String, _ was: String, _ new: String, _ home: Home) -> Change {
    Change("个人情况", [Edit(Place(facts(home), .person, id), .set(field: "Hobby", was: was, is: new))])
  }

  /// All bytes of the store's files and journals.
  private func everything(_ home: Home) -> String {
    let folders =
      ["accounts", "personal"]
      + ["journal", "personal/journal"].flatMap { folder in
        home.scratch.names("store/" + folder).map { folder + "/" + $0 }
      }
    return folders.flatMap { folder in
      home.scratch.names("store/" + folder).compactMap { home.scratch.read("store/\(folder)/\($0)") }
    }.map { String(decoding: $0, as: UTF8.self) }.joined()
  }

  private func erase(_ store: Store, _ contact: ID<Contact> = wang, at second: Int64 = 100) throws -> Erasure
  {
    try store.erase(contact, of: ID("0000000001"), title: "彻底删除", at: Home.at(second))
  }

  @Test func nothingOfThePersonIsLeftAnywhereAndTheOtherStays() throws {
    let home = try Home()
    let store = try home.open()
    _ = try store.commit(add("000000000p", Self.wang, "钓鱼\\", home), at: Home.at())
    _ = try store.commit(add("000000000q", Self.li, "书法", home), at: Home.at(1))
    _ = try home.open("chen").commit(
      hobby("000000000p", "钓鱼\\", "围棋\nat 1 -2 +3 Person x", home), at: Home.at(2))
    #expect(everything(home).contains("钓鱼") && everything(home).contains("围棋"))
    let before = home.bytes
    let erasure = try erase(store)
    #expect(erasure.tombstones == 2)
    let rest = everything(home)
    #expect(!rest.contains("钓鱼") && !rest.contains("围棋") && rest.contains("书法"))
    #expect(try store.personal(home.account).records.map(\.id) == ["000000000q"])
    #expect(home.bytes == before)
    home.expectRecutilsAccepts()
    #expect(store.history().map(\.title) == ["彻底删除", "个人情况", "个人情况", "个人情况"])
    #expect(try home.open(seed: 5).history().map(\.isErased) == [true, true, false, true])
  }

  @Test func commentsBehindTheRecordGoAndTheFileWithItsLastRecord() throws {
    let home = try Home()
    let text = "%rec: Person schema.rec\n\nId: 000000000p\nContact: 000000000c\nHobby: 钓鱼\n# 血压高\n"
    home.scratch.write(
      "store/personal/0000000001.rec", text + "\nId: 000000000q\nContact: 000000000d\n# 别的\n")
    let store = try home.open()
    _ = try erase(store)
    let left = try store.personal(home.account)
    #expect(left.records.map(\.id) == ["000000000q"])
    let bytes = String(decoding: left.bytes, as: UTF8.self)
    #expect(!bytes.contains("血压高") && bytes.contains("别的"))
    _ = try erase(store, Self.li, at: 101)
    #expect(home.scratch.names("store/personal") == ["journal"])
    home.expectRecutilsAccepts()
  }

  @Test func undoAndRedoRefuseWithTheReason() throws {
    let home = try Home()
    let (mine, theirs) = (try home.open(), try home.open("chen"))
    _ = try mine.commit(add("000000000p", Self.wang, "钓鱼", home), at: Home.at())
    _ = try theirs.commit(hobby("000000000p", "钓鱼", "围棋", home), at: Home.at(1))
    // Both have read the journals, and so the text, before it is erased by a third process.
    #expect(theirs.undoCandidate()?.title == "个人情况")
    let saved = try erase(try home.open(seed: 9)).saved
    let entry = try #require(saved.entry)
    let file = home.scratch.read("store/personal/0000000001.rec")
    #expect(throws: SaveFailure.erased(entry)) { try mine.undo(at: Home.at(200)) }
    let error = #expect(throws: SaveFailure.self) { try theirs.undo(at: Home.at(201)) }
    if case .erased(let entry) = error {
      #expect(entry.by == "chen" && entry.title == "个人情况")
    } else {
      Issue.record()
    }
    #expect(home.scratch.read("store/personal/0000000001.rec") == file)
    #expect(!everything(home).contains("钓鱼"))
    // What is done after it is taken back as ever.
    _ = try mine.commit(home.setTitle("主任", "处长"), at: Home.at(202))
    _ = try mine.undo(at: Home.at(203))
    #expect(home.bytes == Array(Home.text.utf8))
  }

  @Test func aRedoThatWasOpenIsRefused() throws {
    let home = try Home()
    let store = try home.open()
    _ = try store.commit(add("000000000p", Self.wang, "钓鱼", home), at: Home.at())
    _ = try store.undo(at: Home.at(1))
    // Nothing stands in the file any more, but the journal still tells.
    let erasure = try erase(store)
    #expect(erasure.tombstones == 2 && erasure.saved.entry != nil)
    #expect(!everything(home).contains("钓鱼"))
    #expect(throws: (any Error).self) { try home.open(seed: 4).redo(at: Home.at(300)) }
    #expect(home.scratch.names("store/personal") == ["journal"])
    home.expectRecutilsAccepts()
  }

  @Test func erasingAgainFindsNothing() throws {
    let home = try Home()
    let store = try home.open()
    #expect(try erase(store).saved.entry == nil)
    _ = try store.commit(add("000000000p", Self.wang, "钓鱼", home), at: Home.at())
    _ = try erase(store)
    let text = everything(home)
    let again = try erase(try home.open(seed: 3), at: 101)
    #expect(again.saved.entry == nil && again.tombstones == 0)
    #expect(everything(home) == text)
  }

  @Test func journalsKeepTheirLengthSoThatReadersGoOnWhereTheyStood() throws {
    let home = try Home()
    let (store, reader) = (try home.open(), try home.open("chen"))
    _ = try store.commit(add("000000000p", Self.wang, "钓鱼", home), at: Home.at())
    #expect(reader.history().count == 1)
    let folder = "store/personal/journal/liwei@desk/"
    let month = try #require(home.scratch.names(folder).first)
    let length = try #require(home.scratch.read(folder + month)).count
    let erasure = try erase(store)
    _ = try store.commit(add("000000000r", Self.li, "书法", home), at: Home.at(101))
    #expect(reader.history().map(\.title) == ["个人情况", "彻底删除", "个人情况"])
    let bytes = try #require(home.scratch.read(folder + month))
    let sealed = try #require(erasure.saved.entry?.id)
    #expect(String(decoding: bytes[length...], as: UTF8.self).hasPrefix("\nId: \(sealed)\n"))
    #expect(reader.history().map(\.isErased) == [false, true, true])
  }

  /// Both customers' personal files and journals, once the person moved from one to the other.
  @Test func whoMovedIsErasedAtBothCustomers() throws {
    let home = try Home()
    let store = try home.open()
    home.scratch.write(
      "store/accounts/0000000002.rec", "%rec: Account schema.rec\n\nId: 0000000002\nName: 石桥公交\n")
    _ = try store.commit(add("000000000p", Self.wang, "钓鱼", home), at: Home.at())
    _ = try store.commit(add("000000000q", Self.li, "书法", home), at: Home.at(1))
    let here = try #require(try store.account(home.account).1)
    let files = try store.filesToMove(from: home.account, to: ID("0000000002"))
    var ids = IDSource(seed: 8)
    let author = Author(login: "liwei", at: Home.at(2), today: Day("2026-11-24")!, language: .zh)
    let contact = try #require(here.find(Self.wang))
    _ = try store.commit(try here.move(contact, to: files, by: author, ids: &ids), at: Home.at(2))
    #expect(try store.personal(ID("0000000002")).records.count == 1)
    // The old self is asked for; the facts lie with the new one.
    #expect(store.selves(of: Self.wang, in: home.account).count == 2)
    let erasure = try erase(store)
    #expect(erasure.tombstones == 4)
    #expect(!everything(home).contains("钓鱼") && everything(home).contains("书法"))
    #expect(home.scratch.names("store/personal") == ["0000000001.rec", "journal"])
    home.expectRecutilsAccepts()
    #expect(try erase(store, at: 101).saved.entry == nil)
    #expect(throws: SaveFailure.erased(try #require(erasure.saved.entry))) {
      try store.undo(at: Home.at(200))
    }
  }

  /// Personal facts have a journal of their own: within one second, the entries say themselves which came first.
  @Test func whatIsDoneInTheSameSecondIsTakenBackInItsOrder() throws {
    let home = try Home()
    let store = try home.open()
    _ = try store.commit(add("000000000p", Self.wang, "钓鱼", home), at: Home.at())
    _ = try erase(store, at: 0)
    _ = try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    _ = try store.commit(add("000000000q", Self.li, "书法", home), at: Home.at())
    _ = try store.commit(home.setTitle("处长", "局长"), at: Home.at())
    let titles = ["职务", "个人情况", "职务", "彻底删除", "个人情况"]
    #expect(store.history().map(\.title) == titles)
    let later = try home.open(seed: 5)
    #expect(later.history().map(\.title) == titles)
    for _ in 0..<3 { _ = try later.undo(at: Home.at()) }
    #expect(home.bytes == Array(Home.text.utf8) && home.scratch.names("store/personal") == ["journal"])
  }

  @Test func aReadOnlyStoreErasesNothing() throws {
    let home = try Home()
    _ = try home.open().commit(add("000000000p", Self.wang, "钓鱼", home), at: Home.at())
    #expect(throws: SaveFailure.failed(.readOnly)) { try erase(try home.open(readOnly: true)) }
    #expect(everything(home).contains("钓鱼"))
  }
}
