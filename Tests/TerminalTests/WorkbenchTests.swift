import Glibc
import TerminalHarness
import Testing

@Suite("The workbench on a terminal") struct WorkbenchTests {
  @Test("speaks Chinese though no such locale is generated, and English where it is asked for")
  func languages() throws {
    let household = try Household()
    let zh = try household.desk(["LANG": "zh_CN.UTF-8"])
    try zh.waitFor("决策群体图")
    let en = try household.desk(["LANG": "en_US.UTF-8"])
    try en.waitFor("Customers")
  }

  @Test("finds by initials, logs a sentence, and takes it back byte for byte")
  func journey() throws {
    let household = try Household()
    let before = try household.customerFile()
    let desk = try household.desk()
    desk.type("/jt")
    desk.press("Enter")
    try desk.wait(for: "the filter") { $0.lines.contains { $0.contains("筛选: jt") } }
    desk.type(";昨天电话王主任 预算12月批 → 下周三10点送方案")
    try desk.waitFor("12-02 周三")
    desk.press("Enter")
    try desk.waitFor("已保存")
    #expect(try household.customerFile().contains("预算12月批"))
    #expect(try household.kam("show", "云川市交通运输局").contains("送方案"))
    desk.type("u")
    try desk.waitFor("已撤销")
    #expect(try household.customerFile() == before)
    desk.type("Q")
    #expect(try desk.waitForExit() == 0)
    #expect(desk.isCooked)
  }

  @Test("a key held down rests at a customer whose card is shown, also behind the last one")
  func heldKey() throws {
    let household = try Household()
    let desk = try household.desk()
    for keys in ["jjjjj", String(repeating: "j", count: 90), String(repeating: "k", count: 4), "jjk"] {
      desk.type(keys)
      try desk.wait(for: "the card of the customer that is selected after \(keys)") { screen in
        let name = screen.lines.first { $0.contains("> P") }.map { $0.split(separator: " ") } ?? []
        let title = screen.lines.first { $0.contains("联系卡") } ?? ""
        return name.dropFirst(3).prefix(2).contains { title.contains($0.prefix(2)) }
      }
    }
    desk.type("Q")
    #expect(try desk.waitForExit() == 0)
  }

  @Test("stops long work at C-c with a sentence, and leaves a store that can be used")
  func interruption() throws {
    let household = try Household()
    let demo = try household.started(demo: ["demo", "--accounts", "1000000", household.home + "/large"])
    try demo.waitFor("%")
    demo.press("C-c")
    #expect(try demo.waitForExit() == 130)
    #expect(String(decoding: demo.sent, as: UTF8.self).contains("已中断"))
    #expect(try household.kam("--store", household.home + "/large", "list", "--limit", "1").contains("1"))
  }

  @Test("shows what a colleague saves in a second workbench, and what a verb writes")
  func colleague() throws {
    let household = try Household()
    let (mine, theirs) = (try household.desk(), try household.desk())
    theirs.type(";刚打给王主任没人接 → 后天再打")
    try theirs.waitFor("再打")
    theirs.press("Enter")
    try theirs.waitFor("已保存")
    try mine.wait(for: "the colleague's entry") { $0.lines.contains { $0.contains("再打") } }
    _ = try household.kam("set", "云川市交通运输局", "shortName", "云川交管局")
    try mine.waitFor("云川交管局")
    try theirs.waitFor("云川交管局")
  }

  @Test("what another program overwrites is listed with one's own text, and can be saved again")
  func overwritten() throws {
    let household = try Household()
    let before = try household.customerFile()
    let desk = try household.desk()
    desk.type(";电话王主任 预算12月批")
    try desk.waitFor("电话打出 王建国")
    desk.press("Enter")
    try desk.waitFor("已保存")
    try household.writeCustomerFile(before)
    try desk.waitFor("没保存(C)")
    desk.type("C")
    try desk.waitFor("d 放弃")
    desk.press("Enter")
    try desk.waitFor("已保存")
    #expect(try household.customerFile().contains("预算12月批"))
  }

  /// A desk at which somebody types. The draft is written when the frame is out; the next frame comes after it.
  private static func deskInTheMiddleOfAWord(_ household: Household) throws -> Pty {
    let desk = try household.desk()
    desk.type(";电话王主任 话说到一半")
    try desk.waitFor("话说到一半")
    desk.type("了")
    try desk.waitFor("一半了")
    return desk
  }

  @Test(
    "a session that ends in the middle of a word leaves its draft", arguments: [SIGHUP, SIGTERM, SIGKILL])
  func drafts(_ signal: Int32) throws {
    let household = try Household()
    let desk = try Self.deskInTheMiddleOfAWord(household)
    desk.resize(width: 121, height: 40)
    try desk.wait(for: "a frame of the new size") { $0.lines[0].contains("2026-11-24") }
    desk.signal(signal)
    let exit = try desk.waitForExit()
    #expect(exit == (signal == SIGKILL ? 128 + SIGKILL : 130))
    if signal != SIGKILL { #expect(desk.isCooked) }
    let next = try household.desk()
    try next.waitFor("上次没记完")
    next.type(";")
    try next.waitFor("话说到一半")
  }

  @Test(
    "a session that starts before another one's end is over offers its draft", arguments: [SIGTERM, SIGKILL])
  func draftsAtOnce(_ signal: Int32) throws {
    let household = try Household()
    let desk = try Self.deskInTheMiddleOfAWord(household)
    desk.signal(signal)
    // Nobody waits for the ended one: it is still in the list of processes.
    let next = try household.desk()
    try next.waitFor("没记完")
    _ = try desk.waitForExit()
  }

  @Test("all sessions that ended leave their drafts")
  func draftsOfSeveral() throws {
    let household = try Household()
    let desks = try [";电话王主任 先说的", "n明天再打"].map { text in
      let desk = try household.desk()
      desk.type(text)
      try desk.waitFor(String(text.suffix(3)))
      desk.type("了")
      try desk.waitFor(String(text.suffix(3)) + "了")
      return desk
    }
    for desk in desks {
      desk.signal(SIGKILL)
      _ = try desk.waitForExit()
    }
    try household.desk().waitFor("上次有 2 处没记完")
  }

  @Test("a terminal that is closed leaves the draft, too")
  func closed() throws {
    let household = try Household()
    let desk = try household.desk()
    desk.type(";电话王主任 话说到一半")
    try desk.waitFor("话说到一半")
    #expect(desk.closeWindow() == 130)
    let next = try household.desk()
    try next.waitFor("上次没记完")
  }

  @Test("is asleep when nothing happens")
  func asleep() throws {
    let household = try Household()
    let desk = try household.desk()
    // The terminal's answers are taken in first.
    try? desk.wait(for: "nothing", seconds: 1) { _ in false }
    let before = try household.wakeups(of: desk.process)
    let sent = desk.sent.count
    try? desk.wait(for: "nothing", seconds: 2) { _ in false }
    #expect(desk.sent.count == sent)
    #expect(try household.wakeups(of: desk.process) == before)
  }

  @Test(
    "says in a sentence why it cannot be opened",
    arguments: [
      (["TERM": "dumb"], 120, 40, "TERM=dumb"),
      (["TERM": "dumb", "LANG": "en_US.UTF-8"], 120, 40, "kam list"),
      (["TERM": "no-such-terminal"], 120, 40, "no-such-terminal"), ([:], 59, 16, "60×16"),
    ] as [([String: String], Int, Int, String)])
  func refusals(_ environment: [String: String], _ width: Int, _ height: Int, _ words: String) throws {
    let household = try Household()
    let desk = try household.started(environment, width: width, height: height)
    #expect(try desk.waitForExit() == 64)
    #expect(String(decoding: desk.sent, as: UTF8.self).contains(words))
    #expect(desk.isCooked)
  }

  @Test("without a store it says what to do next")
  func noStore() throws {
    let household = try Household()
    let desk = try household.started(["KAM_STORE": household.home + "/none"])
    #expect(try desk.waitForExit() == 3)
    #expect(String(decoding: desk.sent, as: UTF8.self).contains("kam init"))
  }

  @Test("long text goes to the user's editor and comes back")
  func editor() throws {
    let household = try Household()
    let script = household.home + "/editor"
    household.write("#!/bin/sh\nprintf 'written elsewhere' >\"$1\"\n", to: script)
    let desk = try household.desk(["EDITOR": script, "PATH": "/usr/bin:/bin"])
    desk.type(";电话")
    try desk.waitFor("电话")
    desk.press("C-e")
    try desk.waitFor("written elsewhere")
  }

  @Test("a demo without a directory opens in the workbench and leaves nothing behind")
  func demo() throws {
    let household = try Household()
    let desk = try household.started(demo: ["demo", "--accounts", "14"])
    try desk.waitFor("云川交通局")
    desk.type("Q")
    #expect(try desk.waitForExit() == 0)
    #expect(household.temporaries.isEmpty)
  }

  @Test("the demo's guide goes to its customers and ticks what was done")
  func guide() throws {
    let household = try Household()
    let desk = try household.started(demo: ["demo", "--accounts", "14", "--lang", "zh"])
    try desk.waitFor("第一次用")
    desk.type(",g")
    try desk.waitFor("[ ] ;")
    desk.press("Enter")
    try desk.waitFor("向导 Tab")
    desk.press("Tab")
    try desk.waitFor("向导 b")
    desk.type(";刚微信王主任 配置表已发 → 周一问看了没有")
    try desk.waitFor("11-30")
    desk.press("Enter")
    try desk.waitFor("已保存")
    desk.type(",g")
    try desk.waitFor("[x] ;")
    desk.press("Esc")
    desk.type("Q")
    #expect(try desk.waitForExit() == 0)
  }
}
