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
      Trial("power-cut", "every state of what was not synced, after every call") { PowerTrial().run($0) }
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
