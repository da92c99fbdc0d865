import Glibc
import KamChild
import KamDomain
import KamStore

/// Programs that know nothing of kam write into the store: the right text is shown within two seconds, and never half
/// of one.
struct OutsideTrial: Sendable {
  /// A program's way to change a customer's file; `$1` is the file, `$2` the text that it is to hold.
  private struct Way: Sendable {
    var name: String
    /// What must be installed.
    var program: String
    var script: String
  }

  private static let ways = [
    Way(name: "sed -i", program: "sed", script: "sed -i \"s/^Nickname: .*/$(grep ^Nickname $2)/\" $1"),
    Way(
      name: "vim", program: "vim",
      script: "vim -es -u NONE -n -c \"%s/^Nickname: .*/$(grep ^Nickname $2)/\" -c wq $1 </dev/null"),
    Way(name: "rsync", program: "rsync", script: "rsync --ignore-times $2 $1"),
    Way(name: "cp", program: "cp", script: "cp $2 $1"),
    Way(name: "mv", program: "mv", script: "cp $2 $1.new~ && mv $1.new~ $1"),
    Way(
      name: "git checkout", program: "git",
      script: """
        cd ${1%/*} && export GIT_CONFIG_GLOBAL=/dev/null && git init -q . 2>/dev/null; cp $1 $1.old~; cp $2 $1;
        git add . && git -c user.name=x -c user.email=x@example.com commit -q -m x; mv $1.old~ $1;
        git checkout -q -- ${1##*/}
        """),
    Way(
      name: "a slow writer", program: "sh",
      script: "{ head -c 120 $2; sleep 0.8; tail -c +121 $2; } >$1"),
  ]

  /// Tries every way that is installed, and many touches.
  func run(_ rig: Rig) -> Tally {
    var tally = Tally()
    let missing = (Self.ways.map(\.program) + ["nano"]).filter { Child.path(of: $0) == nil }
    // An editor that wants a terminal is tried where it is installed only by what it does: it writes in place.
    if !missing.isEmpty { tally.skipped = "not installed: " + missing.joined(separator: " ") }
    for way in Self.ways where !missing.contains(way.program) {
      for round in 0..<rig.count(2, full: 12) {
        tally.add((try? losses(way, round)) ?? ["cannot be tried"], at: "\(way.name), round \(round)")
      }
    }
    tally.add((try? touches()) ?? ["cannot be tried"], at: "50,000 touches")
    return tally
  }

  private func losses(_ way: Way, _ round: Int) throws -> [String] {
    let scratch = try Scratch(Estate.bare(3), onDisk: true)
    let id = Estate.account(1 + round % 3)
    let path = scratch.store + "/accounts/\(id).rec"
    let old = Files.read(path) ?? []
    let text = String(decoding: old, as: UTF8.self).replacing("Nickname: 老", with: "Nickname: 第\(round)次 老")
    let new = Array(text.utf8)
    Files.write(new, to: scratch.path + "/new")
    let view = try View(try Estate.open(scratch), [id])
    let environment = Household.environment(scratch)
    guard
      let child = Child(
        "/bin/sh", ["-c", way.script, "sh", path, scratch.path + "/new"], environment: environment)
    else { return ["it cannot be started"] }
    var losses = Set<String>()
    var end: Double?
    while view.texts[id] != new || end == nil {
      view.turn()
      if let shown = view.texts[id], shown != old, shown != new { losses.insert("half a text is shown") }
      if end == nil, child.hasEnded() { end = Torture.seconds() + 2 }
      if let end, Torture.seconds() > end {
        losses.insert(
          Files.read(path) == new ? "the right text is not shown within 2 s" : "the program did not work")
        break
      }
    }
    return losses.sorted()
  }

  /// So many files are touched that the system loses count.
  private func touches() throws -> [String] {
    let scratch = try Scratch(Estate.bare(20), onDisk: true)
    let accounts = (1...20).map(Estate.account)
    let view = try View(try Estate.open(scratch), accounts)
    let paths = accounts.map { scratch.store + "/accounts/\($0).rec" }
    for number in 0..<50_000 { close(open(paths[number % paths.count], O_WRONLY | O_CLOEXEC)) }
    let new = Array(Files.text(paths[7]).replacing("Nickname: 老8", with: "Nickname: 新").utf8)
    Files.write(new, to: paths[7])
    let end = Torture.seconds() + 2
    while view.texts[accounts[7]] != new, Torture.seconds() < end { view.turn() }
    return view.texts[accounts[7]] == new ? [] : ["the right text is not shown within 2 s"]
  }
}
