import KamDomain
import Testing

/// 正月初一 of 1950–2050, as calendars print it.
private let newYears = """
  1950 02-17 02-06 01-27 02-14 02-03 01-24 02-12 01-31 02-18 02-08
  1960 01-28 02-15 02-05 01-25 02-13 02-02 01-21 02-09 01-30 02-17
  1970 02-06 01-27 02-15 02-03 01-23 02-11 01-31 02-18 02-07 01-28
  1980 02-16 02-05 01-25 02-13 02-02 02-20 02-09 01-29 02-17 02-06
  1990 01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16
  2000 02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26
  2010 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05
  2020 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13
  2030 02-03 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24
  2040 02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02
  2050 01-23
  """

/// The leap months of 1950–2050, as calendars print them: year and month.
private let leapMonths: [Int: Int] = [
  1952: 5, 1955: 3, 1957: 8, 1960: 6, 1963: 4, 1966: 3, 1968: 7, 1971: 5, 1974: 4, 1976: 8, 1979: 6,
  1982: 4, 1984: 10, 1987: 6, 1990: 5, 1993: 3, 1995: 8, 1998: 5, 2001: 4, 2004: 2, 2006: 7, 2009: 5,
  2012: 4, 2014: 9, 2017: 6, 2020: 4, 2023: 2, 2025: 6, 2028: 5, 2031: 3, 2033: 11, 2036: 6, 2039: 5,
  2042: 2, 2044: 7, 2047: 5, 2050: 3,
]

@Test func theNewYearsArePublishedOnes() throws {
  for line in newYears.split(separator: "\n") {
    let words = line.split(separator: " ")
    let decade = try #require(Int(words[0]))
    for (place, word) in words.dropFirst().enumerated() {
      let year = decade + place
      let day = try #require(Day("\(year)-\(word)"))
      #expect(LunarDay(year, 1, 1)?.calendarDay == day)
      #expect(LunarDay(day) == LunarDay(year, 1, 1))
    }
  }
}

@Test func theLeapMonthsArePublishedOnes() {
  for year in 1950...2050 { #expect(LunarDay.leapMonth(of: year) == leapMonths[year], "\(year)") }
}

@Test(
  "festivals that calendars print",
  arguments: [
    ("1949-10-01", 1949, 8, 10, false), ("1976-09-08", 1976, 8, 15, false), ("1984-11-23", 1984, 10, 1, true),
    ("2001-10-01", 2001, 8, 15, false), ("2020-10-01", 2020, 8, 15, false), ("2020-05-23", 2020, 4, 1, true),
    ("2023-03-22", 2023, 2, 1, true), ("2024-06-10", 2024, 5, 5, false), ("2025-01-28", 2024, 12, 29, false),
    ("2025-10-06", 2025, 8, 15, false), ("2026-09-25", 2026, 8, 15, false), ("2027-02-06", 2027, 1, 1, false),
  ])
func festivals(_ text: String, _ year: Int, _ month: Int, _ day: Int, _ isLeap: Bool) throws {
  let calendar = try #require(Day(text))
  #expect(LunarDay(calendar) == LunarDay(year, month, day, isLeap: isLeap))
  #expect(LunarDay(year, month, day, isLeap: isLeap)?.calendarDay == calendar)
}

@Test func everyDayOfTheTableComesBackAndFollowsTheOneBefore() throws {
  let first = try #require(Day(1900, 1, 31))
  let last = try #require(LunarDay(2100, 12, 29)?.calendarDay)
  var before: LunarDay?
  for number in first.number...last.number {
    let day = Day(number: number)
    let lunar = try #require(LunarDay(day))
    guard lunar.calendarDay == day else { return #expect(lunar.calendarDay == day) }
    if let before, lunar.day != before.day + 1 {
      guard lunar.day == 1, before.day == LunarDay.length(before.year, before.month, isLeap: before.isLeap)
      else { return #expect(Bool(false), "\(day) does not follow the day before") }
    }
    before = lunar
  }
}

@Test func theTableHasEnds() {
  #expect(LunarDay(Day(1900, 1, 30)!) == nil && LunarDay(1899, 1, 1) == nil && LunarDay(2101, 1, 1) == nil)
  #expect(
    LunarDay(2026, 13, 1) == nil && LunarDay(2026, 0, 1) == nil && LunarDay(2026, 6, 1, isLeap: true) == nil)
  #expect(LunarDay(2026, 1, 30) != nil && LunarDay(2026, 2, 30) == nil && LunarDay(2026, 1, 0) == nil)
}

@Test func lunarDaysAreCalledAsPeopleCallThem() {
  let words = [(1, 1), (8, 15), (11, 10), (12, 20), (12, 23)].map {
    LunarDay(2026, $0, $1)?.words(.zh) ?? "none"
  }
  #expect(words == ["农历正月初一", "农历八月十五", "农历冬月初十", "农历腊月二十", "农历腊月廿三"])
  #expect(LunarDay(2025, 6, 30, isLeap: true) == nil)
  #expect(LunarDay(2025, 6, 1, isLeap: true)?.words(.zh) == "农历闰六月初一")
  #expect(LunarDay(2026, 8, 15)?.words(.en) == "lunar 8-15")
}
