import Glibc
import KamDomain
import KamRecord
import KamStore
import RecutilsOracle
import Synchronization
import Testing

/// A disk on which one call fails, or after which every call fails, as if the machine had stopped.
final class Cut: Sendable {
  private let count = Atomic(0)
  private let point: Int
  private let number: Int32
  private let isEnd: Bool
  private let only: Disk.Call?

  /// - Parameters:
  ///   - point: the call that fails, counted from 0.
  ///   - number: the error it fails with.
  ///   - isEnd: all later calls fail, too.
  ///   - only: counts calls of this kind alone.
  init(at point: Int, _ number: Int32 = EIO, isEnd: Bool = false, only: Disk.Call? = nil) {
    (self.point, self.number, self.isEnd, self.only) = (point, number, isEnd, only)
  }

  var disk: Disk {
    Disk { call, _ in
      if let only = self.only, call != only { return .go }
      let index = self.count.add(1, ordering: .relaxed).oldValue
      return index == self.point || (self.isEnd && index > self.point) ? .fail(self.number) : .go
    }
  }

  /// Whether so many calls were made that the cut happened.
  var happened: Bool { count.load(ordering: .relaxed) > point }
}

/// Saves that are interrupted or fail: old or new, never half, and always said.
struct RecoveryTests {
  /// A change of two accounts, personal facts and an event that goes, together.
  private func wide(_ home: Home) throws -> Change {
    var change = home.setTitle("主任", "处长")
    let text = try #require(home.scratch.read("store/events/000000000e.rec"))
    let old = try #require(Document(text).records.first)
    let event = Place(.event(ID("000000000e")), .event, "000000000e")
    change.edits.append(Edit(event, .removeRecord(raw: Array(old.bytes), after: nil)))
    let other = FileName.account(ID("0000000002"))
    let raw = Record.text([("Id", "0000000002"), ("Name", "唐山物流")])
    change.edits.append(Edit(Place(other, .account, "0000000002"), .addRecord(raw: raw, after: nil)))
    let person = Record.text([("Id", "000000000p"), ("Contact", Home.contact), ("Hobby", "钓鱼")])
    let place = Place(.personal(home.account), .person, "000000000p")
    change.edits.append(Edit(place, .addRecord(raw: person, after: nil)))
    return change
  }

  private func home() throws -> Home {
    let home = try Home()
    home.scratch.write(
      "store/events/000000000e.rec",
      "%rec: Event schema.rec\n\nId: 000000000e\nName: 推介会\nKind: presentation\n")
    return home
  }

  private func state(_ home: Home) -> [[UInt8]?] {
    [
      "events/000000000e.rec", "accounts/0000000001.rec", "accounts/0000000002.rec",
      "personal/0000000001.rec",
    ].map {
      home.scratch.read("store/" + $0)
    }
  }

  @Test func stoppingAtAnyCallLeavesOldOrNew() throws {
    let whole = try self.home()
    let old = state(whole)
    _ = try whole.open().commit(try self.wide(whole), at: Home.at())
    let new = state(whole)
    var outcomes: Set<Bool> = []
    for point in 0..<1000 {
      let home = try self.home()
      let cut = Cut(at: point, isEnd: true)
      _ = try? home.open(disk: cut.disk).commit(try self.wide(home), at: Home.at())
      guard cut.happened else { break }
      let store = try home.open(seed: 99)
      try store.recover(at: Home.at(1))
      let found = state(home)
      #expect(found == old || found == new, "stopped at call \(point)")
      outcomes.insert(found == new)
      try expectTidy(home, store, isNew: found == new, point)
    }
    #expect(outcomes == [true, false])
  }

  /// After recovery the store works on, its journal is whole, and history tells the truth.
  private func expectTidy(_ home: Home, _ store: Store, isNew: Bool, _ point: Int) throws {
    let standing = store.history().filter { !$0.isVoid }
    #expect(standing.count == (isNew ? 1 : 0), "stopped at call \(point)")
    _ = try store.commit(home.set("Name", "河北省交通运输厅", "厅"), at: Home.at(2))
    if isNew { _ = try store.undo(at: Home.at(3)) }
    if point % 10 == 0 { home.expectRecutilsAccepts() }
  }

  @Test(arguments: [EIO, ENOSPC]) func anyFailingCallIsSaidAndHarmsNothing(_ number: Int32) throws {
    for point in 0..<1000 {
      let home = try self.home()
      let old = state(home)
      let cut = Cut(at: point, number)
      let result = Result { try home.open(disk: cut.disk).commit(try self.wide(home), at: Home.at()) }
      guard cut.happened else { break }
      if case .failure = result { #expect(state(home) == old, "call \(point)") }
      if point % 20 == 0 { home.expectRecutilsAccepts() }
    }
  }

  @Test func everyFailingSyncIsSaid() throws {
    for point in 0..<100 {
      let home = try self.home()
      let cut = Cut(at: point, only: .sync)
      let result = Result { try home.open(disk: cut.disk).commit(try self.wide(home), at: Home.at()) }
      guard cut.happened else {
        #expect(point >= 5)
        return
      }
      #expect(throws: (any Error).self) { try result.get() }
    }
  }

  @Test func aTornEntryIsCut() throws {
    let home = try Home()
    _ = try home.open().commit(home.setTitle("主任", "处长"), at: Home.at())
    let name = "store/journal/liwei@desk/" + (home.scratch.names("store/journal/liwei@desk").first ?? "")
    let whole = try #require(home.scratch.read(name))
    let entry = whole.dropFirst("%rec: Entry schema.rec\n".utf8.count)
    for length in Array(1..<12) + Array(stride(from: 12, to: entry.count, by: 7)) {
      for zeros in [0, entry.count - length] {
        home.scratch.write(name, whole + entry.prefix(length) + Array(repeating: 0, count: zeros))
        try home.open(seed: 5).recover(at: Home.at(1))
        #expect(home.scratch.read(name) == whole, "\(length) bytes of an entry, \(zeros) zeros")
      }
    }
  }

  @Test func anEntryThatReachedOnlyOneJournalIsVoid() throws {
    for point in 0..<1000 {
      let home = try self.home()
      let cut = Cut(at: point, ENOSPC)
      let result = Result { try home.open(disk: cut.disk).commit(try self.wide(home), at: Home.at()) }
      guard cut.happened else { break }
      if case .failure = result {
        let store = try home.open(seed: 99)
        try store.recover(at: Home.at(1))
        #expect(store.history().allSatisfy { $0.isVoid }, "call \(point)")
      }
    }
  }

  @Test func anUndoNeverGoesPastWhatItCannotRead() throws {
    for point in 0..<1000 {
      let home = try Home()
      let store = try home.open()
      _ = try store.commit(home.setTitle("主任", "处长"), at: Home.at())
      let before = home.bytes
      _ = try store.commit(home.set("Name", "河北省交通运输厅", "厅"), at: Home.at(90 * 86_400))
      let cut = Cut(at: point)
      let result = Result { try home.open(seed: 5, disk: cut.disk).undo(at: Home.at(91 * 86_400)) }
      guard cut.happened else { break }
      if case .success = result { #expect(home.bytes == before, "call \(point)") }
    }
  }

  @Test func anInterruptedSaveIsFoundThoughTheClockWentBack() throws {
    for point in 0..<1000 {
      let home = try Home()
      // A clock that was ten years ahead, twice.
      for year in [10, 11] {
        let name = home.set("Name", year == 10 ? "河北省交通运输厅" : "厅10", "厅\(year)")
        _ = try home.open(seed: UInt64(year)).commit(name, at: Home.at(Int64(year) * 31_557_600))
      }
      let before = home.bytes
      let cut = Cut(at: point, isEnd: true)
      _ = try? home.open(seed: 5, disk: cut.disk).commit(home.setTitle("主任", "处长"), at: Home.at())
      guard cut.happened else { break }
      let store = try home.open(seed: 99)
      try store.recover(at: Home.at(1))
      #expect(store.history().filter { !$0.isVoid }.count == (home.bytes == before ? 2 : 3), "call \(point)")
      if home.bytes != before {
        _ = try store.undo(at: Home.at(2))
        #expect(home.bytes == before, "call \(point)")
      }
    }
  }

  @Test func whatNeverCameIntoTheJournalIsTakenAway() throws {
    let home = try Home()
    home.scratch.write("store/accounts/.0000000001.rec.00000000zz", "Id: 00")
    home.scratch.write("store/personal/journal/chen@desk/.2026-11.rec.new", "%rec")
    home.scratch.write("store/personal/journal/chen@desk/.note", "somebody's own")
    let store = try home.open()
    #expect(store.check(.shipped).map(\.problem.reason) == [.leftover, .leftover])
    try store.recover(at: Home.at())
    #expect(home.scratch.names("store/accounts") == ["0000000001.rec"])
    #expect(home.scratch.names("store/personal/journal/chen@desk") == [".note"])
  }

  @Test func theRecordTypesAreRestoredWholeOrNotAtAll() throws {
    for point in 0..<100 {
      let home = try Home()
      #expect(unlink(home.path + "/schema.rec") == 0)
      let cut = Cut(at: point, isEnd: true)
      _ = try? home.open(disk: cut.disk).restoreSchema(at: Home.at())
      guard cut.happened else { break }
      let found = home.scratch.read("store/schema.rec")
      #expect(found == nil || found == Array(Shipped.schema.description.utf8), "stopped at call \(point)")
    }
  }
}
