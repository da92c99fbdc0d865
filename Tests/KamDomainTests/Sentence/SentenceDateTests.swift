import KamDomain
import Testing

/// Dates at the ends of months, years and weeks, seen from different days: `now | step | due`.
private let ahead = """
  2026-12-31T10:00 | 明天送方案 | on 2027-01-01
  2026-12-31T10:00 | 1月5号送方案 | on 2027-01-05
  2026-12-31T10:00 | 12-31送方案 | on 2026-12-31
  2026-12-31T10:00 | 元旦后送方案 | on 2027-01-04
  2027-01-01T10:00 | 元旦后送方案 | on 2027-01-04
  2027-01-05T10:00 | 元旦后送方案 | on 2028-01-03
  2026-12-31T10:00 | 下个月底前送方案 | by 2027-01-31
  2026-12-31T10:00 | 下周三送方案 | on 2027-01-06
  2026-12-27T10:00 | 下周一送方案 | on 2026-12-28
  2026-12-27T10:00 | 周一送方案 | on 2026-12-28
  2026-12-28T10:00 | 周日送方案 | on 2027-01-03
  2028-02-20T10:00 | 月底前送方案 | by 2028-02-29
  2027-02-20T10:00 | 月底前送方案 | by 2027-02-28
  2026-03-01T10:00 | 2月29号送方案 | on 2028-02-29
  2028-01-31T10:00 | 一个月后送方案 | on 2028-02-29
  2026-11-30T10:00 | 31号送方案 | on 2026-12-31
  2026-11-24T09:12 | 25号送方案 | on 2026-11-25
  2026-11-24T09:12 | 20号送方案 | on 2026-12-20
  2026-11-24T09:12 | 11月送方案 | month 2026-11-30
  2026-11-24T09:12 | 3月送方案 | month 2027-03-31
  2026-11-24T09:12 | 明年底送方案 | by 2027-12-31
  2026-11-24T09:12 | 三季度送方案 | by 2027-09-30
  2026-11-24T09:12 | 季度末送方案 | by 2026-12-31
  2026-11-24T09:12 | 春节前送方案 | by 2027-02-05
  2025-01-10T09:12 | 春节后送方案 | on 2025-02-05
  2026-01-10T09:12 | 春节后送方案 | on 2026-02-24
  2026-09-20T09:12 | 国庆前送方案 | by 2026-09-30
  2026-09-20T09:12 | 国庆节后送方案 | on 2026-10-08
  2026-11-24T09:12 | 10点送方案 | on 2026-11-24 10:00
  2026-11-24T11:12 | 10点送方案 | on 2026-11-25 10:00
  2026-11-24T09:12 | 3点送方案 | on 2026-11-24 15:00
  2026-11-24T09:12 | 明天12点半送方案 | on 2026-11-25 12:30
  2026-11-24T09:12 | 明天中午1点送方案 | on 2026-11-25 13:00
  2026-11-24T09:12 | 明天晚上7点送方案 | on 2026-11-25 19:00
  2026-11-24T09:12 | 明天早上6点送方案 | on 2026-11-25 06:00
  2026-11-24T09:12 | 明天03:00送方案 | on 2026-11-25 03:00
  2026-11-24T09:12 | 周五前后送方案 | around 2026-11-27
  2026-11-24T09:12 | 半个月后送方案 | on 2026-12-09
  2026-11-24T09:12 | 过两天送方案 | on 2026-11-26
  2026-11-24T09:12 | 礼拜天送方案 | on 2026-11-29
  2026-11-24T09:12 | 下下周二送方案 | on 2026-12-08
  """

/// Dates of entries: `now | sentence | day`.
private let behind = """
  2027-01-05T10:00 | 12月30日拜访王主任 好 | 2026-12-30
  2027-01-01T10:00 | 昨天拜访王主任 好 | 2026-12-31
  2027-01-04T10:00 | 上周五拜访王主任 好 | 2027-01-01
  2028-03-01T10:00 | 昨天拜访王主任 好 | 2028-02-29
  2027-03-01T10:00 | 2月29号拜访王主任 好 | 2024-02-29
  2027-01-02T10:00 | 28号拜访王主任 好 | 2026-12-28
  2026-11-24T09:12 | 去年12月10号拜访王主任 好 | 2025-12-10
  2026-11-24T09:12 | 5月1号拜访王主任 好 | 2026-05-01
  2026-11-24T09:12 | 三天前拜访王主任 好 | 2026-11-21
  """

/// Days and times that cannot be, right of the separator: `step | what is doubted | text`.
private let impossible = """
  2月30日 送方案 | 2月30日 | 送方案
  2月30送方案 | 2月30 | 送方案
  13月1日送方案 | 13月1日 | 送方案
  12月32号送方案 | 12月32号 | 送方案
  明年2月29号送方案 | 明年2月29号 | 送方案
  本月31号送方案 | 本月31号 | 送方案
  2026-02-30 送方案 | 2026-02-30 | 送方案
  2026年2月30日送方案 | 2026年2月30日 | 送方案
  2/30 送方案 | 2/30 | 送方案
  13/1 送方案 | 13/1 | 送方案
  周八送方案 | 周八 | 送方案
  下周9送方案 | 下周9 | 送方案
  周三25点送方案 | 周三25点 | 送方案
  周三 25:00 送方案 | 周三 25:00 | 送方案
  明天10点75分送方案 | 明天10点75分 | 送方案
  送方案2月30日 | 2月30日 | 送方案
  Feb 30 送方案 | Feb 30 | 送方案
  六月三十一号送方案 | 六月三十一号 | 送方案
  下周八点送方案 | none | 送方案
  """

/// Days of the Chinese calendar: `now | step | due`.
private let lunar = """
  2026-11-24T09:12 | 正月初一送方案 | on 2027-02-06
  2026-11-24T09:12 | 大年初一送方案 | on 2027-02-06
  2026-11-24T09:12 | 明年正月初八送方案 | on 2027-02-13
  2026-11-24T09:12 | 正月十五前送方案 | by 2027-02-20
  2026-11-24T09:12 | 元宵节送方案 | on 2027-02-20
  2026-11-24T09:12 | 除夕送方案 | on 2027-02-05
  2026-11-24T09:12 | 腊月三十送方案 | on 2027-02-05
  2026-11-24T09:12 | 年三十送方案 | on 2027-02-05
  2026-11-24T09:12 | 腊月廿三送方案 | on 2027-01-30
  2026-11-24T09:12 | 腊月二十三送方案 | on 2027-01-30
  2026-11-24T09:12 | 农历八月十五送方案 | on 2027-09-15
  2026-11-24T09:12 | 八月廿五送方案 | on 2027-09-25
  2026-11-24T09:12 | 中秋节前送方案 | by 2027-09-15
  2027-02-10T09:12 | 正月初一送方案 | on 2028-01-26
  2026-11-24T09:12 | 8月初送方案 | around 2027-08-05
  2026-11-24T09:12 | 正月初送方案 | around 2027-02-10
  2026-11-24T09:12 | 下月上旬送方案 | around 2026-12-10
  """

struct SentenceDateTests {
  @Test(arguments: SentenceRow.rows(of: ahead)) func looksAhead(_ row: SentenceRow) throws {
    let sentence = SentenceFixture.reader(row.cells[0]).read("电话王主任 好 → " + row.cells[1])
    let plan = try #require(sentence.step)
    let due = [plan.dueKind?.rawValue, plan.due?.description, plan.time?.description].compactMap { $0 }
    #expect(due.joined(separator: " ") == row.cells[2])
    #expect(plan.text == "送方案")
  }

  @Test(arguments: SentenceRow.rows(of: behind)) func looksBehind(_ row: SentenceRow) {
    let sentence = SentenceFixture.reader(row.cells[0]).read(row.cells[1])
    #expect(sentence.day.description == row.cells[2])
    #expect(sentence.text == "好")
  }

  @Test func sameWeekdayIsAsked() {
    let sentence = SentenceFixture.reader().read("周二拜访王主任 好 → 周二送方案")
    let monday = [Day("2026-11-24")!, Day("2026-11-17")!]
    #expect(sentence.doubts.contains(.ambiguousDate(said: "周二", candidates: monday)))
    #expect(
      sentence.doubts.contains(
        .ambiguousDate(said: "周二", candidates: [Day("2026-12-01")!, Day("2026-11-24")!])))
  }

  @Test func aLooseDayIsAsked() {
    let days = [20, 19, 18, 17, 16].map { Day(2026, 11, $0)! }
    let sentence = SentenceFixture.reader().read("上周拜访王主任 好 → 周三送方案")
    #expect(sentence.faults == [.ambiguousDate(said: "上周", candidates: days)])
  }

  @Test func anEntryIsNeverAhead() {
    let sentence = SentenceFixture.reader().read("明天拜访王主任 好 → 周五送方案")
    #expect(sentence.day == Day("2026-11-24"))
    #expect(sentence.medium == "visit")
    #expect(sentence.doubts.contains(.futureEntry(Day("2026-11-25")!)))
  }

  /// The line → the day, the medium and the text of the entry.
  @Test(
    "a time of what is told stays in the words and dates nothing",
    arguments: [
      ("明年前不买 → 明年1月10日回访", "note", "明年前不买"), ("明年一季度才报预算 → 明年1月10日电话王主任", "note", "明年一季度才报预算"),
      ("下周没空 → 12月3日再约", "note", "下周没空"), ("春节后换车 → 12月3日送方案", "note", "春节后换车"),
      ("周五前都在开会 → 12月3日再约", "note", "周五前都在开会"), ("12月预算才批 → 12月3日再约", "note", "12月预算才批"),
      ("明天王主任开会 → 12月3日再约", "note", "明天王主任开会"), ("明天拜访王主任 好 → 周五送方案", "visit", "明天拜访王主任 好"),
      ("next week nobody is in -> 3 December call again", "note", "next week nobody is in"),
      ("before 2027 they buy nothing -> 3 December call again", "note", "before 2027 they buy nothing"),
      (
        "after Spring Festival they renew -> 3 December call again", "note",
        "after Spring Festival they renew"
      ),
      ("春节后换车", "note", "春节后换车"), ("周五前都在开会", "note", "周五前都在开会"),
    ])
  func timeOfMatter(line: String, medium: String, text: String) {
    let sentence = SentenceFixture.reader().read(line)
    #expect(sentence.day == Day("2026-11-24") && sentence.faults.isEmpty)
    #expect(sentence.medium == medium && sentence.text == text)
  }

  @Test(
    "a past time or a bare one in front dates the entry",
    arguments: [
      ("昨天没空 → 周五再约", "2026-11-23", "没空"), ("11-20 定了预算 → 周五再约", "2026-11-20", "定了预算"),
      ("国庆前拜访王主任 好 → 周五再约", "2026-09-30", "好"), ("8点半 定了预算 → 周五再约", "2026-11-24", "定了预算"),
    ])
  func dates(line: String, day: String, text: String) {
    let sentence = SentenceFixture.reader().read(line)
    #expect(sentence.day == Day(day) && sentence.text == text)
  }

  @Test(arguments: [("昨天送方案", "2026-11-23"), ("上周三送方案", "2026-11-18"), ("2026-11-20送方案", "2026-11-20")])
  func aStepBehindIsRefused(_ step: String, _ day: String) {
    let sentence = SentenceFixture.reader().read("电话王主任 好 → " + step)
    #expect(sentence.faults == [.pastStep(Day(day)!)])
  }

  @Test(arguments: SentenceRow.rows(of: impossible)) func doubtsWhatCannotBe(_ row: SentenceRow) {
    let sentence = SentenceFixture.reader().read("电话王主任 好 → " + row.cells[0])
    #expect(sentence.faults == (row.cells[1] == "none" ? [] : [.impossibleDate(said: row.cells[1])]))
    #expect(sentence.step?.text == row.cells[2])
    if row.cells[1] != "none" { #expect(sentence.step?.due == nil) }
  }

  @Test(arguments: ["2月30日", "13月1号", "2026-02-30", "2/30", "周八", "昨天25点"])
  func doubtsALeadingDayThatCannotBe(_ day: String) {
    let sentence = SentenceFixture.reader().read(day + " 电话王主任 好 → 周五送方案")
    #expect(sentence.faults == [.impossibleDate(said: day)])
  }

  @Test(arguments: ["约了2月30日去", "电话王主任，2月30日送方案"])
  func doubtsAnAgreedDayThatCannotBe(_ sentence: String) {
    #expect(SentenceFixture.reader().read(sentence).faults == [.impossibleDate(said: "2月30日")])
  }

  @Test(arguments: SentenceRow.rows(of: lunar)) func readsTheChineseCalendar(_ row: SentenceRow) throws {
    let sentence = SentenceFixture.reader(row.cells[0]).read("电话王主任 好 → " + row.cells[1])
    let plan = try #require(sentence.step)
    let due = [plan.dueKind?.rawValue, plan.due?.description].compactMap { $0 }
    #expect(due.joined(separator: " ") == row.cells[2])
    #expect(plan.text == "送方案")
  }

  @Test func aDayOfTheChineseCalendarThatIsNotIsDoubted() {
    let sentence = SentenceFixture.reader().read("电话王主任 好 → 农历十三月初一拜年")
    #expect(sentence.faults == [.impossibleDate(said: "农历十三月初一")])
  }

  @Test(arguments: [
    "报价16.8万", "3.0T的", "0311-88010203", "10-20台", "快一点", "3号楼", "有两点意见", "每周三例会", "三年前买的", "质保36个月",
    "降了50点优惠", "按3:7分成", "送月饼50/50",
  ])
  func isNoDate(_ words: String) {
    let sentence = SentenceFixture.reader().read("电话王主任 好 → " + words)
    #expect(sentence.step?.due == nil)
    #expect(sentence.step?.text == words)
  }
}
