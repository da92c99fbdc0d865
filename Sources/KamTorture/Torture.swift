import Glibc

/// All trials, run one after another, with what came of each.
public struct Torture: Sendable {
  public let rig: Rig
  /// What `--only` names; all if nil.
  public let only: String?

  public init(_ rig: Rig, only: String? = nil) {
    (self.rig, self.only) = (rig, only)
  }

  /// Every trial, in the order in which they are run.
  public static let trials: [Trial] =
    faults + [
      Trial("power-cut", "every state of what was not synced, after every call") { PowerTrial().run($0) },
      Trial("schedules", "orders of the calls of writers, readers and editors") { ScheduleTrial().run($0) },
      Trial("writers", "8 processes that edit the same 20 customers") { WriterTrial().run($0) },
      Trial("editor", "4 of them beside an editor without a lock") { WriterTrial().runBesideAnEditor($0) },
      Trial("undo", "random sequences undone, redone and undone") { UndoTrial().run($0) },
      Trial("inverse", "a change and its inverse") { ChangeTrials().inverse($0) },
      Trial("merge", "two changes of one text in either order") { ChangeTrials().merge($0) },
      Trial("clock", "clocks ten years off, backwards, on two machines") { ClockTrial().run($0) },
      Trial("holder", "somebody stopped or killed with the lock in their hands") { HolderTrial().run($0) },
      Trial("signals", "the workbench ended while somebody types") { SignalTrial().run($0) },
      Trial("outside", "programs that know nothing of kam") { OutsideTrial().run($0) },
      Trial("kill", "the program killed at every call, by strace") { KillTrial().run($0) },
      Trial("file-size", "a save under every limit of a file's size") { FullDiskTrial().limited($0) },
      Trial("small-disk", "saves on a file system of 64 KiB") { FullDiskTrial().small($0) },
    ]

  private static let faults = FaultyDisk.Fault.allCases.map { fault in
    Trial(fault.rawValue, "at every call of \(Deed.all.count) deeds") { FaultTrial(fault: fault).run($0) }
  }

  /// The trials to be run.
  public var chosen: [Trial] {
    Self.trials.filter { trial in only.map(trial.name.contains) ?? true }
  }

  /// Runs the trials.
  ///
  /// - Parameter tell: hears of each when it has ended, with the seconds it took.
  /// - Returns: whether nothing was lost.
  public func run(_ tell: (Trial, Tally, _ seconds: Double) -> Void) -> Bool {
    var isWhole = true
    for trial in chosen {
      let start = Self.seconds()
      let tally = trial.run(rig)
      isWhole = isWhole && tally.losses.isEmpty
      tell(trial, tally, Self.seconds() - start)
    }
    return isWhole
  }

  /// Seconds of a clock that only goes forward.
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
