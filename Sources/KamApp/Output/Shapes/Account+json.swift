import KamDomain
import KamRecord

/// One account as `show --json` prints it.
struct AccountShape {
  let named: NamedAccount
  /// The personal facts of its people; nil unless they were asked for.
  var personal: [Person]?

  private var account: Account { named.account }

  var json: JSON {
    let row = RowShape(named.headline, named.vocabulary, today: named.open.now.day, named.language)
    let shared = row.members.map { member -> (key: String, value: JSON) in
      member.key == "coverage" ? ("coverage", coverage(row.row)) : member
    }
    let own = account.record.members(.account, leaving: Set(shared.map(\.key)))
    return .object(shared + own + records + (personal.map { [("personal", $0.json)] } ?? []))
  }

  private func coverage(_ row: Headline) -> JSON {
    let items = Item.allCases.map { item in
      JSON.object([("code", .string(item.code)), ("state", .string(row.coverage[item].code))])
    }
    return .object([
      ("known", .number(row.coverage.known)), ("of", .number(row.coverage.of)), ("items", .array(items)),
    ])
  }

  private var records: [(key: String, value: JSON)] {
    [
      ("contacts", account.contacts.json), ("departments", account.departments.json),
      ("ties", account.ties.json), ("vehicles", account.vehicles.json), ("signals", account.signals.json),
      ("leads", account.leads.json), ("projects", .array(account.projects.map(project))),
      ("rivals", account.rivals.json), ("needs", account.needs.json),
      ("visits", .array(account.visits.map(visit))),
      ("log", account.log.json), ("steps", account.steps.json), ("promises", account.promises.json),
      ("deals", account.deals.json), ("remarks", account.remarks.json), ("tasks", account.tasks.json),
      ("requests", account.requests.json),
      (
        "problems",
        .array((named.problems + account.problems(named.vocabulary)).unique.map { $0.json(named.language) })
      ),
    ]
  }

  private func project(_ project: Project) -> JSON {
    let map = named.map(of: project)
    let holes = map.holes.map { hole in
      JSON.object([
        ("code", .string(hole.code)), ("text", .string(hole.text(named.language, named.vocabulary))),
      ])
    }
    let registration = account.registrations.last { $0.project == project.id }
    return .object(
      project.record.members(.project) + [
        ("seats", account.seats.filter { $0.project == project.id }.json),
        ("milestones", account.milestones.filter { $0.project == project.id }.json),
        ("quotes", .array(account.quotes.filter { $0.project == project.id }.map(quote))),
        ("registration", registration?.record.json(.registration) ?? .null), ("holes", .array(holes)),
      ])
  }

  private func quote(_ quote: Quote) -> JSON {
    .object(
      quote.record.members(.quote) + [("lines", account.quoteLines.filter { $0.quote == quote.id }.json)])
  }

  private func visit(_ visit: Visit) -> JSON {
    .object(
      visit.record.members(.visit) + [("items", account.visitItems.filter { $0.visit == visit.id }.json)])
  }
}

extension Problem {
  /// `{file, line, message}`.
  func json(_ language: Language) -> JSON {
    .object([
      ("file", .string(path)), ("line", line > 0 ? .number(line) : .null),
      ("message", .string(reason.words(language))),
    ])
  }
}

extension [Problem] {
  /// Each problem once, in order.
  var unique: [Problem] {
    var met: Set<Problem> = []
    return filter { met.insert($0).inserted }
  }
}
