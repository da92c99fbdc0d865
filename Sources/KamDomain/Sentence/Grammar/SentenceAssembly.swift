/// Puts a sentence together: cuts it at the separator, reads the head, finds what the rest tells, reads the step.
struct SentenceAssembly {
  let scanners: SentenceScanners
  let glyphs: Glyphs
  private let separator: Range<Int>?
  /// What stands left of the separator.
  private let left: Range<Int>
  private var head: Head
  /// The sentence begins with a time to come, so all of it may be the next step.
  private var beginsAhead = false
  /// Whether a clause may be offered as the next step.
  private let offering: Bool
  /// The last clause says only who told it, and how.
  private var closing: Range<Int>?
  private var parts: [(kind: SentencePart.Kind, places: Range<Int>)] = []
  private var doubts: [SentenceDoubt] = []

  init(_ scanners: SentenceScanners, _ glyphs: Glyphs, offering: Bool) {
    self.scanners = scanners
    self.glyphs = glyphs
    separator = Separator.find(in: glyphs)
    left = glyphs.trimmed(0..<(separator?.lowerBound ?? glyphs.count))
    head = HeadReader.read(scanners, glyphs, left)
    self.offering = offering && separator == nil
    if separator == nil, isHeadAhead {
      head = Head(end: left.lowerBound)
      beginsAhead = true
    } else if isTimeOfMatter {
      keepTime()
    }
    if head.medium == nil { takeClosing() }
  }

  /// `…，王主任电话里说的`: the head stands at the end, and all is text.
  private mutating func takeClosing() {
    guard let last = Clauses.split(glyphs, left).last, last.lowerBound > left.lowerBound,
      let told = HeadReader.closing(scanners, glyphs, last)
    else { return }
    closing = last
    head.medium = told.medium
    head.mediumPlaces = told.mediumPlaces
    head.people = told.people
    head.keepsText = true
  }

  private var now: Moment { scanners.now }

  mutating func sentence() -> Sentence {
    let body = bodyPlaces
    let clauses = Clauses.split(glyphs, body).filter { $0 != closing }
    let promises = promises(in: clauses)
    let offered = offer(clauses, promises)
    let told =
      body.lowerBound..<max(body.lowerBound, offered?.reading.when?.places.lowerBound ?? body.upperBound)
    let people = People(scanners, glyphs, head, told)
    let entry = entryDay()
    let reading = offered?.reading ?? step()
    let contacts = settle(people.present, .person)
    doubtStrangers()
    note(head: entry)
    let next = next(reading, offered != nil, contacts)
    let rival = RivalReader(scanners: scanners, glyphs: glyphs).read(told)
    let facts = FactReader(glyphs: glyphs).read(clauses)
    parts += promises.map { (.promise, $0.clause) }
    if let rival { parts.append((.rival, rival.places)) }
    return Sentence(
      input: glyphs.text, day: entry?.day ?? now.day, time: entry?.time, half: entry?.half,
      medium: head.medium?.code ?? MediumWord.note, contacts: contacts, source: head.source?.person,
      mentioned: people.mentioned.compactMap(\.person).filter { !contacts.contains($0) },
      text: naming(offered.flatMap { $0.isCut ? body.lowerBound..<$0.start : nil } ?? body, body),
      next: next.step, supposition: next.supposition, promises: promises.map(\.promise), rival: rival?.rival,
      facts: facts, parts: sortedParts, doubts: doubts)
  }

  // The head.

  /// Whether the sentence begins with a time to come.
  private var isHeadAhead: Bool {
    guard let when = head.when else { return false }
    let isAhead = when.date?.isAheadOfYear(now.day) == true
    return when.resolve(isAhead ? .forward : .back, at: now)?.isFuture(now) == true
  }

  /// Whether the time in front is of the matter and dates no entry: one to come, and, unless somebody was talked to
  /// then, one before or after which something is: `明年前不买`, `春节后换车`, `周五前都在开会`.
  private var isTimeOfMatter: Bool {
    guard head.isWhenLeading, let when = head.when, let date = when.date, !when.isImpossible(at: now) else {
      return false
    }
    if let day = when.resolve(.back, at: now)?.day, day > now.day { return true }
    guard head.medium == nil || head.people.isEmpty else { return false }
    return isHeadAhead || date.isSeason || (date.edge != .plain && date.edge != .around)
  }

  /// Leaves the time in the text; how one talked is known only from what stands before somebody's name.
  private mutating func keepTime() {
    (head.isWhenLeading, head.keepsText) = (false, true)
    let person = head.people.first?.places.lowerBound ?? head.end
    if let medium = head.mediumPlaces, medium.lowerBound < person, !head.people.isEmpty { return }
    (head.when, head.medium, head.mediumPlaces) = (nil, nil, nil)
  }

  /// Where the matter itself begins: behind the head if that names a medium, else behind a leading date.
  private var bodyPlaces: Range<Int> {
    let leading = head.isWhenLeading ? head.when?.places.upperBound : nil
    let start = head.medium != nil && !head.keepsText ? head.end : leading ?? left.lowerBound
    return glyphs.trimmed(min(start, left.upperBound)..<left.upperBound)
  }

  /// The day of the entry; nil: now.
  private mutating func entryDay() -> When.Resolved? {
    guard let when = head.when, head.medium != nil || head.isWhenLeading else { return nil }
    if when.isImpossible(at: now) { doubtImpossible(when.places) }
    guard let entry = when.resolve(.back, at: now) else { return nil }
    if entry.isFuture(now) {
      let isToday = entry.day == now.day
      doubts.append(.futureEntry(entry.day, isToday ? entry.half : nil, isToday ? entry.time : nil))
      return nil
    }
    var choices = entry.date.choices(on: now.day)
    if when.date?.isAheadOfYear(now.day) == true, let ahead = when.resolve(.forward, at: now) {
      choices = [entry.day, ahead.day]
    }
    doubt(choices, when.places)
    return entry
  }

  private mutating func note(head entry: When.Resolved?) {
    if entry != nil, let when = head.when { parts.append((.when, when.places)) }
    if let places = head.mediumPlaces { parts.append((.medium, places)) }
  }

  // What the rest tells.

  private func promises(in clauses: [Range<Int>]) -> [PromiseReader.Found] {
    let partner = head.people.count == 1 ? head.people[0].person : nil
    let reader = PromiseReader(scanners: scanners, glyphs: glyphs)
    return reader.read(clauses, partner: partner, isPartnerSpeaking: head.medium != nil && !head.keepsText)
  }

  /// The last clause as a step; what the other side promised is none of ours.
  private func offer(_ clauses: [Range<Int>], _ promises: [PromiseReader.Found]) -> OfferedStep? {
    guard offering, head.medium?.code != MediumWord.intel, let last = clauses.last else { return nil }
    if promises.contains(where: { $0.clause == last && $0.promise.side == .theirs }) { return nil }
    let reader = OfferedStepReader(scanners: scanners, glyphs: glyphs)
    return beginsAhead ? reader.read(clauses[0].lowerBound..<last.upperBound) : reader.read(clauses)
  }

  // The step.

  private func step() -> StepReading? {
    separator.map { StepReader(scanners: scanners, glyphs: glyphs).read($0.upperBound..<glyphs.count) }
  }

  private mutating func next(
    _ reading: StepReading?, _ isOffered: Bool, _ contacts: [ID<Contact>]
  ) -> (step: NextStep?, supposition: Sentence.Supposition?) {
    if let separator { parts.append((.separator, separator)) }
    if let places = reading?.impossible { doubtImpossible(places) }
    guard let reading, let next = reading.next else {
      let day = reading?.when?.resolved.day
      doubts.append(reading?.isNone == true ? .missingReason : day.map { .emptyStep($0) } ?? .noNextStep)
      return (nil, nil)
    }
    if let when = reading.when {
      parts.append((.stepWhen, when.places))
      doubt(when.resolved.date.alternative.map { [when.resolved.day, $0] } ?? [], when.places)
      if when.resolved.isPast(now) { doubts.append(.pastStep(when.resolved.day)) }
    }
    if let places = reading.textPlaces { parts.append((reading.isNone ? .reason : .stepText, places)) }
    guard case .step(var plan) = next else { return (next, nil) }
    if plan.due == nil, reading.impossible == nil { doubts.append(.undatedStep) }
    let isDaySupposed = reading.when?.resolved.date.isSupposed == true
    let supposition: Sentence.Supposition? = isOffered ? .clause : isDaySupposed ? .day : nil
    plan.contacts = reading.continues ? contacts : settle(reading.people, .stepPerson)
    plan.supposed = supposition != nil
    return (.step(plan), supposition)
  }

  // Doubts and parts.

  /// The people without a doubt, each once; the others are asked for.
  private mutating func settle(_ found: [PeopleScanner.Found], _ kind: SentencePart.Kind) -> [ID<Contact>] {
    var people: [ID<Contact>] = []
    for one in found {
      parts.append((one.person == nil ? .unclearPerson : kind, one.places))
      if let person = one.person {
        if !people.contains(person) { people.append(person) }
      } else {
        let doubt = SentenceDoubt.ambiguousPerson(said: glyphs.string(one.places), candidates: one.candidates)
        if !doubts.contains(doubt) { doubts.append(doubt) }
      }
    }
    return people
  }

  private mutating func doubt(_ days: [Day], _ places: Range<Int>) {
    if !days.isEmpty { doubts.append(.ambiguousDate(said: glyphs.string(places), candidates: days)) }
  }

  /// Where a person would stand, somebody whom the card does not have.
  private mutating func doubtStrangers() {
    let named = head.strangers.map(glyphs.string)
    let others =
      scanners.strangers(in: glyphs, left) + scanners.strangers(in: glyphs, left.upperBound..<glyphs.count)
    var told: Set<String> = []
    for said in named + others where told.insert(said).inserted { doubts.append(.unknownPerson(said: said)) }
  }

  private mutating func doubtImpossible(_ places: Range<Int>) {
    doubts.append(.impossibleDate(said: glyphs.string(places)))
  }

  /// The text of the entry: whom the card does not have stands in front of it, where the head would swallow the name.
  private func naming(_ places: Range<Int>, _ body: Range<Int>) -> String {
    let names = head.strangers.filter { $0.upperBound <= body.lowerBound }.map(glyphs.string)
    guard !names.isEmpty else { return text(places, or: body) }
    let said = glyphs.string(glyphs.trimmed(places))
    return names.joined(separator: ", ") + (said.isEmpty ? "" : ": " + said)
  }

  /// The words in these places; if there are none, those of the whole matter, else of the whole left side.
  private func text(_ places: Range<Int>, or whole: Range<Int>) -> String {
    [places, whole, left].map { glyphs.string(glyphs.trimmed($0)) }.first { !$0.isEmpty } ?? ""
  }

  private var sortedParts: [SentencePart] {
    parts.sorted { $0.places.lowerBound < $1.places.lowerBound }
      .map { SentencePart(kind: $0.kind, range: glyphs.range($0.places)) }
  }
}

extension SentenceAssembly {
  /// The people of an entry: those of the head, else the first named; besides, who was there too.
  struct People {
    var present: [PeopleScanner.Found]
    /// Named in passing.
    var mentioned: [PeopleScanner.Found] = []

    init(_ scanners: SentenceScanners, _ glyphs: Glyphs, _ head: Head, _ told: Range<Int>) {
      present = head.people
      for clause in Clauses.split(glyphs, told) {
        let named = scanners.people(in: glyphs, clause).filter { !present.contains($0) }
        guard let first = named.first else { continue }
        if GrammarWords.absence.isFound(in: glyphs, first.places.upperBound..<clause.upperBound) {
          mentioned += named
        } else if GrammarWords.presence.isFound(in: glyphs, first.places.upperBound..<clause.upperBound) {
          present += named
        } else if present.isEmpty, head.strangers.isEmpty {
          var cursor = Cursor(glyphs, first.places.lowerBound..<clause.upperBound)
          present = scanners.takePeople(&cursor)
          mentioned += named.filter { !present.contains($0) }
        } else {
          mentioned += named
        }
      }
    }
  }
}
