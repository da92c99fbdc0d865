import Glibc
import KamChild
import KamDomain
import KamRecord
import KamStore

/// Eight processes that save to the same twenty customers: four through the workbench's writer, four through the
/// command line.
struct WriterTrial: Sendable {
  /// How many customers they share.
  static let accounts = 20
  private static let writers = 8

  /// Every edit stands in the journal, in one chain, or was refused with exit code 4.
  func run(_ rig: Rig) -> Tally {
    Self.trying {
      let scratch = try Scratch(Estate.bare(Self.accounts), onDisk: rig.isFull)
      let each = rig.count(12, full: 200)
      let attempts = parallel(Self.writers, threads: Self.writers) { at -> [Attempt] in
        at % 2 == 0
          ? Self.core(rig, scratch, "user\(at)", UInt64(at), each, adds: false)
          : Self.commandLine(rig, scratch, "cli\(at)", UInt64(at), each)
      }.flatMap(\.self)
      var tally = Tally()
      let store = try Estate.open(scratch)
      let texts = store.history().flatMap(\.parts).flatMap(\.touches).map {
        String(decoding: $0.splice.inserted, as: UTF8.self)
      }.joined()
      for attempt in attempts {
        let stands = texts.contains("ShortName: \(attempt.value)\n")
        let isRight = attempt.code == 0 ? stands : attempt.code == 4 && !stands
        tally.add(
          isRight
            ? [] : ["code \(attempt.code), and it \(stands ? "stands" : "does not stand") in the journal"],
          at: "edit \(attempt.value) of \(attempt.account)")
      }
      if attempts.count != Self.writers * each {
        tally.losses.append("only \(attempts.count) edits were answered")
      }
      tally.losses += Audit.faults(store)
      return tally
    }
  }

  /// Beside the writers, an editor replaces files without a lock: what it overwrites is listed for whom it hit.
  func runBesideAnEditor(_ rig: Rig) -> Tally {
    Self.trying {
      let scratch = try Scratch(Estate.bare(Self.accounts), onDisk: rig.isFull)
      let isOver = Monitor(false)
      let editor = Thread { Self.edit(scratch, rig.random(77), until: isOver) }
      let each = rig.count(15, full: 100)
      let logins = (0..<Self.writers / 2).map { "user\($0)" }
      let attempts = parallel(logins.count, threads: logins.count) { at in
        Self.core(rig, scratch, logins[at], UInt64(at), each, adds: true)
      }
      isOver.change { $0 = true }
      editor?.join()
      return try Self.listed(attempts, logins, scratch, rig)
    }
  }

  /// Which edits neither stand nor are listed, once everybody has looked.
  private static func listed(
    _ attempts: [[Attempt]], _ logins: [String], _ scratch: Scratch, _ rig: Rig
  ) throws -> Tally {
    var tally = Tally()
    let files = (1...accounts).map { FileName.account(Estate.account($0)) }
    let stores = try logins.enumerated().map { at, login in
      try Store(
        scratch.store, who: Identity(login: login, host: "desk"), seed: seedOf(rig, UInt64(100 + at)),
        state: scratch.state + "/" + login)
    }
    for store in stores { _ = try store.notice(files, at: Timestamp(seconds: Int64(time(nil)))) }
    for (store, own) in zip(stores, attempts) {
      let listed = Set(store.state?.conflicts.map(\.conflict.place.record) ?? [])
      for attempt in own {
        let stands = try store.document(.account(attempt.account)).record(id: attempt.value) != nil
        let isRight = attempt.code == 0 && (stands || listed.contains(attempt.value))
        tally.add(
          isRight ? [] : ["code \(attempt.code), overwritten and not listed"], at: "record \(attempt.value)")
      }
    }
    tally.losses += stores.first.map { Audit.faults($0) } ?? []
    return tally
  }

  /// A seed of a process's own: no two make the same ids.
  private static func seedOf(_ rig: Rig, _ process: UInt64) -> UInt64 {
    var random = rig.random(process &+ 1)
    return random.next()
  }

  private static func core(
    _ rig: Rig, _ scratch: Scratch, _ login: String, _ seed: UInt64, _ count: Int, adds: Bool
  ) -> [Attempt] {
    let output = scratch.path + "/" + login
    let words = WriterRole.words(scratch, login: login, seed: seedOf(rig, seed), count: count, adds: adds)
    _ = Child(rig.program, words, output: output)?.wait()
    return Files.text(output).split(separator: "\n").compactMap { Attempt($0) }
  }

  /// Edits as a script makes them: what it read is what it expects.
  private static func commandLine(
    _ rig: Rig, _ scratch: Scratch, _ login: String, _ seed: UInt64, _ count: Int
  ) -> [Attempt] {
    var random = rig.random(seed &+ 100)
    return (0..<count).map { number in
      let account = Estate.account(Int.random(in: 1...accounts, using: &random))
      let document = Document(Files.read(scratch.store + "/accounts/\(account).rec") ?? [])
      let was = document.record(id: account.text)?["ShortName"] ?? ""
      let value = "\(login)-\(number)"
      let words = ["kam", "set", account.text, "shortName", value, "--was", was]
      var code: Int32
      repeat {
        // "Try again soon" is what the program says when it waited too long for the lock.
        let child = Child(
          rig.program, words, environment: Household.environment(scratch), output: scratch.path + "/" + login)
        code = child?.wait() ?? 127
      } while code == 5
      return Attempt(account, value, code)
    }
  }

  /// An editor that read a file some time ago and now replaces it.
  private static func edit(_ scratch: Scratch, _ random: IDSource, until isOver: Monitor<Bool>) {
    var random = random
    var number = 0
    while !isOver.change({ $0 }) {
      let path =
        scratch.store + "/accounts/\(Estate.account(Int.random(in: 1...accounts, using: &random))).rec"
      let lines = Files.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      usleep(UInt32.random(in: 0...4000, using: &random))
      number += 1
      let text = lines.map { $0.hasPrefix("# 客户") ? "# 客户 \(number)" : String($0) }.joined(separator: "\n")
      Files.replace(path, with: Array(text.utf8), aside: scratch.path + "/editor")
      usleep(UInt32.random(in: 0...20_000, using: &random))
    }
  }

  private static func trying(_ body: () throws -> Tally) -> Tally {
    do { return try body() } catch { return Tally(points: 0, losses: ["cannot be tried: \(error)"]) }
  }
}
