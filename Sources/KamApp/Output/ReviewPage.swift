import KamDomain
import KamStore

/// The customers that need a word, as rows and as the page of the weekly meeting.
struct ReviewPage {
  /// The month of whose customers they are; nil if no target is theirs.
  let month: Attainment?
  /// The rows of all customers that were chosen, each with its store.
  let rows: [(row: Headline, open: OpenStore)]
  /// Those that need a word, the most pressing first.
  let entries: [(entry: ReviewEntry, open: OpenStore)]
  let stores: [OpenStore]
  let language: Language
  let today: Day
  /// The query that chose the customers; empty for all.
  var query = ""

  /// A row for each customer.
  ///
  /// - Parameter answers: what was answered since a day, for pages; nil if that was not asked for.
  func report(_ answers: (since: Day, lines: [String])? = nil) -> Report {
    Report(
      title: language.pick("商机检视", "Pipeline review"),
      about: [stores.name, query.isEmpty ? language.pick("全部", "All") : query],
      asOf: today,
      above: answers == nil ? [] : [month?.table(language)].compactMap { $0 },
      below: answers.map { [table(ofAnswers: $0.lines, since: $0.since)] } ?? [], table: table)
  }

  private var table: ReportTable {
    let own = table(of: entries)
    guard stores.contains(where: { $0.origin != nil }) else { return own }
    let parts = entries.map { ($0.open.origin ?? "", table(of: [$0])) }
    var joined = own.joining(parts, areSummed: false, language)
    joined.sections = [.init(rows: joined.rows)]
    return joined
  }

  private func table(of entries: [(entry: ReviewEntry, open: OpenStore)]) -> ReportTable {
    ReportTable(
      heading: language.pick(
        "要说的客户 \(entries.count)", "Customers that need a word: \(entries.count)"),
      columns: [
        .init("id", nil), .init("name", language.pick("客户", "customer"), limit: 28),
        .init("owner", language.pick("专员", "specialist")), .init("stage", language.pick("阶段", "stage")),
        .init("units", language.pick("台数", "units"), .right), .init("kinds", nil),
        .init("reasons", language.pick("为什么", "why")),
      ], sections: [.init(rows: entries.map { row($0, $1.vocabulary) })])
  }

  private func row(_ entry: ReviewEntry, _ vocabulary: Vocabulary) -> [ReportCell] {
    let (row, project) = (entry.row, entry.row.project)
    let reasons = entry.reasons.map { words($0, vocabulary) }
    let facts = zip(entry.reasons, reasons).map {
      [(key: "kind", value: $0.kind.name), (key: "text", value: $1)]
    }
    return [
      .text(row.id.text), .text(row.name, row.shortName ?? row.name),
      .text(row.owner, vocabulary.personName(row.owner)),
      .text(project?.stage, project.map { vocabulary.word(.stage, $0.stage, language) }),
      .number(project?.units), ReportCell(.list(Set(entry.reasons.map(\.kind)).sorted().map(\.name))),
      ReportCell(.facts(facts), reasons.joined(separator: language.pick("；", "; ")), .caution),
    ]
  }

  private func table(ofAnswers lines: [String], since: Day) -> ReportTable {
    ReportTable(
      heading: language.pick("\(since.monthAndDay) 以来的回复", "Answered since \(since.monthAndDay)"),
      columns: [.init(nil, "")], sections: [.init(rows: lines.map { [.text($0)] })])
  }

  private func words(_ reason: ReviewReason, _ vocabulary: Vocabulary) -> String {
    reason.words(today: today, vocabulary, language)
  }

  // MARK: - The page

  /// The page: the target, the customers, and what was answered since a day.
  func brief(_ answers: [String], since: Day) -> Brief {
    let lines = entries.enumerated().map { place, one in
      let (entry, vocabulary) = (one.entry, one.open.vocabulary)
      let who = [one.open.origin, vocabulary.personName(entry.row.owner)].compactMap { $0 }
        .joined(separator: language.pick("，", ", "))
      let why = entry.reasons.map { words($0, vocabulary) }.joined(separator: language.pick("；", "; "))
      return "\(place + 1). \(entry.row.shortName ?? entry.row.name) (\(who)): \(why)"
    }
    let none = language.pick("没有", "none")
    return Brief(
      title: language.pick(
        "商机检视  \(stores.name)  \(today)", "Pipeline review  \(stores.name)  \(today)"),
      heading: [month?.named(stores[0].vocabulary, language)].compactMap { $0 },
      sections: [
        .init(language.pick("要说的客户 \(lines.count)", "Customers that need a word: \(lines.count)"), lines),
        .init(
          language.pick("\(since.short(today)) 以来的回复", "Answered since \(since.short(today))"),
          answers.isEmpty ? [none] : answers),
      ])
  }

  /// What specialists answered to remarks and tasks since a day, told by the journal; only the customers it names
  /// are read.
  func answers(in open: OpenStore, since: Day, _ clock: Clock) -> [String] {
    let (store, chosen) = (open.store, rows.filter { $0.open.store === open.store }.map(\.row.id))
    var touched: [ID<Account>: Set<String>] = [:]
    // A day earlier covers every time zone; the day itself is looked at below.
    let start = Timestamp(seconds: Int64((since - 1).number) * 86_400)
    for entry in store.history(since: start) where clock.local(entry.at).day >= since && !entry.isVoid {
      for part in entry.parts {
        guard let account = part.file.account, chosen.contains(account) else { continue }
        for touch in part.touches where touch.type == .remark || touch.type == .task {
          touched[account, default: []].insert(touch.record)
        }
      }
    }
    return touched.sorted { $0.key < $1.key }.flatMap { id, records -> [String] in
      guard let account = try? store.account(id).1 else { return [] }
      return words(of: account, records, since, open)
    }
  }

  private func words(of account: Account, _ records: Set<String>, _ since: Day, _ open: OpenStore) -> [String]
  {
    let origin = open.origin.map { $0 + "  " } ?? ""
    return account.wordsSaid(since: since).filter { $0.done != nil && records.contains($0.id) }
      .map {
        origin + (account.shortName ?? account.name) + "  "
          + $0.words(open.vocabulary, today: today, language)
      }
  }
}
