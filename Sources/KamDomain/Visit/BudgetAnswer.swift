/// What an answer tells of a budget (J5): its amounts, and how far it is.
struct BudgetAnswer {
  /// The clauses with an amount, without the words that only lead to it: `390万，单台15万`; nil if there is none.
  let amounts: String?
  /// How far the budget is, if that was said.
  let state: BudgetState?

  /// - Parameter question: what was asked; a yes or no to it tells of the state if it asked for that.
  init(_ answer: String, question: String?) {
    let told = Self.clauses(answer).filter { Quantity.amount(in: $0) != nil }.map(Self.bare)
    amounts = told.isEmpty ? nil : told.joined(separator: answer.contains { $0 == "，" } ? "，" : ", ")
    state = Self.said(answer.lowercased(), isAsked: question.map(Self.asksState) ?? false)
  }

  /// Whether a closed question is about how far the budget is, and not about its amount.
  static func asksState(_ question: String) -> Bool {
    ClosedQuestion.isOne(question) && ["批", "approved"].contains(where: question.contains)
  }

  private static func said(_ answer: String, isAsked: Bool) -> BudgetState? {
    for (state, words) in words where words.contains(where: answer.contains) { return state }
    guard isAsked else { return nil }
    let first = answer.trimmed.prefix { !"，。,. ".contains($0) }
    return no.contains(String(first)) ? .planned : yes.contains(String(first)) ? .approved : nil
  }

  /// The parts between pauses; a comma in a number is none.
  private static func clauses(_ answer: String) -> [String] {
    var parts = [""]
    for (place, character) in answer.enumerated() {
      let next = answer.dropFirst(place + 1).first
      let isInNumber =
        character == "," && next?.isNumber == true && parts[parts.count - 1].last?.isNumber == true
      if "，。；,;".contains(character), !isInNumber {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }

  private static func bare(_ clause: String) -> String {
    var text = clause
    while let lead = leads.first(where: { text.lowercased().hasPrefix($0) && text.count > $0.count }) {
      text = String(text.dropFirst(lead.count)).trimmed
    }
    return text
  }

  /// How people say it: what is not even applied for, what is, what is not approved (没批 holds 批), what is.
  private static let words: [(BudgetState, [String])] = [
    (.planned, ["没申请", "没报", "未报", "编制中", "not applied", "planned"]),
    (.applied, ["在申请", "申请中", "在走", "在批", "报上去", "报了", "已报", "已申报", "applied", "submitted", "pending"]),
    (
      .planned,
      [
        "没批", "未批", "没有批", "没下来", "not yet", "not approved", "not been approved", "n't approved",
        "n't been approved",
      ]
    ),
    (.approved, ["批了", "批下来", "已批", "批复了", "下来了", "approved"]),
  ]
  private static let yes: Set<String> = ["是", "是的", "对", "对的", "有", "有了", "yes", "yeah"]
  private static let no: Set<String> = ["没", "没有", "还没", "还没有", "未", "不", "no"]
  private static let leads = [
    "总预算", "今年预算", "预算", "是", "有", "批了", "批下来", "已批", "一共", "共", "：", "the budget is", "budget is",
    "budget of", "budget",
    "it is", "it's", "is ", "a total of", "approved",
  ]
}
