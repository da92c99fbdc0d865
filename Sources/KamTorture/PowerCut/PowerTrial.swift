import KamDomain
import KamStore

/// The power goes after any call of any deed: every state in which the disk may be found is opened.
struct PowerTrial: Sendable {
  /// A planted mistake: directories are never synced.
  var skipsNames = false

  /// Tries all deeds, several at a time.
  func run(_ rig: Rig) -> Tally {
    parallel(Deed.all.count) { at in
      tally(of: Deed.all[at], perPoint: rig.count(6, full: 64), rig.random(UInt64(at)))
    }.reduce(Tally(), +)
  }

  /// Tries one deed.
  ///
  /// - Parameter perPoint: how many states are tried after a call at most.
  func tally(of deed: Deed, perPoint: Int, _ random: IDSource) -> Tally {
    var (tally, random) = (Tally(), random)
    do {
      let states = try deed.states()
      let (moves, ends) = try record(deed)
      var platter = Platter(deed.ground)
      for count in 0...moves.count {
        if count > 0 { platter.take(moves[count - 1]) }
        let said = deed.isDurable ? ends.count { $0 <= count } : 0
        let last = min(ends.count { $0 <= count } + 1, states.count - 1)
        for tree in Set(platter.states(limit: perPoint, &random)) {
          let scratch = try Scratch(tree)
          let losses = Aftermath(scratch, allowed: states[said...last]).losses
          tally.add(losses, at: "\(deed.name), power cut after move \(count) of \(moves.count)")
        }
      }
    } catch {
      tally.add(["cannot be tried: \(error)"], at: deed.name)
    }
    return tally
  }

  /// Does the deed once, and gives what it did to the disk.
  private func record(_ deed: Deed) throws -> (moves: [Move], ends: [Int]) {
    let scratch = try Scratch(deed.ground)
    let recorder = Recorder(scratch, skipsNames: skipsNames)
    let store = try Estate.open(scratch, seed: 7, disk: recorder.disk)
    for step in deed.steps {
      try step(store)
      recorder.endStep()
    }
    return recorder.record
  }
}
