/// The planner of visits: from what is not known and who may know it to questions, purpose and things to bring.
public struct VisitPlanner: Sendable {
  let account: Account
  let project: Project?
  /// The decision group of the project, or of the account's contacts without one.
  let people: [Occupant]
  let map: DecisionMap?
  let coverage: Coverage
  let playbook: Playbook
  let vocabulary: Vocabulary
  let today: Day
  let language: Language

  /// The most questions that one visit bears.
  public static let questions = 6
  /// The most of them that are about people.
  static let holes = 2

  /// - Parameters:
  ///   - coverage: what is known of the account, as its headline holds it.
  ///   - beside: other accounts whose people hold seats here, as far as they are at hand.
  public init(
    _ account: Account, _ project: Project?, coverage: Coverage, _ playbook: Playbook,
    _ vocabulary: Vocabulary, beside: [ID<Account>: Account] = [:], today: Day, _ language: Language
  ) {
    self.account = account
    self.project = project
    map = project.map { DecisionMap(account, $0, vocabulary, beside: beside) }
    let roster = map?.people ?? Roster(account, nil, vocabulary, beside).people
    people = roster.filter(\.isNamed)
    self.coverage = coverage
    self.playbook = playbook
    self.vocabulary = vocabulary
    self.today = today
    self.language = language
  }

  /// A plan for a visit to these people; to whom it is most worth going if none are named.
  public func plan(with contacts: [ID<Contact>] = []) -> VisitPlan {
    let hosts = contacts.isEmpty ? suggestedHosts : contacts
    let asks = asks(hosts)
    let (date, time) = suggestedTime(hosts)
    return VisitPlan(
      contacts: hosts, project: project?.id, kind: kind(hosts), date: date, time: time,
      place: account.address, purpose: purpose(asks), commitment: commitment(hosts, asks),
      topics: topics(hosts), bring: bring(), fallback: fallback(hosts), asks: asks)
  }

  /// What to ask, the most useful first: holes of the map, then what is not known, then what is half known. Hosts
  /// are asked what they may know; the rest stays open on the card.
  public func asks(_ hosts: [ID<Contact>]) -> [Ask] {
    let answered = answered
    let holes = (map?.holes ?? []).filter { ($0.ask != nil || people.isEmpty) && !$0.isAbout(hosts) }
    let ofHoles = holes.map { hole in
      let question = hole.question(language, vocabulary)
      return Ask(item: .j3, question: question, person: present(hole.ask, hosts), vacancy: hole.vacancy)
    }.filter { !answered.questions.contains($0.question) }.prefix(Self.holes)
    let hasRivals = !account.rivals.isEmpty
    let worth = Item.byWorth(hasProject: project != nil).filter { item in
      !(item == .j3 && !ofHoles.isEmpty) && (hasRivals || ![.r2, .r4, .r5].contains(item))
    }
    let (fresh, said) = (
      worth.filter { !answered.items.contains($0) }, worth.filter(answered.items.contains)
    )
    let asked = people.filter { hosts.contains($0.contact.record) }
    let open = [fresh, said].flatMap { items in
      items.filter { coverage[$0] == .unknown } + items.filter { coverage[$0] == .partly }
    }
    let ofItems = open.filter { item in asked.isEmpty || !asked.allSatisfy(item.isBelow) }
      .compactMap { ask($0, hosts) }
    let here = ofItems.filter { hosts.isEmpty || isHost($0, hosts) }
    return Array((ofHoles + here).prefix(Self.questions))
  }

  /// The person to ask if they are visited, else who of the visited is on the way to the decision maker, else the first.
  private func present(_ person: Occupant?, _ hosts: [ID<Contact>]) -> Occupant? {
    if let person, hosts.contains(person.contact.record) { return person }
    let way = map?.path?.steps.map(\.person.contact.record) ?? []
    let host = way.first(where: hosts.contains) ?? hosts.first
    return people.first { host == $0.contact.record } ?? (hosts.isEmpty ? person : nil)
  }

  /// What was answered on a visit of late: it is not asked in the same words again, and other items go first.
  private var answered: (questions: Set<String>, items: Set<Item>) {
    let recent = account.visits.filter { visit in visit.date.map { today - $0 <= Self.memory } ?? true }
      .map(\.id)
    let said = account.visitItems.filter { $0.answer != nil && $0.done && recent.contains($0.visit) }
    return (Set(said.compactMap(\.question)), Set(said.compactMap { Item(code: $0.code) }))
  }

  /// For how many days an answer need not be asked for again.
  private static let memory = 90

  private func isHost(_ ask: Ask, _ hosts: [ID<Contact>]) -> Bool {
    ask.person.map { hosts.contains($0.contact.record) } ?? true
  }

  /// The question of an item, and whom to ask; nil if the playbook has none.
  func ask(_ item: Item, _ hosts: [ID<Contact>]) -> Ask? {
    let person = whoKnows(item, hosts)
    let said = answered.questions
    let question = playbook.question(item, for: person, coverage[item]) {
      said.contains(Playbook.say($0.text, language))
    }
    guard let question else { return nil }
    return Ask(item: item, question: Playbook.say(question.text, language), person: person)
  }

  /// Of the hosts and of those we know, who is likeliest to know; the first host if nobody is. Of the decision group
  /// the one knows with whom the way to the decision maker begins.
  private func whoKnows(_ item: Item, _ hosts: [ID<Contact>]) -> Occupant? {
    if item == .j3, let first = map?.path?.steps.first?.person,
      hosts.isEmpty || hosts.contains(first.contact.record)
    {
      return first
    }
    let within = people.filter { $0.strength > 0 || hosts.contains($0.contact.record) }
    let knowing = within.filter { item.likelihood($0) > 0 }
    let present = knowing.filter { hosts.contains($0.contact.record) }
    let likely = present.isEmpty ? knowing : present
    let best = likely.enumerated().max { a, b in
      (worth(a.element, item), -a.offset) < (worth(b.element, item), -b.offset)
    }
    return best?.element ?? people.first { hosts.first == $0.contact.record }
  }

  private func worth(_ person: Occupant, _ item: Item) -> Int {
    item.likelihood(person) * 2 + person.strength
  }
}
