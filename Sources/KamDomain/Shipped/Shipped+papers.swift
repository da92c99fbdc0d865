/// The templates of written needs (N3, N4). `{names}` are filled in; the rest is Markdown that a store may change.
extension Shipped {
  /// The kinds that are shipped, in their order.
  static let paperKinds: [TemplateKind] = [.needsPlan, .statement]

  /// The shipped template of a kind; empty for those that have none.
  static func paper(_ kind: TemplateKind, _ language: Language) -> String {
    switch kind {
    case .needsPlan: language.pick(planZh, planEn)
    case .statement: language.pick(statementZh, statementEn)
    default: ""
    }
  }

  private static let planZh = """
    # 需求确认书：{customer}

    项目：{project} {units}
    版本：第{version}版（{state}） {date}
    联系人：{contact}

    以下是我们对贵单位需求的理解，请补充、修改后发回，或确认：

    {needs}
    """

  private static let planEn = """
    # Needs as we understand them: {customer}

    Project: {project} {units}
    Version: {version} ({state}) {date}
    Contact: {contact}

    This is how we understand your needs. Please add, correct and return it, or confirm it:

    {needs}
    """

  private static let statementZh = """
    # 客户需求：{customer}

    项目：{project} {units}
    收到：{date} {contact}

    {needs}
    """

  private static let statementEn = """
    # The customer's requirements: {customer}

    Project: {project} {units}
    Received: {date} {contact}

    {needs}
    """
}
