import KamRecord

/// Requests for help, from the desk's side (X5).
extension Account {
  /// Asks for help: a price approval, a joint visit, vehicles, a seal, or what else the store's list has.
  ///
  /// - Parameters:
  ///   - kind: a code of the request list.
  ///   - to: the login of who is asked; the author's manager if not said.
  public func askHelp(
    _ kind: String, _ text: String, wantedBy: Day? = nil, project: ID<Project>? = nil, to: String? = nil,
    by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let values: Values = [
      ("Kind", kind), ("Text", text), ("From", author.login),
      ("To", to ?? author.vocabulary.member(author.login)?.manager), ("WantedBy", wantedBy?.description),
      ("State", RequestState.open.rawValue), ("Project", project?.text),
    ]
    let edit = try Edit.add(.request, ids.id(Request.self).text, values, in: file, by: author)
    return Change(author.say("求助 ", "request: ") + author.kind(kind) + " " + text.clipped(24), [edit])
  }

  /// Takes a request back.
  public func withdraw(_ request: Request, by author: Author) throws(Refusal) -> Change {
    try move(request, to: .withdrawn, by: author)
  }

  /// What was asked for is done.
  public func finish(_ request: Request, by author: Author) throws(Refusal) -> Change {
    try move(request, to: .done, by: author)
  }

  /// Answers what the manager asked back: a line more, and the request is open again.
  public func explain(_ request: Request, _ text: String, by author: Author) throws(Refusal) -> Change {
    let more: Values = [("Text", request.text + "\n" + text), ("State", RequestState.open.rawValue)]
    let title = author.say("求助说明 ", "request explained: ") + text.clipped(24)
    return Change(title, try changing(request.record, to: more))
  }

  /// The manager answers a request: agrees, refuses or asks back, with words if there are any.
  public func answer(
    _ request: Request, _ state: RequestState, _ text: String, by author: Author
  ) throws(Refusal) -> Change {
    if state == .askedBack, text.isEmpty { throw .missingField(.request, field: "Answer") }
    let values: Values = [("State", state.rawValue), ("Answer", text.isEmpty ? request.answer : text)]
    let title = author.say("答复求助 ", "request answered: ") + author.kind(request.kind) + " "
    let words = [state.word(author.language), text.clipped(24)].filter { !$0.isEmpty }
    return Change(title + words.joined(separator: " "), try changing(request.record, to: values))
  }

  /// The requests that wait for the manager, those wanted first before others.
  public var waitingRequests: [Request] {
    requests.filter(\.isWaiting).sorted { ($0.wantedBy?.number ?? .max) < ($1.wantedBy?.number ?? .max) }
  }

  private func move(_ request: Request, to state: RequestState, by author: Author) throws(Refusal) -> Change {
    let edits = try changing(request.record, to: [("State", state.rawValue)])
    let title = author.say("求助 ", "request: ") + author.kind(request.kind) + " "
    return Change(title + state.word(author.language), edits)
  }
}

extension Request {
  /// Whether somebody still has to do something: the manager, or the specialist who was asked back.
  public var isOpen: Bool { state ?? .open == .open || state == .askedBack }

  /// Whether the manager has to answer it.
  public var isWaiting: Bool { state ?? .open == .open }

  /// Whether nothing more comes of it: done or taken back. One that was answered is still to be acted on.
  public var isSettled: Bool { state == .done || state == .withdrawn }

  /// The request on a line: kind, state, who has it, by when, and what for.
  public func words(today: Day, _ vocabulary: Vocabulary, _ language: Language) -> String {
    let parts = [
      vocabulary.word(.request, kind, language), (state ?? .open).word(language),
      to.map { vocabulary.personName($0) },
      isOpen
        ? wantedBy.map {
          $0.meant(.by, from: today, language) + " (" + $0.distance(from: today, language) + ")"
        } : nil,
      text.clipped(40), answer.map { "-> " + $0.clipped(40) },
    ]
    return parts.compactMap { $0 }.joined(separator: "  ")
  }
}

extension Author {
  fileprivate func kind(_ code: String) -> String { vocabulary.word(.request, code, language) }
}
