import ArgumentParser
import KamDomain

/// `kam needs`: what the customer needs, and the written plan with its versions (N2–N4).
struct NeedsVerb: Verb {
  static let manual = Manual(
    name: "needs",
    usage: [
      "needs ACCOUNT [--plan|--statement|--diff] [--project NAME] [--format text|markdown|json]",
      "needs ACCOUNT draft|send|confirm", "needs ACCOUNT correct|take [--from NAME] < TEXT",
    ],
    zh: "需求；双方往来的书面需求（起草、发出、修改、确认）；客户自己的书面需求",
    en: "needs; the two-way written plan (draft, send, correct, confirm); the customer's own requirements",
    options: [
      .init(usage: "--plan", zh: "最后一版书面需求", en: "the last version of the plan"),
      .init(usage: "--statement", zh: "客户自己提交的需求", en: "the customer's own statement"),
      .init(usage: "--diff", zh: "最后一版和前一版逐行对比", en: "the last version against the one before, line by line"),
      .init(
        usage: "correct", zh: "客户改的条目，从标准输入读：行首写编号改那一条，没编号的加在后面，其余保留",
        en:
          "the items that the customer changed, from standard input: by number in place, others added, the rest stays"
      ),
      .init(
        usage: "take", zh: "客户提交的需求，逐条记入，接在以前的后面",
        en: "the customer's statement, item by item, behind what they gave before"),
      .init(usage: "--from NAME", zh: "谁给的", en: "who gave it"),
    ])

  /// The formats of needs.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }
  /// What is done with a plan.
  enum Act: String, ExpressibleByArgument, CaseIterable { case draft, send, correct, confirm, take }

  @OptionGroup var globals: GlobalOptions
  @Flag var plan = false
  @Flag var statement = false
  @Flag var diff = false
  @Option var project: String?
  @Option var from: String?
  @Option var format: Format?
  @Argument var account: String
  @Argument var act: Act?

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open(keepsState: act != nil)
    let named = try session.account(account, in: open)
    let project = try named.project(named: project)
    let paper = NeedsPaper(
      named.account, project, open.playbook, today: session.now.day, session.language)
    if let act { return try write(act, paper, named, &session) }
    try read(paper, session)
  }

  private func write(
    _ act: Act, _ paper: NeedsPaper, _ named: NamedAccount, _ session: inout Session
  ) throws(Failure) {
    let typed = act == .correct || act == .take ? session.console.input() : ""
    let open = named.open
    let change = try session.change { ids throws(Refusal) -> Change? in
      let contact = try giver(open.reader(named.account))
      let last = paper.versions(.twoWay).last
      switch act {
      case .draft, .correct:
        guard (act == .correct) == (last?.state == .sent) else { return nil }
        return try named.account.nextPlan(
          paper, text: act == .correct ? typed : nil, from: contact, by: open.author, ids: &ids)
      case .send, .confirm:
        guard let last else { return nil }
        return try named.account.move(last, to: act == .send ? .sent : .confirmed, by: open.author)
      case .take:
        return try named.account.takeStatement(typed, paper, from: contact, by: open.author, ids: &ids)
      }
    }
    guard let change else { throw refused(paper, session) }
    try session.save(change, to: open, id: change.edits.first?.place.record)
  }

  private func giver(_ reader: ValueReader) throws(Refusal) -> ID<Contact>? {
    guard let from, let field = RecordType.needsPlan.field("Contact") else { return nil }
    return ID(try reader.stored(from, for: field, of: .needsPlan))
  }

  /// Why an act does not fit the state of the last version.
  private func refused(_ paper: NeedsPaper, _ session: Session) -> Failure {
    guard let last = paper.versions(.twoWay).last else {
      return Failure(.usage, session.say("还没有书面需求，先 draft", "there is no plan yet: draft one"))
    }
    let state = (last.state ?? .draft).word(session.language)
    return Failure(
      .usage,
      session.say(
        "第\(last.version ?? 1)版\(state)：草稿可 send，已发出可 correct 或 confirm，其余可 draft 下一版",
        "version \(last.version ?? 1) is \(state): a draft is sent, what was sent is corrected or confirmed, else draft the next"
      ))
  }

  private func read(_ paper: NeedsPaper, _ session: Session) throws(Failure) {
    if globals.json || format == .json { return session.console.print(paper.json.document) }
    if diff { return try printDifference(paper, session) }
    if plan || statement || format == .markdown {
      let kind: NeedsPlanKind = statement ? .statement : .twoWay
      return print(paper.document(kind, paper.versions(kind).last), session)
    }
    for need in paper.needs { session.print(session.ink(paper.line(need))) }
    let versions = NeedsPlanKind.allCases.flatMap { paper.versions($0) }
    for version in versions {
      session.print(session.ink(paper.line(version), .muted))
    }
    if paper.needs.isEmpty, versions.isEmpty {
      throw Failure(.nothing, session.say("还没有需求，也没有书面需求", "no needs yet, and none on paper"))
    }
  }

  private func printDifference(_ paper: NeedsPaper, _ session: Session) throws(Failure) {
    guard let difference = paper.difference(statement ? .statement : .twoWay) else {
      throw Failure(.nothing, session.say("只有一版，没有可比的", "there are no two versions to compare"))
    }
    for line in difference.lines {
      let tone: Ink.Tone =
        switch line {
        case .same: .plain
        case .removed: .bad
        case .added: .good
        }
      session.print(session.ink(line.text, tone))
    }
  }

  private func print(_ text: String, _ session: Session) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      session.print(session.ink(String(line)))
    }
  }
}

extension NeedsPaper {
  /// `{needs: […], plans: […]}`, each plan with its whole text.
  fileprivate var json: JSON {
    .object([
      ("needs", .array(needs.map { $0.record.json(.need) })),
      (
        "plans",
        .array(NeedsPlanKind.allCases.flatMap { versions($0) }.map { $0.record.json(.needsPlan) })
      ),
    ])
  }
}
