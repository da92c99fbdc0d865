import ArgumentParser
import KamDomain
import KamRecord
import KamStore

/// `kam log`: one sentence into the log of an account with its next step, or many from standard input.
struct LogVerb: Verb {
  static let manual = Manual(
    name: "log",
    usage: ["log ACCOUNT SENTENCE [--accept] [--refusal CODE]", "log - [--accept]"],
    zh: "记一笔；- 从标准输入读多行，每行以客户名称开头，全记或全不记",
    en: "log a sentence; - reads lines that each begin with a customer's name, and logs all or none",
    options: [
      .init(
        usage: "SENTENCE", zh: "昨天电话王主任 预算12月批 -> 下周三10点送方案",
        en: "called Wang yesterday: budget in December -> Wed 10:00 bring the offer"),
      .init(
        usage: "--accept", zh: "句中提到的承诺、对手代表、预算也记下，可能已完成的也打勾",
        en: "also write down the promises, rivals and budget it speaks of, and tick what it may fulfil"),
    ] + PhoneOptions.manual)

  @OptionGroup var globals: GlobalOptions
  @Flag var accept = false
  @OptionGroup var phone: PhoneOptions
  @Argument var account: String
  @Argument(parsing: .allUnrecognized) var sentence: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open()
    guard account != "-" || phone.refusal == nil else {
      throw Failure(
        .usage, session.say("补记多行时不能用 --refusal，请逐条记", "--refusal goes with one sentence, not with -"))
    }
    if account != "-", phone.refusal == nil {
      let answers = CodedAnswer.all(in: sentence.behindOptions.joined(separator: " "), open.playbook)
      if !answers.isEmpty { return try take(answers, &session, open) }
    }
    var ids = IDSource(seed: session.surroundings.seed)
    let (entries, change) =
      try account == "-" ? lines(&session, open, &ids) : single(&session, open, &ids)
    let saved = try session.commit(change, to: open)
    if globals.json { return try Written(change, saved, open).print(id: change.created, session) }
    for entry in entries { entry.print(session, isNamed: entries.count > 1) }
  }

  /// Answers behind their codes tick the visit at hand and fill the card.
  private func take(
    _ answers: [CodedAnswer], _ session: inout Session, _ open: OpenStore
  ) throws(Failure) {
    let account = try session.account(account, in: open).account
    let headline = Headline(account: account, vocabulary: open.vocabulary)
    let project = account.projectAtWork(headline)
    try session.save(to: open) { ids throws(Refusal) in
      try account.take(
        answers, on: account.visitAtHand, in: project, open.playbook, by: open.author, ids: &ids)
    }
  }

  private func single(
    _ session: inout Session, _ open: OpenStore, _ ids: inout IDSource
  ) throws(Failure) -> ([LogEntry], Change) {
    let named = try session.account(account, in: open)
    try session.refuseOptions(in: sentence, verb: "log")
    var read = SentenceReader(named.account, open.vocabulary, now: open.now).read(
      sentence.behindOptions.joined(separator: " "))
    if var refusal = try phone.chosen(open) {
      refusal.appointment = refusal.appointment || read.isAppointment
      read = read.refused(refusal)
    }
    let entry = LogEntry(read, named, accepting: accept)
    return ([entry], try entry.change(&ids))
  }

  /// The lines of standard input, and the one change of all; what is wrong is told line by line, and nothing is
  /// saved.
  private func lines(
    _ session: inout Session, _ open: OpenStore, _ ids: inout IDSource
  ) throws(Failure) -> ([LogEntry], Change) {
    let rows = try session.rows(of: [open]).map(\.row)
    var accounts: [ID<Account>: NamedAccount] = [:]
    let batch = SentenceBatch(
      session.console.input(), find: { AccountName.resolve($0, in: rows).accounts },
      reader: { id in
        guard let account = (try? open.store.account(id))?.1 else { return nil }
        accounts[id] = NamedAccount(open: open, account: account, problems: [])
        return SentenceReader(account, open.vocabulary, now: open.now)
      })
    let wrong = batch.rows.filter { !$0.faults.isEmpty }
    guard wrong.isEmpty else { throw Self.failure(wrong, accounts, rows, session) }
    guard !batch.rows.isEmpty else {
      throw Failure(.usage, session.say("没有要记的内容", "there is nothing to log"))
    }
    let change = try Failure.wording(session.language) { () throws(Refusal) in
      try batch.change(
        in: accounts.mapValues(\.account), accepting: accept ? .all : [], open.playbook, by: open.author,
        ids: &ids)
    }
    let entries = batch.rows.compactMap { row in
      row.account.flatMap { accounts[$0] }.flatMap { named in
        row.sentence.map { LogEntry($0, named, accepting: accept) }
      }
    }
    return (entries, change)
  }

  private typealias RowFault = SentenceBatch.RowFault

  /// The customers whose names are most like one that nobody has.
  private static func near(_ name: String, _ rows: [Headline], _ language: Language) -> String {
    guard case .none(let nearest) = AccountName.resolve(name, in: rows), !nearest.isEmpty else { return "" }
    return language.pick("。相近的有：", "; the nearest are:") + listed(nearest, rows)
  }

  private static func listed(_ ids: [ID<Account>], _ rows: [Headline]) -> String {
    ids.prefix(10).map { id in "\n  \(id)  \(rows.first { $0.id == id }?.name ?? "")" }.joined()
  }

  private static func failure(
    _ wrong: [SentenceBatch.Row], _ accounts: [ID<Account>: NamedAccount], _ rows: [Headline],
    _ session: Session
  ) -> Failure {
    let language = session.language
    var lines = wrong.map { row -> String in
      let sentence =
        switch row.faults.first {
        case .ambiguousCustomer(let name, let ids):
          language.pick("「\(name)」可以是几个客户：", "'\(name)' may be several customers:")
            + listed(ids, rows)
        case .sentence(let fault):
          row.account.flatMap { accounts[$0] }.map { Failure(fault, of: $0.account, language).message }
            ?? fault.words(language)
        case .unknownCustomer(let name):
          RowFault.unknownCustomer(name).words(language) + near(name, rows, language)
        case let fault: fault?.words(language) ?? ""
        }
      return language.pick("第 \(row.line) 行：", "line \(row.line): ") + sentence
    }
    lines.append(language.pick("全部没有保存", "nothing was saved"))
    return Failure(.usage, lines.joined(separator: "\n"), line: wrong.first?.line)
  }
}

/// A sentence as it was understood for a customer.
struct LogEntry {
  let named: NamedAccount
  let sentence: Sentence
  /// Promises and rivals that it speaks of are written down, too.
  private let accepts: Bool

  init(_ sentence: Sentence, _ named: NamedAccount, accepting: Bool) {
    self.named = named
    self.sentence = sentence
    accepts = accepting
  }

  /// The change that writes it down.
  ///
  /// - Throws: `usage` with the candidates if a person or a date is ambiguous.
  func change(_ ids: inout IDSource) throws(Failure) -> Change {
    let (open, account) = (named.open, named.account)
    if let fault = sentence.faults.first { throw Failure(fault, of: account, open.language) }
    return try Failure.wording(open.language) { () throws(Refusal) in
      try sentence.change(
        in: account, accepting: accepts ? .all : [], open.playbook, by: open.author, ids: &ids)
    }
  }

  /// Tells what was understood.
  func print(_ session: Session, isNamed: Bool) {
    let (account, vocabulary, language) = (named.account, named.vocabulary, named.language)
    let people = sentence.contacts.map { account.label(ofContact: Reference($0)) }
    let facts = [
      isNamed ? account.name : "", sentence.day.description, sentence.time?.description ?? "",
      vocabulary.word(.medium, sentence.medium, language), people.joined(separator: " "), sentence.text,
    ]
    session.print(
      session.ink(
        session.say("已保存 ", "saved: ") + facts.filter { !$0.isEmpty }.joined(separator: "  "), .good))
    session.print("  " + session.ink(nextStep))
    if let visit = sentence.agreedVisit(in: account) {
      let day = visit.due?.description ?? ""
      session.print("  " + session.ink(session.say("计划拜访  ", "visit planned  ") + day))
    }
    for done in sentence.fulfils where accepts || done.isCertain {
      session.print("  " + session.ink(done.words(language), .good))
    }
    for doubt in sentence.doubts where doubt != .noNextStep {
      session.print("  " + session.ink(doubt.words(language) + hint(doubt), .caution))
    }
    if !accepts { tellOffers(session) }
  }

  /// How somebody whom the card does not have is added.
  private func hint(_ doubt: SentenceDoubt) -> String {
    guard case .unknownPerson = doubt else { return "" }
    return named.language.pick(
      "，用 kam add \(named.account.id) contact 添加", ": kam add \(named.account.id) contact adds one")
  }

  private var nextStep: String {
    let language = named.language
    guard let next = sentence.next else { return language.pick("未定下一步", "no next step agreed") }
    switch next {
    case .step(let plan):
      let mark = plan.supposed || sentence.supposition != nil ? language.pick("（推定）", " (supposed)") : ""
      let kind = plan.dueKind.flatMap { $0 == .on ? nil : $0.word(language) } ?? ""
      let parts = [
        language.pick("下一步", "next step") + mark, plan.due?.description ?? "", plan.time?.description ?? "",
        kind,
        plan.contacts.map { named.account.label(ofContact: Reference($0)) }.joined(separator: " "), plan.text,
      ]
      return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    case .none(let reason, let until):
      let day = until.map { language.pick("，到 \($0)", ", until \($0)") } ?? ""
      return language.pick("暂无下一步：", "no next step: ") + reason + day
    }
  }

  private func tellOffers(_ session: Session) {
    let hint = session.say("（加 --accept 才记下）", " (--accept writes it down)")
    var offers = sentence.promises.map { promise in
      promise.side.word(named.language) + session.say("承诺：", " promise: ") + promise.text
        + (promise.due.map { " \($0)" } ?? "")
    }
    if let rival = sentence.rival { offers.append(rival.words(named.language)) }
    offers += sentence.facts.map { $0.words(named.language) }
    offers += sentence.fulfils.filter { !$0.isCertain }.map { $0.words(named.language) }
    for offer in offers { session.print("  " + session.ink(offer + hint, .muted)) }
  }
}
