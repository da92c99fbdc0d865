import KamDomain
import Testing

private let talked = "Log; Date=2026-11-01; Medium=call_out; Text=谈"
private let missed = "Log; Date=2026-11-01; Medium=missed; Text=未接"
private let visited = "Log; Date=2026-11-02; Medium=visit; Text=谈"
private let bought = "Deal; Date=2024-05-12; Units=12"

@Suite("L1–L17, T1: what each channel brought") struct ChannelYieldTests {
  @Test func customersAreCountedOnceUnderTheirFirstLead() {
    let rows = [
      ["Lead; Channel=cold_visit", "Lead; Channel=referral", talked, visited, visited, bought, bought],
      ["Lead; Channel=cold_visit", missed], ["Lead; Channel=cold_visit", talked],
      ["Lead; Channel=referral", visited, bought], ["Lead; Channel=tv_show"], [], [talked],
    ].map(Fixture.row)
    let table = ChannelYield.table(rows, Fixture.vocabulary)
    #expect(table.map(\.channel) == ["referral", "cold_visit", "tv_show", ""])
    let counts = table.map { [$0.leads, $0.contacts, $0.visits, $0.deals, $0.dealUnits, $0.percent] }
    #expect(
      counts == [[1, 1, 1, 1, 12, 100], [3, 2, 1, 1, 24, 33], [1, 0, 0, 0, 0, 0], [2, 1, 0, 0, 0, 0]])
  }

  @Test func nothingBringsNothing() { #expect(ChannelYield.table([], Fixture.vocabulary).isEmpty) }

  @Test(arguments: [(0, 0, 0), (8, 1, 13), (3, 2, 67), (200, 1, 1), (1, 1, 100)])
  func theYieldIsRounded(_ leads: Int, _ deals: Int, _ percent: Int) {
    var yield = ChannelYield(channel: "referral")
    (yield.leads, yield.deals) = (leads, deals)
    #expect(yield.percent == percent)
  }
}
