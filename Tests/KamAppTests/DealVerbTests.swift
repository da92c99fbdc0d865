import KamApp
import Testing

@Suite("kam stage, sign, deliver, lose, register, claim, ask") struct DealVerbTests {
  @Test("quotations are made and moved from the line")
  func quotes() {
    let person = Person.withStore()
    let line = "云驰S70 商务版 12台 指导价18.8万 优惠2万 上牌 4周"
    #expect(person.kam("quote", "交通", "--add", line).exit == .done)
    #expect(person.kam("quote", "交通", "--state", "已报").exit == .done)
    #expect(person.kam("quote", "交通", "--add", "云驰E50 2台 净价12万").answer.contains("报价 V1 -> V2"))
    #expect(person.kam("quote", "交通", "--next").answer.contains("V2 -> V3"))
    let table = person.kam("quote", "交通").answer
    #expect(table.contains("报价 V3") && table.contains("云驰E50") && table.contains("225.6万"))
    #expect(person.kam("quote", "交通", "--state", "接受").exit == .done)
    #expect(person.kam("quote", "交通", "--next").answer.contains("V3 -> V4"))
    #expect(person.kam("quote", "交通", "--add", "云驰E50 1台 净价12万").exit == .done)
    #expect(person.kam("quote", "交通").answer.contains("报价 V4"))
    #expect(person.kam("quote", "交通", "--next", "--state", "已报").exit == .usage)
    #expect(person.kam("quote", "交通", "--state", "好").exit == .usage)
    #expect(keys(of: person.kam("quote", "交通", "--next", "--json").answer) == ["id", "change", "problems"])
    person.kam("quote", "交通", "--add", "云驰E60 2台")
    let unpriced = person.kam("quote", "交通", "--state", "已报")
    #expect(unpriced.exit == .usage && unpriced.complaint.contains("云驰E60 没有单价"), "\(unpriced.complaint)")
  }

  @Test("a project goes its way from stage to stage, signed with its quotation, delivered with what follows")
  func way() {
    let person = Person.withStore()
    let stage = person.kam("stage", "交通")
    #expect(stage.exit == .done && stage.answer.contains("[线索] > 已接触"), "\(stage.complaint)")
    #expect(stage.answer.contains("进入已接触还缺: 沟通一次"))
    let asked = person.kam("stage", "交通", "next")
    #expect(asked.exit == .usage && asked.complaint.contains("沟通一次") && asked.complaint.contains("--yes"))
    #expect(person.kam("stage", "交通", "next", typed: "no\n", isTerminal: true).exit == .nothing)
    let agreed = person.kam("stage", "交通", "next", typed: "是\n", isTerminal: true)
    #expect(agreed.answer.contains("阶段: 已接触"), "\(agreed.complaint)")
    let jump = person.kam("stage", "交通", "方案报价")
    #expect(jump.exit == .usage && jump.complaint.contains("拜访一次") && jump.complaint.contains("预算"))
    #expect(person.kam("stage", "交通", "已拜访", "--yes").answer.contains("阶段: 已拜访"))
    let back = person.kam("stage", "交通", "已接触")
    #expect(back.exit == .usage && back.complaint.contains("从「已拜访」退回「已接触」"), "\(back)")
    #expect(person.kam("stage", "交通", "已接触", "--yes").exit == .done)
    let other = person.kam("stage", "交通", "投标", "--yes")
    #expect(other.exit == .usage && other.complaint.contains("商务谈判"))
    #expect(person.kam("stage", "交通", "没有").exit == .usage)
    person.kam("quote", "交通", "--add", "云驰S70 12台 净价16.8万")
    let early = person.kam("deliver", "交通", "11-23")
    #expect(early.exit == .usage && early.complaint.contains("kam sign"), "\(early)")
    let lacking = person.kam("sign", "交通", "三年质保", "11月20日", "--quote", "1")
    #expect(lacking.exit == .usage && lacking.complaint.contains("进入签约还缺"), "\(lacking)")
    let ahead = person.kam("sign", "交通", "三年质保", "12月8日", "--quote", "1", "--yes")
    #expect(ahead.exit == .usage && ahead.complaint.contains("还没到"), "\(ahead)")
    let signed = person.kam("sign", "交通", "三年质保", "11月20日", "--quote", "1", "--yes")
    #expect(signed.answer.contains("签约 2026公务车更新 12台 201.6万"), "\(signed.complaint)")
    #expect(signed.complaint.contains("V1 还是「草稿」，签约就算客户接受了"))
    let preview = person.kam("deliver", "交通", "11-23", "--preview").answer
    #expect(preview.contains("2026-11-26  回访  3日回访"))
    #expect(person.kam("deliver", "交通", "11-23").answer.contains("后续8项"))
    let shown = person.kam("show", "交通").answer
    #expect(shown.contains("三年质保") && shown.contains("3日回访"))
    #expect(keys(of: person.kam("stage", "交通", "--json").answer).contains("missing"))
    let unread = person.kam("deliver", "交通", "2027-02-30")
    #expect(unread.exit == .usage && unread.complaint.contains("交车日期"))
    #expect(person.kam("deliver", "交通", "2027-02-20").exit == .usage)
  }

  @Test("who signs without naming the version is asked whether it counts as accepted")
  func asked() {
    let person = Person.withStore()
    person.kam("quote", "交通", "--add", "云驰S70 12台 净价16.8万")
    person.kam("quote", "交通", "--state", "已报")
    let asked = person.kam("sign", "交通")
    #expect(
      asked.exit == .usage && asked.complaint.contains("V1 还是「已报」") && asked.complaint.contains("--yes"))
    #expect(person.kam("sign", "交通", typed: "no\n", isTerminal: true).exit == .nothing)
    #expect(person.kam("sign", "交通", "--yes").answer.contains("签约 2026公务车更新"))
  }

  @Test("setting a stage does what its act does")
  func set() {
    let person = Person.withStore()
    let project = person.kam("add", "交通", "project", "name=校车", "units=3").line
    #expect(person.kam("set", "交通", "\(project).stage", "签约").answer.contains("签约 校车 3台"))
    #expect(person.kam("set", "交通", "\(project).stage", "交车").answer.contains("后续8项"))
    #expect(person.kam("set", "交通", "\(project).stage", "回款", "--was", "签约").exit == .conflict)
    #expect(person.kam("set", "交通", "\(project).stage", "回款", "--was", "交车").exit == .done)
  }

  @Test("a loss says why, to whom and at what price")
  func lose() {
    let person = Person.withStore()
    let mute = person.kam("stage", "交通", "战败")
    #expect(mute.exit == .usage && mute.complaint.contains("kam lose"))
    let lost = person.kam("lose", "交通", "价格高", "输给", "磐石", "越岭", "城南店", "15.8万", "--project", "公务车")
    #expect(lost.answer.contains("战败 2026公务车更新 输给 磐石 越岭 城南店 15.8万, 价格高"), "\(lost.complaint)")
    #expect(person.kam("show", "交通", "--json").answer.contains(#""lostToDealer": "城南店""#))
    let again = person.kam("lose", "交通", "预算取消", "--project", "公务车")
    #expect(again.exit == .usage && again.complaint.contains("2026-11-24 战败：价格高，输给 磐石 越岭"))
    let path = person.kam("stage", "交通", "--project", "公务车").answer
    #expect(path.contains("[战败]") && path.contains("2026-11-24 战败：价格高，输给 磐石 越岭 城南店 15.8万"))
    let reopened = person.kam("stage", "交通", "next", "--project", "公务车")
    #expect(reopened.exit == .usage && reopened.complaint.contains("重新跟进"), "\(reopened)")
    #expect(person.kam("stage", "交通", "next", "--yes", "--project", "公务车").exit == .done)
    #expect(person.kam("history").answer.contains("战败：价格高，输给 磐石"))
  }

  @Test("a registration is filed, approved, ticked and its rebate claimed")
  func register() {
    let person = Person.withStore()
    let early = person.kam("claim", "交通")
    #expect(early.exit == .usage && early.complaint.contains("kam register"))
    #expect(person.kam("register", "交通", "--tick", "营业执照").exit == .nothing)
    #expect(person.kam("register", "交通").exit == .nothing)
    #expect(person.kam("register", "交通", "提交").exit == .done)
    #expect(person.kam("register", "交通").answer.contains("报备 已提交"))
    let unknown = person.kam("register", "交通", "好的")
    #expect(unknown.exit == .usage && unknown.complaint.contains("驳回"))
    let approved = person.kam("register", "交通", "已批", "DKH-1", "单台返利5000", "有效至2026-12-31")
    #expect(approved.answer.contains("报备: 已提交 -> 已批"), "\(approved.complaint)")
    #expect(person.kam("register", "交通", "--tick", "营业执照").answer.contains("勾选 营业执照"))
    let over = person.kam("register", "交通", "有效至2025-12-31")
    #expect(over.exit == .done && over.complaint.contains("2025-12-31 已过"))
    #expect(person.kam("claim", "交通").complaint.contains("项目还在「线索」"))
    person.kam("sign", "交通", "--yes")
    let asked = person.kam("claim", "交通", "昨天")
    #expect(asked.exit == .usage && asked.complaint.contains("缺资料") && asked.complaint.contains("--yes"))
    #expect(person.kam("claim", "交通", "昨天", "--yes").answer.contains("返利申报 6万"))
    #expect(person.kam("show", "交通").answer.contains("返利申报日期 2026-11-23"))
  }

  @Test("help is asked for, told, explained, ended and taken back")
  func ask() {
    let person = Person.withStore()
    #expect(person.kam("ask", "交通").exit == .nothing)
    let asked = person.kam("ask", "交通", "价格特批", "每台再让三千", "11月27日")
    #expect(asked.exit == .done && asked.answer.contains("求助 价格特批 每台再让三千"), "\(asked.complaint)")
    let id = String(person.kam("ask", "交通").answer.prefix(10))
    #expect(person.kam("ask", "交通", "--explain", id, "对手报15.8万").exit == .done)
    #expect(person.kam("ask", "交通").answer.contains("待答复"))
    #expect(person.kam("ask", "交通", "--withdraw", id).exit == .done)
    #expect(person.kam("ask", "交通", "--done", id).answer.contains("办妥"))
    #expect(person.kam("ask", "交通", "--json").answer.contains(#""state": "done""#))
    #expect(person.kam("ask", "交通", "--done", "zzzzzzzzzz").exit == .nothing)
  }
}
