import KamDomain
import KamRecord
import Testing

/// What a sentence writes into the account's file.
struct SentenceChangeTests {
  private static let text = """
    %rec: Account schema.rec

    Id: acc0000001
    Name: 河北省交通运输厅

    %rec: Contact schema.rec

    Id: c000000001
    Name: 王建国
    Title: 办公室主任

    Id: c000000002
    Name: 李敏
    Title: 财务处处长

    %rec: Rival schema.rec

    Id: r000000001
    Make: 大众
    InUse: 8

    %rec: Visit schema.rec

    Id: v000000001
    Contact: c000000001
    Date: 2026-11-24
    State: planned

    Id: v000000002
    Contact: c000000002
    Date: 2026-11-24
    State: planned

    %rec: Step schema.rec

    Id: s000000001
    Text: 送样册
    Due: 2026-11-20

    """
  private let account = Sample.account(text)

  private func read(_ text: String) -> Sentence {
    SentenceReader(account, Vocabulary.shipped, now: Moment("2026-11-24T17:30")!).read(text)
  }

  private func saved(_ text: String, accepting: Accepted = []) throws -> Account {
    var ids = IDSource(seed: 1)
    let change = try read(text).change(
      in: account, accepting: accepting, .shipped(.zh), by: Sample.author, ids: &ids)
    return try Sample.after(change, account)
  }

  @Test func writesEntryAndStep() throws {
    let after = try saved("昨天上午电话王主任 预算12月批 → 下周三10点送方案")
    let entry = try #require(after.log.first)
    #expect(entry.date == Day("2026-11-23"))
    #expect(entry.halfDay == .morning)
    #expect(entry.medium == "call_out")
    #expect(entry.contacts == [ID("c000000001")])
    #expect(entry.text == "预算12月批")
    let step = try #require(after.steps.last)
    #expect(step.log == entry.id)
    #expect((step.due, step.time, step.dueKind) == (Day("2026-12-02"), ClockTime("10:00"), .on))
    #expect(step.owner == "liwei")
    #expect(!step.supposed)
    #expect(after.steps.count == 2)
    #expect(after.steps[0].done == nil)
  }

  @Test func aVisitClosesTheOnePlannedWithThatPerson() throws {
    let after = try saved("今天拜访李处 谈好付款 → 周五送合同")
    let visits = after.visits
    #expect(visits.map(\.state) == [.planned, .held])
    #expect(visits[1].outcome == "谈好付款")
    #expect(visits[1].log == after.log.first?.id)
    #expect(after.log.first?.visit == visits[1].id)
  }

  @Test func aCallClosesNoVisit() throws {
    #expect(try saved("电话李处 谈好付款").visits.map(\.state) == [.planned, .planned])
  }

  @Test func aReasonForNoneIsKept() throws {
    let step = try #require(try saved("今天拜访王主任 等批复 → 暂无：等财政批复 12-22").steps.last)
    #expect(step.none == "等财政批复")
    #expect(step.sleepUntil == Day("2026-12-22"))
  }

  @Test func offersAreWrittenOnlyWhenAccepted() throws {
    let sentence = "王主任答应月底给预算数，听大众的张强也去了"
    #expect(try saved(sentence).promises.isEmpty)
    #expect(try saved(sentence).rivals.count == 1)
    let after = try saved(sentence, accepting: .all)
    #expect(after.promises.map(\.text) == ["给预算数"])
    #expect(after.promises.first?.dueKind == .by)
    #expect(after.rivals.count == 1)
    #expect(after.rivals.first?.representative == "张强")
    #expect(after.rivals.first?.lastSign == Day("2026-11-24"))
  }

  @Test func aSecondRepresentativeIsAnotherRecord() throws {
    let first = try saved("听王主任说大众的张强来过", accepting: .rival)
    var ids = IDSource(seed: 2)
    let reader = SentenceReader(first, Vocabulary.shipped, now: Moment("2026-11-24T17:30")!)
    let change = try reader.read("听王主任说大众的赵敏来过").change(
      in: first, accepting: .rival, .shipped(.zh), by: Sample.author, ids: &ids)
    let after = try Sample.after(change, first)
    #expect(after.rivals.map(\.representative) == ["张强", "赵敏"])
  }

  @Test func hearsayKeepsItsSource() throws {
    let entry = try #require(try saved("听王主任说要换车").log.first)
    #expect(entry.source == "王建国")
    #expect(entry.medium == "intel")
  }

  @Test func supposedStepsAreMarked() throws {
    #expect(try saved("电话王主任，下周三送方案").steps.last?.supposed == true)
  }

  @Test func theTitleTellsWhatWasWritten() throws {
    var ids = IDSource(seed: 1)
    let change = try read("电话王主任 预算12月批 → 下周三送方案").change(
      in: account, .shipped(.zh), by: Sample.author, ids: &ids)
    #expect(change.title == "记一笔 王建国：预算12月批，12-02 送方案")
  }

  @Test(
    "a budget that is named is offered for the card",
    arguments: [
      ("电话王主任 预算80万", "80万"), ("王主任说预算大约216.5万左右，12月批", "216.5万"), ("预算800000元", "800000"),
      ("Wang: the budget is 800,000", "800000"), ("预算12月批", nil), ("预算够8台", nil), ("报价23.8万", nil),
      ("电话王主任，对方要15.5万一台", "15.5万一台"), ("called Wang: they want 168,000 each", "168,000 each"),
    ])
  func budget(text: String, answer: String?) throws {
    let read = SentenceReader(Sample.office, .shipped, now: Moment("2026-11-24T17:30")!).read(text)
    #expect(read.facts.map(\.answer) == [answer].compactMap { $0 })
    var ids = IDSource(seed: 1)
    for (accepting, budget) in [(Accepted(), nil), (.all, answer)] {
      let change = try read.change(
        in: Sample.office, accepting: accepting, .shipped(.zh), by: Sample.author, ids: &ids)
      #expect(try Sample.after(change, Sample.office).projects[0].budget == budget)
    }
    #expect(self.read(text).facts.isEmpty, "without a project there is no place for it")
  }
}
