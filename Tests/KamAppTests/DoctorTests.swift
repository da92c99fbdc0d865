import Glibc
import KamApp
import KamCurses
import Testing

/// `kam doctor`: for each code a fault is seeded, and found.
struct DoctorTests {
  /// A person with whom all is well.
  private static func healthy() -> Person {
    let person = Person.withStore()
    person.write(
      person.read("kam.rec") + "\n\n%rec: Specialist schema.rec\n\nLogin: liwei\nName: 李伟\n", to: "kam.rec")
    person.set("EDITOR", "true")
    person.set("PATH", "/usr/bin:/bin")
    person.set("TERM", "xterm-256color")
    return person
  }

  @Test func findsNothingWhereAllIsWell() {
    let person = Self.healthy()
    #expect(person.kam("doctor").line == "一切正常")
    #expect(person.kam("doctor", "--json").line == "[]")
  }

  /// What is wrong with a terminal, and the code by which it is told.
  private static let terminals: [(code: String, harm: @Sendable (inout TerminalExam) -> Void)] = [
    ("locale.charset", { $0.speaksUTF8 = false }),
    ("locale.missing", { $0.hasLocale = false }),
    ("terminal.type", { $0.knowsType = false }),
    ("terminal.dumb", { $0.placesCursor = false }),
    ("terminal.size", { $0.size = .init(width: 50, height: 40) }),
    ("terminal.colours", { $0.colours = 0 }),
  ]

  @Test(arguments: terminals.map(\.code))
  func findsWhatAilsTheTerminal(code: String) throws {
    let person = Self.healthy()
    let harm = try #require(Self.terminals.first { $0.code == code }).harm
    harm(&person.exam)
    #expect(person.codes() == [code])
  }

  /// What is wrong around a person or the store.
  private static let faults: [(code: String, harm: @Sendable (Person) -> Void)] = [
    ("settings.value", { $0.configure("settings.rec", "Language: latin\n") }),
    ("settings.theme", { $0.configure("settings.rec", "Theme: pink\n") }),
    ("keys.clash", { $0.configure("keys.rec", "Command: log\nKey: n\n") }),
    (
      "terminal.width",
      {
        $0.configure("settings.rec", "Ambiguous: 2\n")
        $0.exam.ambiguousWidth = 1
      }
    ),
    ("editor.missing", { $0.set("EDITOR", "no-such-editor -f") }),
    ("folder.rights", { $0.set("XDG_CACHE_HOME", "/dev/null") }),
    ("store.open", { $0.set("KAM_STORE", $0.home + "/nowhere") }),
    (
      "store.format",
      { $0.write($0.read("kam.rec").replacing("Format: 1", with: "Format: 9"), to: "kam.rec") }
    ),
    (
      "store.member",
      { $0.write($0.read("kam.rec").replacing("Login: liwei", with: "Login: other"), to: "kam.rec") }
    ),
    (
      "store.group",
      {
        chmod($0.store, 0o2770)
        for name in ["personal", "events", "playbook", "journal"] { chmod($0.store + "/" + name, 0o2770) }
        chmod($0.store + "/accounts", 0o2750)
      }
    ),
    (
      "store.personal",
      {
        mkdir($0.store + "/personal", 0o755)
        chmod($0.store + "/personal", 0o755)
      }
    ),
    ("store.lock", { $0.holdLock() }),
    ("store.clock", { $0.write("", to: "accounts/0000000009.rec", second: 4_000_000_000) }),
    ("store.leftovers", { $0.write("", to: "accounts/.\($0.customer).rec.0123456789") }),
    ("store.snapshot", { $0.spoilSnapshot() }),
    ("store.schema", { unlink($0.store + "/schema.rec") }),
    ("drafts.left", { $0.leaveDraft() }),
  ]

  @Test(arguments: faults.map(\.code))
  func findsWhatAilsAroundTheStore(code: String) throws {
    let person = Self.healthy()
    let harm = try #require(Self.faults.first { $0.code == code }).harm
    harm(person)
    #expect(person.codes() == [code])
  }

  @Test(arguments: ["store.group", "store.personal", "store.leftovers", "store.snapshot", "store.schema"])
  func mendsWhatIsSafe(code: String) throws {
    let person = Self.healthy()
    try #require(Self.faults.first { $0.code == code }).harm(person)
    #expect(person.kam("doctor", "--fix").complaint.contains("已修好"))
    #expect(person.codes() == [])
  }

  /// A disk of one megabyte needs root's rights to be made.
  @Test(.enabled(if: SmallDisk.canBeMade))
  func findsAFullDiskAndARightThatIsMissing() throws {
    let person = Self.healthy()
    let disk = try #require(SmallDisk(person.home + "/disk"))
    person.move(to: disk.path + "/store")
    #expect(person.codes() == ["store.space"])
    disk.forbidWriting()
    #expect(person.codes() == ["store.rights", "store.space"])
  }

  @Test func everyFindingSaysWhatToDoInBothLanguages() {
    let person = Self.healthy()
    person.set("EDITOR", nil)
    #expect(person.kam("doctor").line == "editor.missing  没有指定编辑器，E 键用不了。export EDITOR=vim（或你常用的）")
    #expect(
      person.kam("doctor", "--lang", "en").line
        == "editor.missing  no editor is named: E has nothing to open; export EDITOR=vim, or what you like")
  }
}

/// A file system of one megabyte in memory, which is gone with the value.
private final class SmallDisk {
  let path: String

  init?(_ path: String) {
    mkdir(path, 0o700)
    guard mount("tmpfs", path, "tmpfs", 0, "size=1m") == 0 else { return nil }
    self.path = path
  }

  deinit { umount2(path, Int32(MNT_DETACH)) }

  func forbidWriting() { mount("tmpfs", path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) }

  static var canBeMade: Bool {
    let probe = "/tmp/kam-disk-\(getpid())"
    defer { rmdir(probe) }
    return SmallDisk(probe) != nil
  }
}

extension Person {
  /// Moves the store to another place.
  fileprivate func move(to path: String) {
    _ = system("mv '\(store)' '\(path)'")
    set("KAM_STORE", path)
  }

  /// Writes a file of the user's own settings.
  fileprivate func configure(_ name: String, _ text: String) {
    mkdir(home + "/config", 0o700)
    mkdir(home + "/config/kam", 0o700)
    write(text, to: "../config/kam/" + name)
  }

  /// Writes a file as if its machine's clock stood at that second.
  fileprivate func write(_ text: String, to path: String, second: Int) {
    write(text, to: path)
    var times = [timespec(tv_sec: second, tv_nsec: 0), timespec(tv_sec: second, tv_nsec: 0)]
    utimensat(AT_FDCWD, store + "/" + path, &times, 0)
  }

  /// Holds the store's lock for as long as the process lives, as another kam would.
  fileprivate func holdLock() { flock(open(store + "/.lock", O_RDWR), LOCK_EX) }

  /// Leaves a text that a session which ended was typing.
  fileprivate func leaveDraft() {
    kam("list")
    var status = stat()
    stat(store, &status)
    let folder = "../state/kam/\(status.st_dev)-\(status.st_ino)"
    write("Purpose: log\nText: 昨天电话\n", to: folder + "/draft-999999999")
  }

  /// Leaves rows of the store that were never written whole.
  fileprivate func spoilSnapshot() {
    kam("list")
    var status = stat()
    stat(store, &status)
    write("torn", to: "../cache/kam/\(status.st_dev)-\(status.st_ino).rows")
  }

  /// The codes of what `kam doctor` finds.
  fileprivate func codes() -> [String] {
    kam("doctor", "--csv").answer.split(whereSeparator: \.isNewline).dropFirst()
      .map { String($0.prefix { $0 != "," }) }
  }
}
