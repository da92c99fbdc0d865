import KamDomain
import Testing

@Test func countsDays() {
  #expect(Day(1970, 1, 1)?.number == 0)
  #expect(Day("2026-11-24")?.weekday == 2)
  #expect(Day("2024-02-29")?.description == "2024-02-29")
  #expect(Day("2023-02-29") == nil)
}
