import Glibc
import KamChild
import KamDomain
import KamStore

/// The real program is killed at every call that it makes to the system, by strace.
struct KillTrial: Sendable {
  /// What is done from the command line, and to what.
  private struct Act: Sendable {
    var words: [String]
    var ground = Estate.tree
    /// The states between the old and the new one, if it takes several steps.
    var between: [[String: [UInt8]]] = []
  }

  private static let calls = [
    "openat", "write", "fsync", "fdatasync", "renameat", "renameat2", "unlinkat", "fchmod", "fchmodat",
    "flock",
    "ftruncate", "mkdirat", "mkdir", "close", "read", "fstat", "newfstatat",
  ]

  /// Tries every call of every act.
  func run(_ rig: Rig) -> Tally {
    guard rig.isFull else { return Tally(skipped: "only with --full") }
    guard let strace = Child.path(of: "strace") else { return Tally(skipped: "not installed: strace") }
    let check = (try? Deed.check.states()) ?? []
    let acts = [
      Act(words: ["set", Estate.accounts[0].text, "shortName", "云川"]),
      Act(words: ["undo"], ground: changed(rig)),
      Act(words: ["merge", Estate.accounts[0].text, Estate.accounts[1].text]),
      Act(words: ["check", "--fix"], ground: Deed.check.ground, between: check),
    ]
    return parallel(acts.count, threads: 2) { tally(acts[$0], strace, rig) }.reduce(Tally(), +)
  }

  /// A store in which the person who runs the trial has done something.
  private func changed(_ rig: Rig) -> Tree {
    guard let scratch = try? Scratch(Estate.tree) else { return Estate.tree }
    let words = ["kam", "set", Estate.accounts[0].text, "shortName", "云川"]
    _ = Child(rig.program, words, environment: Household.environment(scratch))?.wait()
    return Tree(of: scratch.path)
  }

  private func tally(_ act: Act, _ strace: String, _ rig: Rig) -> Tally {
    var tally = Tally()
    do {
      let whole = try Scratch(act.ground)
      _ = Child(rig.program, ["kam"] + act.words, environment: Household.environment(whole))?.wait()
      let new = Tree(of: whole.path).kept
      let states = [act.ground.kept] + act.between + [new]
      for call in Self.calls {
        for number in 1...4000 {
          guard let losses = try losses(act, "\(call):signal=KILL:when=\(number)", strace, rig, states) else {
            break
          }
          tally.add(losses, at: "\(act.words[0]), killed at \(call) \(number)")
        }
      }
    } catch {
      tally.add(["cannot be tried: \(error)"], at: act.words[0])
    }
    return tally
  }

  /// What is lost when the program is killed at a call; nil if it makes fewer of them.
  private func losses(
    _ act: Act, _ injection: String, _ strace: String, _ rig: Rig, _ states: [[String: [UInt8]]]
  ) throws -> [String]? {
    let scratch = try Scratch(act.ground)
    let call = String(injection.prefix { $0 != ":" })
    let words = ["-f", "-qq", "-o", "/dev/null", "-e", "trace=" + call, "-e", "inject=" + injection]
    let child = Child(
      strace, words + [rig.program, "kam"] + act.words, environment: Household.environment(scratch))
    guard let code = child?.wait(), code == 128 + SIGKILL else { return nil }
    return Aftermath(scratch, allowed: states[...]).losses
  }
}
