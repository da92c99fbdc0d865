/// A person's seat found by questions: roles, then the stance, then the log entry that proves it.
public struct SeatGuide: Sendable, Hashable {
  public let contact: ID<Contact>
  /// The places of the answers given, in the order of the questions.
  public private(set) var roleAnswers: [Int] = []
  public private(set) var stanceAnswers: [Int] = []
  /// The entry that was chosen as proof; nil inside: none proves it. Nil: not asked yet.
  public private(set) var proof: ID<Log>??

  public init(_ contact: ID<Contact>) { self.contact = contact }

  /// What is asked now, and what can be answered; nil when all is found.
  public func prompt(
    _ account: Account, _ language: Language, _ vocabulary: Vocabulary
  ) -> (question: String, answers: [String])? {
    if let asked = RoleGuide.next(after: roleAnswers) {
      return (asked.word(language), asked.answers.map { $0.word(language) })
    }
    if let asked = StanceGuide.next(after: stanceAnswers) {
      return (asked.word(language), asked.answers.map { $0.word(language) })
    }
    guard proof == nil, let stance, stance != .unknown else { return nil }
    let sign = "\(stance.sign) \(stance.word(language))"
    let entries = entries(account).map {
      "\($0.date?.description ?? "") \(vocabulary.word(.medium, $0.medium, language)): \($0.text.clipped(40))"
    }
    return (
      language.pick("哪条记录说明是\(sign)？", "Which entry shows \(sign)?"),
      entries + [language.pick("没有记录，先加括号", "none yet: in brackets for now")]
    )
  }

  /// The place of the answer that the seat as it is gives to what is asked now: a choice begins there.
  public func present(_ seat: Seat?, _ account: Account) -> Int {
    guard let seat else { return 0 }
    if let asked = RoleGuide.next(after: roleAnswers) {
      return asked.place { seat.roles.contains($0) }
    }
    if let asked = StanceGuide.next(after: stanceAnswers) {
      return asked.place { $0 == seat.stance ?? .unknown }
    }
    let entries = entries(account)
    guard stance == seat.stance else { return 0 }
    return entries.firstIndex { $0.id == seat.proof } ?? entries.count
  }

  /// Takes the answer at a place.
  public mutating func answer(_ place: Int, _ account: Account) {
    if RoleGuide.next(after: roleAnswers) != nil {
      roleAnswers.append(place)
    } else if StanceGuide.next(after: stanceAnswers) != nil {
      stanceAnswers.append(place)
    } else {
      let entries = entries(account)
      proof = .some(entries.indices.contains(place) ? entries[place].id : nil)
    }
  }

  public var roles: [Role] { RoleGuide.roles(roleAnswers) }
  /// Nil while it is not found.
  public var stance: Stance? { StanceGuide.stance(stanceAnswers) }

  /// The talks with the person, the latest first: what may prove a stance.
  private func entries(_ account: Account) -> [Log] {
    account.log.filter { !$0.looked && $0.contacts.contains(contact) }
      .sorted { ($0.date?.number ?? 0, $0.id) > ($1.date?.number ?? 0, $1.id) }.prefix(8).map { $0 }
  }

  /// The seat as the answers make it, over what it is now. Roles that nobody answered for are kept.
  public func seating(over seat: Seat?, _ account: Account) -> Seating {
    let contact = account.find(self.contact)
    var seating =
      seat.map { Seating($0) } ?? Seating(level: contact?.level, function: contact?.functions.first)
    if !roles.isEmpty { seating.roles = roles }
    seating.stance = stance
    seating.proof = proof ?? nil
    return seating
  }
}
