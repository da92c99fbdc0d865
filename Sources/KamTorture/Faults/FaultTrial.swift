import KamDomain
import KamStore

/// Every deed with one kind of fault, at every call that the deed makes.
struct FaultTrial: Sendable {
  let fault: FaultyDisk.Fault

  /// Tries all deeds, several at a time.
  func run(_ rig: Rig) -> Tally {
    parallel(Deed.all.count) { at in tally(of: Deed.all[at]) }.reduce(Tally(), +)
  }

  /// Tries one deed.
  func tally(of deed: Deed) -> Tally {
    var tally = Tally()
    do {
      let states = try deed.states()
      for point in 0... {
        guard let losses = try losses(of: deed, at: point, states) else { break }
        tally.add(losses, at: "\(deed.name), \(fault.rawValue) at call \(point)")
      }
    } catch {
      tally.add(["cannot be tried: \(error)"], at: deed.name)
    }
    return tally
  }

  /// What is lost when the deed meets the fault at a call; nil if it makes fewer calls.
  private func losses(of deed: Deed, at point: Int, _ states: [[String: [UInt8]]]) throws -> [String]? {
    let scratch = try Scratch(deed.ground)
    let disk = FaultyDisk(fault, at: point)
    let said = Self.perform(deed, scratch, disk.disk)
    guard disk.hasStruck else { return nil }
    var losses: [String] = []
    if fault.isHarmless, said < deed.steps.count { losses.append("it was given up") }
    if fault != .stop, Tree(of: scratch.path).kept != states[said] {
      losses.append("what was said to fail did not leave the store as it was")
    }
    let last = fault == .stop ? min(said + 1, deed.steps.count) : said
    return losses + Aftermath(scratch, allowed: states[said...last]).losses
  }

  /// Does a deed until a step fails; gives how many were said to be done.
  static func perform(_ deed: Deed, _ scratch: Scratch, _ disk: Disk) -> Int {
    var said = 0
    do {
      let store = try Estate.open(scratch, seed: 7, disk: disk)
      for step in deed.steps {
        try step(store)
        said += 1
      }
    } catch {
      return said
    }
    return said
  }
}
