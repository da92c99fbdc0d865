import Glibc
import KamChild
import KamDomain
import KamStore

/// Somebody stops, or is killed, with the lock in their hands: others wait no longer than they wanted, are told who it
/// is, and can save once it is over.
struct HolderTrial: Sendable {
  private static let patience = 80

  /// Tries every call of the other's save, or some of them.
  func run(_ rig: Rig) -> Tally {
    var tally = Tally()
    for point in stride(from: 0, to: 400, by: rig.isFull ? 1 : 9) {
      do {
        guard let losses = try losses(point, rig) else { break }
        tally.add(losses, at: "stopped at call \(point) after the lock")
      } catch {
        tally.add(["cannot be tried: \(error)"], at: "call \(point)")
      }
    }
    return tally
  }

  /// What is lost if the other stops at a call; nil if its save makes fewer.
  private func losses(_ point: Int, _ rig: Rig) throws -> [String]? {
    let scratch = try Scratch(Estate.tree)
    guard let child = Child(rig.program, HolderRole.words(scratch, stopsAt: point)) else {
      return ["no process"]
    }
    guard child.isStopped() else { return nil }
    let mine = try Estate.open(scratch, seed: 71, patience: Self.patience)
    var losses = blocked(mine, child.process, isSigned: point > 2)
    kill(child.process, point % 2 == 0 ? SIGCONT : SIGKILL)
    let code = child.wait()
    if point % 2 == 0, code != 0 { losses.append("the save that went on ended with \(code)") }
    _ = try mine.commit(Estate.step("00000000zm", "送方案", to: Estate.accounts[0]), at: Estate.at(501))
    return losses + Audit.faults(mine)
  }

  private func blocked(_ mine: Store, _ process: pid_t, isSigned: Bool) -> [String] {
    let start = Torture.seconds()
    do throws(SaveFailure) {
      _ = try mine.commit(Estate.step("00000000zz", "x", to: Estate.accounts[1]), at: Estate.at(500))
      return ["two hold the lock"]
    } catch .failed(.locked(let holder)) {
      // A machine that is busy may take its time; twice the time is not waiting for ever.
      let isLate = Torture.seconds() - start > Double(Self.patience) / 1000 + 2
      let isNamed =
        holder?.process == process && holder?.who == "chen@server" && holder?.since.isEmpty == false
      return (isLate ? ["it waits longer than it wanted"] : [])
        + (isNamed || (!isSigned && holder == nil)
          ? [] : ["the holder is not named, but \(String(describing: holder))"])
    } catch {
      return ["\(error)"]
    }
  }
}
