import KamRecord

/// The needs of a purchase project on paper: as lines, and as documents made by the store's templates (N2–N4).
public struct NeedsPaper: Sendable {
  let account: Account
  let project: Project
  let playbook: Playbook
  let today: Day
  let language: Language

  public init(_ account: Account, _ project: Project, _ playbook: Playbook, today: Day, _ language: Language)
  {
    self.account = account
    self.project = project
    self.playbook = playbook
    self.today = today
    self.language = language
  }

  /// What the needs are for.
  public var title: String { language.pick("项目：", "project: ") + project.name }

  /// What the customer needs for the project, the weightiest first (N2).
  public var needs: [Need] {
    let own = account.needs.filter { $0.project == project.id || $0.project == nil }
    return own.enumerated().sorted { a, b in
      (-(a.element.weight ?? 0), a.offset) < (-(b.element.weight ?? 0), b.offset)
    }.map(\.element)
  }

  /// The versions of a kind of paper, the oldest first.
  public func versions(_ kind: NeedsPlanKind) -> [NeedsPlan] {
    account.needsPlans.filter { $0.project == project.id && ($0.kind ?? .twoWay) == kind }
      .sorted { ($0.version ?? 0) < ($1.version ?? 0) }
  }

  /// A version in a line: `单方陈述式  第1版  客户已确认  2026-11-24  王建国`.
  public func line(_ plan: NeedsPlan) -> String {
    let who = plan.contact.flatMap { account.find($0)?.name }
    let facts = [
      (plan.kind ?? .twoWay).word(language), plan.version.map { language.pick("第\($0)版", "version \($0)") },
      state(plan), plan.date?.description, who,
    ]
    return facts.compactMap { $0 }.joined(separator: "  ")
  }

  /// How far a version is; the customer's own paper was received.
  private func state(_ plan: NeedsPlan) -> String? {
    plan.kind == .statement ? language.pick("已收到", "received") : plan.state?.word(language)
  }

  /// The body of the next version of the plan: the last one with what is corrected, or with the needs that it does not
  /// hold yet. What was only drafted is written anew.
  func next(_ correction: String?) -> String {
    let last = versions(.twoWay).last
    let kept = last.flatMap { $0.state == .draft ? nil : $0.text }
    guard let kept else { return correction ?? body }
    if let correction { return PlanText(kept).corrected(correction).text }
    guard last?.state != .sent else { return kept }
    var plan = PlanText(kept)
    plan.add(needs.filter { need in !plan.items.contains { $0.contains(need.text) } }.map(line))
    return plan.text
  }

  /// The items of the customer's own requirements, and whether the last version of the plan holds each (N4).
  public var stated: [(text: String, isPlanned: Bool)] {
    let plan = versions(.twoWay).last?.text ?? ""
    return Statement(versions(.statement).last?.text ?? "").items.map { ($0, plan.contains($0)) }
  }

  /// The last version against the one before it; nil if there are not two.
  public func difference(_ kind: NeedsPlanKind = .twoWay) -> LineDiff? {
    let last = versions(kind).suffix(2)
    guard last.count == 2, let old = last.first, let new = last.last else { return nil }
    return LineDiff(old.text ?? "", new.text ?? "")
  }

  /// The needs as the body of a paper, a line each: `1. 续航不低于280公里（5）王主任：「跑一天不能充两次」`.
  public var body: String {
    needs.enumerated().map { "\($0 + 1). " + line($1) }.joined(separator: "\n")
  }

  /// A need with its weight, who said it, and their own words.
  public func line(_ need: Need) -> String {
    let weight = need.weight.map { language.pick("（重要性\($0)）", " (weight \($0))") } ?? ""
    let who = need.contact.flatMap { account.find($0)?.name }
    let words = need.words.map { language.pick("「\(flat($0))」", "\"\(flat($0))\"") }
    let said = [who, words].compactMap { $0 }.joined(separator: language.pick("：", ": "))
    return flat(need.text) + weight + (said.isEmpty ? "" : " " + said)
  }

  /// The document of a version, or of the needs as they stand, in Markdown: the store's template of its kind.
  public func document(_ kind: NeedsPlanKind, _ plan: NeedsPlan?) -> String {
    let of: TemplateKind = kind == .twoWay ? .needsPlan : .statement
    let template = playbook.templates.first { $0.kind == of }?.text ?? Shipped.paper(of, language)
    return Self.fill(Playbook.say(template, language)) { value($0, kind, plan) }
  }

  private func value(_ name: Substring, _ kind: NeedsPlanKind, _ plan: NeedsPlan?) -> String? {
    switch name {
    case "customer": account.name
    case "project": project.name
    case "units": project.units.map { language.pick("\($0)台", "\($0)") } ?? ""
    case "date": (plan?.date ?? today).description
    case "version": String(plan?.version ?? (versions(kind).last?.version ?? 0) + 1)
    case "state": plan.flatMap(state) ?? NeedsPlanState.draft.word(language)
    case "contact" where kind == .statement:
      plan?.contact.flatMap { account.find($0)?.name } ?? ""
    case "contact": plan?.contact.flatMap { account.find($0)?.name } ?? speakers
    case "needs": plan?.text ?? body
    default: nil
    }
  }

  /// Who said what is needed.
  private var speakers: String {
    let names = needs.compactMap { $0.contact.flatMap { account.find($0)?.name } }
    return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: language.pick("、", ", "))
  }

  /// A text whose `{names}` are filled; a line that would say nothing, as nothing of it can be filled, is left out.
  private static func fill(_ template: String, _ value: (Substring) -> String?) -> String {
    template.split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { fill(line: $0, value) }.joined(separator: "\n")
  }

  /// A line of a template; names that mean nothing stand as they are, and what is filled in is not read again.
  private static func fill(line: Substring, _ value: (Substring) -> String?) -> String? {
    var (filled, rest) = ("", line)
    var (isAsked, isAnswered) = (false, false)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = rest[rest.index(after: open)..<close]
      let text = value(name) ?? "{\(name)}"
      (isAsked, isAnswered) = (true, isAnswered || !text.isEmpty)
      filled += rest[..<open] + text
      rest = rest[rest.index(after: close)...]
    }
    filled += rest
    guard isAsked else { return filled }
    while filled.last == " " { filled.removeLast() }
    return isAnswered ? filled : nil
  }

  private func flat(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }
}
