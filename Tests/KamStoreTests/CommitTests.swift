import KamDomain
import KamRecord
import KamStore
import RecutilsOracle
import Testing

/// Saving: what is written, what is refused, what stays as it was.
struct CommitTests {
  @Test func writesOneFieldAndLeavesTheRest() throws {
    let home = try Home()
    let store = try home.open()
    let saved = try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    let expected = Home.text.replacing("Title: 主任", with: "Title: 处长")
    #expect(home.bytes == Array(expected.utf8))
    #expect(saved.files[home.file]?.bytes == home.bytes)
    #expect(home.scratch.names("store/accounts") == ["0000000001.rec"])
    home.expectRecutilsAccepts()
  }

  @Test func keepsAnotherFieldThatSomebodyChangedMeanwhile() throws {
    let home = try Home()
    let (mine, theirs) = (try home.open("liwei"), try home.open("chen"))
    _ = try theirs.commit(home.set("Name", "河北省交通运输厅", "交通运输厅"), at: Home.at())
    _ = try mine.commit(home.setTitle("主任", "处长"), at: Home.at())
    let document = Document(try #require(home.bytes))
    #expect(document.record(id: home.account.text)?["Name"] == "交通运输厅")
    #expect(document.record(id: Home.contact)?["Title"] == "处长")
  }

  @Test func refusesAFieldThatSomebodyChangedMeanwhileAndKeepsTheConflict() throws {
    let home = try Home()
    let (mine, theirs) = (try home.open("liwei"), try home.open("chen"))
    _ = try theirs.commit(home.setTitle("主任", "副厅长"), at: Home.at())
    let before = home.bytes
    let place = Place(home.file, .contact, Home.contact)
    let conflict = Conflict(place: place, field: "Title", base: "主任", mine: "处长", theirs: "副厅长")
    #expect(throws: SaveFailure.refused(.fieldChanged(conflict))) {
      try mine.commit(home.setTitle("主任", "处长"), at: Home.at(1))
    }
    #expect(home.bytes == before)
    let kept = try #require(mine.state?.conflicts.first)
    #expect(kept.conflict == conflict)
    try mine.state?.settle(kept)
    #expect(mine.state?.conflicts.isEmpty == true)
  }

  @Test func writesNothingForAChangeThatIsThereAlready() throws {
    let home = try Home()
    let store = try home.open()
    let saved = try store.commit(home.setTitle("副主任", "主任"), at: Home.at())
    #expect(saved.entry == nil)
    #expect(home.bytes == Array(Home.text.utf8))
    #expect(home.scratch.names("store/journal").isEmpty)
  }

  @Test func makesAndRemovesFiles() throws {
    let home = try Home()
    let store = try home.open()
    let personal = FileName.personal(home.account)
    let raw = Record.text([("Id", "000000000p"), ("Contact", Home.contact), ("Hobby", "钓鱼")])
    let place = Place(personal, .person, "000000000p")
    _ = try store.commit(Change("爱好", [Edit(place, .addRecord(raw: raw, after: nil))]), at: Home.at())
    #expect(try store.personal(home.account).record(id: "000000000p")?["Hobby"] == "钓鱼")
    #expect(home.scratch.names("store/personal") == ["0000000001.rec", "journal"])
    #expect(home.scratch.names("store/journal").isEmpty)
    home.expectRecutilsAccepts()
    _ = try store.commit(Change("删", [Edit(place, .removeRecord(raw: raw, after: nil))]), at: Home.at(1))
    #expect(home.scratch.names("store/personal") == ["journal"])
    #expect(try store.personal(home.account).bytes.isEmpty)
  }

  @Test func changesSeveralFilesTogetherOrNone() throws {
    let home = try Home()
    let store = try home.open()
    let other = FileName.account(ID("0000000002"))
    var change = home.setTitle("主任", "处长")
    change.edits.append(
      Edit(Place(other, .account, "0000000002"), .set(field: "Name", was: "a", is: "b")))
    #expect(throws: SaveFailure.refused(.recordGone(Place(other, .account, "0000000002")))) {
      try store.commit(change, at: Home.at())
    }
    #expect(home.bytes == Array(Home.text.utf8))
    #expect(home.scratch.names("store/accounts") == ["0000000001.rec"])
  }

  @Test func neverRewritesABrokenFile() throws {
    let home = try Home()
    let broken = Home.text + "half a li"
    home.scratch.write("store/accounts/0000000001.rec", broken)
    let store = try home.open()
    #expect(throws: SaveFailure.refused(.fileBroken(home.file, line: 19))) {
      try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    }
    #expect(home.bytes == Array(broken.utf8))
  }

  @Test(arguments: ["../../etc/x", "a/b", "..", "", "0000000001.rec", "000000000\0", "AAAAAAAAAA"])
  func hostileIdsNeverBecomeNames(_ id: String) throws {
    let home = try Home()
    let store = try home.open()
    let file = FileName.account(ID(id))
    #expect(throws: StoreFault.badName(file.path)) { try store.document(file) }
    #expect(throws: SaveFailure.self) { try store.commit(home.add("000000000s", to: file), at: Home.at()) }
    #expect(home.scratch.names() == ["state", "store"])
  }
}
