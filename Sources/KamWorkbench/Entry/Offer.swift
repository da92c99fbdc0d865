import KamDomain
import KamScreen

/// Something that a sentence speaks of and that the user may take in or leave out: Tab turns it.
enum Offer: Hashable, Sendable {
  /// The next step that was supposed.
  case step
  /// An open step or promise that the entry fulfils.
  case fulfilment(Fulfilment)
  /// What fills the card, by its place among those offered.
  case fact(Int)
  /// A promise, by its place among those offered.
  case promise(Int)
  /// A rival's representative.
  case rival
  /// The refused call ended with an appointment.
  case appointment

  /// Whether it is taken in unless the user says otherwise: a supposed step is, and what is done without doubt.
  var isTakenAtFirst: Bool {
    if case .fulfilment(let done) = self { done.isCertain } else { self == .step }
  }
}

extension State {
  /// The sentence that is typed, as it is understood now.
  var sentence: Sentence? {
    guard let entry, let account, entry.purpose.isSentence else { return nil }
    let reader = SentenceReader(account, setting.vocabulary, now: now, chosen: entry.chosen)
    var sentence = reader.read(entry.editor.text)
    if sentence.contacts.isEmpty, let guest = followedGuest?.guest.contact { sentence.contacts = [guest] }
    return refused(entry.turned.contains(.step) ? sentence.asText : sentence)
  }

  /// The sentence before Tab turned anything.
  private var offered: Sentence? {
    guard let entry, let account, entry.purpose.isSentence else { return nil }
    return SentenceReader(account, setting.vocabulary, now: now, chosen: entry.chosen).read(entry.editor.text)
  }

  /// What can be taken in or left out, in the order in which it is shown.
  var offers: [Offer] {
    guard let offered else { return [] }
    return (entry?.refusal == nil ? [] : [.appointment]) + (offered.supposition == .clause ? [.step] : [])
      + offered.fulfils.map { .fulfilment($0) } + offered.facts.indices.map { .fact($0) }
      + offered.promises.indices.map { .promise($0) }
      + (offered.rival == nil ? [] : [.rival])
  }

  func isTaken(_ offer: Offer) -> Bool {
    if offer == .appointment { return entry?.appointment ?? offered?.isAppointment ?? false }
    return offer.isTakenAtFirst != (entry?.turned.contains(offer) ?? false)
  }

  /// The people among whom the user has to choose, or what can be turned.
  func sentenceCandidates() -> [Candidate] {
    guard let account, let sentence else { return [] }
    if case .ambiguousPerson(_, let people) = sentence.faults.first {
      return people.compactMap { account.find($0) }.map { candidate($0, account) }
    }
    return offers.map { offer in
      Candidate(text: (isTaken(offer) ? "[x] " : "[ ] ") + words(of: offer), value: "")
    }
  }

  /// Whether it is asked whom a name means that several people have, for a visit.
  var isAskingHost: Bool {
    guard case .ambiguousPerson? = visitLine?.fault else { return false }
    return true
  }

  /// Who may be visited: those whom a name may mean, else all contacts that the last word narrows to.
  func visitCandidates(_ typed: String) -> [Candidate] {
    guard let account, case .ambiguousPerson(_, let people)? = visitLine?.fault else {
      return narrowed(people, lastWord(typed))
    }
    return people.compactMap { account.find($0) }.map { candidate($0, account) }
  }

  /// Somebody whom a name may mean, with the title and the last talk.
  private func candidate(_ contact: Contact, _ account: Account) -> Candidate {
    let last = account.log.filter { $0.contacts.contains(contact.id) }.compactMap(\.date).max()
    let met = last.map { ago($0) } ?? say("未接触", "never met")
    return Candidate(text: contact.name, detail: "\(contact.title ?? "")  \(met)", value: contact.record.id)
  }

  private func words(of offer: Offer) -> String {
    switch offer {
    case .step: return say("推定的下一步", "the supposed next step")
    case .fulfilment(let done): return done.words(language)
    case .fact(let index): return offered?.facts[index].words(language) ?? ""
    case .appointment: return say("约成见面", "got an appointment")
    case .promise(let index):
      guard let promise = offered?.promises[index] else { return "" }
      let who = promise.contact.flatMap { account?.find($0)?.name } ?? ""
      let due = promise.due.map { self.due($0, promise.dueKind, nil).text } ?? ""
      return "\(say("承诺", "promise")) \(promise.side.word(language)) \(who) \(promise.text) \(due)"
    case .rival: return offered?.rival?.words(language) ?? ""
    }
  }

  private func half(_ step: NextStep.Plan) -> String {
    switch (step.time, step.dueKind) {
    case (let time?, _): " \(time)"
    case (nil, .by): say("前", "")
    case (nil, .morning), (nil, .afternoon): " " + (step.dueKind?.word(language) ?? "")
    default: ""
    }
  }

  /// A next step in words: its day, what, with whom.
  func stepWords(_ step: NextStep.Plan) -> String {
    let people = step.contacts.compactMap { account?.find($0)?.name }.joined(separator: " ")
    let by = step.time == nil && step.dueKind == .by ? say("", "by ") : ""
    let day = step.due.map { "\(by)\(short($0)) \(weekdayName($0))\(half(step))" } ?? say("未定日期", "no date")
    return [day, step.text, people].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
