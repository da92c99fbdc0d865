import KamDomain
import Testing

/// English sentences: `sentence | entry | text | next step | asked`.
private let table = """
  called Li yesterday: payment terms are fine -> tomorrow send the contract | 2026-11-23 call_out c2 | payment terms are fine | send the contract @ on 2026-11-25 |
  Li called: can they test drive first? => Fri 2:30pm test drive | 2026-11-24 call_in c2 | can they test drive first? | test drive @ on 2026-11-27 14:30 |
  visited Zhang and Liu last Friday: no technical objection -> by the end of the month get the approval | 2026-11-20 visit c4 c3 | no technical objection | get the approval @ by 2026-11-30 |
  met Zhang for lunch, fleet renewal in spring -> in 2 weeks ask Li about the budget | 2026-11-24 dinner c4 | fleet renewal in spring | ask Li about the budget @ on 2026-12-08 c2 |
  emailed Chen the data sheet -> next week call again | 2026-11-24 email c5 | the data sheet | call again @ by 2026-12-06 c5 |
  texted Captain Chen about the inspection -> Dec 10 deliver the papers | 2026-11-24 sms c5 | about the inspection | deliver the papers @ on 2026-12-10 |
  called Li, no answer -> tomorrow at 10 try again | 2026-11-24 missed c2 | no answer | try again @ on 2026-11-25 10:00 c2 |
  rang Wang Jianguo on Monday: the budget is through -> by Friday send the offer | 2026-11-23 call_out c1 | the budget is through | send the offer @ by 2026-11-27 |
  WeChat Liu: sent the fuel data -> in 3 days call Liu about it | 2026-11-24 wechat c3 | sent the fuel data | call about it @ on 2026-11-27 c3 |
  Yesterday visited Chen, three old vans -> none: after the budget talks, 10 January | 2026-11-23 visit c5 | three old vans | none: after the budget talks until 2027-01-10 |
  two days ago met Liu: wants a diesel -> send figures next Wednesday | 2026-11-22 visit c3 | wants a diesel | send figures @ on 2026-12-02 |
  heard that the fleet will grow next year | 2026-11-24 intel | heard that the fleet will grow next year | none |
  called Zhang, budget is safe. Next week send the final offer | 2026-11-24 call_out c4 | budget is safe | send the final offer @ by 2026-12-06 (clause) |
  Zhang promised the figures by the end of the month, we will send the sheet by Wed | 2026-11-24 note c4 | Zhang promised the figures by the end of the month, we will send the sheet by Wed | none |
  visited Liu: all fine, next step: 2026-12-02 14:00 sign | 2026-11-24 visit c3 | all fine | sign @ on 2026-12-02 14:00 |
  lunch with Zhang today - renewal in spring -> none: budget frozen until March 2027 | 2026-11-24 dinner c4 | renewal in spring | none: budget frozen until March 2027 until 2027-02-28 |
  call from Chen: van broke down -> within 3 days send a quote for repair | 2026-11-24 call_in c5 | van broke down | send a quote for repair @ by 2026-11-27 |
  met Liu and Chen at the showroom yesterday, they liked the van -> next Monday 9am test drive | 2026-11-23 showroom c3 c5 | they liked the van | test drive @ on 2026-11-30 09:00 |
  called Li, next week he is away | 2026-11-24 call_out c2 | next week he is away | none |
  called Li, on Friday she will not be in | 2026-11-24 call_out c2 | on Friday she will not be in | none |
  called Li, next year they buy ten | 2026-11-24 call_out c2 | next year they buy ten | none |
  called Li, by Friday they let us know | 2026-11-24 call_out c2 | by Friday they let us know | none |
  called Peter Wang yesterday: no time | 2026-11-23 call_out | Peter Wang: no time | none |
  called 傅娟 yesterday: no time | 2026-11-23 call_out | 傅娟: no time | none |
  called 王丽 yesterday: no time | 2026-11-23 call_out c6 | no time | none |
  visited 傅娟 on Monday, wants a test drive -> Fri send the sheet | 2026-11-23 visit | 傅娟: wants a test drive | send the sheet @ on 2026-11-27 |
  called 何志刚 last Friday: busy | 2026-11-20 call_out | 何志刚: busy | none |
  test drive with 程永军 22/11: fine | 2026-11-22 test_drive | 程永军: fine | none |
  visited 张志远 and 陈立 this morning. Price ok -> none: wait for the tender | 2026-11-24 morning visit c4 c5 | Price ok | none: wait for the tender until - |
  Peter Wang called yesterday: wants two more | 2026-11-23 call_in | Peter Wang: wants two more | none |
  met Li and Peter Wang on Monday: all agreed | 2026-11-23 visit c2 | Peter Wang: all agreed | none |
  met Mr Fu for lunch yesterday, he likes the van | 2026-11-23 dinner | Mr Fu: he likes the van | none |
  emailed Anna Maria Berg on 20/11 the data sheet | 2026-11-20 email | Anna Maria Berg: the data sheet | none |
  called Peter: no answer -> tomorrow try again | 2026-11-24 missed | Peter: no answer | try again @ on 2026-11-25 |
  called Peter Wang yesterday | 2026-11-23 call_out | Peter Wang | none |
  called Li Na yesterday: she is new there | 2026-11-23 call_out | Li Na: she is new there | none |
  called. Busy all week | 2026-11-24 call_out | Busy all week | none |
  called Chen 11/20: two vans are in repair | 2026-11-20 call_out c5 | two vans are in repair | none |
  on Monday called Liu, no objections -> in 2 weeks visit Liu | 2026-11-23 call_out c3 | no objections | visit Liu @ on 2026-12-08 c3 |
  Chen called this morning: one van broke down -> today 15:00 send a loan car | 2026-11-24 morning call_in c5 | one van broke down | send a loan car @ on 2026-11-24 15:00 |
  yesterday met Zhang: he decides in January -> Dec 10 bring two offers | 2026-11-23 visit c4 | he decides in January | bring two offers @ on 2026-12-10 |
  texted Li on Friday, payment in two parts is fine -> Mon send the contract | 2026-11-20 sms c2 | payment in two parts is fine | send the contract @ on 2026-11-30 |
  wrote to Zhang last Monday: invitation to the test drive | 2026-11-23 email c4 | invitation to the test drive | none |
  had dinner with Chen and Liu yesterday: both drive Star vans now -> next week test drive | 2026-11-23 dinner c5 c3 | both drive Star vans now | test drive @ by 2026-12-06 |
  test drive with Chen on Saturday: quieter than theirs -> by Wed send the price | 2026-11-21 test_drive c5 | quieter than theirs | send the price @ by 2026-11-25 |
  visited Li two days ago, the budget goes to the board in December -> none: wait for the board until 18 Dec | 2026-11-22 visit c2 | the budget goes to the board in December | none: wait for the board until 2026-12-18 |
  called Chen -> none: until 10 Dec waiting for budget | 2026-11-24 call_out c5 | called Chen | none: waiting for budget until 2026-12-10 |
  Liu asked for the fuel data | 2026-11-24 note c3 | Liu asked for the fuel data | none |
  dropped in on Chen, he was out -> Thu 9am drop in again | 2026-11-24 visit c5 | he was out | drop in again @ on 2026-11-26 09:00 |
  meeting with Zhang and Li on 18 November: 12 units from one budget | 2026-11-18 meeting c4 c2 | 12 units from one budget | none |
  handed in the bid yesterday, three bidders -> Dec 22 bid opening | 2026-11-23 bid | three bidders | bid opening @ on 2026-12-22 |
  followed up with Chen last Thursday: first service done | 2026-11-19 follow_up c5 | first service done | none |
  missed call from Li at 9 -> today at 2pm call Li | 2026-11-24 09:00 missed c2 | missed call from Li at 9 | call Li @ on 2026-11-24 14:00 c2 |
  called wang about 3.0T at 16.8 | 2026-11-24 call_out | wang about 3.0T at 16.8 | none |
  """

struct SentenceEnglishTests {
  @Test(arguments: SentenceRow.rows(of: table)) func reads(_ row: SentenceRow) { row.check() }

  @Test(
    "a name that nobody on file has is told, whole, and nobody else is asked for",
    arguments: [
      ("called Peter Wang yesterday: no time", ["Peter Wang"]), ("called 傅娟 yesterday: no time", ["傅娟"]),
      ("met Peter Wang and Anna Berg on Monday", ["Peter Wang", "Anna Berg"]), ("called. Busy all week", []),
      ("called Li Monday: fine", []),
    ])
  func names(text: String, names: [String]) {
    let doubts = SentenceFixture.reader().read(text).doubts
    let told = doubts.compactMap { if case .unknownPerson(let said) = $0 { said } else { nil } }
    #expect(told == names)
    #expect(!doubts.contains { if case .ambiguousPerson = $0 { true } else { false } })
  }

  @Test("what is still to come today is told by its time, not by its day")
  func laterToday() {
    let doubts = SentenceFixture.reader().read("3pm call with Li about the price -> Fri send it").doubts
    let told = doubts.map { $0.words(.en) }
    #expect(told.contains("15:00 is still to come: logged for today"))
  }
}
