import KamRecord

/// The registration of a project with the maker, and its rebate (X4).
extension Account {
  /// A new registration of a project, not filed yet, with the papers that it needs.
  public func register(
    _ project: Project, _ values: Values = [], by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let given = Set(values.compactMap { RecordType.registration.field($0.field)?.name })
    var all: Values = [("Project", project.id.text)] + values
    if !given.contains("State") { all.append(("State", RegistrationState.notFiled.rawValue)) }
    if !given.contains("Paper") {
      // Only a tender ends with a letter of award.
      let papers = author.vocabulary.list(.paper).map(\.code)
      all += papers.filter { project.track == .tender || $0 != Code.awardLetter }.map { ("Paper", $0) }
    }
    let edit = try Edit.add(.registration, ids.id(Registration.self).text, all, in: file, by: author)
    return Change(author.say("报备 ", "registration: ") + project.name.clipped(24), [edit])
  }

  /// The registration of a project: the last one.
  public func registration(of project: ID<Project>) -> Registration? {
    registrations.last { $0.project == project }
  }

  /// Takes the registration of a project to a state with what is said of it; a project without one gets it.
  ///
  /// - Parameter state: as chosen; a state among the values goes before it, nil is the usual next one, but nothing
  ///   is approved unless somebody says so.
  public func register(
    _ project: Project, to state: RegistrationState?, _ values: Values, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let registration = registration(of: project.id)
    let said = values.first { $0.field == "State" }?.value.flatMap { RegistrationState(rawValue: $0) }
    let now = registration.stateOrNone
    let next = said ?? state ?? (now == .filed ? .filed : now.choices[0])
    let saidDay = values.first { $0.field == "Date" }?.value.flatMap { Day($0) }
    let rest = values.filter { $0.field != "State" && $0.field != "Date" }
    guard let registration else {
      let day = next == .notFiled ? saidDay : saidDay ?? author.today
      let first: Values = [("State", next.rawValue), ("Date", day?.description)]
      return try register(project, first + rest, by: author, ids: &ids)
    }
    let stays = next == registration.state
    let day = saidDay ?? (stays ? registration.date : nil) ?? author.today
    return try move(registration, to: next, on: day, rest, by: author)
  }

  /// Moves a registration to a state on a day, with what the maker's answer says: number, valid until, policy,
  /// rebate.
  public func move(
    _ registration: Registration, to state: RegistrationState, on day: Day, _ values: Values = [],
    by author: Author
  ) throws(Refusal) -> Change {
    let moved: Values = [("State", state.rawValue), ("Date", day.description)]
    let was = registration.state ?? .notFiled
    // What stays in its state is told more of.
    let way = was == state ? "" : was.word(author.language) + " -> "
    return Change(
      author.say("报备: ", "registration: ") + way + state.word(author.language),
      try changing(registration.record, to: moved + values))
  }

  /// Ticks a paper of a registration, by its code, or takes the tick off.
  public func tick(
    paper: String, of registration: Registration, by author: Author
  ) throws(Refusal) -> Change {
    let isDone = registration.papersDone.contains(paper)
    let edit =
      isDone
      ? try Edit.removeValue("PaperDone", paper, from: registration.record, in: file)
      : try Edit.addValue("PaperDone", paper, to: registration.record, in: file)
    let verb = isDone ? author.say("取消勾选 ", "untick ") : author.say("勾选 ", "tick ")
    let word = author.vocabulary.word(.paper, paper, author.language)
    return Change(verb + word, [edit].compactMap { $0 })
  }

  /// The rebate of a project is claimed.
  ///
  /// - Throws: `rebateNotDue` unless its registration is approved and it is won.
  public func claimRebate(
    of project: Project, on day: Day, by author: Author
  ) throws(Refusal) -> Change {
    let registration = try rebateToClaim(of: project, by: author)
    let claimed = try changing(registration.record, to: [("RebateClaimed", day.description)])
    let reached = try reaching(Code.rebateClaim, of: registration.project, on: day)
    let title = [author.say("返利申报", "rebate claimed"), rebate(of: registration)?.words(author.language)]
    return Change(title.compactMap { $0 }.joined(separator: " "), claimed + reached)
  }

  /// What the rebate of a registration comes to: by the vehicles that were sold, else by those that are planned;
  /// nil if that is not known.
  public func rebate(of registration: Registration) -> Money? {
    let sold = deals.filter { $0.project == registration.project }.compactMap(\.units)
    let units = sold.isEmpty ? find(registration.project)?.units : sold.reduce(0, +)
    return registration.rebatePerUnit.flatMap { rebate in units.map { rebate * $0 } }
  }
}

extension RegistrationState {
  /// What a registration can become, the usual one first; it may stay what it is while more becomes known.
  public var choices: [RegistrationState] {
    switch self {
    case .notFiled: [.filed, .notFiled]
    case .filed: [.approved, .refused, .filed, .expired]
    case .approved: [.approved, .expired]
    case .refused: [.filed, .refused]
    case .expired: [.filed, .expired]
    }
  }
}

extension Registration? {
  /// The state; a project that has no registration has one that is not filed.
  public var stateOrNone: RegistrationState { self?.state ?? .notFiled }
}

extension Registration {
  /// The codes of the papers that it needs and that are not there.
  public var missingPapers: [String] {
    let done = papersDone
    return papers.filter { !done.contains($0) }
  }

  /// The days that it is still good for; nil if it is not running: not filed, refused, expired or used up.
  public func daysLeft(on today: Day) -> Int? {
    guard state == .filed || state == .approved, rebateClaimed == nil else { return nil }
    return validUntil.map { $0 - today }
  }
}

extension Code {
  static let awardLetter = "award_letter"
}
