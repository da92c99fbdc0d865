import Glibc
import KamDomain
import KamStore
import RecutilsOracle
import Testing

/// Seeing what others change, however they write.
struct WatcherTests {
  /// Drains until something is reported, or ten seconds are over.
  private func next(_ watcher: Watcher) -> Watcher.Changes {
    let start = clock()
    while clock() - start < 10_000 {
      let (changes, wait) = watcher.drain(now: clock())
      if !changes.isEmpty { return changes }
      var poll = pollfd(fd: watcher.descriptor, events: Int16(POLLIN), revents: 0)
      _ = Glibc.poll(&poll, 1, Int32(wait ?? 10_000))
    }
    return Watcher.Changes()
  }

  private func clock() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  @Test func seesAColleaguesSave() throws {
    let home = try Home()
    let watcher = try Watcher(try home.open())
    _ = try home.open("chen").commit(home.setTitle("主任", "处长"), at: Home.at())
    #expect(next(watcher).files == [home.file])
  }

  @Test func seesAnEditorThatReplaces() throws {
    let home = try Home()
    let watcher = try Watcher(try home.open())
    let file = home.path + "/accounts/0000000001.rec"
    // As vim does: the old file becomes the backup, a new one takes its name.
    #expect(rename(file, file + "~") == 0)
    home.scratch.write("store/accounts/0000000001.rec", Home.text + "\n")
    #expect(unlink(file + "~") == 0)
    #expect(next(watcher).files == [home.file])
    // As sed -i does.
    home.scratch.write("store/accounts/sedX1", Home.text)
    #expect(rename(home.path + "/accounts/sedX1", file) == 0)
    #expect(next(watcher).files == [home.file])
  }

  @Test func seesAnEditorThatWritesIntoTheFileAndStaysInIt() throws {
    let home = try Home()
    let watcher = try Watcher(try home.open())
    let descriptor = open(home.path + "/accounts/0000000001.rec", O_WRONLY | O_APPEND | O_CLOEXEC)
    defer { close(descriptor) }
    #expect(write(descriptor, "\n", 1) == 1)
    let (early, wait) = watcher.drain(now: 0)
    #expect(early.isEmpty)
    #expect(wait != nil)
    #expect(watcher.drain(now: 100_000).changes.files == [home.file])
  }

  @Test func waitsForASlowWriterFromItsLastWrite() throws {
    let home = try Home()
    let watcher = try Watcher(try home.open())
    let descriptor = open(home.path + "/accounts/0000000001.rec", O_WRONLY | O_APPEND | O_CLOEXEC)
    defer { close(descriptor) }
    for now in [0, 1_400, 2_800] {
      #expect(write(descriptor, "\n", 1) == 1)
      #expect(watcher.drain(now: now).changes.isEmpty)
    }
    #expect(watcher.drain(now: 4_200).changes.isEmpty)
    #expect(watcher.drain(now: 4_300).changes.files == [home.file])
  }

  @Test func seesFilesComeAndGoInEveryDirectory() throws {
    let home = try Home()
    let watcher = try Watcher(try home.open())
    #expect(unlink(home.path + "/accounts/0000000001.rec") == 0)
    #expect(next(watcher).files == [home.file])
    #expect(mkdir(home.path + "/personal", 0o700) == 0)
    #expect(next(watcher).needsRescan)
    home.scratch.write("store/personal/0000000001.rec", "%rec: Person\n")
    #expect(next(watcher).files == [.personal(home.account)])
    home.scratch.write("store/kam.rec", Shipped.house(name: "x", language: .zh))
    #expect(next(watcher).files == [.house])
  }
}
