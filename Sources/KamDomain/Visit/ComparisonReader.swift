/// Reads what a customer says of a rival's vehicles and of ours as strengths and weaknesses of the rival (R2), clause
/// by clause. What is good of ours stands with their weaknesses in words that say so: `我们强在：空间大`. A clause that praises or blames nobody is left out.
struct ComparisonReader {
  private let theirs: [String]
  /// Whom a clause is about that names nobody, before anybody is named; nil: nobody knows.
  private let first: Subject?

  private let language: Language

  private enum Subject { case ours, theirs }

  /// - Parameter question: what was asked; if it was about ours too, a bare answer may be about either.
  init(_ rival: Rival, question: String?, _ language: Language) {
    self.language = language
    let names = [rival.make, rival.model].compactMap { $0?.lowercased() }.filter { !$0.isEmpty }
    theirs = names + ["他们", "他家", "对方", "对手", "现在的", "原来的", "their"]
    let isOfBoth = question.map { asked in Self.both.contains { asked.lowercased().contains($0) } } ?? false
    first = isOfBoth ? nil : .theirs
  }

  /// The rival's strengths and weaknesses that an answer tells of, each a line a clause.
  func values(_ answer: String) -> [(field: String, value: String)] {
    let glyphs = Glyphs(answer)
    var subject = first
    var told: [(field: String, value: String)] = [("Strengths", ""), ("Weaknesses", "")]
    for places in Clauses.split(glyphs, 0..<glyphs.count) {
      let clause = glyphs.string(places)
      subject = self.subject(clause.lowercased()) ?? subject
      guard let subject, let isGood = Self.isPraise(clause.lowercased()) else { continue }
      let place = (subject == .theirs) == isGood ? 0 : 1
      told[place].value += (told[place].value.isEmpty ? "" : "\n") + words(clause, subject, isGood)
    }
    return told.filter { !$0.value.isEmpty }
  }

  /// What is said, without whom it is about; of ours with a lead that says so.
  private func words(_ clause: String, _ subject: Subject, _ isGood: Bool) -> String {
    var text = clause
    for lead in (subject == .theirs ? theirs : Self.ours) + Self.links {
      if text.lowercased().hasPrefix(lead), text.count > lead.count {
        text = String(text.dropFirst(lead.count)).trimmed
      }
    }
    guard subject == .ours else { return text }
    return (isGood ? language.pick("我们强在：", "ours is better: ") : language.pick("我们弱在：", "ours is worse: "))
      + text
  }

  private func subject(_ clause: String) -> Subject? {
    if theirs.contains(where: clause.contains) { return .theirs }
    return Self.ours.contains(where: clause.contains) ? .ours : nil
  }

  /// Whether a clause praises or blames; nil if it does neither, or both.
  private static func isPraise(_ clause: String) -> Bool? {
    let rest = praises.reduce(clause) { $0.replacing($1, with: "") }
    let (isGood, isBad) = (
      rest != clause || good.contains(where: rest.contains), bad.contains(where: rest.contains)
    )
    return isGood == isBad ? nil : isGood
  }

  private static let ours = ["我们", "咱们", "你们", "你家", "贵公司", "our", "your"]
  /// What stands between whom it is about and what is said.
  private static let links = ["'s", "s ", "的车", "的", "车", "is ", "are ", "has ", "have "]
  private static let both = ["我们", "两款", "our", "both"]
  /// Praise that sounds like blame.
  private static let praises = ["不错", "不差", "不贵", "不高", "不吵", "没毛病", "毛病少", "省油", "not bad"]
  private static let good = [
    "好", "省", "大", "快", "便宜", "强", "稳", "舒服", "舒适", "宽", "低", "静", "及时", "方便", "耐用", "愿意", "喜欢", "better",
    "cheap", "roomy", "roomier", "bigger", "quiet", "comfortable", "reliable", "prefer", "good", "faster",
  ]
  private static let bad = [
    "差", "贵", "慢", "小", "毛病", "故障", "难", "弱", "吵", "挤", "不", "没", "油耗高", "油耗大", "价格高", "费用高", "噪音", "费油",
    "worse",
    "expensive", "slow", "small", "noisy", "thirsty", "poor", "weak", "break", "not ",
  ]
}
