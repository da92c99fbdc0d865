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
