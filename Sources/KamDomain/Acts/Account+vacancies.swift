/// How the answer to a question about the decision group gets into the map.
extension Account {
  /// Puts whom the answer names into the place that was asked about. Somebody new becomes a contact, if the
  /// answer gives name and title; nil if it names nobody, or says nothing of the person's place.
  ///
  /// - Parameter asked: who was asked; others that the answer names go before.
  func seat(
    _ answer: String, _ vacancy: Vacancy, in project: Project?, asking asked: ID<Contact>?, _ author: Author,
    _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    guard let project else { return nil }
    if case .person(let contact) = vacancy {
      let seat = seating(of: contact, in: project).placed(by: answer, author.vocabulary)
      guard let seat else { return nil }
      return try take(contact, seat, in: project, [], author, &ids)
    }
    let named = PeopleScanner(sentencePeople).people(in: answer)
    if let contact = named.first(where: { $0 != asked }) ?? named.first {
      let title = find(contact)?.title
      let seating = seating(of: contact, in: project).filling(vacancy, title, author.vocabulary)
      return try take(contact, seating, in: project, [], author, &ids)
    }
    guard let newcomer = try newcomer(answer, author, &ids), let id = newcomer.created else { return nil }
    let title = try after(newcomer).find(ID<Contact>(id))?.title
    let seating = Seating().filling(vacancy, title, author.vocabulary)
    return try after(newcomer).take(ID(id), seating, in: project, newcomer.edits, author, &ids)
  }

  private func take(
    _ contact: ID<Contact>, _ seating: Seating, in project: Project, _ edits: [Edit], _ author: Author,
    _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    let seat = seat(of: Reference(contact), in: project.id)
    let change = try self.seat(Reference(contact), in: project, seating, by: author, ids: &ids)
    guard let id = seat?.record.id ?? change.created, !change.edits.isEmpty else { return nil }
    return (.field("Role", record: id), edits + change.edits)
  }

  /// The seat that a contact has, else one where the card says that the contact belongs.
  private func seating(of contact: ID<Contact>, in project: Project) -> Seating {
    if let seat = seat(of: Reference(contact), in: project.id) {
      return Seating(seat)
    }
    let known = find(contact)
    return Seating(level: known?.level, function: known?.functions.first)
  }

  /// `周明 财务处处长`: a contact to be added.
  private func newcomer(
    _ answer: String, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> Change? {
    let reader = ValueReader(vocabulary: author.vocabulary, today: author.today, account: self)
    let values = RecordLine(answer, .contact, reader).pairs
    guard values.contains(where: { $0.field == "Title" }), !answer.contains(where: { "，。；,;".contains($0) })
    else { return nil }
    return try add(.contact, values, by: author, ids: &ids)
  }
}

extension Seating {
  /// The seat with what was vacant. It moves nobody whose place is known: by the seat, or by a title that heads
  /// the function (`财务部长` is no leader above the finance department).
  fileprivate func filling(_ vacancy: Vacancy, _ title: String?, _ vocabulary: Vocabulary) -> Seating {
    var seating = self
    switch vacancy {
    case .role(let role): if !roles.contains(role) { seating.roles.append(role) }
    case .cell(let level, let function):
      let isHead = Self.heads(title, vocabulary.word(.function, function, .zh))
      seating.level = self.level ?? (isHead ? .management : level)
      seating.function = self.function ?? function
    case .person: break
    }
    return seating
  }

  /// Whether a title is that of the head of a function's department: 财务部长, not 分管财务副厅长.
  private static func heads(_ title: String?, _ function: String) -> Bool {
    guard let title, !title.contains("分管"), title.contains(function) else { return false }
    return ["部长", "处长", "科长", "主任", "经理", "股长"].contains(where: title.hasSuffix)
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
