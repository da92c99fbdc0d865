import KamDomain
import KamRecord
import Testing

/// Text of a file, a day to look from, and the day on which it is kept next; `-` for none.
private let returns = """
  1974-03-12 2026-11-24 2027-03-12
  1974-03-12 2027-03-12 2027-03-12
  1974-03-12 2027-03-13 2028-03-12
  --12-31 2026-12-31 2026-12-31
  --01-01 2026-12-31 2027-01-01
  1996-02-29 2027-01-01 2027-02-28
  1996-02-29 2028-01-01 2028-02-29
  --02-29 2026-03-01 2027-02-28
  L08-15 2026-09-25 2026-09-25
  L08-15 2026-09-26 2027-09-15
  L01-01 2026-11-24 2027-02-06
  L12-23 2026-01-01 2026-02-10
  L12-30 2025-01-01 2025-01-28
  L12-30 2026-01-01 2026-02-16
  L06-01 2025-06-01 2025-06-25
  L06-01 2025-06-26 2026-07-14
  L04-10 2020-05-01 2020-05-02
  L04-10 2020-05-03 2021-05-21
  L08-15 2101-06-01 -
  """

@Test(arguments: returns.split(separator: "\n").map(String.init))
func aYearlyDayComesBack(_ line: String) throws {
  let words = line.split(separator: " ")
  let date = try #require(YearlyDay(words[0]))
  let from = try #require(Day(words[1]))
  #expect(date.next(from: from)?.description ?? "-" == words[2])
  #expect(date.text == words[0])
}

@Test func aLunarBirthdayComesOnceALunarYearWhateverIsLeap() throws {
  for month in 1...12 {
    for day in [1, 15, 30] {
      let date = try #require(YearlyDay(month, day, isLunar: true))
      for year in 1950...2050 {
        let kept = try #require(date.day(in: year))
        let lunar = try #require(LunarDay(kept))
        let last = try #require(LunarDay.length(year, month))
        #expect((lunar.year, lunar.month, lunar.day) == (year, month, min(day, last)) && !lunar.isLeap)
        #expect(date.next(from: kept) == kept)
      }
    }
  }
}

@Test(
  arguments: [
    "", "1974", "1974-3-12", "1974-02-30", "--13-01", "--02-30", "--2-3", "L13-01", "L08-31", "L8-15", "L08",
    "l08-15",
    "L00-01", "-01-01", "L-8-15", "八月十五",
  ])
func whatIsNoYearlyDay(_ text: String) { #expect(YearlyDay(text) == nil) }

@Test(
  arguments: [
    ("1974-03-12", "1974-03-12"), ("1974年3月12日", "1974-03-12"), ("3-12", "--03-12"), ("3月12日", "--03-12"),
    ("农历八月十五", "L08-15"), ("阴历 8-15", "L08-15"), ("农历8月15", "L08-15"), ("腊月廿三", "L12-23"),
    ("腊月二十三", "L12-23"),
    ("农历十二月二十", "L12-20"), ("冬月初一", "L11-01"), ("农历十一月三十", "L11-30"), ("正月初五", "L01-05"),
    ("农历一月初五", "L01-05"),
    ("lunar 8-15", "L08-15"), ("L8-15", "L08-15"), ("Ｌ０８－１５", "L08-15"),
  ])
func birthdaysAreTypedAsPeopleSayThem(_ typed: String, _ stored: String) throws {
  let reader = ValueReader(vocabulary: Fixture.vocabulary, today: Fixture.today)
  let field = try #require(RecordType.person.field("Birthday"))
  #expect(try reader.stored(typed, for: field, of: .person) == stored)
}

@Test func aBirthdayThatIsNoneIsRefused() throws {
  let reader = ValueReader(vocabulary: Fixture.vocabulary, today: Fixture.today)
  let field = try #require(RecordType.person.field("Birthday"))
  #expect(throws: Refusal.self) { try reader.stored("春天", for: field, of: .person) }
}

@Test func theAgendaHoldsBirthdaysOnlyOfPeopleHandedIn() throws {
  let rows = [Fixture.row(["Account; Id=acct000001; Name=甲厅; Owner=liwei"])]
  let account = ID<Account>("acct000001")
  let text = """
    %rec: Person

    Id: 0000000p01
    Contact: cntt000001
    Birthday: 1985-11-28
    Anniversary: --12-01 结婚
    Anniversary: 不记得

    Id: 0000000p02
    Contact: cntt000002
    Birthday: L10-20
    """
  let people = Document(text: text).records.map { Person($0) }
  func agenda(_ people: [ID<Account>: [Person]]) -> Agenda {
    Agenda(rows, vocabulary: Fixture.vocabulary, today: Fixture.today, people: people)
  }
  #expect(agenda([:]).celebrations.isEmpty)
  let found = agenda([account: people]).celebrations
  #expect(found.map(\.day.description) == ["2026-11-28", "2026-11-28", "2026-12-01"])
  #expect(
    found.map { $0.details(in: nil, .zh) } == [
      "cntt000001 41岁", "cntt000002 农历十月二十", "cntt000001 结婚",
    ])
  #expect(agenda([ID("acct000009"): people]).celebrations.isEmpty)
}
