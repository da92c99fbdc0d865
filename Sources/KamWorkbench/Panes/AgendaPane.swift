import KamDomain
import KamScreen

/// What is to be done: overdue, today, this week, later; milestones; customers left in silence (3 日程).
enum AgendaPane {
  static func picture(_ state: State, _ width: Int) -> [Line] {
    let agenda = state.agenda
    let pane = AgendaLines(agenda, state, width: width)
    let lines = Agenda.Part.allCases.flatMap { part -> [Line] in
      let lines = pane.lines(part, of: agenda)
      return lines.isEmpty
        ? [] : [Line("\(part.word(state.language)) \(agenda.count(part))", .heading)] + lines
    }
    return lines.isEmpty ? [Line(state.say("没有要办的事", "Nothing is due"), .muted)] : lines
  }
}

/// What the parts of the agenda are drawn from.
struct AgendaLines {
  let state: State
  let width: Int

  private let (dueWidth, nameWidth, wordWidth): (Int, Int, Int)

  /// The columns are as wide as what stands in them, within limits.
  init(_ agenda: Agenda, _ state: State, width: Int) {
    (self.state, self.width) = (state, width)
    let lines = agenda.lines
    let dues = lines.map { Self.due($0, state).text }
    let words = lines.map { $0.word(state.setting.vocabulary, state.language) }
    dueWidth = max(14, min(21, dues.columns))
    nameWidth = max(10, min(26, width / 4, lines.map { state.shortName(of: $0.account) }.columns))
    wordWidth = 1 + max(10, min(width / 5, words.columns))
  }

  func lines(_ part: Agenda.Part, of agenda: Agenda) -> [Line] {
    switch part {
    case .celebrations: agenda.celebrations.map(celebration)
    case .silent: agenda.silent.prefix(50).map(silent)
    default: agenda.lines(part).map(line)
    }
  }

  private func line(_ line: AgendaLine) -> Line {
    let vocabulary = state.setting.vocabulary
    let account = state.agendaAccount(line.account)
    let details = account.map { line.details(in: $0, state.language) } ?? line.text
    let due = Self.due(line, state)
    return Line(
      [
        Span(" "), Span(due.text, due.tone, width: dueWidth, words: true), Span(" "),
        Span(state.shortName(of: line.account), .text, width: nameWidth),
        Span(" " + line.word(vocabulary, state.language), .key, width: wordWidth, words: true),
        Span(" " + details + whose(line.owner)),
      ], spot: .account(line.account, line.key))
  }

  /// When it falls due; of a manager's word, when it was said.
  private static func due(_ line: AgendaLine, _ state: State) -> Span {
    line.what == .remark
      ? Span(state.short(line.day), .notice) : state.due(line.day, line.due?.dueKind, line.time)
  }

  /// Whose customer it is, where not all are one's own.
  private func whose(_ owner: String) -> String {
    state.agendaOwner == nil && !owner.isEmpty ? "  " + state.setting.vocabulary.personName(owner) : ""
  }

  /// A birthday or anniversary of the customers' people, while personal facts are shown (M2).
  private func celebration(_ one: Celebration) -> Line {
    let due = state.due(one.day, nil, nil)
    return Line(
      [
        Span(" "), Span(due.text, due.tone, width: dueWidth), Span(" "),
        Span(state.shortName(of: one.account), .text, width: nameWidth),
        Span(" " + one.what.word(state.language), .key, width: wordWidth),
        Span(" " + one.details(in: state.agendaAccount(one.account), state.language) + whose(one.owner)),
      ], spot: .account(one.account, "\(one.contact) \(one.date.text)"))
  }

  private func silent(_ account: SilentAccount) -> Line {
    let days = state.say("\(account.days)天没联系", "silent \(account.days)d")
    return Line(
      [
        Span(" "), Span(days, .caution, width: dueWidth), Span(" "),
        Span(state.shortName(of: account.account), .text, width: nameWidth),
        Span(" " + (account.category?.code ?? ""), .title, width: 4),
        Span(
          state.say("节奏 \(account.rhythm)天", "rhythm \(account.rhythm)d") + whose(account.owner), .muted),
      ], spot: .account(account.account, "silent"))
  }
}

extension AgendaLine {
  /// The key of the line of a manager's word.
  static let remarkKey = "remark"

  /// What tells the lines of an account apart.
  var key: String {
    switch what {
    case .due(let due): "\(due.kind.rawValue).\(due.ordinal)"
    case .milestone(let kind): kind
    case .remark: Self.remarkKey
    }
  }
}

extension State {
  /// Takes the rows in anew: the morning's figures, the agenda, the list.
  mutating func rowsChanged() {
    morning = Morning(
      roll.rows, vocabulary: setting.vocabulary, today: now.day,
      owner: setting.vocabulary.agendaOwner(for: setting.me))
    arrange()
    if screen == .agenda { reckonAgenda() }
    if screen == .pipeline { reckonPipeline() }
    if screen == .channels { reckonYields() }
    if screen == .forecast, fleet.grouping?.isOfRows ?? true { countRows() }
  }

  /// Makes the agenda anew: only while it is looked at, because it takes all rows together.
  mutating func reckonAgenda() {
    agenda = Agenda(
      roll.rows, vocabulary: setting.vocabulary, today: now.day, owner: agendaOwner, people: personal.people)
  }

  /// Whose things the agenda shows; nil: everybody's.
  var agendaOwner: String? {
    agendaIsOfAll.map { $0 ? nil : setting.me } ?? setting.vocabulary.agendaOwner(for: setting.me)
  }

  /// `我的`, `全部`: whose agenda it is, and the key that turns it.
  var agendaScope: String {
    agendaOwner == nil ? say("全部  A 只看我的", "all  A: mine only") : say("我的  A 看全部", "mine  A: all")
  }

  /// Turns between one's own agenda and everybody's.
  mutating func turnAgenda() -> [Effect] {
    agendaIsOfAll = agendaOwner != nil
    reckonAgenda()
    return agendaReading
  }

  /// An account of the agenda, as far as it is read.
  func agendaAccount(_ id: ID<Account>) -> Account? { account?.id == id ? account : beside[id] }

  /// The figures of the morning as words: `逾期 2  今天 3  截标 1`; where not all has room in short words, or with
  /// one figure for all milestones.
  func morningSpans(in columns: Int) -> [Span] {
    func fits(_ spans: [Span]) -> Bool { spans.reduce(0) { $0 + $1.columns } <= columns }
    func shortened(_ spans: [Span]) -> [Span] { spans.map { Span($0.text.fitted(in: 0), $0.tone) } }
    let whole = morningSpans(milestones: true)
    if fits(whole) { return whole }
    let short = shortened(whole)
    return fits(short) ? short : shortened(morningSpans(milestones: false))
  }

  private func morningSpans(milestones isEach: Bool) -> [Span] {
    var spans: [Span] = []
    func add(_ word: String, _ count: Int, _ tone: Tone) {
      if count > 0 { spans.append(Span("\(word) \(count)  ", tone)) }
    }
    add(say("逾期", "overdue"), morning.overdue, .overdue)
    add(say("今天", "today"), morning.today, .today)
    for milestone in morning.milestones where isEach {
      add(setting.vocabulary.word(.milestone, milestone.kind, language), milestone.count, .caution)
    }
    if !isEach { add(say("节点", "dates"), morning.milestones.reduce(0) { $0 + $1.count }, .caution) }
    add(say("报备到期", "registrations running out"), morning.registrations, .caution)
    add(say("批注", "remarks"), morning.remarks, .notice)
    return spans.isEmpty ? [Span(say("没有到期的事", "nothing due"), .muted)] : spans
  }

  /// How many accounts are read for the agenda; further lines say only what falls due.
  private static let agendaReach = 200

  /// Asks for the accounts whose lines say more than their rows tell.
  var agendaReading: [Effect] {
    let ids = (agenda.lines.map(\.account) + agenda.celebrations.map(\.account)).reduce(into: [ID<Account>]())
    {
      if !$0.contains($1) { $0.append($1) }
    }
    return ids.isEmpty ? [] : [.openBeside(Array(ids.prefix(Self.agendaReach)))]
  }

  /// The customer of the line under the cursor is the one that is selected.
  mutating func followCursor() -> [Effect] {
    switch spot {
    case .account(let id, _)?: select(id)
    case .guest(let event, let id)?: guest(event, id).map { select($0.guest.account) } ?? []
    default: []
    }
  }

  /// Ticks what a line of the agenda stands for.
  mutating func tickInAgenda(_ id: ID<Account>, _ key: String) -> [Effect] {
    guard let account, account.id == id,
      let line = agenda.lines.first(where: { $0.account == id && $0.key == key }),
      let record = line.record(in: account), let type = RecordType(rawValue: record.type)
    else {
      tell("这一行不能打勾", "Nothing to tick here", .muted)
      return []
    }
    return tick(type, record.id)
  }
}
