import KamDomain
import KamRecord
import KamScreen
import Testing

@testable import KamWorkbench

/// The day's jobs, by keys alone: what is typed, and what then stands in the file.
struct JourneyTests {
  private let transport = ID<Account>("0000000001")

  private func account(_ driver: Driver) -> Account { Account(driver.files[transport]!)! }

  @Test(arguments: ["jt", "jiaotong", "交通", "云川jt", "JT"])
  func findsByInitials(words: String) {
    var driver = Driver(Fixture.all)
    driver.press("G /")
    driver.type(words)
    driver.press("Enter")
    #expect(driver.state.selected == transport)
    #expect(driver.state.entry == nil)
  }

  @Test func hanziInCommandContextOpenFind() {
    var driver = Driver(Fixture.all)
    driver.type("公")
    driver.type("交")
    #expect(driver.state.entry?.purpose == .find)
    #expect(driver.state.roll.listed.count == 1)
  }

  @Test(arguments: [";", "；"])
  func logsACallWithItsNextStep(key: String) {
    var driver = Driver(Fixture.all)
    driver.type(key)
    driver.type("昨天电话王主任 预算12月批 》 下周三10点送方案")
    driver.press("Enter")
    let account = account(driver)
    let log = account.log.last
    #expect(log?.date == Day(2026, 11, 23))
    #expect(log?.medium == "call_out")
    #expect(log?.text == "预算12月批")
    let step = account.steps.last
    #expect(step?.text == "送方案")
    #expect(step?.due == Day(2026, 12, 2))
    #expect(step?.time == ClockTime(10, 0))
    #expect(driver.state.notice?.text.contains("已保存") == true)
  }

  @Test func asksWhoIsMeantBeforeItSaves() {
    var driver = Driver(Fixture.all)
    driver.press(";")
    driver.type("微信小王 发了配置表")
    driver.press("Enter")
    #expect(account(driver).log.count == 1)
    driver.press("Enter")
    #expect(account(driver).log.count == 2)
    #expect(account(driver).log.last?.contacts.count == 1)
  }

  @Test func aVisitEndsWithANextStep() {
    var driver = Driver(Fixture.all)
    driver.press(";")
    driver.type("今天拜访张厅 标书已递")
    driver.press("Enter")
    #expect(driver.state.entry != nil)
    #expect(account(driver).log.count == 1)
    driver.type(" → 暂无：12-22开标后再联系")
    driver.press("Enter")
    #expect(account(driver).log.count == 2)
    #expect(account(driver).steps.last?.sleepUntil == Day(2026, 12, 22))
  }

  @Test func tabTakesAPromiseIn() {
    var driver = Driver(Fixture.all)
    driver.press(";")
    driver.type("王主任答应月底给预算数，我方周三前送配置表")
    driver.press("Down Tab Enter")
    let promises = account(driver).promises
    #expect(promises.count == 2)
    #expect(promises.last?.side == .theirs)
  }

  @Test func putsAContactInASeat() {
    var driver = Driver(Fixture.all)
    driver.press("m")
    driver.type("刘总工 影响者 - 管理层 技术")
    driver.press("Enter")
    let seat = account(driver).seats.first { $0.contact.record == ID("c000000003") }
    #expect(seat?.roles == [.influencer])
    #expect(seat?.stance == .sceptic)
    #expect(seat?.level == .management)
    #expect(seat?.function == "technical")
  }

  @Test func editsAFieldInItsPlace() {
    var driver = Driver(Fixture.all)
    driver.press("Tab")
    while driver.state.cursors[.card]?.spot != .field(.account, "0000000001", "Address", value: 0) {
      let before = driver.state.cursors[.card]?.spot
      driver.press("j")
      if driver.state.cursors[.card]?.spot == before { break }
    }
    driver.press("Enter C-u")
    driver.type("云川市裕华路9号")
    #expect(driver.screen().contains { $0.contains("地址") && $0.contains("云川市裕华路9号") })
    driver.press("Enter")
    #expect(account(driver).address == "云川市裕华路9号")
  }

  @Test func addsWhatIsTypedAsOneLine() {
    var driver = Driver(Fixture.all)
    driver.press("a c")
    driver.type("赵师傅 修理工 139-0000-0009")
    driver.press("Enter a v")
    driver.type("远陆 小巴 3台 2019-05")
    driver.press("Enter a r")
    driver.type("海岳 海岳一号 2台")
    driver.press("Enter")
    let account = account(driver)
    #expect(account.contacts.last?.phones == ["139-0000-0009"])
    #expect(account.vehicles.last?.count == 3)
    #expect(account.vehicles.last?.registered?.description == "2019-05")
    #expect(account.rivals.last?.inUse == 2)
  }

  @Test func plansAVisitFromWhatIsMissing() {
    var driver = Driver(Fixture.all)
    driver.press("v")
    driver.type("周四10点 王主任 确认预算")
    driver.press("Enter")
    let visit = account(driver).visits.last
    #expect(visit?.date == Day(2026, 11, 26))
    #expect(visit?.contacts == [ID("c000000001")])
    let asked = account(driver).visitItems.filter { $0.visit == visit?.id }
    #expect(!asked.isEmpty)
    #expect(asked.contains { $0.code == "J5" || $0.code == "J3" })
  }

  @Test func ticksAStepAndAnswersAQuestion() {
    var driver = Driver(Fixture.all)
    driver.press("Tab Tab Tab")
    driver.state.cursors[.visit, default: Cursor()].spot = .record(.visitItem, "i000000001")
    driver.press("Enter")
    driver.type("二百万左右")
    driver.press("Enter")
    #expect(account(driver).projects.first?.budget == "二百万左右")
    driver.state.cursors[.visit]?.spot = .step("w000000001", "S1")
    driver.press("Space")
    #expect(account(driver).visitItems.contains { $0.code == "S1" && $0.done })
  }

  @Test func lookingIsNoTalk() {
    var driver = Driver(Fixture.all)
    driver.press("w")
    driver.type("等预算批复 12-20")
    driver.press("Enter")
    let account = account(driver)
    #expect(account.log.last?.looked == true)
    #expect(account.steps.last?.sleepUntil == Day(2026, 12, 20))
    #expect(driver.state.headline?.lastContact == Day(2026, 11, 22))
  }

  @Test func aProjectsStageIsDatedWhenItMoves() {
    var driver = Driver(Fixture.all)
    driver.press("Tab")
    driver.state.unfolded = ["p000000001"]
    driver.state.cursors[.card, default: Cursor()].spot = .field(.project, "p000000001", "Stage", value: 0)
    driver.press("e C-u")
    driver.type("意向公开")
    driver.press("Enter")
    #expect(account(driver).projects.first?.stage == "intention_published")
    #expect(account(driver).projects.first?.stageSince == Day(2026, 11, 24))
  }

  @Test func undoBringsTheTextBack() {
    var driver = Driver(Fixture.all)
    let before = driver.files[transport]
    driver.press(";")
    driver.type("电话王主任 没事")
    driver.press("Enter u")
    #expect(driver.files[transport] == before)
  }

  @Test func makesANewCustomer() {
    var driver = Driver(Fixture.all)
    driver.press("a n")
    driver.type("澜江新城公交有限公司")
    driver.press("Enter")
    #expect(driver.files.count == 5)
    #expect(driver.state.account?.name == "澜江新城公交有限公司")
    #expect(driver.state.account?.owner == "liwei")
  }
}

/// What others do at the same time, and what must not be lost.
struct TogetherTests {
  private let transport = ID<Account>("0000000001")

  @Test func aColleaguesSaveShowsAndKeepsSelectionAndEntry() {
    var driver = Driver(Fixture.all)
    driver.press(";")
    driver.type("电话王主任 先")
    driver.colleague(sets: "ShortName", of: .account, "0000000001", to: "交通厅", in: transport)
    #expect(driver.state.entry?.editor.text == "电话王主任 先")
    #expect(driver.state.selected == transport)
    driver.press("Esc")
    #expect(driver.text().contains("1处在别处被更改"))
    driver.press("C")
    #expect(driver.text().contains("在别处被更改的客户"))
  }

  @Test func onesOwnChangeInAnotherWindowShowsAndIsNotCounted() {
    var driver = Driver(Fixture.all)
    driver.colleague(
      sets: "ShortName", of: .account, "0000000001", to: "交通厅", in: transport, isOneself: true)
    #expect(driver.text().contains("交通厅") && !driver.text().contains("在别处被更改"))
  }

  @Test func theSameFieldChangedMeanwhileIsRefusedAndKept() {
    var driver = Driver(Fixture.all)
    driver.press("Tab")
    driver.state.cursors[.card, default: Cursor()].spot = .field(.account, "0000000001", "Address", value: 0)
    driver.press("e C-u")
    driver.type("我的地址")
    driver.colleague(sets: "Address", of: .account, "0000000001", to: "对方的地址", in: transport)
    #expect(driver.text().contains("对方的地址"))
    driver.press("Enter")
    #expect(driver.state.unsaved.count == 1)
    #expect(driver.files[transport]?.record(id: "0000000001")?["Address"] == "对方的地址")
    driver.press("C")
    #expect(driver.text().contains("我的地址"))
    driver.press("Enter")
    #expect(driver.files[transport]?.record(id: "0000000001")?["Address"] == "我的地址")
    #expect(driver.state.unsaved.isEmpty)
  }

  @Test func anEditShowsWhileItIsBeingSaved() {
    var driver = Driver(Fixture.all)
    driver.holdsSaves = true
    driver.press("Tab")
    driver.state.cursors[.card, default: Cursor()].spot = .field(.account, "0000000001", "Address", value: 0)
    driver.press("e C-u")
    driver.type("新地址")
    driver.press("Enter")
    #expect(driver.state.account?.address == "新地址")
    #expect(driver.text().contains("保存中 1"))
    driver.press("Q")
    #expect(!driver.left.contains(.quit))
    driver.answer()
    #expect(driver.left.contains(.quit))
  }

  @Test func escapeKeepsTheTextForTheNextTime() {
    var driver = Driver(Fixture.all)
    driver.press(";")
    driver.type("昨天电话王主任")
    driver.press("Esc")
    #expect(driver.state.drafts.first?.text == "昨天电话王主任")
    driver.press(";")
    #expect(driver.state.entry?.editor.text == "昨天电话王主任")
  }

  @Test func altAndALetterDeletesNothing() {
    var driver = Driver(Fixture.all)
    driver.press("Tab")
    driver.state.cursors[.card, default: Cursor()].spot = .record(.contact, "c000000006")
    driver.press(";")
    driver.type("电话王主任")
    driver.press("Esc d d")
    #expect(driver.saved.isEmpty)
  }

  @Test func escapeLeavesAFilterWhereItBegan() {
    var driver = Driver(Fixture.all)
    driver.press("/")
    driver.type("公交")
    #expect(driver.state.selected != transport)
    driver.press("Esc")
    #expect(driver.state.selected == transport)
  }

  @Test func wordsThatAreNoChoiceAreRefused() {
    var driver = Driver(Fixture.all)
    driver.press("Tab")
    driver.state.cursors[.card, default: Cursor()].spot = .field(
      .account, "0000000001", "Importance", value: 0)
    driver.press("e")
    driver.type("重点方案")
    driver.press("Enter")
    #expect(driver.saved.isEmpty)
    #expect(driver.state.entry != nil)
  }

  @Test func aProjectTypedAsOneLineIsWhole() {
    var driver = Driver(Fixture.all)
    driver.press("a p")
    driver.type("2027校车更新 6台 90万 公开招标 明年3月底")
    driver.press("Enter")
    let project = driver.state.account?.projects.last
    #expect(project?.track == .tender)
    #expect(project?.stage == "lead")
    #expect(project?.purchaseBy == Day(2027, 3, 31))
    #expect(project?.units == 6)
  }

  @Test func aSecondVisitIsShownAndCanBeTurnedTo() {
    var driver = Driver(Fixture.all)
    driver.press("v")
    driver.type("周五下午2点 王主任")
    driver.press("Enter")
    #expect(driver.text().contains("2/2 11-27"))
    #expect(driver.state.visit?.purpose != "王主任")
    driver.press("[")
    #expect(driver.text().contains("1/2 11-26"))
  }

  @Test func aDraftOfAnEarlierSessionIsOffered() {
    var driver = Driver(Fixture.all)
    driver.send(.drafts([Draft(account: transport, purpose: "log", text: "昨天电话")], isBeginning: true))
    #expect(driver.text().contains("上次没记完"))
    driver.press(";")
    #expect(driver.state.entry?.editor.text == "昨天电话")
  }

  @Test func allDraftsAreOfferedAndWaitForTheirKeys() {
    var driver = Driver(Fixture.all)
    let drafts = [
      Draft(account: transport, purpose: "log", text: "昨天电话"),
      Draft(account: transport, purpose: "step", text: "送样"),
    ]
    driver.send(.drafts(drafts, isBeginning: true))
    #expect(driver.text().contains("上次有 2 处没记完"))
    #expect(Set(driver.state.drafts.map(\.text)) == ["昨天电话", "送样"])
    driver.press(".")
    #expect(driver.state.entry?.editor.text == "送样")
    #expect(Set(driver.state.drafts.map(\.text)) == ["昨天电话", "送样"])
    #expect(!driver.state.isFree(for: Draft(account: transport, purpose: "log", text: "别的")))
  }

  @Test func aDraftOfASessionThatEndsMeanwhileLeavesTheCursorAlone() {
    var driver = Driver(Fixture.all)
    let selected = driver.state.memory.selected
    let other = ID<Account>("00000000zz")
    driver.send(.drafts([Draft(account: other, purpose: "log", text: "昨天电话")], isBeginning: false))
    #expect(driver.text().contains("没记完"))
    #expect(driver.state.memory.selected == selected)
  }

  @Test func aStoreThatCannotBeWrittenSaysSo() {
    var driver = Driver(Fixture.all, readOnly: true)
    #expect(driver.text().contains("[只读]"))
    driver.press(";")
    #expect(driver.state.entry == nil)
    #expect(driver.text().contains("只能看"))
  }

  @Test func pasteIsTextAndNeverCommands() {
    var driver = Driver(Fixture.all)
    driver.send(.input(.paste("Q\nd d")))
    #expect(driver.left.isEmpty)
    driver.press(";")
    #expect(driver.state.entry?.editor.text == "Q\nd d")
  }
}

/// A question that waits, and a key that means something else.
struct WaitingQuestionTests {
  @Test("u answers the question whether to delete with no, and undoes nothing; the next u undoes")
  func undoCancels() {
    var driver = Driver(Fixture.all)
    let before = driver.files
    driver.press(";")
    driver.type("电话王主任 没事")
    driver.press("Enter Tab")
    let logged = driver.files
    driver.state.cursors[.card, default: Cursor()].spot = .record(.contact, "c000000003")
    driver.press("d u")
    #expect(driver.files == logged && driver.state.notice?.text.contains("不删了") == true)
    driver.press("d")
    #expect(driver.files == logged, "the question is asked anew")
    driver.press("j u")
    #expect(driver.files == before)
  }
}
