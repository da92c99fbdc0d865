import Glibc
import KamChild
import KamDomain
import KamStore

/// Disks without room: a limit on the size of files, and a file system of 64 KiB.
struct FullDiskTrial: Sendable {
  /// A save under every limit of a file's size, in kilobytes, until it fits.
  func limited(_ rig: Rig) -> Tally {
    guard rig.isFull else { return Tally(skipped: "only with --full") }
    var tally = Tally()
    for blocks in 0..<64 {
      do {
        let scratch = try Scratch(Estate.tree)
        let old = Tree(of: scratch.path).kept
        let words = "ulimit -f \(blocks); exec \(rig.program) kam set \(Estate.accounts[0]) shortName 云川"
        let code = Child("/bin/sh", ["-c", words], environment: Household.environment(scratch))?.wait()
        let isNew = Tree(of: scratch.path).kept != old
        let losses = code == 0 && !isNew ? ["it is said to be saved, and is not"] : []
        let states = code == 0 ? [Tree(of: scratch.path).kept] : [old]
        tally.add(
          losses + Aftermath(scratch, allowed: states[...]).losses, at: "files of \(blocks) KB at most")
        if code == 0 { return tally }
      } catch {
        tally.add(["cannot be tried: \(error)"], at: "\(blocks) KB")
      }
    }
    tally.losses.append("it is never saved")
    return tally
  }

  /// Saves on a file system of 64 KiB until it is full, and after that.
  func small(_ rig: Rig) -> Tally {
    guard rig.isFull else { return Tally(skipped: "only with --full") }
    guard geteuid() == 0 else { return Tally(skipped: "only root may mount a file system") }
    do {
      let scratch = try Scratch(Tree(), onDisk: true)
      guard mount("none", scratch.path, "tmpfs", 0, "size=64k,mode=700") == 0 else {
        return Tally(skipped: "no file system can be mounted here")
      }
      defer { umount2(scratch.path, 2) }
      Estate.bare(2).write(to: scratch.path)
      return try fill(scratch)
    } catch {
      return Tally(losses: ["cannot be tried: \(error)"])
    }
  }

  private func fill(_ scratch: Scratch) throws -> Tally {
    var (tally, saved, random) = (Tally(), [String](), IDSource(seed: 3))
    let (store, file) = (try Estate.open(scratch), FileName.account(Estate.account(1)))
    var refused = 0
    while refused < 20, tally.points < 400 {
      let id = random.id(Step.self).text
      do throws(SaveFailure) {
        _ = try store.commit(Estate.step(id, "再打一次电话，问预算", to: Estate.account(1)), at: Estate.at(600))
        saved.append(id)
      } catch {
        refused += 1
        if case .failed(.full) = error {} else { tally.losses.append("\(error)") }
      }
      let document = try store.document(file)
      let lost = saved.filter { document.record(id: $0) == nil }
      let point = tally.points
      tally.add(lost.map { "the save \($0) is gone" }, at: "save \(point)")
    }
    if refused == 0 { tally.losses.append("the disk was never full") }
    tally.losses += Audit.faults(store)
    return tally
  }
}
