import KamApp
import Testing

@Suite("Verbs that write") struct WritingTests {
  @Test("new and add print the id alone; set, remove and undo work on it")
  func life() {
    let person = Person.withStore()
    let id = person.kam("new", "唐山顺达物流", "industry=物流").line
    #expect(id.count == 10)
    let contact = person.kam("add", id, "联系人", "姓名=赵强", "title=经理").line
    #expect(contact.count == 10)
    let before = person.text(of: id)
    #expect(person.kam("set", id, "\(contact.prefix(6)).phone", "13900000001", "13900000002").exit == .done)
    #expect(person.text(of: id).contains("Phone: 13900000001\nPhone: 13900000002"))
    #expect(person.kam("undo").exit == .done)
    #expect(person.text(of: id) == before)
    #expect(person.kam("redo").exit == .done)
    #expect(person.kam("remove", id, contact).exit == .done)
    #expect(!person.text(of: id).contains("赵强"))
    #expect(person.kam("undo", "--list").answer.contains("赵强"))
  }

  @Test("what is typed becomes what files hold")
  func typed() {
    let person = Person.withStore()
    let id = person.customer
    person.kam("set", id, "founded", "2001年3月5日")
    person.kam("set", id, "客户等级", "一般")
    person.kam("set", id, "supplierOfOurs", "是")
    let text = person.text(of: id)
    #expect(text.contains("Founded: 2001-03-05") && text.contains("Importance: normal"))
    #expect(text.contains("SupplierOfOurs: yes") && text.contains("Owner: liwei"))
  }

  @Test("records are given by name")
  func byName() {
    let person = Person.withStore()
    let outcome = person.kam("add", "交通", "seat", "project=2026公务车更新", "contact=王建国", "role=看门者", "stance=支持")
    #expect(outcome.exit == .done, "\(outcome.complaint)")
    #expect(person.kam("map", "交通").answer.contains("王主任"))
  }

  @Test("writers with --json print id, change and problems")
  func json() {
    let person = Person.withStore()
    for arguments in [
      ["set", "交通", "note", "x"], ["new", "乙"], ["log", "交通", "电话王主任 预算批了"], ["undo"],
    ] {
      let outcome = person.run(arguments + ["--json"])
      #expect(outcome.exit == .done)
      #expect(keys(of: outcome.answer) == ["id", "change", "problems"])
    }
  }

  @Test("a file that holds another customer's id is not written through, nor is the other's file")
  func copiedFile() {
    let person = Person.withStore()
    let id = person.customer
    let text = person.text(of: id)
    person.write(text.replacing(id, with: "0000000009"), to: "accounts/0000000009.rec")
    person.write(text, to: "accounts/0000000008.rec")
    for arguments in [
      ["set", "0000000008", "note", "WRONG"], ["add", "0000000008", "contact", "name=X"],
      ["log", "0000000008", "电话王主任 谈了"], ["remove", "0000000008", "0000000001"],
    ] {
      let outcome = person.run(arguments)
      #expect(outcome.exit == .store)
      #expect(outcome.complaint.contains("accounts/0000000008.rec:3: ") && outcome.complaint.contains("文件名"))
    }
    #expect(person.text(of: id) == text && person.text(of: "0000000008") == text)
    #expect(person.kam("set", "0000000009", "note", "x").exit == .done)
  }

  @Test("an undo that an outside program is in the way of says so")
  func outsideUndo() {
    let person = Person.withStore()
    let id = person.customer
    person.kam("set", id, "note", "one")
    person.write(person.text(of: id).replacing("Note: one", with: "Note: two"), to: "accounts/\(id).rec")
    let outcome = person.kam("undo")
    #expect(outcome.exit == .conflict && outcome.complaint.contains("外部程序"), "\(outcome.complaint)")
  }

  @Test("--was refuses what somebody else changed, and takes the word for the code")
  func was() {
    let person = Person.withStore()
    #expect(person.kam("set", "交通", "importance", "一般", "--was", "重点").exit == .done)
    #expect(person.kam("set", "交通", "importance", "重点", "--was", "重点").exit == .conflict)
  }

  /// What the caller says was in the telephones, which are 1 and 2 → whether it is written.
  @Test(
    "--was holds for fields that stand several times",
    arguments: [(["3"], false), (["1"], false), (["2", "1"], true), ([""], false)])
  func wasSeveral(seen: [String], isWritten: Bool) {
    let person = Person.withStore()
    person.kam("set", "交通", "phone", "1", "2")
    let outcome = person.run(["set", "交通", "phone", "9"] + seen.flatMap { ["--was", $0] })
    #expect(outcome.exit == (isWritten ? .done : .conflict), "\(outcome.complaint)")
    #expect(person.text(of: person.customer).contains("Phone: 9") == isWritten)
  }

  @Test("who has a seat in a project keeps it: it is changed, and told")
  func seatedOnce() {
    let person = Person.withStore()
    let seat = person.kam("add", "交通", "seat", "project=2026公务车更新", "contact=王建国", "role=看门者").line
    let again = person.kam("add", "交通", "seat", "project=2026公务车更新", "contact=王建国", "role=G4", "stance=++")
    #expect(again.exit == .done && again.line == seat, "\(again.complaint)")
    #expect(again.complaint.contains("已有席位"))
    let text = person.text(of: person.customer)
    #expect(
      text.split(separator: "Contact: ", omittingEmptySubsequences: false).count == 2
        && text.contains("Role: decision_maker"))
    #expect(text.contains("Stance: champion") && text.contains("2026-11-24 unknown champion"))
    #expect(text.contains("Role: gatekeeper"), "a role more is no other role")
    let two = person.kam("add", "交通", "seat", "project=2026公务车更新", "contact=李敏", "角色=采购者,看门者")
    #expect(two.exit == .usage && two.complaint.contains("角色=采购者 角色=看门者"), "\(two.complaint)")
  }

  @Test("a lead by referral names who gave it, by name or id")
  func giver() {
    let person = Person.withStore()
    person.kam("new", "唐山顺达物流")
    let mute = person.kam("add", "顺达", "lead", "channel=L1")
    #expect(mute.exit == .usage && mute.complaint.contains("推荐客户="))
    let named = person.kam("add", "顺达", "lead", "channel=L1", "推荐客户=交通运输")
    #expect(named.exit == .done, "\(named.complaint)")
    #expect(person.kam("referrals", "顺达").answer.contains("河北省交通运输厅"))
    #expect(person.kam("add", "顺达", "lead", "channel=L12").exit == .done)
    let apart = person.kam("add", "顺达", "lead", "channel=L16", "推荐客户=交通运输", "推荐人=王建国")
    let whole = person.kam("add", "顺达", "lead", "channel=L16", "推荐人=交通运输/王建国")
    for giver in [apart, whole] { #expect(giver.exit == .done, "\(giver.complaint)") }
    let text = person.kam("show", "顺达").answer
    #expect(text.contains("王建国"))
    let nobody = person.kam("add", "顺达", "lead", "channel=L16", "推荐客户=没有这家")
    #expect(nobody.exit == .usage && nobody.complaint.contains("客户的名称或编号"))
  }

  @Test("a type without fields lists those that it has, in words")
  func fields() {
    let person = Person.withStore(language: "en_US.UTF-8")
    let told = person.kam("add", "交通", "lead")
    #expect(told.exit == .done && told.answer.contains("referrerAccount") && told.answer.contains("L12 "))
    #expect(told.answer.contains("needed") && !told.answer.contains("enquiry\n"))
  }

  /// What is typed → what the refusal says.
  @Test(
    "errors name the next step",
    arguments: [
      (["set", "交通", "likelihood", "H"], "a project has: kam set ACCOUNT ID.likelihood"),
      (["set", "交通", "short", "H"], "did you mean shortName?"),
      (["add", "交通", "lead", "from=x"], "its fields: channel, date, referrerAccount"),
      (["add", "交通", "foo", "a=b"], "there are: "),
      (["add", "交通", "lead", "channel=L18"], "L12 the customer's own enquiry"),
      (["log", "交通", "called", "--refusal", "O9"], "O1  "),
      (["list", "duty:police"], "official"),
    ])
  func guidance(arguments: [String], told: String) {
    let person = Person.withStore(language: "en_US.UTF-8")
    #expect(person.run(arguments).complaint.contains(told), "\(person.run(arguments).complaint)")
  }
}

@Suite("kam log") struct LogTests {
  @Test("a sentence becomes the entry and its next step")
  func sentence() {
    let person = Person.withStore()
    let outcome = person.kam("log", "交通", "昨天电话王主任 预算12月批 → 下周三10点送方案")
    #expect(outcome.exit == .done)
    #expect(outcome.answer.contains("2026-11-23") && outcome.answer.contains("2026-12-02  10:00"))
    let text = person.text(of: person.customer)
    #expect(text.contains("Medium: call_out") && text.contains("Text: 送方案"))
  }

  @Test("an ambiguous person is asked for with candidates, and nothing is written")
  func ambiguous() {
    let person = Person.withStore()
    person.kam("add", "交通", "contact", "name=王丽", "title=采购科科员")
    let before = person.text(of: person.customer)
    let outcome = person.kam("log", "交通", "微信小王 发了配置表")
    #expect(outcome.exit == .usage)
    #expect(outcome.complaint.contains("王丽") && outcome.complaint.contains("王建国"))
    #expect(person.text(of: person.customer) == before)
  }

  @Test(
    "what an entry fulfils is ticked and told, a visit that was agreed is planned; one undo takes all back")
  func fulfils() {
    let person = Person.withStore()
    person.kam("log", "交通", "电话王主任 → 周三给王主任发报价单")
    let before = person.text(of: person.customer)
    let outcome = person.kam("log", "交通", "给王主任发了报价单，约好12月3号拜访李处")
    #expect(outcome.answer.contains("完成：给王主任发报价单") && outcome.answer.contains("计划拜访  2026-12-03"))
    let after = person.text(of: person.customer)
    #expect(after.contains("Done: 2026-11-24") && after.contains("%rec: Visit"))
    person.kam("undo")
    #expect(person.text(of: person.customer) == before)
    let like = person.kam("--lang", "en", "log", "交通", "送了报价单")
    #expect(like.answer.contains("done: 给王主任发报价单 (--accept"))
  }

  @Test("offers are told, and written only with --accept")
  func offers() {
    let person = Person.withStore()
    let told = person.kam("log", "交通", "王主任答应月底给预算数，我方周三前送配置表")
    #expect(told.answer.contains("推定") && told.answer.contains("--accept"))
    #expect(!person.text(of: person.customer).contains("%rec: Promise"))
    person.kam("undo")
    person.kam("log", "交通", "王主任答应月底给预算数，我方周三前送配置表", "--accept")
    #expect(person.text(of: person.customer).contains("Side: theirs"))
  }

  @Test("many lines are written whole or not at all, and undone at once")
  func batch() {
    let person = Person.withStore()
    person.kam("new", "石家庄公交集团")
    let before = person.text(of: person.customer)
    let lines = "河北交通 昨天电话王主任 预算12月批\n\n石家庄公交 今天微信 发了配置表\n河北交通 今天短信李处 约周五\n"
    let bad = person.kam("log", "-", typed: lines + "邯郸一中 今天电话 没人\n")
    #expect(bad.exit == .usage)
    #expect(bad.complaint.contains("第 5 行"))
    #expect(person.text(of: person.customer) == before)
    let good = person.kam("log", "-", typed: lines)
    #expect(good.exit == .done, "\(good.complaint)")
    #expect(person.kam("find", "配置表").exit == .done)
    person.kam("undo")
    #expect(person.text(of: person.customer) == before)
    #expect(person.kam("find", "配置表").exit == .nothing)
  }
}
