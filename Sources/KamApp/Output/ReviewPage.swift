import KamDomain
import KamStore

/// The customers that need a word, as rows and as the page of the weekly meeting.
struct ReviewPage {
  let rows: [Headline]
  let queue: ReviewQueue
  let vocabulary: Vocabulary
  let language: Language
  let today: Day

  /// A row for each customer.
  var listing: Listing {
    var listing = Listing(
      names: ["id", "name", "owner", "stage", "units", "kinds", "reasons"],
      table: Table(columns: [
        .init(language.pick("客户", "customer"), limit: 28), .init(language.pick("专员", "specialist")),
        .init(language.pick("阶段", "stage")), .init(language.pick("台数", "units"), .right),
        .init(language.pick("为什么", "why")),
      ]))
    listing.rows = queue.entries.map(row)
    return listing
  }

  private func row(_ entry: ReviewEntry) -> Listing.Row {
    let row = entry.row
    let reasons = entry.reasons.map(words)
    let project = row.project
    let kinds = Set(entry.reasons.map(\.kind)).sorted().map(\.name)
    return Listing.Row(
      json: .object([
        ("id", .string(row.id.text)), ("name", .string(row.name)), ("owner", .string(row.owner)),
        ("stage", .text(project?.stage)), ("units", project?.units.map { .number($0) } ?? .null),
        (
          "reasons",
          .array(
            zip(entry.reasons, reasons).map {
              .object([("kind", .string($0.kind.name)), ("text", .string($1))])
            })
        ),
      ]),
      csv: [
        row.id.text, row.name, row.owner, project?.stage ?? "", project?.units.map(String.init) ?? "",
        kinds.joined(separator: " "), reasons.joined(separator: "; "),
      ],
      cells: [
        .init(row.shortName ?? row.name), .init(vocabulary.personName(row.owner)),
        .init(project.map { vocabulary.word(.stage, $0.stage, language) } ?? ""),
        .init(project?.units.map(String.init) ?? ""),
        .init(reasons.joined(separator: language.pick("；", "; ")), .caution),
      ])
  }

  private func words(_ reason: ReviewReason) -> String { reason.words(today: today, vocabulary, language) }

  // MARK: - The page

  /// The page: the target, the customers, and what was answered since a day.
  func brief(_ answers: [String], since: Day) -> Brief {
    let target = Attainment(rows, today: today, vocabulary: vocabulary).words(language)
    let lines = queue.entries.enumerated().map { place, entry in
      let who = vocabulary.personName(entry.row.owner)
      let why = entry.reasons.map(words).joined(separator: language.pick("；", "; "))
      return "\(place + 1). \(entry.row.shortName ?? entry.row.name) (\(who)): \(why)"
    }
    let none = language.pick("没有", "none")
    return Brief(
      title: language.pick(
        "商机检视  \(vocabulary.name)  \(today)", "Pipeline review  \(vocabulary.name)  \(today)"),
      heading: [target],
      sections: [
        .init(language.pick("要说的客户 \(lines.count)", "Customers that need a word: \(lines.count)"), lines),
        .init(
          language.pick("\(since.monthAndDay) 以来的回复", "Answered since \(since.monthAndDay)"),
          answers.isEmpty ? [none] : answers),
      ])
  }

  /// What specialists answered to remarks and tasks since a day, told by the journal; only the customers it names
  /// are read.
  func answers(in store: Store, since: Day, _ clock: Clock) -> [String] {
    var touched: [ID<Account>: Set<String>] = [:]
    // A day earlier covers every time zone; the day itself is looked at below.
    let start = Timestamp(seconds: Int64((since - 1).number) * 86_400)
    for entry in store.history(since: start) where clock.local(entry.at).day >= since && !entry.isVoid {
      for part in entry.parts {
        guard let account = part.file.account, rows.contains(where: { $0.id == account }) else { continue }
        for touch in part.touches where touch.type == .remark || touch.type == .task {
          touched[account, default: []].insert(touch.record)
        }
      }
    }
    return touched.sorted { $0.key < $1.key }.flatMap { id, records -> [String] in
      guard let account = try? store.account(id).1 else { return [] }
      return words(of: account, records, since)
    }
  }

  private func words(of account: Account, _ records: Set<String>, _ since: Day) -> [String] {
    let name = account.shortName ?? account.name
    let settled = language.pick("办结", "done")
    let remarks = account.remarks.filter { $0.done.map { $0 >= since } ?? false }
      .map { ($0.record.id, $0.text, $0.answer) }
    let tasks = account.tasks.filter { $0.done.map { $0 >= since } ?? false }
      .map { ($0.record.id, $0.text, $0.answer) }
    return (remarks + tasks).filter { records.contains($0.0) }
      .map { "\(name): \($0.1) -> \($0.2 ?? settled)" }
  }
}
