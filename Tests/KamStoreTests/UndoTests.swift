import KamDomain
import KamRecord
import KamStore
import RecutilsOracle
import Testing

/// Taking back and doing again: exact, across restarts, one's own only.
struct UndoTests {
  @Test func takesBackByteForByteAndDoesAgain() throws {
    let home = try Home()
    let saved = try home.open().commit(home.setTitle("主任", "处长"), at: Home.at())
    let after = home.bytes
    // Another process, later.
    let store = try home.open(seed: 7)
    #expect(store.undoCandidate()?.id == saved.entry?.id)
    #expect(store.redoCandidate() == nil)
    _ = try store.undo(at: Home.at(60))
    #expect(home.bytes == Array(Home.text.utf8))
    #expect(store.undoCandidate() == nil)
    #expect(store.redoCandidate()?.title == "职务")
    _ = try home.open(seed: 8).redo(at: Home.at(61))
    #expect(home.bytes == after)
    #expect(throws: SaveFailure.nothingToRedo) { try home.open(seed: 9).redo(at: Home.at(62)) }
    home.expectRecutilsAccepts()
  }

  @Test func takesBackInTheOrderOfDoingWhenTheClockGoesBack() throws {
    let home = try Home()
    let names = ["河北省交通运输厅", "一", "二", "三"]
    for at in 1..<names.count {
      let change = home.set("Name", names[at - 1], names[at])
      _ = try home.open(seed: UInt64(at)).commit(change, at: Home.at(Int64(-60 * at)))
    }
    for at in (1..<names.count).reversed() {
      let store = try home.open(seed: UInt64(10 + at))
      _ = try store.undo(at: Home.at(-3600 * Int64(5 - at)))
      let name = Document(try #require(home.bytes)).record(id: home.account.text)?["Name"]
      #expect(name == names[at - 1])
      #expect(store.history().allSatisfy { !$0.isOutside })
    }
    #expect(home.bytes == Array(Home.text.utf8))
  }

  @Test func followsTheFileAndNotTheClocksOfTwoPeople() throws {
    let home = try Home()
    let names = ["河北省交通运输厅", "一", "二", "三", "四"]
    for at in 1..<names.count {
      // The second person's clock is a day behind.
      let (login, time) = at % 2 == 1 ? ("liwei", Int64(at)) : ("chen", Int64(at) - 86_400)
      _ = try home.open(login, seed: UInt64(at)).commit(
        home.set("Name", names[at - 1], names[at]), at: Home.at(time))
    }
    let store = try home.open(seed: 9)
    _ = try store.commit(home.setTitle("主任", "处长"), at: Home.at(9))
    #expect(store.history().map(\.by) == ["liwei", "chen", "liwei", "chen", "liwei"])
    _ = try store.undo(at: Home.at(10))
    #expect(store.history().allSatisfy { !$0.isOutside })
  }

  /// Two people's clocks leap over months, and each text is met twice: a journal's months stay in their order.
  @Test func keepsTheOrderOfMonthsWhenTextsComeBack() throws {
    let home = try Home()
    let names = ["河北省交通运输厅"] + (1...8).map { "第\($0)" }
    let people = ["liwei", "chen", "liwei", "liwei", "liwei", "chen", "liwei", "liwei"]
    func later(by years: Int64) -> Timestamp { Home.at(years * 31_557_600) }
    for (at, years) in zip(1..., [0, 1, 0, -5, 0, 7, 0, 0] as [Int64]) {
      let change = home.set("Name", names[at - 1], names[at])
      _ = try home.open(people[at - 1], seed: UInt64(at)).commit(change, at: later(by: years))
    }
    for (at, years) in zip((1...8).reversed(), [-2, 0, 10, 4, -4, 4, 0, 0] as [Int64]) {
      _ = try home.open(people[at - 1], seed: UInt64(10 + at)).undo(at: later(by: years))
      let name = Document(try #require(home.bytes)).record(id: home.account.text)?["Name"]
      #expect(name == names[at - 1])
    }
  }

  @Test func takesBackFieldByFieldWhenOthersChangedSomethingElse() throws {
    let home = try Home()
    let (mine, theirs) = (try home.open("liwei"), try home.open("chen"))
    _ = try mine.commit(home.setTitle("主任", "处长"), at: Home.at())
    _ = try theirs.commit(home.set("Name", "河北省交通运输厅", "交通厅"), at: Home.at(1))
    _ = try mine.undo(at: Home.at(2))
    let document = Document(try #require(home.bytes))
    #expect(document.record(id: Home.contact)?["Title"] == "主任")
    #expect(document.record(id: home.account.text)?["Name"] == "交通厅")
  }

  @Test func refusesWhenSomebodyChangedTheSameAndSaysWho() throws {
    let home = try Home()
    let (mine, theirs) = (try home.open("liwei"), try home.open("chen"))
    _ = try mine.commit(home.setTitle("主任", "处长"), at: Home.at())
    let other = try theirs.commit(home.setTitle("处长", "厅长"), at: Home.at(1))
    let place = Place(home.file, .contact, Home.contact)
    let refusal = Refusal.fieldChanged(
      Conflict(place: place, field: "Title", base: "处长", mine: "主任", theirs: "厅长"))
    let before = home.bytes
    #expect(throws: SaveFailure.overtaken(refusal, by: other.entry)) { try mine.undo(at: Home.at(2)) }
    #expect(home.bytes == before)
  }

  @Test func notesAnOutsideChangeBeforeItTakesBackBesideIt() throws {
    let home = try Home()
    let store = try home.open()
    _ = try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    let text = String(decoding: try #require(home.bytes), as: UTF8.self)
    home.scratch.write("store/accounts/0000000001.rec", text.replacing("李敏", with: "李明"))
    _ = try store.undo(at: Home.at(1))
    #expect(home.bytes == Array(Home.text.replacing("李敏", with: "李明").utf8))
    #expect(store.history().map(\.isOutside) == [false, true, false])
  }

  @Test func neverTakesBackWhatSomebodyElseDid() throws {
    let home = try Home()
    _ = try home.open("chen").commit(home.setTitle("主任", "处长"), at: Home.at())
    #expect(throws: SaveFailure.nothingToUndo) { try home.open("liwei").undo(at: Home.at(1)) }
  }

  @Test func findsOnesOwnInOldMonths() throws {
    let home = try Home()
    let month: Int64 = 31 * 86_400
    _ = try home.open().commit(home.setTitle("主任", "处长"), at: Home.at())
    for index in 1...3 {
      let store = try home.open("chen", seed: UInt64(index))
      let name = "厅\(index)"
      let was = index == 1 ? "河北省交通运输厅" : "厅\(index - 1)"
      _ = try store.commit(home.set("Name", was, name), at: Home.at(Int64(index) * month))
    }
    let store = try home.open(seed: 9)
    #expect(store.undoCandidate()?.title == "职务")
    #expect(store.history(home.account).map(\.by) == ["chen", "chen", "chen", "liwei"])
    #expect(store.history(limit: 1).map(\.title) == ["改 Name"])
  }

  @Test func goesOnPastTheMonthsThatHoldWhatWasTakenBack() throws {
    let home = try Home()
    let month: Int64 = 31 * 86_400
    var states = [home.bytes]
    for index in 0..<4 {
      let was = index == 0 ? "河北省交通运输厅" : "厅\(index - 1)"
      _ = try home.open(seed: UInt64(index)).commit(
        home.set("Name", was, "厅\(index)"), at: Home.at(Int64(index) * month))
      states.append(home.bytes)
    }
    for (index, state) in states.dropLast().reversed().enumerated() {
      _ = try home.open(seed: UInt64(10 + index)).undo(at: Home.at(5 * month))
      #expect(home.bytes == state)
    }
    #expect(try home.open(seed: 20).redo(at: Home.at(5 * month)).entry != nil)
    #expect(home.bytes == states[1])
  }

  @Test func anySequenceComesBackByteForByte() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of anySequenceComesBackByteForByte: \(seed)")
    var random = IDSource(seed: seed)
    for round in 0..<12 {
      let home = try Home()
      let store = try home.open(seed: UInt64(round))
      var states = [home.bytes]
      for step in 0..<Int.random(in: 1...12, using: &random) {
        let change = try Self.change(home, step, &random)
        let saved = try store.commit(change, at: Home.at(Int64(step)))
        if saved.entry != nil { states.append(home.bytes) }
      }
      for state in states.dropLast().reversed() {
        _ = try store.undo(at: Home.at(100))
        #expect(home.bytes == state)
      }
      for state in states.dropFirst() {
        _ = try store.redo(at: Home.at(200))
        #expect(home.bytes == state)
      }
      home.expectRecutilsAccepts()
    }
  }

  /// Any one change that fits the file as it stands.
  private static func change(_ home: Home, _ step: Int, _ random: inout IDSource) throws -> Change {
    let document = Document(try #require(home.bytes))
    let value = ["甲\\", "b\nc\n", "# d", "+ e", "尾 ", "\n"].randomElement(using: &random) ?? "x"
    let record = try #require(document.records.randomElement(using: &random))
    let type = try #require(RecordType(rawValue: record.type))
    let place = Place(home.file, type, record.id)
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      return home.add(
        "00000000\(10 + step)", [.step, .vehicle, .log].randomElement(using: &random) ?? .step, value)
    case 1: return Change("加值", [Edit(place, .addValue(field: "Phone", value: value))])
    case 2 where type != .account:
      return Change("删", [Edit(place, .removeRecord(raw: Array(record.bytes), after: nil))])
    case 3:
      let both = home.setTitle(document.record(id: Home.contact)?["Title"], value).edits
      let note = Edit(place, .set(field: "Note", was: record["Note"], is: value))
      return Change("两处", (document.record(id: Home.contact) == nil ? [] : both) + [note])
    default: return Change("改", [Edit(place, .set(field: "Note", was: record["Note"], is: value))])
    }
  }
}
