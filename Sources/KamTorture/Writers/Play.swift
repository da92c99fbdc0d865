import Glibc
import KamDomain
import KamRecord
import KamStore
import Synchronization

/// One store and the actors that work on it in one order of their calls.
final class Play: Sendable {
  /// What an actor does.
  enum Part: Sendable {
    /// Saves a change.
    case save(Identity, Change)
    /// Saves a change on the ground of what it read before it had the lock: a planted mistake.
    case rashSave(Identity, Change)
    /// Takes back the last thing of one's own.
    case undo(Identity)
    /// Reads a customer, again and again.
    case read(ID<Account>)
    /// An editor without a lock: it reads, changes a line, and replaces the file.
    case edit(ID<Account>)
  }

  private let scratch: Scratch
  private let parts: [Part]
  private let stage: Stage
  private let outcomes: Mutex<[Outcome]>

  /// What became of a part.
  private struct Outcome: Sendable {
    var part: Part
    var isDone: Bool
    var losses: [String] = []
  }

  init(_ parts: [Part], cues: Set<Int>) throws {
    self.parts = parts
    scratch = try Scratch(Estate.tree)
    stage = Stage(actors: parts.count, cues: cues)
    outcomes = Mutex([])
  }

  /// Plays it once.
  ///
  /// - Returns: the order in which the calls were made, and what was lost.
  func run() -> (trace: [UInt8], losses: [String]) {
    let trace = stage.play(parts.indices.map { actor in { self.perform(self.parts[actor], actor) } })
    let ended = outcomes.withLock { $0 }
    do {
      let store = try open(Estate.clerk, .real, seed: 2000)
      let files = Estate.accounts.map { FileName.account($0) }
      _ = try store.notice(files, at: Estate.at(300))
      _ = try open(Estate.colleague, .real, seed: 2001).notice(files, at: Estate.at(301))
      return (trace, ended.flatMap(\.losses) + Audit.faults(store) + ended.flatMap { lost($0, store) })
    } catch {
      return (trace, ["the store cannot be used any more: \(error)"])
    }
  }

  private func open(_ who: Identity, _ disk: Disk, seed: UInt64) throws(StoreFault) -> Store {
    try Store(
      scratch.store, who: who, seed: seed, state: scratch.state + "/" + who.login, patience: 2000, disk: disk)
  }

  private func perform(_ part: Part, _ actor: Int) {
    var outcome = Outcome(part: part, isDone: false)
    do {
      switch part {
      case .save(let who, let change):
        try save(change, who, stage.disk(of: actor), actor)
      case .rashSave(let who, let change):
        let rash = RashDisk(scratch.store + "/.lock") { self.stage.pause(actor, isWaiting: true) }
        try save(change, who, stage.disk(of: actor) { rash.answer($0, $1) }, actor)
      case .undo(let who):
        _ = try open(who, stage.disk(of: actor), seed: UInt64(1000 + actor)).undo(at: Estate.at(100))
      case .read(let id): outcome.losses = read(id, actor)
      case .edit(let id): edit(id, actor)
      }
      outcome.isDone = true
    } catch SaveFailure.refused, SaveFailure.overtaken, SaveFailure.nothingToUndo,
      SaveFailure.nothingToRedo
    {
      // Somebody was faster, and was said to be.
    } catch {
      outcome.losses.append("\(error)")
    }
    outcomes.withLock { $0.append(outcome) }
  }

  private func save(_ change: Change, _ who: Identity, _ disk: Disk, _ actor: Int) throws {
    let store = try open(who, disk, seed: UInt64(1000 + actor))
    _ = try store.commit(change, at: Estate.at(100 + Int64(actor)))
  }

  private func read(_ id: ID<Account>, _ actor: Int) -> [String] {
    var losses: [String] = []
    guard let store = try? open(Estate.clerk, stage.disk(of: actor), seed: UInt64(1000 + actor)) else {
      return losses
    }
    for _ in 0..<12 {
      let document = try? store.document(.account(id))
      let isWhole = document.map { $0.errors.isEmpty && $0.record(id: id.text) != nil } ?? false
      if !isWhole { losses.append("a reader saw half a file") }
    }
    return losses
  }

  private func edit(_ id: ID<Account>, _ actor: Int) {
    let path = scratch.store + "/accounts/\(id).rec"
    stage.pause(actor)
    let text = Files.text(path)
    for _ in 0..<3 { stage.pause(actor) }
    let edited = text.replacing("Name: 李敏", with: "Name: 李明")
    Files.replace(path, with: Array(edited.utf8), aside: scratch.path + "/editor")
    stage.pause(actor)
  }

  /// What a save that was said to be done has lost: it neither stands in the file, nor was changed by a later one in
  /// the journal, nor is it listed for its author.
  private func lost(_ outcome: Outcome, _ store: Store) -> [String] {
    guard outcome.isDone else { return [] }
    switch outcome.part {
    case .save(let who, let change), .rashSave(let who, let change):
      let listed = (try? open(who, .real, seed: 2002).state?.conflicts) ?? []
      return change.edits.filter { edit in
        guard let document = try? store.document(edit.place.file) else { return true }
        return Claim(edit: edit, title: change.title).conflict(with: document) != nil
          && !listed.contains { $0.conflict.place == edit.place } && !isFollowed(edit, store)
      }.map { "a save of \(who.login) to \($0.place.file.path) is gone and not listed" }
    case .undo, .read, .edit: return []
    }
  }

  /// Whether another save started from this one's text of the record.
  private func isFollowed(_ edit: Edit, _ store: Store) -> Bool {
    guard case .set(let field, _, let new?) = edit.action else { return false }
    let line = "\(field): \(new)\n"
    return store.history().contains { entry in
      !entry.isVoid
        && entry.parts.flatMap(\.touches).contains {
          String(decoding: $0.splice.removed, as: UTF8.self).contains(line)
        }
    }
  }
}

/// The disk of a writer that does not read again under the lock: it is told that it has the lock, and takes it only
/// when it begins to write.
private final class RashDisk: Sendable {
  private let path: String
  private let pause: @Sendable () -> Void
  private let held = Mutex<Int32>(-1)

  init(_ path: String, pause: @escaping @Sendable () -> Void) {
    (self.path, self.pause) = (path, pause)
  }

  deinit { _ = held.withLock { close($0) } }

  func answer(_ call: Disk.Call, _ path: String) -> Disk.Answer {
    if call == .lock { return .skip }
    if call == .open, path.hasPrefix("accounts/."), held.withLock({ $0 < 0 }) { take() }
    return .go
  }

  private func take() {
    let file = open(path, O_RDWR | O_CLOEXEC)
    while flock(file, LOCK_EX | LOCK_NB) != 0 { pause() }
    held.withLock { $0 = file }
  }
}
