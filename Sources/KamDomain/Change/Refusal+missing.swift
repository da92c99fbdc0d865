extension RecordType {
  /// Where a field is that the type does not have; else which fields it has.
  func guidance(to name: String, _ language: Language) -> String {
    let owner = self == .account ? Self.accountTypes.first { $0.fieldSpelled(name) != nil } : nil
    if let owner {
      return language.pick(
        "，\(owner.zh)才有：kam set 客户 编号.\(name)，编号见 kam show",
        "; \(owner.withArticle) has: kam set ACCOUNT ID.\(name), kam show has the ids")
    }
    let names = fields.map { language.pick($0.zh, $0.key) }
    return language.pick("，有：", "; its fields: ") + names.joined(separator: language.pick("、", ", "))
  }
}

extension Refusal {
  /// What is missing of a record, and how it is said: with an example, or with what there is to choose from.
  static func missing(_ name: String, of type: RecordType) -> (zh: String, en: String) {
    let field = type.field(name)
    return switch (type, name) {
    case (.project, "LostReason"):
      (
        "战败要写原因：kam lose 客户 原因 输给 品牌 车型 经销商 单价（工作台 t l）",
        "a loss needs its reason: kam lose ACCOUNT REASON to MAKE MODEL DEALER PRICE (t l on the desk)"
      )
    case (_, "Project"):
      (
        "要写是哪个采购项目（项目=名称）；还没有就先加：工作台按 a p，命令行 kam add 客户 采购项目 项目名称=…",
        "name the project (project=NAME); if there is none: a p on the desk, kam add ACCOUNT project name=…"
      )
    case (.milestone, "Kind"):
      ("要写是什么节点，例如：截标 2026-12-22", "name the milestone, e.g. bid deadline 2026-12-22")
    case (.promise, "Side"): ("要写是谁的承诺：我方 或 对方", "say whose promise it is: ours or theirs")
    case (.tie, _): ("要写两头是谁、什么关系，例如：李敏 -> 张志远", "name both people and their tie, e.g. Li -> Zhang")
    case (.lead, "Channel"):
      ("要写从哪条渠道来，例如：L12 客户主动询价", "name the channel, e.g. L12 the customer's own enquiry")
    case (.lead, "ReferrerAccount"):
      (
        "还差谁介绍的：写客户名，Tab 选定，例如 L1 石桥公交 赵强（kam add 客户 线索 渠道=L1 推荐客户=石桥公交）",
        "who gave it is missing: type the customer, Tab takes it, e.g. L1 Stonebridge Zhao "
          + "(kam add ACCOUNT lead channel=L1 referrerAccount=Stonebridge)"
      )
    default:
      (
        "\(type.zh)要有\(field?.zh ?? name)" + choices(field, .zh),
        "a \(type.en) must have a \(field?.en ?? name)" + choices(field, .en)
      )
    }
  }

  /// The values of a closed list.
  private static func choices(_ field: Field?, _ language: Language) -> String {
    guard case .choice(let words)? = field?.kind else { return "" }
    return language.pick("：", ": ")
      + words.map { language.pick($0.zh, $0.en) }.joined(separator: language.pick("、", ", "))
  }
}
