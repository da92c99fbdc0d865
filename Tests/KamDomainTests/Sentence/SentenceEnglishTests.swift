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
  called wang about 3.0T at 16.8 | 2026-11-24 call_out | wang about 3.0T at 16.8 | none |
  """

struct SentenceEnglishTests {
  @Test(arguments: SentenceRow.rows(of: table)) func reads(_ row: SentenceRow) { row.check() }
}
