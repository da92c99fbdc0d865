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

  @Test func aReadOnlyStoreErasesNothing() throws {
    let home = try Home()
    _ = try home.open().commit(add("000000000p", Self.wang, "钓鱼", home), at: Home.at())
    #expect(throws: SaveFailure.failed(.readOnly)) { try erase(try home.open(readOnly: true)) }
    #expect(everything(home).contains("钓鱼"))
  }
}
