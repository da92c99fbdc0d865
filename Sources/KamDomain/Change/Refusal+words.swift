extension Refusal {
  /// Why an edit was refused and what to do, as a sentence.
  public func words(_ language: Language) -> String {
    let (zh, en) = meanwhile ?? wrong
    return language.pick(zh, en)
  }

  /// What somebody else did meanwhile.
  private var meanwhile: (zh: String, en: String)? {
    switch self {
    case .fieldChanged(let conflict):
      let field = conflict.place.type.field(conflict.field)
      let theirs = conflict.theirs.map { "「\($0)」" } ?? "空"
      return (
        "\(field?.zh ?? conflict.field)已被改为\(theirs)，没有覆盖",
        "\(field?.en ?? conflict.field) was changed to \(conflict.theirs ?? "nothing") meanwhile; not overwritten"
      )
    case .recordGone(let place):
      return ("这条\(place.type.zh)已被删除", "this \(place.type.en) was removed meanwhile")
    case .recordChanged(let place, _):
      return ("这条\(place.type.zh)刚被改过，没有删除", "this \(place.type.en) was changed meanwhile; not removed")
    case .recordExists(let place):
      return (
        "编号 \(place.record) 的\(place.type.zh)已经有了",
        "\(place.type.withArticle) with id \(place.record) is there already"
      )
    case .valueGone(_, let field, let value):
      return ("\(field) 里已没有 \(value)", "\(field) no longer holds \(value)")
    default: return nil
    }
  }

  /// What cannot be as it was given.
  private var wrong: (zh: String, en: String) {
    switch self {
    case .fileBroken(let file, let line):
      (
        "\(file.path):\(line): 这一行不对，改好之前不写这个文件（kam check 说明原因）",
        "\(file.path):\(line): this line is wrong; the file is not written before it is mended (kam check says why)"
      )
    case .unknownField(let type, let name, let nearest):
      (
        "\(type.zh)没有「\(name)」这一栏"
          + (nearest.map { hint(type.fieldSpelled($0)?.zh ?? $0, .zh) } ?? type.guidance(to: name, .zh)),
        "\(type.withArticle) has no field \(name)"
          + (nearest.map { hint($0, .en) } ?? type.guidance(to: name, .en))
      )
    case .badValue(_, _, let value, .creditCode, _):
      (
        "统一社会信用代码不能是「\(value)」：" + (CreditCode.Fault.of(value)?.zh ?? ""),
        "\(value) is no credit code: " + (CreditCode.Fault.of(value)?.en ?? "")
      )
    case .ownField(let type, let field):
      (
        "\(type.field(field)?.zh ?? field)由程序写，不能改",
        "\(type.field(field)?.en ?? field) is written by the program and cannot be set"
      )
    case .badValue(let type, let name, let value, _, _)
    where type.field(name)?.isRepeated == true && value.contains(where: { "、，,/；;".contains($0) }):
      several(type.field(name), value)
    case .badValue(let type, let field, let value, let expected, let nearest):
      (
        "\(type.field(field)?.zh ?? field)不能是「\(value)」，应为\(expected.typed(open: nil, .zh))"
          + hint(nearest, .zh),
        "\(type.field(field)?.en ?? field) cannot be \(value): it takes \(expected.typed(open: nil, .en))"
          + hint(nearest, .en)
      )
    case .ambiguousValue(let type, let field, let value, let candidates):
      ambiguous(type.field(field), value, candidates)
    case .selfReference(let type, let field):
      (
        "\(type.field(field)?.zh ?? field)不能是自己",
        "the \(type.field(field)?.en ?? field) of \(type.withArticle) cannot be itself"
      )
    case .missingField(let type, let field): Self.missing(field, of: type)
    case .twoValues(let type, let field):
      (
        "\(type.field(field)?.zh ?? field)只能写一个", "\(type.field(field)?.en ?? field) may be given only once"
      )
    default: early
    }
  }

  /// What was done before its time, or twice.
  private var early: (zh: String, en: String) {
    switch self {
    case .unreadDelivery(let typed):
      (
        "交车日期不能是「\(typed)」，应为日期，例如 2026-11-24、昨天",
        "the day of delivery cannot be \(typed): it takes a date like 2026-11-24, or yesterday"
      )
    case .deliveryAhead(let day):
      (
        "\(day) 还没到：交车当天再记；现在只能排日期，加一条节点「交车验收」",
        "\(day) is still to come: record the delivery on the day; until then plan it as a milestone (handover)"
      )
    case .mentionedElsewhere(let name, let houses):
      (
        "\(houses.joined(separator: "、")) 还提到\(name)，没有删除：先在那里去掉；人走了就填离任日期",
        "\(name) still stands in \(houses.joined(separator: ", ")): take them out there first; who has gone gets a day of leaving"
      )
    case .noPlace(let code, let list): Self.noPlace(code, list)
    case .notSigned(let project):
      (
        "「\(project)」还没签约，不能交车：先按 t s 签约（kam sign 客户）",
        "\(project) is not signed, so it cannot be delivered: sign it first, t s (kam sign ACCOUNT)"
      )
    case .signingAhead(let day):
      (
        "\(day) 还没到：签约当天再记；现在只能排日期，加一条节点「签合同」",
        "\(day) is still to come: record the signing on the day; until then plan it as a milestone (contract)"
      )
    case .eventAhead(let day):
      (
        "活动在 \(day)，还没到，到了当天再记谁到场",
        "the event is on \(day), still to come: say who came on the day"
      )
    case .quoteOpen(let version, let gaps): QuoteGap.words(gaps, of: version)
    case .rebateNotDue(let bar): bar.words
    case .deliveredBefore:
      (
        "已经交车，不能再算战败；交错了先用 t n（kam stage 客户 阶段）退回，有问题记一笔：;",
        "it is delivered and cannot be lost; if that is wrong, t n (kam stage ACCOUNT STAGE) takes it back, trouble is logged: ;"
      )
    case .alreadyLost(let loss):
      (
        loss.told(.zh) + "。改原因在联系卡的项目里；重新跟进按 t n（kam stage 客户 阶段）",
        loss.told(.en)
          + "; the reason is changed in the project on the card, t n (kam stage ACCOUNT STAGE) takes it up again"
      )
    default: ("", "")
    }
  }

  /// How several values of a field are given: each by itself.
  private func several(_ field: Field?, _ value: String) -> (zh: String, en: String) {
    let parts = value.split { "、，,/；; ".contains($0) }
    func words(_ name: String) -> String { parts.map { name + "=" + $0 }.joined(separator: " ") }
    let (zh, en) = (field?.zh ?? "", field?.key ?? "")
    return (
      "\(zh)一次写一个值，多个就重复写：" + words(zh), "\(en) takes one value at a time; repeat it: " + words(en)
    )
  }

  /// Why an answer behind a code is not taken, and what to do instead.
  private static func noPlace(_ code: String, _ list: [String]?) -> (zh: String, en: String) {
    if Item(code: code) != nil {
      return (
        "\(code) 没有地方填，请在清单或卡片里写", "\(code) fills nothing: use the checklist or the card"
      )
    }
    guard let list else {
      return (
        "\(code) 要有一次拜访才能勾：先按 v 计划拜访；去掉代号就只记一笔",
        "\(code) is ticked on a visit, and none is planned: v plans one; without the code it is logged"
      )
    }
    let codes = list.joined(separator: " ")
    return (
      "这次拜访的清单里没有 \(code)，有：\(codes)；去掉代号就只记一笔",
      "\(code) is not on this visit's list, which has \(codes); without the code it is logged"
    )
  }

  private func ambiguous(
    _ field: Field?, _ value: String, _ candidates: [Namesake]
  ) -> (zh: String, en: String) {
    let list = candidates.map { "\n  \($0.id)  \($0.label)" }.joined()
    return (
      "\(field?.zh ?? "")「\(value)」有 \(candidates.count) 个，请写编号：" + list,
      "\(field?.en ?? ""): \(value) may be one of \(candidates.count); give the id:" + list
    )
  }

  private func hint(_ nearest: String?, _ language: Language) -> String {
    nearest.map { language.pick("，是不是「\($0)」？", "; did you mean \($0)?") } ?? ""
  }
}
