import Glibc
import KamDomain
import KamStore

/// A process that saves through the workbench's writer thread, and prints what it was told about each edit.
struct WriterRole {
  private let store: Store
  private let writer: Writer
  private let login: String
  private let count: Int
  /// Whether it adds records instead of setting one field.
  private let adds: Bool
  private var random: IDSource

  /// The words with which it is started.
  static func words(_ scratch: Scratch, login: String, seed: UInt64, count: Int, adds: Bool) -> [String] {
    ["writer", scratch.store, scratch.state, login, String(seed), String(count), adds ? "add" : "set"]
  }

  /// Takes the words behind `writer`; nil if they are none of its.
  init?(_ words: ArraySlice<String>) {
    let words = Array(words)
    guard words.count == 6, let seed = UInt64(words[3]), let count = Int(words[4]),
      let store = try? Store(
        words[0], who: Identity(login: words[2], host: "desk"), seed: seed, state: words[1] + "/" + words[2],
        patience: 60_000),
      let writer = Writer(store)
    else { return nil }
    (self.store, self.writer, login, self.count, adds) = (store, writer, words[2], count, words[5] == "add")
    random = IDSource(seed: seed)
  }

  /// Makes all edits, one after another, and gives the exit code.
  mutating func play() -> Int32 {
    for number in 0..<count {
      let account = Estate.account(Int.random(in: 1...WriterTrial.accounts, using: &random))
      let value = adds ? random.id(Step.self).text : "\(login)-\(number)"
      let code = commit(change(value, of: account), number)
      Files.append(Array(Attempt(account, value, code).line.utf8)[...], to: STDOUT_FILENO)
    }
    writer.finish()
    return 0
  }

  private func change(_ value: String, of account: ID<Account>) -> Change {
    if adds { return Estate.step(value, login, to: account) }
    let record = (try? store.document(.account(account)))?.record(id: account.text)
    return Estate.set(account, "ShortName", record?["ShortName"], value)
  }

  /// Hands a change to the writer's thread and waits for its answer.
  private func commit(_ change: Change, _ token: Int) -> Int32 {
    writer.submit(.commit(change), token: token, at: Timestamp(seconds: Int64(time(nil))))
    while true {
      var polled = pollfd(fd: writer.descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&polled, 1, -1)
      guard let answer = writer.answers().first else { continue }
      switch answer.result {
      case .success: return 0
      case .failure(.refused): return 4
      case .failure: return 7
      }
    }
  }
}
