import Glibc
import KamDomain
import KamRecord
import KamStore
import RecutilsOracle
import Synchronization
import Testing

/// Several people and programs on one store.
struct SharingTests {
  @Test func noSaveIsLostBetweenManyWriters() throws {
    let home = try Home()
    let writers = try (0..<4).map {
      try #require(Writer(try home.open("user\($0)", seed: UInt64($0) * 1000)))
    }
    for round in 0..<15 {
      for (index, writer) in writers.enumerated() {
        let id = "0000000\(100 + round * 4 + index)"
        writer.submit(.commit(home.add(id)), token: round, at: Home.at(Int64(round)))
      }
    }
    for writer in writers { writer.finish() }
    for writer in writers {
      let answers = writer.answers()
      #expect(answers.map(\.token) == Array(0..<15))
      #expect(answers.allSatisfy { (try? $0.result.get())?.entry != nil })
      #expect(writer.waiting == 0)
    }
    #expect(Document(try #require(home.bytes)).records(of: "Step").count == 60)
    #expect(try home.open().history().filter { !$0.isOutside }.count == 60)
    home.expectRecutilsAccepts()
  }

  @Test func aWriterAnswersThroughItsDescriptor() throws {
    let home = try Home()
    let writer = try #require(Writer(try home.open()))
    writer.submit(.commit(home.setTitle("主任", "处长")), token: 7, at: Home.at())
    var poll = pollfd(fd: writer.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(Glibc.poll(&poll, 1, 20_000) == 1)
    #expect(writer.answers().map(\.token) == [7])
    #expect(Glibc.poll(&poll, 1, 0) == 0)
    writer.finish()
  }

  @Test func notesWhatAnotherProgramChangedAndKeepsWhatItOverwrote() throws {
    let home = try Home()
    let store = try home.open()
    _ = try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    // An editor that was opened before writes its own version.
    home.scratch.write("store/accounts/0000000001.rec", Home.text.replacing("Name: 李敏", with: "Name: 李明"))
    _ = try store.notice([home.file], at: Home.at(5))
    let kept = try #require(store.state?.conflicts.first)
    #expect(kept.conflict.field == "Title")
    #expect((kept.conflict.base, kept.conflict.mine, kept.conflict.theirs) == ("主任", "处长", "主任"))
    #expect(store.history().map(\.isOutside) == [true, false])
    _ = try store.notice([home.file], at: Home.at(6))
    #expect(store.history().count == 2)
    // The undo goes field by field, and finds that there is nothing left to take back.
    #expect(try store.undo(at: Home.at(7)).entry == nil)
    home.expectRecutilsAccepts()
  }

  @Test func knowsOnesOwnChangesFromThoseOfOthers() throws {
    let home = try Home()
    let (desk, window, colleague) = (
      try home.open("liwei"), try home.open("liwei", seed: 9), try home.open("chen")
    )
    _ = try window.commit(home.setTitle("主任", "处长"), at: Home.at())
    #expect(try desk.notice([home.file], at: Home.at(1)).own == [home.file])
    _ = try colleague.commit(home.setTitle("处长", "副处长"), at: Home.at(2))
    #expect(try desk.notice([home.file], at: Home.at(3)).own.isEmpty)
    // Another program's hand is one's own only where nobody else can write.
    for (mode, own) in [(0o755 as mode_t, [home.file]), (0o775, [])] {
      chmod(home.path + "/accounts", mode)
      home.scratch.write(
        "store/accounts/0000000001.rec", Home.text.replacing("Name: 李敏", with: "Name: 李明\(mode)"))
      #expect(try desk.notice([home.file], at: Home.at(4)).own == Set(own))
    }
  }

  @Test func hearsOfOverwritingThatAnotherUserNoticed() throws {
    let home = try Home()
    let (mine, theirs) = (try home.open("liwei"), try home.open("chen"))
    _ = try mine.commit(home.setTitle("主任", "处长"), at: Home.at())
    home.scratch.write("store/accounts/0000000001.rec", Home.text)
    _ = try theirs.commit(home.set("Note", nil, "x"), at: Home.at(1))
    #expect(mine.state?.conflicts.isEmpty == true)
    _ = try mine.notice([], at: Home.at(2))
    #expect(mine.state?.conflicts.map(\.conflict.mine) == ["处长"])
  }

  @Test func namesTheHolderOfTheLockAndNobodyElse() throws {
    let home = try Home()
    let mine = try home.open("liwei", patience: 20)
    let change = home.setTitle("主任", "科长")
    let faults = Mutex<[SaveFailure]>([])
    let disk = Disk { call, path in
      // In the middle of the other's save.
      if call == .rename, path.hasPrefix("accounts/") {
        do throws(SaveFailure) {
          _ = try mine.commit(change, at: Home.at(1))
        } catch { faults.withLock { $0.append(error) } }
      }
      return .go
    }
    _ = try home.open("chen", disk: disk).commit(home.setTitle("主任", "处长"), at: Home.at())
    let holder = Holder(who: "chen@desk", process: getpid(), since: Home.at().description)
    #expect(faults.withLock { $0 } == [.failed(.locked(holder))])
    var status = stat()
    #expect(stat(home.path + "/.lock", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o660 && status.st_size == 0)
  }

  @Test func aDeadHolderIsNotBlamedForTheNextOne() throws {
    let home = try Home()
    home.scratch.write("store/.lock", "chen@desk 2147483646 2026-11-24T08:00:00Z\n")
    let descriptor = open(home.path + "/.lock", O_RDWR | O_CLOEXEC)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    let store = try home.open("liwei", patience: 20)
    #expect(throws: SaveFailure.failed(.locked(nil))) {
      try store.commit(home.setTitle("主任", "处长"), at: Home.at(1))
    }
  }

  @Test func anOvernightOverwriteThatAnotherNoticedIsListedInTheMorning() throws {
    let home = try Home()
    let saves = try home.open("liwei")
    home.scratch.write("store/events/000000000e.rec", "%rec: Event schema.rec\n\nId: 000000000e\nName: x\n")
    // Both know the store; a change by a program long ago is history.
    _ = try saves.commit(home.set("Note", nil, "a"), at: Home.at())
    home.scratch.write("store/accounts/0000000001.rec", try #require(home.bytes) + Array("# by hand\n".utf8))
    _ = try home.open("liwei").notice([home.file], at: Home.at(1))
    _ = try home.open("liwei").commit(home.setTitle("主任", "处长"), at: Home.at(2))
    home.scratch.write("store/accounts/0000000001.rec", Home.text)
    _ = try home.open("chen").notice([home.file], at: Home.at(3))
    let morning = try home.open("liwei")
    _ = try morning.recover(at: Home.at(60_000))
    #expect(morning.state?.conflicts.map(\.conflict.mine) == ["处长"])
    for kept in morning.state?.conflicts ?? [] { try morning.state?.settle(kept) }
    // What was decided is not listed again.
    let later = try home.open("liwei")
    _ = try later.recover(at: Home.at(60_001))
    #expect(later.state?.conflicts.isEmpty == true)
  }

  @Test func keepsModeAndIgnoresTheUmask() throws {
    let home = try Home()
    #expect(chmod(home.path + "/accounts", 0o2770) == 0)
    #expect(chmod(home.path + "/accounts/0000000001.rec", 0o664) == 0)
    let store = try home.open()
    _ = try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    let raw = Record.text([("Id", "0000000002"), ("Name", "新")])
    let other = Place(.account(ID("0000000002")), .account, "0000000002")
    _ = try store.commit(Change("新", [Edit(other, .addRecord(raw: raw, after: nil))]), at: Home.at(1))
    #expect(mode(home, "accounts/0000000001.rec") == 0o664)
    #expect(mode(home, "accounts/0000000002.rec") == 0o660)
  }

  @Test func personalFactsAreClosedToOthersWhereverTheStoreStands() throws {
    let home = try Home()
    chmod(home.path, 0o755)
    let place = Place(.personal(home.account), .person, "000000000p")
    let text = Record.text([("Id", "000000000p"), ("Contact", Home.contact), ("Hobby", "钓鱼")])
    _ = try home.open().commit(
      Change("个人情况", [Edit(place, .addRecord(raw: text, after: nil))]), at: Home.at())
    for name in ["personal", "personal/0000000001.rec", "personal/journal"] {
      #expect(mode(home, name) & 0o007 == 0, "\(name)")
    }
  }

  private func mode(_ home: Home, _ name: String) -> mode_t {
    var status = stat()
    _ = lstat(home.path + "/" + name, &status)
    return status.st_mode & 0o777
  }

  @Test func keepsTheUsersOwnStatePrivately() throws {
    let home = try Home()
    try home.open().state?.keep("昨天电话王主任", as: "draft-1")
    let later = try home.open()
    #expect(later.state?.text("draft-1") == "昨天电话王主任")
    let folder = try #require(home.scratch.names("state").first)
    var status = stat()
    #expect(lstat(home.statePath + "/" + folder + "/draft-1", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    try later.state?.keep(nil, as: "draft-1")
    #expect(later.state?.names == [])
  }
}
