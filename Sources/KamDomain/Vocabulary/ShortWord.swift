/// Short words beside the long ones of lists and screens, for columns that have no room for the long ones.
public enum ShortWord {
  /// A text of such words in all its forms, the longest first: in each, one more long word gave way to its short one.
  public static func forms(of text: String) -> [String] {
    var forms = [text]
    for word in table where text.holds(word.bytes) {
      let shorter = forms[forms.count - 1].replacing(word.long, with: word.short)
      if shorter != forms[forms.count - 1] { forms.append(shorter) }
    }
    return forms
  }

  private static let table = lines.description.split(separator: "\n").map { line in
    let words = line.split(separator: "|").map {
      $0.split(separator: " ").joined(separator: " ").replacing("_", with: " ")
    }
    return (long: words[0], short: words[1], bytes: Needle(Array(words[0].utf8)))
  }

  /// A word that is part of another stands below it; `_` is a blank.
  private static let lines: StaticString = """
    need confirmed | need known
    intention published | intention
    negotiation | in talks
    purchasing and office | purchasing
    influencer | infl.
    gatekeeper | gate
    decision maker | decider
    coach | c.
    afternoon | pm
    morning | am
    tomorrow | tmrw
    budget approval | budget
    tender notice | notice
    tender documents | documents
    bid deadline | bid due
    bid opening | opening
    award notice | award
    vehicles ordered | ordered
    vehicles arrive | arrival
    delivery and acceptance | delivery
    balance payment | balance
    retention money | retention
    rebate not claimed | rebate
    rebate claim | rebate
    follow-up call | follow-up
    first service | service
    manager's remark of | remark
    _days | d
    _in_ | _
    due for replacement | replacement
    registrations running out | registrations
    registration runs out | registration
    quotation runs out | quotation
    recruitment advertisements | job ads
    advertisements | ads
    on the customer's premises | at the customer's
    public information on government sites | government sites
    news from an existing key account | news from a key account
    referral by a retained customer | referral by a customer
    product presentation or test drive | presentation, test drive
    learnt while keeping up a relation | learnt from a relation
    采购办公室 | 采购
    看门者 | 看门
    采购者 | 采购
    使用者 | 使用
    决策者 | 决策
    影响者 | 影响
    教练 | 教
    """
}

extension String {
  /// Whether bytes stand in the text: asked of nearly every cell of a screen, so nothing is made for it.
  fileprivate func holds(_ bytes: Needle) -> Bool {
    var text = self
    return text.withUTF8 { bytes.first(in: $0, 0..<$0.count) } != nil
  }
}
