/// What to have read before going to a customer: promises first, then dates, people, questions, rivals and what
/// was said last (V2, V3).
public struct Brief: Sendable, Equatable {
  /// The customer's name.
  public var title: String
  /// Lines under the title: the visit, the project.
  public var heading: [String]
  /// Only those that have something to say.
  public var sections: [Section]

  public init(title: String, heading: [String], sections: [Section]) {
    self.title = title
    self.heading = heading
    self.sections = sections
  }

  /// One part of a brief.
  public struct Section: Sendable, Equatable {
    public var heading: String
    /// Rows of cells, the first row and the first column being headings; empty if the part has no table.
    public var table: [[String]]
    public var lines: [String]
    /// How many more lines there were that had no room.
    public var left = 0

    public init(_ heading: String, _ lines: [String], table: [[String]] = []) {
      self.heading = heading
      self.lines = lines
      self.table = table
    }

    var isEmpty: Bool { lines.isEmpty && table.isEmpty }

    /// The heading, with the number of lines that had no room.
    var title: String { left == 0 ? heading : heading + " (+\(left))" }
  }
}

/// What a brief is written from.
public struct BriefWriter: Sendable {
  let account: Account
  let visit: Visit?
  let project: Project?
  let planner: VisitPlanner
  let personal: [Person]

  /// - Parameters:
  ///   - visit: the visit to prepare; without one, the questions are those of the planner.
  ///   - project: the project that is worked on; that of the visit goes first.
  ///   - coverage: what is known of the account, as its headline holds it.
  ///   - beside: other accounts whose people hold seats here, as far as they are at hand.
  ///   - personal: the personal facts of its contacts, if they are to be shown (D3).
  public init(
    _ account: Account, visit: Visit?, project: Project?, coverage: Coverage, _ playbook: Playbook,
    _ vocabulary: Vocabulary, beside: [ID<Account>: Account] = [:], today: Day, _ language: Language,
    personal: [Person] = []
  ) {
    let ofVisit: Project? = account.find(visit?.project)
    self.account = account
    self.visit = visit
    self.project = ofVisit ?? project
    self.personal = personal
    planner = VisitPlanner(
      account, ofVisit ?? project, coverage: coverage, playbook, vocabulary, beside: beside, today: today,
      language)
  }

  var language: Language { planner.language }
  var vocabulary: Vocabulary { planner.vocabulary }
  var today: Day { planner.today }

  /// The brief, in the order in which it is read.
  public func brief() -> Brief {
    let sections = [
      remarks, promises, milestones, deal, steps, decisionGroup, questions, plan, rivals, objections,
      lastTalks,
      people,
    ]
    return Brief(title: account.name, heading: heading, sections: sections.filter { !$0.isEmpty })
  }

  private var heading: [String] {
    var lines: [String] = []
    if let visit { lines.append(text(of: visit)) }
    if let project { lines.append(facts(of: project).joined(separator: "  ")) }
    return lines
  }

  /// What a project is called, how far it is, how large, how it is bought.
  func facts(of project: Project) -> [String] {
    [
      project.name, vocabulary.word(.stage, project.stage, language),
      project.units.map { language.pick("\($0)台", "\($0) vehicles") },
      project.amount?.words(language),
      project.process.map { vocabulary.word(.process, $0, language) },
    ].compactMap { $0 }
  }

  private func text(of visit: Visit) -> String {
    let when = [visit.date?.description, visit.hour(language)].compactMap { $0 }.joined(separator: " ")
    let whom = visit.contacts.map { name(of: $0) }.joined(separator: " ")
    let kind = visit.kind?.word(language) ?? ""
    let facts = [language.pick("拜访 ", "visit ") + when, whom, kind, visit.place ?? ""]
    return facts.filter { !$0.isEmpty }.joined(separator: "  ")
  }

  /// Name and title of a contact.
  func name(of id: ID<Contact>?) -> String {
    let contact: Contact? = account.find(id)
    return [contact?.name, contact?.title].compactMap { $0 }.joined(separator: " ")
  }

  /// `12-22 (还有28天)`, `11-30前 (还有6天)`.
  func day(_ day: Day?, _ kind: DueKind? = nil) -> String {
    guard let day else { return "" }
    return day.meant(kind, from: today, language) + " (" + day.distance(from: today, language) + ")"
  }
}

extension Day {
  /// The day as it is meant: `11-30前`, `11-30下午`, `12月`; in English `by 11-30`; of another year with the year.
  ///
  /// - Parameter today: nil for the whole day, whatever its year.
  public func meant(_ kind: DueKind?, from today: Day?, _ language: Language) -> String {
    let short = today.map(short) ?? description
    return switch kind {
    case .by: language.pick(short + "前", "by " + short)
    case .morning: language.pick(short + "上午", short + " morning")
    case .afternoon: language.pick(short + "下午", short + " afternoon")
    case .around: language.pick(short + "前后", "around " + short)
    case .month: language.pick((year == today?.year ? "" : "\(year)年") + "\(month)月", "in " + yearAndMonth)
    case .on, nil: short
    }
  }

  /// `逾期2天`, `今天`, `还有3天`.
  public func distance(from today: Day, _ language: Language) -> String {
    let days = self - today
    let english = abs(days) == 1 ? "1 day" : "\(abs(days)) days"
    if days == 0 { return language.pick("今天", "today") }
    return days < 0
      ? language.pick("逾期\(-days)天", "\(english) late") : language.pick("还有\(days)天", "in \(english)")
  }
}
