import ArgumentParser
import KamDomain
import KamScreen
import KamStore
import KamWorkbench

/// `kam review`: the customers that need a manager's word, and why (M4).
struct ReviewVerb: Verb {
  static let manual = Manual(
    name: "review", usage: ["review [QUERY] [--print [--since DAY]]"],
    zh: "检视：哪些客户要经理说句话，为什么；--print 是周会用的一页",
    en: "the customers that need a manager's word, and why; --print is the weekly meeting's page",
    options: [
      .init(usage: "QUERY", zh: "只看这些客户，写法同 kam list", en: "only these customers, written as for kam list"),
      .init(
        usage: "--print", zh: "A4 一页：任务、要说的客户、批注和交办的回复",
        en: "one A4 page: target, customers, what was answered"),
      .init(
        usage: "--since DAY", zh: "从哪天起的回复，默认上次检视以来，没检视过就是一周",
        en: "answers since that day; if not said, since the last review, or for a week"),
      ReportOptions.manual,
    ])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: ReportOptions
  @Flag(name: .customLong("print")) var isPage = false
  @Option var since: String?
  @Argument(parsing: .allUnrecognized) var query: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    try session.refuseOptions(in: query, verb: "review")
    let stores = try session.openAll()
    let (found, all) = try session.rowsAmongAll(query, of: stores)
    let today = session.now.day
    let page = ReviewPage(
      month: Attainment(
        of: found.map(\.row), among: all.map(\.row), today: today,
        targets: stores.flatMap(\.vocabulary.targets)),
      rows: found,
      entries: stores.flatMap { entries(of: $0, found, all, today) }
        .sorted { $0.entry.comes(before: $1.entry, on: today) },
      stores: stores, language: session.language, today: today,
      query: query.behindOptions.joined(separator: " "))
    let format = format.chosen(globals)
    guard isPage else { return try page.report().print(format, session) }
    let first = try firstDay(stores, session)
    let answers = stores.flatMap { page.answers(in: $0, since: first, session.clock) }
    guard format == .text else { return try page.report((first, answers)).print(format, session) }
    let brief = page.brief(answers, since: first).fitted(rows: Brief.page.rows, columns: Brief.page.columns)
    for line in brief.rows(columns: Brief.page.columns) { session.print(SafeText(line).string) }
  }

  /// The customers of a store that need a word, of those that were chosen.
  private func entries(
    of open: OpenStore, _ found: [(row: Headline, open: OpenStore)],
    _ all: [(row: Headline, open: OpenStore)],
    _ today: Day
  ) -> [(entry: ReviewEntry, open: OpenStore)] {
    func own(_ rows: [(row: Headline, open: OpenStore)]) -> [Headline] {
      rows.filter { $0.open.store === open.store }.map(\.row)
    }
    let queue = ReviewQueue(own(all), today: today, vocabulary: open.vocabulary).only(own(found))
    return queue.entries.map { ($0, open) }
  }

  /// The day since which answers are told; of several stores, that of the review longest ago.
  private func firstDay(_ stores: [OpenStore], _ session: Session) throws(Failure) -> Day {
    guard let since else {
      let days = stores.map { open in
        let mark = open.store.stateLeft(in: session.surroundings.state)?.memory?.review ?? ReviewMark()
        return session.clock.local(mark.since(session.clock.timestamp)).day
      }
      return days.min() ?? session.now.day
    }
    let day = try Failure.wording(session.language) { () throws(Refusal) in
      try stores[0].reader().stored(since, for: RecordType.remark.checked("Done"), of: .remark)
    }
    return Day(day) ?? session.now.day
  }
}

/// `kam remark`: a manager leaves a word with a customer (M4).
struct RemarkVerb: Verb {
  static let manual = Manual(
    name: "remark", usage: ["remark ACCOUNT TEXT… [-> TASK…]"],
    zh: "经理批注；箭头后面是交办，可带期限：认识第二个人再报价 -> 周五前约李处",
    en: "a manager's remark; behind an arrow a task with its day: meet a second person -> by Friday call Li")

  @OptionGroup var globals: GlobalOptions
  @Argument var account: String
  @Argument(parsing: .allUnrecognized) var text: [String]

  func run(_ session: inout Session) throws(Failure) {
    let word = text.behindOptions.joined(separator: " ")
    try session.leave(at: account) { ReviewWord(word, today: $0, team: $1.team) }
  }
}

/// `kam task`: a manager hands a task back to the specialist (M4).
struct TaskVerb: Verb {
  static let manual = Manual(
    name: "task", usage: ["task ACCOUNT TEXT… [DAY]"], zh: "交办给专员，可带期限：约李处见面 周五前",
    en: "hands a task to the specialist, by a day: meet Li by Friday")

  @OptionGroup var globals: GlobalOptions
  @Argument var account: String
  @Argument var text: [String]

  func run(_ session: inout Session) throws(Failure) {
    let task = text.joined(separator: " ")
    try session.leave(at: account) { ReviewWord(task: task, today: $0, team: $1.team) }
  }
}

/// `kam answer`: a manager answers a request for help (X5).
struct AnswerVerb: Verb {
  static let manual = Manual(
    name: "answer", usage: ["answer ACCOUNT approve|refuse|back [TEXT…] [--request ID]"],
    zh: "经理答复求助：同意、不同意、反问；不写 --request 就是最急的一件",
    en: "answers a request for help: approve, refuse, ask back; the one wanted first if --request names none",
    options: [.init(usage: "--request ID", zh: "哪一件求助", en: "which request")])

  /// What a manager can say to a request.
  enum Answer: String, WordedArgument {
    case approve, refuse, back

    var zh: String { state.zh }
    var en: String { state.en }

    var state: RequestState {
      switch self {
      case .approve: .approved
      case .refuse: .refused
      case .back: .askedBack
      }
    }
  }

  @OptionGroup var globals: GlobalOptions
  @Option var request: String?
  @Argument var account: String
  @Argument var answer: Answer
  @Argument var text: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    let named = try session.account(account, in: session.open())
    let request = try asked(named, session)
    try session.save(to: named.open, id: request.id.text) { _ throws(Refusal) in
      try named.account.answer(
        request, answer.state, text.joined(separator: " "), by: named.open.author)
    }
  }

  private func asked(_ named: NamedAccount, _ session: Session) throws(Failure) -> KamDomain.Request {
    guard let id = request else {
      if let first = named.account.waitingRequests.first { return first }
      throw Failure(.nothing, session.say("没有待答复的求助", "no request waits for an answer"))
    }
    let record = try named.account.record(named: id, session.language)
    guard let request: KamDomain.Request = named.account.find(ID(record.id)) else {
      throw Failure(.usage, session.say("\(id) 不是求助", "\(id) is no request"))
    }
    return request
  }
}

extension Session {
  /// Leaves a manager's word with the account that ACCOUNT names.
  fileprivate mutating func leave(
    at account: String, _ read: (Day, Vocabulary) -> ReviewWord
  ) throws(Failure) {
    let named = try self.account(account, in: open())
    let word = read(now.day, named.open.vocabulary)
    try save(to: named.open) { ids throws(Refusal) in
      try named.account.leave(word, by: named.open.author, ids: &ids)
    }
  }
}
