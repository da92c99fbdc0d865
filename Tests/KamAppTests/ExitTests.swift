import KamApp
import Testing

@Suite("Exit codes") struct ExitTests {
  @Test(
    "scripts can rely on them",
    arguments: [
      (["--version"], Exit.done), (["help"], .done), (["help", "set"], .done), (["list"], .done),
      (["show", "交通"], .done), (["find", "王建国"], .done), (["check"], .done), (["paths"], .done),
      (["list", "没有这样的客户"], .nothing), (["find", "没有这样的文字"], .nothing), (["show", "不存在"], .nothing),
      (["redo"], .nothing), (["remove", "交通", "zzzzzzzzzz"], .nothing),
      (["--store", "/nowhere/at/all", "list"], .store),
      (["--store", "/tmp", "list"], .store), (["--readonly", "set", "交通", "note", "x"], .permission),
      (["set", "交通", "importance", "一般", "--was", "一般"], .conflict), (["foo"], .usage),
      (["list", "--limt", "3"], .usage),
      (["list", "stag:x"], .usage), (["list", "--sort", "weather"], .usage),
      (["set", "交通", "importanc", "一般"], .usage),
      (["set", "交通", "importance", "特别"], .usage), (["set", "交通", "founded", "13月"], .usage),
      (["--today", "tomorrow", "list"], .usage), (["--lang", "fr", "list"], .usage),
      (["log", "交通", "今天拜访王主任 谈了配置"], .usage), (["set"], .usage),
      (["add", "交通", "conact", "name=x"], .usage),
      (["add", "交通", "contact", "title=主任"], .usage), (["--store", "a", "--store", "b", "new", "甲"], .usage),
      (["--store", "s", "--version"], .done), (["--lang", "en", "-V"], .done),
      (["list", "--", "stage:lead"], .done),
      (["list", "--", "--limt"], .done), (["log", "交通", "--", "--今天电话王主任 好"], .done),
      (["log", "交通", "--acept", "今天电话王主任 好"], .usage),
      (["log", "交通", "今天电话王主任 好 → 2月30日送方案"], .usage), (["log", "交通", "今天电话王主任 好 → 昨天送方案"], .usage),
      (["log", "交通", "今天电话王主任 好 → 暂无"], .usage), (["log", "交通", "2月30日电话王主任 好"], .usage),
      (["new", "　 "], .usage), (["add", "交通", "contact", "name= "], .usage),
      (["add", "交通", "vehicle", "model=别克", "count=0"], .usage),
      (["add", "交通", "tie", "from=王建国", "to=王建国", "kind=同学"], .usage),
    ] as [([String], Exit)])
  func codes(_ arguments: [String], _ expected: Exit) {
    let person = Person.withStore()
    #expect(person.run(arguments).exit == expected)
  }

  @Test(
    "what the parser refuses is said in the user's language, with the usage",
    arguments: [
      (["list", "--limt", "3"], "没有选项 --limt"), (["set", "交通"], "缺少 栏目"),
      (["set"], "缺少 客户"), (["lose", "交通"], "缺少 原因"),
      (["--lang", "en", "lose", "交通"], "missing: reason; usage:"),
      (["list", "--limit", "x"], "值不对：x（--limit）"),
      (["--lang", "en", "list", "--limit", "x"], "wrong value: x (--limit); usage:"),
      (["map", "--project"], "缺少值：--project"), (["lst"], "是不是 kam list"),
    ] as [([String], String)])
  func usage(_ arguments: [String], _ words: String) {
    let outcome = Person().run(arguments)
    #expect(outcome.exit == .usage)
    #expect(outcome.complaint.contains(words), "\(outcome.complaint)")
  }

  @Test("a refused value is answered with what can be chosen")
  func choices() {
    let person = Person.withStore()
    person.kam("add", "交通", "contact", "name=王建国", "title=司机")
    let twice = person.kam("add", "交通", "seat", "project=2026公务车更新", "contact=王建国")
    #expect(twice.exit == .usage)
    #expect(twice.complaint.contains("王建国 办公室主任") && twice.complaint.contains("王建国 司机"))
    let code = person.kam("set", "交通", "industry", "天外")
    #expect(code.complaint.contains("物流") && !code.complaint.contains("industry"))
    let own = person.kam("set", "交通", "parent", person.customer)
    #expect(own.complaint.contains("上级单位不能是自己"))
  }

  @Test("what stands behind -- is text")
  func endOfOptions() {
    let person = Person.withStore()
    person.kam("log", "交通", "--", "--今天电话王主任 好")
    #expect(person.kam("show", "交通").answer.contains("--今天电话王主任 好"))
  }

  @Test("two names that fit are candidates, not a guess")
  func ambiguous() {
    let person = Person.withStore()
    person.kam("new", "唐山市交通运输局")
    let outcome = person.kam("show", "交通运输")
    #expect(outcome.exit == .usage)
    #expect(outcome.complaint.contains("河北省交通运输厅") && outcome.complaint.contains("唐山市交通运输局"))
  }

  @Test("a directory that holds something is left alone")
  func notEmpty() {
    let person = Person.withStore()
    let before = person.kam("list", "--json").answer
    #expect(person.kam("init", person.store).exit == .usage)
    #expect(person.kam("list", "--json").answer == before)
  }

  @Test("a broken file is named with its line, and the rest is shown")
  func brokenFile() {
    let person = Person.withStore()
    person.write(
      "%rec: Account schema.rec\n\nId: aaaaaaaaaa\nName: 甲\nbroken line\n", to: "accounts/aaaaaaaaaa.rec")
    let list = person.kam("list")
    #expect(list.exit == .done)
    #expect(list.answer.contains("河北省交通运输厅"))
    #expect(list.complaint.contains("accounts/aaaaaaaaaa.rec:5:"))
    let set = person.kam("set", "aaaaaaaaaa", "note", "x", "--json")
    #expect(set.exit == .store)
    #expect(set.complaint.contains("\"file\": \"accounts/aaaaaaaaaa.rec\", \"line\": 5"))
  }

  @Test(
    "with --json an error is JSON, wherever the option stands",
    arguments: [["--json", "show", "无"], ["show", "无", "--json"]])
  func errorsAsJSON(_ arguments: [String]) {
    let outcome = Person.withStore().run(arguments)
    #expect(outcome.answer.isEmpty)
    #expect(outcome.complaint.hasPrefix("{\"error\": {\"code\": 1, \"message\": "))
    #expect(keys(of: String(outcome.complaint.dropFirst(10))) == ["code", "message", "file", "line"])
  }
}
