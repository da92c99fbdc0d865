import ArgumentParser
import KamDomain

/// `kam agenda`: what is to be done, overdue first.
struct AgendaVerb: Verb {
  static let manual = Manual(
    name: "agenda", usage: ["agenda [--days N] [--owner WHO] [--personal]"], zh: "日程：逾期、今天、本周、节点、静默客户",
    en: "what is to be done: overdue, today, this week, milestones, silent customers",
    options: [
      .init(usage: "--days N", zh: "往后看几天，默认 7", en: "how many days ahead, 7 if not said"),
      .init(
        usage: "--owner WHO", zh: "看谁的：登录名、姓名、me 或 all；不写时专员看自己的，其他人看全部",
        en: "whose: login, name, me or all; if not said, a specialist's own, and all for others"),
      .init(usage: "--personal", zh: "也列出联系人的生日和纪念日", en: "with birthdays and anniversaries of its people"),
      FormatOptions.manual,
    ])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: FormatOptions
  @Option var days = 7
  @Option var owner: String?
  @Flag var personal = false

  func run(_ session: inout Session) throws(Failure) {
    let stores = try session.openAll()
    let login = try login(stores, session)
    let whose = login.map { stores.personName($0) } ?? session.say("全部", "all")
    let rows = try session.rows(of: stores)
    let agendas = stores.enumerated().map { place, open in
      let agenda = Agenda(
        rows.filter { $0.store == place }.map(\.row), vocabulary: open.vocabulary, today: session.now.day,
        days: days, owner: login, people: personal ? people(of: open, session) : [:])
      return (agenda, open)
    }
    let groups = AgendaGroup.all(of: agendas, session.language)
    let format = format.chosen(globals)
    func listing(_ rows: [AgendaRow]) -> Listing { Self.listing(rows, of: stores, session.language) }
    guard format == .text else { return try listing(groups.flatMap(\.rows)).print(format, session) }
    if groups.allSatisfy(\.rows.isEmpty) { throw Failure(.nothing) }
    session.print(session.ink(session.say("日程  ", "Agenda  ") + whose, .muted))
    for group in groups where !group.rows.isEmpty {
      session.print(session.ink(group.title + " \(group.rows.count)", .heading))
      for line in listing(group.rows).lines(session.ink) { session.print("  " + line) }
    }
  }

  /// The personal facts of the store's accounts; those that the user may not read are problems.
  private func people(of open: OpenStore, _ session: Session) -> [ID<Account>: [Person]] {
    let people = open.store.people()
    session.warn(people.problems, in: open)
    return people.found
  }

  private func login(_ stores: [OpenStore], _ session: Session) throws(Failure) -> String? {
    guard let owner else { return stores[0].vocabulary.agendaOwner(for: session.surroundings.login) }
    if owner == "all" || owner == "全部" { return nil }
    if owner == "me" || owner == "我" { return session.surroundings.login }
    if let login = stores.lazy.compactMap({ $0.vocabulary.login(owner) }).first { return login }
    throw Failure(.usage, session.say("没有专员「\(owner)」", "there is no specialist '\(owner)'"))
  }

  private static func listing(_ rows: [AgendaRow], of stores: [OpenStore], _ language: Language) -> Listing {
    let columns: [Table.Column] = [.init(""), .init(""), .init(""), .init("", limit: 32), .init("")]
    var listing = Listing(
      names: ["group", "id", "name", "owner", "kind", "day", "time", "text"], table: Table(columns: columns)
    ).naming(stores, language)
    listing.rows = rows.map { $0.listed.of($0.open) }
    return listing
  }
}

/// A part of an agenda: its words and its lines.
private struct AgendaGroup {
  var title: String
  var rows: [AgendaRow]

  /// The parts of the stores' agendas in their order; the days of several stores are put in one order.
  static func all(of agendas: [(Agenda, OpenStore)], _ language: Language) -> [AgendaGroup] {
    Agenda.Part.allCases.map { part in
      let parts = agendas.map { rows(part, of: $0, $1) }
      let all = parts.joined().enumerated()
      let sorted = all.sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      return AgendaGroup(title: part.word(language), rows: parts.count > 1 ? sorted.map(\.element) : parts[0])
    }
  }

  private static func rows(_ part: Agenda.Part, of agenda: Agenda, _ open: OpenStore) -> [AgendaRow] {
    switch part {
    case .celebrations: agenda.celebrations.map { AgendaRow($0, part, open) }
    case .silent: agenda.silent.map { AgendaRow($0, part, open) }
    default: agenda.lines(part).map { AgendaRow($0, part, open) }
    }
  }
}

/// One line of an agenda, ready to be printed.
private struct AgendaRow {
  let open: OpenStore
  var group: String
  var id: String
  var name: String
  var owner: String
  var kind: String
  var word: String
  var day: Day?
  var time: ClockTime?
  /// The half of the day in words, where no time is known.
  var half = ""
  var text: String
  var tone: Ink.Tone

  init(_ line: AgendaLine, _ part: Agenda.Part, _ open: OpenStore) {
    self.open = open
    group = part.rawValue
    (id, name, owner) = (line.account.text, line.name, line.owner)
    switch line.what {
    case .due(let due): kind = "\(due.kind)"
    case .milestone(let code): kind = code
    case .remark: kind = "remark"
    }
    word = line.word(open.vocabulary, open.language)
    (day, time) = (line.day, line.time)
    half = line.due?.dueKind?.half?.word(open.language) ?? ""
    // The row tells the text of the first step only; for others the account is read.
    let account = line.text.isEmpty ? (try? open.store.account(line.account))?.1 : nil
    text = account.map { line.details(in: $0, open.language) } ?? line.text
    tone =
      line.what == .remark
      ? .caution : line.day < open.now.day ? .bad : line.day == open.now.day ? .caution : .plain
  }

  init(_ celebration: Celebration, _ part: Agenda.Part, _ open: OpenStore) {
    self.open = open
    group = part.rawValue
    (id, name, owner) = (celebration.account.text, celebration.name, celebration.owner)
    kind = celebration.what == .birthday ? "birthday" : "anniversary"
    (word, day) = (celebration.what.word(open.language), celebration.day)
    text = celebration.details(in: (try? open.store.account(celebration.account))?.1, open.language)
    tone = celebration.day == open.now.day ? .caution : .plain
  }

  init(_ silent: SilentAccount, _ part: Agenda.Part, _ open: OpenStore) {
    self.open = open
    (group, kind, tone) = (part.rawValue, "silent", .plain)
    (id, name, owner) = (silent.account.text, silent.name, silent.owner)
    word = silent.category?.code ?? ""
    text = open.language.pick(
      "静默\(silent.days)天, 应\(silent.rhythm)天内联系", "silent for \(silent.days) days, rhythm is \(silent.rhythm)"
    )
  }

  /// What puts days in their order; silence has none.
  var order: Int32 { day?.number ?? 0 }

  var listed: Listing.Row {
    let date = day?.description ?? ""
    let clock = time?.description ?? ""
    let json: [(key: String, value: JSON)] = [
      ("group", .string(group)), ("id", .string(id)), ("name", .string(name)), ("owner", .string(owner)),
      ("kind", .string(kind)), ("day", .text(day?.description)), ("time", .text(time?.description)),
      ("text", .string(text)),
    ]
    return Listing.Row(
      json: .object(json), csv: [group, id, name, owner, kind, date, clock, text],
      cells: [
        .init(id, .muted), .init(date.isEmpty ? word : date, tone),
        .init(date.isEmpty ? "" : time == nil ? half : clock),
        .init(name, .heading),
        .init(date.isEmpty ? text : [word, text].filter { !$0.isEmpty }.joined(separator: "  ")),
      ])
  }
}
