import KamDomain
import KamStore

/// Sequences of changes of any kind: undone one by one, each text comes back byte for byte; done again, too.
struct UndoTrial: Sendable {
  /// How many sequences one store serves.
  private static let perStore = 20

  /// Tries them, several at a time.
  func run(_ rig: Rig) -> Tally {
    let stores = rig.count(300, full: 10_000) / Self.perStore
    return parallel(stores) { at in tally(UInt64(at), rig) }.reduce(Tally(), +)
  }

  private func tally(_ salt: UInt64, _ rig: Rig) -> Tally {
    var (tally, random) = (Tally(), rig.random(salt))
    do {
      let scratch = try Scratch(Estate.tree)
      for round in 0..<Self.perStore {
        let id = Estate.accounts[round % Estate.accounts.count]
        let losses = try sequence(scratch, .account(id), &random)
        tally.add(losses, at: "store \(salt), sequence \(round)")
      }
      tally.losses += Audit.faults(try Estate.open(scratch, seed: 98))
    } catch {
      tally.add(["cannot be tried: \(error)"], at: "store \(salt)")
    }
    return tally
  }

  private func sequence(_ scratch: Scratch, _ file: FileName, _ random: inout IDSource) throws -> [String] {
    let store = try Estate.open(scratch, seed: random.next())
    func bytes() -> [UInt8]? { (try? store.document(file))?.bytes }
    var states = [bytes()]
    for number in 0..<Int.random(in: 1...6, using: &random) {
      let change = RandomChange(file, try store.document(file)).make(number, &random)
      if try store.commit(change, at: Estate.at(400)).entry != nil { states.append(bytes()) }
    }
    var losses: [String] = []
    for state in states.dropLast().reversed() {
      _ = try store.undo(at: Estate.at(401))
      if bytes() != state { losses.append("an undo is not exact") }
    }
    // Half of them are done again and taken back once more, by another process.
    guard losses.isEmpty, Bool.random(using: &random) else { return losses }
    for state in states.dropFirst() {
      _ = try store.redo(at: Estate.at(402))
      if bytes() != state { losses.append("a redo is not exact") }
    }
    let other = try Estate.open(scratch, seed: random.next())
    for _ in states.dropFirst() { _ = try other.undo(at: Estate.at(403)) }
    return losses + (bytes() == states[0] ? [] : ["an undo after a redo is not exact"])
  }
}
