import KamDomain
import KamStore

/// Two or three writers, readers and editors on one store, in many orders of their calls.
struct ScheduleTrial: Sendable {
  /// A planted mistake: one writer does not read again under the lock.
  var isRash = false

  /// Plays every scene in orders that are new, until there are enough of them.
  func run(_ rig: Rig) -> Tally {
    let perScene = rig.count(160, full: 2200)
    return parallel(Self.scenes.count, threads: 4) { at in
      tally(of: at, orders: perScene, rig.random(UInt64(at)))
    }.reduce(Tally(), +)
  }

  /// Plays one scene.
  ///
  /// - Parameter orders: how many different orders of calls are wanted.
  func tally(of at: Int, orders: Int, _ random: IDSource) -> Tally {
    var (tally, random, seen) = (Tally(), random, Set<[UInt8]>())
    for _ in 0..<(orders * 4) where seen.count < orders {
      let cues = Set(
        (0..<Int.random(in: 1...5, using: &random)).map { _ in Int.random(in: 1...260, using: &random) })
      do {
        let (trace, losses) = try Play(parts(of: at, turned: random.next()), cues: cues).run()
        guard seen.insert(trace).inserted else { continue }
        tally.add(losses, at: "scene \(at), turns after calls \(cues.sorted())")
      } catch {
        tally.add(["cannot be tried: \(error)"], at: "scene \(at)")
      }
    }
    return tally
  }

  /// The parts of a scene, another one beginning each time.
  private func parts(of at: Int, turned: UInt64) -> [Play.Part] {
    var parts = Self.scenes[at]
    if isRash, case .save(let who, let change) = parts[0] { parts[0] = .rashSave(who, change) }
    let start = Int(turned % UInt64(parts.count))
    return Array(parts[start...] + parts[..<start])
  }

  private static let first = Estate.accounts[0]

  static let scenes: [[Play.Part]] = [
    [
      .save(Estate.clerk, Estate.set(first, "Nickname", "老1", "甲")),
      .save(Estate.colleague, Estate.set(first, "Nickname", "老1", "乙")),
    ],
    [
      .save(Estate.clerk, Estate.step("00000000za", "送方案", to: first)),
      .save(Estate.colleague, Estate.set(first, "Nickname", "老1", "乙")), .read(first),
    ],
    [
      .save(
        Estate.clerk,
        Change("两家", [0, 1].flatMap { Estate.set(Estate.accounts[$0], "Nickname", "老\($0 + 1)", "甲").edits })),
      .save(Estate.colleague, Estate.step("00000000zb", "再打", to: Estate.accounts[1])),
      .read(Estate.accounts[1]),
    ],
    [.undo(Estate.clerk), .save(Estate.colleague, Estate.step("00000000zb", "再打", to: first)), .read(first)],
    [.save(Estate.clerk, Estate.step("00000000za", "送方案", to: first)), .edit(first), .read(first)],
  ]
}
