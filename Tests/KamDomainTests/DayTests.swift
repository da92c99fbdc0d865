import KamDomain
import Testing

@Test func countsDays() {
  #expect(Day(1970, 1, 1)?.number == 0)
  #expect(Day("2026-11-24")?.weekday == 2)
  #expect(Day("2024-02-29")?.description == "2024-02-29")
  #expect(Day("2023-02-29") == nil)
}

@Test(arguments: [
  (2026, 1, 5, "01-05"), (2025, 12, 31, "2025-12"), (2027, 1, 25, "2027-01-25"), (2027, 9, 30, "2027-09-30"),
])
func daysAreShort(year: Int, month: Int, day: Int, short: String) throws {
  let today = try #require(Day(2026, 11, 24))
  #expect(Day(year, month, day)?.short(today) == short)
}
