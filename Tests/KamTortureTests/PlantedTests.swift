import KamDomain
import Testing

@testable import KamTorture

/// A torture that finds nothing proves nothing: mistakes that are planted must be found.
struct PlantedTests {
  private let random = IDSource(seed: 1)

  @Test func directoriesThatAreNeverSyncedAreFoundByThePowerCut() {
    #expect(PowerTrial().tally(of: .save, perPoint: 16, random).losses.isEmpty)
    let planted = PowerTrial(skipsNames: true).tally(of: .save, perPoint: 16, random)
    #expect(planted.losses.contains { $0.contains("neither old nor new") })
  }

  @Test func aWriterThatDoesNotReadAgainUnderTheLockIsFoundByTheSchedules() {
    #expect(ScheduleTrial().tally(of: 0, orders: 40, random).losses.isEmpty)
    let planted = ScheduleTrial(isRash: true).tally(of: 0, orders: 40, random)
    #expect(planted.losses.contains { $0.contains("is gone") || $0.contains("chain") })
  }

  @Test(arguments: FaultyDisk.Fault.allCases)
  func aSaveMeetsEveryFault(_ fault: FaultyDisk.Fault) {
    let tally = FaultTrial(fault: fault).tally(of: .save)
    #expect(tally.losses == [])
    #expect(tally.points > 0)
  }
}
