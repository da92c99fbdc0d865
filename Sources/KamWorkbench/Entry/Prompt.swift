import KamDomain

extension State {
  /// What stands before the text that is typed.
  func prompt(_ purpose: Purpose) -> String {
    switch purpose {
    case .find: say("查找", "Find")
    case .palette: say("命令", "Command")
    case .log: say("记一笔", "Log")
    case .page: say("补记 ", "Line ") + String((entry?.page?.above.count ?? 0) + 1)
    case .step: say("下一步", "Next step")
    case .looked: say("看过无事", "Nothing to do")
    case .visit: say("计划拜访", "Plan a visit")
    case .seat: say("席位", "Seat")
    case .guide(nil): say("给谁定席位", "Whose seat")
    case .guide(let guide?): account?.find(guide.contact)?.name ?? ""
    case .move(let contact): (account?.find(contact)?.name ?? "") + say(" 调往", " moves to")
    case .close: say("拜访结束", "Close the visit")
    case .learn(let item):
      item.code + " " + (unknowns.first { $0.item == item }?.question ?? item.word(language))
    case .waive(let item): say("\(item.code) 不适用，因为", "\(item.code) does not apply, because")
    case .statement: say("客户书面需求", "Their requirements")
    case .newAccount: say("新客户", "New customer")
    case .merge: say("哪个客户并入", "Which customer goes into") + " " + (selected.map(shortName) ?? "")
    case .newEvent: say("新活动", "New event")
    case .invite(let event): invitePrompt(event)
    case .guest(let event, let id): guest(event, id).map { name(of: $0.guest) } ?? ""
    case .followed(let event, _): say("后续", "Followed") + " · " + (gathering(event)?.name ?? "")
    case .add(let type): say("新\(type.zh)", "New \(type.en)")
    case .field(_, _, let field, _), .value(_, _, let field, _): field.word(language)
    case .answer(let id): answered(id)
    case .word: say("留话", "A word")
    case .remark(_, let code): code + " " + say("备注", "note")
    case .deal(let act, _): act.word(language)
    case .erase: say("输入姓名确认彻底删除", "Type the name to erase for good")
    case .help: say("查帮助", "Narrow help")
    }
  }

  /// The question of a line of the checklist.
  private func answered(_ id: String) -> String {
    let item: VisitItem? = account?.find(ID(id))
    return "\(item?.code ?? "") \(item?.question ?? "")"
  }

  /// The line that the seat entry opens with: the person under the cursor.
  var seatPrompt: String {
    if case .cell(let level, let function) = spot { return seatPrompt(level, function) }
    return personPrompt
  }

  /// The person under the cursor, where a line about people begins.
  var personPrompt: String { person.map { $0.name + " " } ?? "" }

  /// The contact under the cursor: its line, its seat, one of its fields.
  var person: Contact? {
    switch spot {
    case .record(.contact, let id), .field(.contact, let id, _, _): account?.find(ID(id))
    case .record(.seat, let id):
      account?.find(ID<Seat>(id)).flatMap {
        $0.contact.account == nil ? account?.find($0.contact.record) : nil
      }
    default: nil
    }
  }

  /// The line for an empty cell: the cursor stands before its level and function, where the name goes.
  func seatPrompt(_ level: Level, _ function: String) -> String {
    " \(level.word(language)) \(setting.vocabulary.word(.function, function, language))"
  }

  /// Opens a seat's line with the person's name.
  mutating func editSeat(_ id: String) -> [Effect] {
    guard let account, let seat: Seat = account.find(ID(id)), let contact = account.find(seat.contact.record)
    else {
      return []
    }
    let words = seat.roles.map { $0.word(language) } + [seat.stance?.sign].compactMap { $0 }
    return open(.seat, with: ([contact.name] + words).joined(separator: " ") + " ")
  }
}

extension RecordType {
  /// What a line of a new record looks like.
  func example(_ language: Language) -> String {
    switch self {
    case .account: language.pick("例如：石桥市公交集团 公交 1200人", "e.g. Stonebridge Transit transport 1200people")
    case .contact: language.pick("例如：王建国 办公室主任 139-0000-0001", "e.g. Wang director 139-0000-0001")
    case .project:
      language.pick("例如：2026公务车更新 12台 216万 公开招标 2027-03-31", "e.g. Renewal 12units tender 2027-03-31")
    case .vehicle: language.pick("例如：远陆 远陆商务 8台 2017-03 公务", "e.g. Faroad Van 8units 2017-03 official")
    case .rival: language.pick("例如：远陆 远陆商务 5台 满意度=2 销售代表=张强", "e.g. Faroad Van 5units satisfaction=2")
    case .department: language.pick("例如：车队 使用", "e.g. Motor pool uses")
    case .signal: language.pick("例如：业务扩张 新开两条线路", "e.g. expansion two new lines")
    case .milestone: language.pick("例如：截标 2026-12-22", "e.g. bid deadline 2026-12-22")
    case .promise: language.pick("例如：我方 送配置表 2026-11-25", "e.g. ours send the specification 2026-11-25")
    case .deal: language.pick("例如：星驰商务 12台 216万 2024-05-12", "e.g. Star Van 12units 2024-05-12")
    case .event:
      language.pick("例如：冬季试驾 试乘试驾 2026-12-05 展厅", "e.g. Winter-drive test_drive 2026-12-05 showroom")
    case .guest: language.pick("例如：试驾车型=星驰5 疑虑=充电 坐着安静", "e.g. drove=Star5 doubt=charging quiet ride")
    case .tie:
      language.pick(
        "例如：李敏 -> 张志远（-> 汇报给  => 影响  >< 有矛盾  -- 认识）",
        "e.g. Li -> Zhang (-> reports to  => influences  >< conflicts with  -- knows)")
    case .person:
      language.pick("例如：王建国 生日农历八月十五 爱好钓鱼 来源=司机小李", "e.g. Wang birthday=03-12 hobby=fishing source=driver")
    case .lead:
      language.pick(
        "例如：L1 石桥公交 赵强（客户、人名用 Tab 选） 饭局上说起", "e.g. L1 Stonebridge Zhao (Tab chooses both) over dinner")
    default: language.pick("写内容，也可以 栏目=值", "the text, or field=value")
    }
  }
}
