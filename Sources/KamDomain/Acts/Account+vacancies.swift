/// How the answer to a question about the decision group gets into the map.
extension Account {
  /// Puts whom the answer names into the place that was asked about, and others as what the answer tells of them.
  /// Somebody new becomes a contact, if the answer gives name and title; nil if it names nobody, or says nothing of
  /// anybody's place.
  ///
  /// - Parameter asked: who was asked; others that the answer names go before, unless it says what that one does.
  func seat(
    _ answer: String, _ vacancy: Vacancy, in project: Project?, asking asked: ID<Contact>?, _ author: Author,
    _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    guard let project else { return nil }
    if case .person(let contact) = vacancy {
      let seat = seating(of: contact, in: project).placed(by: answer, author.vocabulary)
      return try seat.flatMap { seat throws(Refusal) in try take(contact, seat, in: project, author, &ids) }
    }
    let named = GroupAnswer(answer, PeopleScanner(sentencePeople)).people
    let others = named.filter { $0.who != asked.map { .known($0) } || !$0.roles.isEmpty }
    var (account, edits): (Account, [Edit]) = (self, [])
    var first: Filling?
    for one in others.isEmpty ? named : others {
      let meant = (others.isEmpty ? named : others).first { $0.fits(vacancy) }
      let isMeant = one.fits(vacancy) && (one.isNew || one.place == meant?.place)
      guard
        let (filled, more) = try account.seat(
          one, isMeant ? vacancy : .anyone, in: project, author, &ids)
      else { continue }
      edits += more
      first = first ?? filled
      account = try account.after(Change("", more))
    }
    return first.map { ($0, edits) }
  }

  /// Seats one person of an answer; somebody new becomes a contact first, and gets what was asked about.
  private func seat(
    _ one: GroupAnswer.Named, _ vacancy: Vacancy, in project: Project, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    switch one.who {
    case .known(let contact):
      let seating = seating(of: contact, in: project)
      let title = [find(contact)?.title, one.clause].compactMap { $0 }
      let filled = seating.filling(vacancy, one, title, author.vocabulary)
      return filled == seating ? nil : try take(contact, filled, in: project, author, &ids)
    case .newcomer(let name, let title):
      let change = try add(.contact, [("Name", name), ("Title", title)], by: author, ids: &ids)
      guard let id = change.created else { return nil }
      let seating = Seating().filling(vacancy, one, [title ?? name], author.vocabulary)
      let account = try after(change)
      let seat = seating == Seating() ? nil : try account.take(ID(id), seating, in: project, author, &ids)
      return (seat?.0 ?? .field("Name", record: id), change.edits + (seat?.1 ?? []))
    }
  }

  private func take(
    _ contact: ID<Contact>, _ seating: Seating, in project: Project, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    let seat = seat(of: Reference(contact), in: project.id)
    let change = try self.seat(Reference(contact), in: project, seating, by: author, ids: &ids)
    guard let id = seat?.record.id ?? change.created, !change.edits.isEmpty else { return nil }
    return (.field("Role", record: id), change.edits)
  }

  /// The seat that a contact has, else one where the card says that the contact belongs.
  private func seating(of contact: ID<Contact>, in project: Project) -> Seating {
    if let seat = seat(of: Reference(contact), in: project.id) {
      return Seating(seat)
    }
    let known = find(contact)
    return Seating(level: known?.level, function: known?.functions.first)
  }
}

extension GroupAnswer.Named {
  /// Whether the person may be whom a question asked for: nothing else is said of them.
  fileprivate func fits(_ vacancy: Vacancy) -> Bool {
    if case .role(let role) = vacancy { roles.isEmpty || roles.contains(role) } else { true }
  }
}

extension Seating {
  /// The seat with what was vacant, and the roles that were told. It moves nobody whose place is known: by the seat,
  /// or by a title that heads the function (`财务部长` is no leader above the finance department).
  ///
  /// - Parameter titles: the person's title, and what else may tell it.
  fileprivate func filling(
    _ vacancy: Vacancy, _ told: GroupAnswer.Named, _ titles: [String], _ vocabulary: Vocabulary
  ) -> Seating {
    var seating = self
    seating.function = function ?? told.function
    if told.function != nil, level == nil {
      seating.level =
        told.isAbove ? .decision : titles.contains(where: ChargeClause.isHead) ? .management : nil
    }
    switch vacancy {
    case .anyone: seating.roles += told.roles.filter { !roles.contains($0) }
    case .role(let role):
      seating.roles += (told.roles.isEmpty ? [role] : told.roles).filter { !roles.contains($0) }
    case .cell(let level, let function):
      if told.isNew { seating.roles += told.roles.filter { !roles.contains($0) } }
      let isHead = titles.contains { title in
        Self.heads(title, vocabulary.word(.function, function, .zh))
          || Self.leads(title.lowercased(), vocabulary.word(.function, function, .en).lowercased())
      }
      seating.level = seating.level ?? (isHead ? .management : level)
      seating.function = seating.function ?? function
    case .person: break
    }
    return seating
  }

  /// Whether a title, or words that tell one, is that of the head of a function's department: 财务部长, not 分管财务副厅长.
  private static func heads(_ title: String, _ function: String) -> Bool {
    guard !title.contains("分管"), title.contains(function) else { return false }
    return heads.contains { head in
      title.hasSuffix(head) || units.contains { unit in title.contains(function + unit + head) }
    }
  }

  private static let units = ["", "部", "处", "科"]
  private static let heads = ["部长", "处长", "科长", "主任", "经理", "股长", "主管"]

  /// The same in English: `finance manager`, `head of finance`.
  private static func leads(_ title: String, _ function: String) -> Bool {
    let name = String(function.prefix { $0 != " " })
    return ["manager", "head", "supervisor", "chief"].contains { head in
      ["\(name) \(head)", "\(head) of \(name)", "\(head) of the \(name)"].contains(where: title.contains)
    }
  }

  /// The seat with the roles, the level and the function that an answer speaks of; nil if it speaks of none.
  fileprivate func placed(by answer: String, _ vocabulary: Vocabulary) -> Seating? {
    func said(_ word: some Worded) -> Bool { answer.contains(word.zh) || answer.contains(word.en) }
    var seating = self
    seating.roles += Role.allCases.filter { said($0) && !roles.contains($0) }
    if let level = Level.allCases.first(where: said) { seating.level = level }
    if let function = vocabulary.list(.function).first(where: said) { seating.function = function.code }
    return seating == self ? nil : seating
  }
}
