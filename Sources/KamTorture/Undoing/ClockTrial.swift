import KamDomain
import KamStore

/// Clocks that are ten years off, go backwards, and differ between two machines: nothing is lost, and what was done
/// last is taken back first.
struct ClockTrial: Sendable {
  /// Tries them, several at a time.
  func run(_ rig: Rig) -> Tally {
    parallel(rig.count(40, full: 1000)) { at in tally(UInt64(at), rig) }.reduce(Tally(), +)
  }

  private static let decade: Int64 = 10 * 31_557_600

  private func tally(_ salt: UInt64, _ rig: Rig) -> Tally {
    var (tally, random) = (Tally(), rig.random(salt))
    do {
      try tally.add(sequence(&random), at: "sequence \(salt)")
    } catch {
      tally.add(["\(error)"], at: "sequence \(salt)")
    }
    return tally
  }

  private func sequence(_ random: inout IDSource) throws -> [String] {
    let scratch = try Scratch(Estate.bare(2))
    var (people, values) = ([Identity](), ["老1"])
    for number in 1...Int.random(in: 2...9, using: &random) {
      let who = Bool.random(using: &random) ? Estate.clerk : Estate.colleague
      let change = Estate.set(Estate.account(1), "Nickname", values[number - 1], "第\(number)")
      _ = try Estate.open(scratch, who, seed: random.next()).commit(change, at: time(&random))
      people.append(who)
      values.append("第\(number)")
    }
    let store = try Estate.open(scratch, seed: random.next())
    let order = store.history().reversed().filter { !$0.isOutside }.map(\.journal)
    var losses = Audit.faults(store)
    if order != people.map(\.folder) { losses.append("the history is not in the order of doing") }
    if store.history().contains(where: \.isOutside) {
      losses.append("a save counts as made by another program")
    }
    // Everybody's last change is the one that they would take back; the very last one is taken back as far as it goes.
    while let who = people.popLast() {
      _ = try Estate.open(scratch, who, seed: random.next()).undo(at: time(&random))
      values.removeLast()
      let record = try store.document(.account(Estate.account(1))).record(id: Estate.account(1).text)
      if record?["Nickname"] != values.last { losses.append("an undo took back something else") }
    }
    return losses
  }

  /// Any time within ten years of the others.
  private func time(_ random: inout IDSource) -> Timestamp {
    let offset = Int64.random(in: -Self.decade...Self.decade, using: &random)
    return Bool.random(using: &random) ? Estate.at(0) : Estate.at(offset)
  }
}
