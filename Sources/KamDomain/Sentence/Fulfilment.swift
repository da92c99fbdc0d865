/// An open step, promise or milestone that an entry tells was done.
public struct Fulfilment: Sendable, Hashable {
  /// A step, a promise or a milestone.
  public var type: RecordType
  public var id: String
  /// The step's or promise's own words, the milestone's Chinese ones.
  public var text: String
  /// The milestone's English words.
  public var english: String?
  /// There is no doubt: it is ticked with the entry unless the user says otherwise.
  public var isCertain: Bool
}

extension Fulfilment {
  /// `完成：发报价单`.
  public func words(_ language: Language) -> String {
    (type == .promise ? language.pick("兑现：", "kept: ") : language.pick("完成：", "done: "))
      + language.pick(text, english ?? text)
  }
}

/// Finds what an entry fulfils: the same deed with the same people, or a talk of the kind that was to be held.
struct FulfilmentReader {
  private let account: Account
  private let sentence: Sentence
  /// The visit that the entry closes.
  private let visit: Visit?
  private let people: PeopleScanner
  private let vocabulary: Vocabulary
  /// What the clauses of the entry tell.
  private let told: [Deed]

  init(
    _ account: Account, _ sentence: Sentence, of visit: Visit?, _ people: PeopleScanner,
    _ vocabulary: Vocabulary
  ) {
    (self.account, self.sentence, self.visit, self.people) = (account, sentence, visit, people)
    self.vocabulary = vocabulary
    let glyphs = Glyphs(sentence.text)
    let coming = sentence.promises.map(\.text) + [sentence.step?.text].compactMap { $0 }
    told = Clauses.split(glyphs, 0..<glyphs.count).filter { clause in
      !coming.contains { glyphs.string(clause).contains($0) }
    }.map { Deed(glyphs, $0, people) }
  }

  /// What is fulfilled, steps first; of several that the same words would tick, none is certain.
  func read() -> [Fulfilment] {
    let steps = account.steps.filter { $0.done == nil && $0.none == nil }.compactMap { step in
      fulfilment(Matter(step), isAnnounced: visit.map { step.announces($0) } ?? false)
    }
    let promises = (account.openPromises(.ours) + account.openPromises(.theirs)).compactMap {
      fulfilment(Matter($0), isAnnounced: false)
    }
    return [steps, promises].flatMap(Self.settled) + milestones
  }

  /// The milestones that were reached; of several that one clause tells of, none is certain.
  private var milestones: [Fulfilment] {
    let open = account.milestones.filter { $0.done == nil }
    var found: [Fulfilment] = []
    for clause in told where clause.isDone && !clause.isAhead && !clause.isUndone {
      let reached = open.filter { milestone in
        deeds(of: milestone.kind).contains { clause.tells(Deed($0, people)) }
      }
      found += reached.map { milestone in
        Fulfilment(
          type: .milestone, id: milestone.record.id, text: vocabulary.word(.milestone, milestone.kind, .zh),
          english: vocabulary.word(.milestone, milestone.kind, .en), isCertain: reached.count == 1)
      }
    }
    return found.enumerated().filter { place, one in
      !found.prefix(place).contains { $0.id == one.id }
    }.map(\.element)
  }

  /// What tells that a milestone of a kind was reached; one of the store's own by its words.
  private func deeds(of kind: String) -> [String] {
    DeedWords.milestones[kind]
      ?? [vocabulary.word(.milestone, kind, .zh), vocabulary.word(.milestone, kind, .en)]
  }

  /// A step or promise as it is compared with an entry.
  private struct Matter {
    var type: RecordType
    var id: String
    var text: String
    var side: Side
    var contacts: [ID<Contact>]
    var due: Day?

    init(_ step: Step) {
      (type, id, text, side) = (.step, step.record.id, step.text, .ours)
      (contacts, due) = (step.contacts, step.due)
    }

    init(_ promise: Promise) {
      (type, id, text, side) = (.promise, promise.record.id, promise.text, promise.side ?? .ours)
      (contacts, due) = ([promise.contact].compactMap { $0 }, promise.due)
    }
  }

  private static func settled(_ found: [Fulfilment]) -> [Fulfilment] {
    let certain = found.filter(\.isCertain).map(\.text)
    return found.map { one in
      var one = one
      if certain.count(where: { $0 == one.text }) > 1 { one.isCertain = false }
      return one
    }
  }

  private func fulfilment(_ matter: Matter, isAnnounced: Bool) -> Fulfilment? {
    guard isAmongThem(matter) else { return nil }
    let likeliness = isAnnounced ? .certain : likeliness(matter)
    guard likeliness != .none else { return nil }
    return Fulfilment(
      type: matter.type, id: matter.id, text: matter.text, isCertain: likeliness == .certain)
  }

  private enum Likeliness: Int, Comparable {
    case none, possible, certain
    static func < (a: Likeliness, b: Likeliness) -> Bool { a.rawValue < b.rawValue }
  }

  /// Whether nobody else is meant.
  private func isAmongThem(_ matter: Matter) -> Bool {
    matter.contacts.isEmpty || sentence.contacts.isEmpty
      || !Set(matter.contacts).isDisjoint(with: sentence.contacts)
  }

  private func likeliness(_ matter: Matter) -> Likeliness {
    let deed = Deed(matter.text, people)
    let best = told.map { likeliness(of: deed, $0, matter.side) }.max() ?? .none
    return max(best, deed.medium == sentence.medium ? likeliness(ofTalk: deed, matter) : .none)
  }

  /// How likely a clause tells of the deed.
  private func likeliness(of deed: Deed, _ clause: Deed, _ side: Side) -> Likeliness {
    guard !clause.isUndone else { return .none }
    let isSame = clause.tells(deed)
    let isPart = clause.words.count > 2 && deed.says(clause.words) && clause.isDone
    let isNear = clause.says(deed.object) && (clause.isDone || (clause.brings && deed.brings)) || isPart
    guard isSame || isNear else { return .none }
    let isSure = isSame && clause.isDone && !clause.isAhead && clause.isTheirs == (side == .theirs)
    return isSure ? .certain : .possible
  }

  /// A talk of the kind that was to be held, and with whom: its own words may add what it was to be about.
  private func likeliness(ofTalk deed: Deed, _ matter: Matter) -> Likeliness {
    guard !matter.contacts.isEmpty, !sentence.contacts.isEmpty else { return .none }
    let isTold = deed.words.isEmpty || told.contains { $0.says(deed.words) || $0.says(deed.object) }
    let isDue = matter.due.map { $0 <= sentence.day } ?? false
    return isTold && isDue ? .certain : isTold || isDue ? .possible : .none
  }
}

extension Step {
  /// Whether it announced a visit: on its day, and at its time, for its purpose, or a visit by its words.
  func announces(_ visit: Visit) -> Bool {
    guard let due, due == visit.date else { return false }
    return MediumWords.isVisit(text) || text == visit.purpose || (time != nil && time == visit.time)
  }
}

extension Account {
  /// The open steps, promises and milestones that an entry tells were done.
  ///
  /// - Parameters:
  ///   - visit: the visit that it closes; nil: the one planned for that day, if the medium is a visit.
  ///   - people: the account's people; nil: to be looked up.
  ///   - vocabulary: the store's, for the words of milestones.
  func fulfilled(
    by sentence: Sentence, of visit: Visit? = nil, people: PeopleScanner? = nil, _ vocabulary: Vocabulary
  ) -> [Fulfilment] {
    let visit = visit ?? sentence.plannedVisit(in: self)
    let people = people ?? PeopleScanner(sentencePeople)
    return FulfilmentReader(self, sentence, of: visit, people, vocabulary).read()
  }

  /// The edits that tick what was fulfilled, today.
  func ticking(_ fulfilment: Fulfilment, by author: Author) throws(Refusal) -> [Edit] {
    if let step: Step = find(ID(fulfilment.id)), fulfilment.type == .step {
      return try complete(step, by: author).edits
    }
    if let milestone: Milestone = find(ID(fulfilment.id)), fulfilment.type == .milestone {
      let edit = try Edit.set("Done", of: milestone.record, to: author.today.description, in: file)
      return [edit].compactMap { $0 }
    }
    guard let promise: Promise = find(ID(fulfilment.id)) else { return [] }
    return try keep(promise, by: author).edits
  }
}
