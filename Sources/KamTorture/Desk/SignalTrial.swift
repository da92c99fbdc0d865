import Glibc
import KamChild
import KamDomain

/// The real workbench is ended while somebody types in it: the next one, started at once, offers the text.
struct SignalTrial: Sendable {
  /// How a session ends.
  private enum End: CaseIterable {
    case hangUp, terminate, kill, closedWindow
  }

  /// Tries it, each time at another moment.
  func run(_ rig: Rig) -> Tally {
    var (tally, random) = (Tally(), rig.random(31))
    for number in 0..<rig.count(8, full: 100) {
      let end = End.allCases[number % End.allCases.count]
      let losses = (try? losses(end, rig, &random)) ?? ["cannot be tried"]
      tally.add(losses, at: "\(end), session \(number)")
    }
    return tally
  }

  private static let begun = "电话王主任"
  private static let rest = Array(" 预算十二月批，先看配置，下周再谈")

  private func losses(_ end: End, _ rig: Rig, _ random: inout IDSource) throws -> [String] {
    let scratch = try Scratch(Estate.bare(4))
    guard let desk = desk(rig, scratch), desk.waitFor("云川") else { return ["the workbench does not open"] }
    desk.type(";" + Self.begun)
    guard Self.isAside(scratch, within: 2) else { return ["nothing is written aside within 2 s"] }
    for letter in Self.rest.prefix(Int.random(in: 0...Self.rest.count, using: &random)) {
      desk.type(String(letter))
      usleep(UInt32.random(in: 0...20_000, using: &random))
    }
    switch end {
    case .hangUp: kill(desk.process, SIGHUP)
    case .terminate: kill(desk.process, SIGTERM)
    case .kill: kill(desk.process, SIGKILL)
    case .closedWindow: desk.hangUp()
    }
    guard let next = self.desk(rig, scratch) else { return ["the workbench does not open again"] }
    let isOffered = next.waitFor("没记完") && next.waitFor(Self.begun)
    desk.wait()
    return isOffered ? [] : ["the draft is not offered"]
  }

  private func desk(_ rig: Rig, _ scratch: Scratch) -> PseudoTerminal? {
    try? PseudoTerminal([rig.program, "kam"], environment: Household.environment(scratch))
  }

  private static func isAside(_ scratch: Scratch, within seconds: Double) -> Bool {
    let end = Torture.seconds() + seconds
    while Torture.seconds() < end {
      if Tree(of: scratch.path).kept.contains(where: { path, text in
        path.hasPrefix("draft-") && String(decoding: text, as: UTF8.self).contains(begun)
      }) {
        return true
      }
      usleep(5000)
    }
    return false
  }
}

extension PseudoTerminal {
  /// Waits until the program has sent a text; false if it does not within the time.
  fileprivate func waitFor(_ text: String, seconds: Double = 20) -> Bool {
    let (wanted, end) = (Array(text.utf8), Torture.seconds() + seconds)
    while !Self.holds(sent, wanted) {
      let left = end - Torture.seconds()
      guard left > 0, pump(milliseconds: Int32(left * 1000)) else { return false }
    }
    return true
  }

  private static func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    bytes.count >= wanted.count
      && bytes.indices.dropLast(wanted.count - 1).contains { bytes[$0...].starts(with: wanted) }
  }
}
