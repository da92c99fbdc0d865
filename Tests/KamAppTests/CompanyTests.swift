import KamApp
import Testing

extension Outcome {
  /// The id in the first row of a list as CSV.
  fileprivate var id: String {
    String(answer.split(whereSeparator: \.isNewline).dropFirst().first?.prefix(10) ?? "")
  }
}

@Suite("X11, D6, L1: company identity on the command line") struct CompanyTests {
  @Test("X11: a wrong credit code is refused with a sentence, a right one is stored in capitals")
  func creditCode() {
    let person = Person.withStore()
    let refused = person.kam("set", "交通", "creditCode", "91350100M000100Y44")
    #expect(refused.exit == .usage && refused.complaint.contains("按前 17 位应为 3"))
    #expect(person.kam("set", "交通", "creditCode", "91350100m000100y43").exit == .done)
    #expect(person.text(of: person.customer).contains("CreditCode: 91350100M000100Y43"))
  }

  @Test("X11: likely duplicates are told, and the customer is made all the same")
  func duplicates() {
    let person = Person.withStore()
    let first = person.customer
    let made = person.kam("new", "河北交通运输厅")
    #expect(made.exit == .done && made.line.count == 10)
    #expect(made.complaint.contains("已有相近客户：河北省交通运输厅") && made.complaint.contains(first))
    #expect(person.kam("new", "别家", "phone=88880001").complaint.contains("电话"))
    #expect(person.kam("new", "毫不相干").complaint.isEmpty)
    // What is the same and not merely like it needs a word more.
    let again = person.kam("new", "毫不相干")
    #expect(again.exit == .usage && again.complaint.contains("--anyway"))
    #expect(person.kam("new", "毫不相干", "--anyway").exit == .done)
    for (field, name) in [("shortName", "交通厅机关"), ("formerName", "交通局")] {
      person.kam("set", first, field, name)
      let same = person.kam("new", name)
      #expect(same.exit == .usage && same.complaint.contains("「\(name)」"), "\(same.complaint)")
    }
    person.kam("new", "丙", "creditCode=91350100M000100Y43")
    #expect(person.kam("new", "丁", "creditCode=91350100M000100Y43").exit == .usage)
  }

  @Test("D6: the group is a tree with totals, wherever one stands in it")
  func group() {
    let person = Person.withStore()
    let below = person.kam("new", "云川公路局", "parent=\(person.customer)").line
    person.kam("add", below, "vehicle", "model=甲", "count=8")
    let tree = person.kam("group", below)
    #expect(tree.exit == .done)
    #expect(tree.answer.contains("河北省交通运输厅") && tree.answer.contains("  云川公路局"))
    #expect(person.kam("group", "交通", "--csv").answer.contains(",河北省交通运输厅,0,2,8,12,0,0\r\n"))
    #expect(person.kam("show", below).answer.contains("上级单位  河北省交通运输厅"))
    person.kam("set", "交通", "parent", below)
    #expect(person.kam("group", below).complaint.contains("绕成了圈"))
  }

  @Test("L1, L16: who brought whom, both ways")
  func referrals() {
    let person = Person.withStore()
    let giver = person.customer
    let brought = person.kam("new", "唐山顺达物流").line
    let contact = person.kam("add", giver, "contact", "name=赵强").line
    person.kam(
      "add", brought, "lead", "channel=L1", "referrerAccount=\(giver)", "referrerContact=\(giver)/\(contact)")
    let up = person.kam("referrals", brought)
    #expect(up.exit == .done && up.answer.contains("河北省交通运输厅") && up.answer.contains("赵强"))
    #expect(person.kam("referrals", giver).answer.contains("唐山顺达物流"))
    #expect(person.kam("show", brought).answer.contains("推荐客户 河北省交通运输厅"))
    #expect(person.kam("referrals", person.kam("new", "独一家").line).exit == .nothing)
  }

  @Test("T1: which channel brings deals, of those customers that a query asks for")
  func channels() {
    let person = Person.withStore()
    let id = person.kam("new", "唐山顺达物流", "industry=物流").line
    person.kam("add", id, "lead", "channel=L12")
    person.kam("add", id, "deal", "date=2024-05-12", "units=12")
    let all = person.kam("channels", "--csv").answer
    #expect(all.contains("enquiry,L12 客户主动询价,1,0,0,1,12,100\r\n") && all.contains(",未记来源,1,"))
    #expect(!person.kam("channels", "物流", "--csv").answer.contains("未记来源"))
    #expect(person.kam("channels", "--nonsense").exit == .usage)
    #expect(person.kam("channels", "无此客户").exit == .nothing)
  }

  @Test("T2: an event from the invitation to what followed")
  func event() {
    let person = Person.withStore()
    let other = person.kam("new", "唐山顺达物流", "industry=物流").line
    let id = person.kam("event", "new", "冬季试驾", "kind=试乘试驾", "date=2026-12-05", "place=展厅").line
    #expect(id.count == 10)
    #expect(person.kam("event", "invite", "试驾", "交通", "--people").exit == .done)
    #expect(person.kam("event", "invite", "试驾", "industry:物流").exit == .done)
    let early = person.kam("event", "came", "试驾", "王建国")
    #expect(early.exit == .usage && early.complaint.contains("2026-12-05"))
    #expect(person.kam("event", "set", "试驾", "date=2026-11-20").exit == .done)
    #expect(person.kam("event", "set", "试驾").exit == .usage)
    #expect(person.kam("event", "came", "试驾", "王建国", "drove=星驰5", "feedback=安静").exit == .done)
    let followed = person.kam("event", "followed", "试驾", "王建国", "今天电话王主任 想再试一次")
    #expect(followed.exit == .done, "\(followed.complaint)")
    #expect(person.text(of: person.kam("list", "交通", "--csv").id).contains("想再试一次"))
    let shown = person.kam("event", "show", id).answer
    #expect(shown.contains("王建国") && shown.contains("李敏") && shown.contains("星驰5"))
    #expect(person.kam("event", "list", "--csv").answer.contains("冬季试驾,test_drive,2026-11-20,展厅,3,1,1,1\r\n"))
    // One rule for all acts: the short name of a customer means its guest.
    person.kam("set", other, "shortName", "顺达运输")
    #expect(person.kam("event", "came", "试驾", "顺达运输").exit == .done)
    #expect(person.kam("event", "followed", "试驾", "顺达运输", "今天电话 问了续航").exit == .done)
    let stranger = person.kam("new", "独一家").line
    let absent = person.kam("event", "followed", "试驾", "独一家", "今天电话 问了续航")
    #expect(absent.exit == .nothing && absent.complaint.contains("kam event came"))
    person.kam("add", stranger, "contact", "name=孙强")
    #expect(person.kam("event", "came", "试驾", "独一家/孙强").exit == .done)
    #expect(person.kam("event", "show", id).answer.contains("孙强"))
    #expect(person.kam("event", "came", "试驾", other).exit == .done)
    #expect(person.kam("event", "came", "试驾", "河北").exit == .usage)
    #expect(person.kam("event", "show", "没有").exit == .nothing)
    #expect(person.kam("check").exit == .done)
  }

  @Test("T2, L11: a mailing list for a spreadsheet, and labels to print")
  func mail() {
    let person = Person.withStore()
    person.kam("set", "交通", "address", "裕华西路 88 号")
    person.kam("add", "交通", "contact", "name==HYPERLINK(1)", "title=+1")
    let list = person.kam("mail", "交通").answer
    #expect(list.hasPrefix("\u{FEFF}id,name,person,title,district,address,phone,email\r\n"))
    #expect(list.contains(",王建国,办公室主任,,裕华西路 88 号,0311-88880001,\r\n"))
    #expect(list.contains(",'=HYPERLINK(1),'+1,"))
    let labels = person.kam("mail", "交通", "--format", "labels", "--one").answer
    #expect(labels == "裕华西路 88 号\n河北省交通运输厅\n王建国　办公室主任　收\n\n\n\n")
    person.kam("new", "没有地址")
    #expect(person.kam("mail").complaint.contains("没有地址"))
    #expect(person.kam("mail", "无此客户").exit == .nothing)
  }

  @Test("T3: a district is walked by address")
  func walk() {
    let person = Person.withStore()
    for (name, number) in [("甲", 12), ("乙", 8)] {
      person.kam("new", name, "district=桥西区", "address=裕华西路 \(number) 号")
    }
    let walk = person.kam("walk", "桥西", "--csv").answer.split(whereSeparator: \.isNewline).map(String.init)
    #expect(walk.count == 3 && walk[1].contains("乙") && walk[2].contains("甲"))
    person.kam("new", "丙", "district=桥西区", "address=南屏市桥西区裕华西路9号")
    let walked = person.kam("walk", "桥西").answer.split(separator: "\n").map(String.init)
    #expect(walked.firstIndex(of: "南屏市桥西区") == 0 && walked.firstIndex(of: "桥西区") == 3)
    #expect(walked[2].contains("丙") && walked[5].contains("乙") && walked[6].contains("甲"))
    let none = person.kam("walk", "长安区")
    #expect(none.exit == .nothing && none.complaint.contains("桥西区"))
  }

  @Test("X11: a merge is previewed, done and undone as a whole")
  func merge() {
    let person = Person.withStore()
    let keep = person.customer
    let gone = person.kam("new", "河北交通厅", "phone=0311-2").line
    let contact = person.kam("add", gone, "contact", "name=赵强").line
    person.kam("add", gone, "person", "contact=\(contact)", "hobby=钓鱼")
    let third = person.kam("new", "下属单位", "parent=\(gone)").line
    let before = [keep, gone, third].map(person.text)
    // Entries of the two journals are told apart by their second.
    person.set("KAM_TODAY", "2026-11-24T09:13")
    let preview = person.kam("merge", keep, gone, "--preview")
    #expect(preview.exit == .done && preview.answer.contains("联系人 1") && !preview.answer.contains("钓鱼"))
    #expect([keep, gone, third].map(person.text) == before)
    let done = person.kam("merge", keep, gone, "--json")
    #expect(done.exit == .done && !done.answer.contains("钓鱼"), "\(done.complaint)")
    #expect(!person.has("store/accounts/\(gone).rec") && !person.has("store/personal/\(gone).rec"))
    #expect(person.text(of: keep).contains("FormerName: 河北交通厅"))
    #expect(person.text(of: third).contains("Parent: \(keep)"))
    #expect(person.kam("show", keep, "--personal").answer.contains("钓鱼"))
    #expect(person.kam("check").exit == .done)
    #expect(person.kam("undo").exit == .done)
    #expect([keep, gone, third].map(person.text) == before)
    #expect(person.kam("show", gone, "--personal").answer.contains("钓鱼"))
    #expect(person.kam("merge", keep, keep).exit == .usage)
  }
}
