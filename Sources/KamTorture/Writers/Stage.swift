import KamDomain
import KamStore

/// Lets several actors act one call at a time, each on a thread of its own, in an order that a script gives.
final class Stage: Sendable {
  private let scene: Monitor<Scene>

  /// - Parameters:
  ///   - actors: how many there are; the first begins.
  ///   - cues: after how many calls, counted over all actors, the next one goes on.
  init(actors: Int, cues: Set<Int>) {
    scene = Monitor(Scene(actors: actors, cues: cues))
  }

  /// Runs what each actor does, and gives the order in which their calls were made.
  func play(_ parts: [@Sendable () -> Void]) -> [UInt8] {
    let threads = parts.enumerated().map { actor, part in
      Thread { [self] in
        waitForTurn(of: actor)
        part()
        scene.change { $0.end(actor) }
      }
    }
    for thread in threads { thread?.join() }
    return scene.change { $0.trace }
  }

  /// The disk of an actor: each of its calls waits for its turn.
  func disk(of actor: Int, _ answer: @escaping @Sendable (Disk.Call, String) -> Disk.Answer = { _, _ in .go })
    -> Disk
  {
    Disk { call, path in
      self.pause(actor, isWaiting: call == .lock)
      return answer(call, path)
    }
  }

  /// Waits for an actor's next turn.
  ///
  /// - Parameter isWaiting: whether the actor asks for the lock; who asks again did not get it, and lets others go on.
  func pause(_ actor: Int, isWaiting: Bool = false) {
    scene.change { $0.step(actor, isWaiting) }
    waitForTurn(of: actor)
  }

  private func waitForTurn(of actor: Int) {
    scene.wait { $0.turn == actor ? () : nil }
  }
}

/// Whose turn it is.
private struct Scene: Sendable {
  var turn = 0
  /// Who made each call.
  var trace: [UInt8] = []
  private let cues: Set<Int>
  private var goesOn: [Bool]
  private var waits: [Bool]
  private var isBlocked: [Bool]

  init(actors: Int, cues: Set<Int>) {
    self.cues = cues
    goesOn = Array(repeating: true, count: actors)
    waits = Array(repeating: false, count: actors)
    isBlocked = waits
  }

  /// Takes in that an actor is about to make a call, and says who goes on.
  mutating func step(_ actor: Int, _ isWaiting: Bool) {
    if trace.count < 4000 { trace.append(UInt8(actor)) }
    isBlocked[actor] = isWaiting && waits[actor]
    waits[actor] = isWaiting
    if isBlocked[actor] || cues.contains(trace.count) { turn = next(after: actor) }
  }

  mutating func end(_ actor: Int) {
    goesOn[actor] = false
    isBlocked = isBlocked.map { _ in false }
    turn = next(after: actor)
  }

  /// The next one who can go on; the same if there is no other.
  private func next(after actor: Int) -> Int {
    let others = (1...goesOn.count).map { (actor + $0) % goesOn.count }.filter { goesOn[$0] }
    return others.first { !isBlocked[$0] } ?? others.first ?? actor
  }
}
