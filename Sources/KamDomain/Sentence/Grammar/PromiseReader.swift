/// Finds promises: `王主任答应月底给预算数`, `下周给答复`, `我方周三前送配置表`.
struct PromiseReader {
  let scanners: SentenceScanners
  let glyphs: Glyphs

  /// A promise and the clause that it stands in.
  struct Found {
    var promise: OfferedPromise
    var clause: Range<Int>
  }

  /// - Parameters:
  ///   - partner: the person talked to, whom `他答应` means.
  ///   - isPartnerSpeaking: a clause without a subject tells what the partner said.
  func read(_ clauses: [Range<Int>], partner: ID<Contact>?, isPartnerSpeaking: Bool) -> [Found] {
    clauses.compactMap { clause in
      (theirs(clause, partner, isPartnerSpeaking) ?? deed(clause, partner, isPartnerSpeaking)
        ?? ours(clause, partner))
        .map { Found(promise: $0, clause: clause) }
    }
  }

  /// Somebody of theirs gives a promise.
  private func theirs(
    _ clause: Range<Int>, _ partner: ID<Contact>?, _ isPartnerSpeaking: Bool
  ) -> OfferedPromise? {
    var cursor = Cursor(glyphs, clause)
    cursor.skip { $0.takeWhen() }
    cursor.skipBlanks()
    let people = scanners.takePeople(&cursor)
    let isThem = people.isEmpty && (cursor.take(GrammarWords.them) != nil || isPartnerSpeaking)
    guard isThem || !people.isEmpty else { return nil }
    takePadding(&cursor)
    guard takePromising(&cursor) else { return nil }
    if people.isEmpty, isPartnerSpeaking, namesPerson(cursor) { return nil }
    return promise(.theirs, cursor, people.first?.person ?? (isThem ? partner : nil), needsDate: false)
  }

  /// What only their side does, on a day to come, or what somebody of theirs says they will do then: 下周给答复,
  /// 他月底付款, `Wang will answer next week`.
  private func deed(
    _ clause: Range<Int>, _ partner: ID<Contact>?, _ isPartnerSpeaking: Bool
  ) -> OfferedPromise? {
    var cursor = Cursor(glyphs, clause)
    var when = cursor.takeWhen()
    cursor.skipBlanks()
    let people = scanners.takePeople(&cursor)
    let isThem = people.isEmpty && cursor.take(GrammarWords.them) != nil
    if people.isEmpty, !isThem, GrammarWords.us.match(cursor) != nil { return nil }
    let lead = cursor.at
    takeAnnouncing(&cursor)
    when = when ?? cursor.takeWhen()
    takeAnnouncing(&cursor)
    let isSaid = GrammarWords.announcing.isFound(in: glyphs, lead..<cursor.at)
    guard isThem || !people.isEmpty || isPartnerSpeaking,
      let isTheirs = doing(cursor, hasSubject: isThem || !people.isEmpty)
    else { return nil }
    let rest = glyphs.trimmed(cursor.rest)
    let text = when == nil ? StepReader(scanners: scanners, glyphs: glyphs).step(rest).plan?.text : nil
    guard let when = when ?? scanners.when(in: glyphs, rest),
      let due = when.resolve(.forward, at: scanners.now),
      due.isFuture(scanners.now),
      isTheirs || isSaid || when.resolve(.back, at: scanners.now)?.isFuture(scanners.now) == true
    else { return nil }
    return OfferedPromise(
      side: .theirs, text: text ?? glyphs.string(rest), contact: people.first?.person ?? partner,
      due: due.day, dueKind: due.kind)
  }

  /// Whether a deed stands here that only their side does; nil if none stands that somebody might promise.
  private func doing(_ cursor: Cursor, hasSubject: Bool) -> Bool? {
    if GrammarWords.theirDoing.match(cursor) != nil { return true }
    return hasSubject && GrammarWords.promised.match(cursor) != nil ? false : nil
  }

  /// Passes what leads to a deed that is announced: 说, 会.
  private func takeAnnouncing(_ cursor: inout Cursor) {
    repeat { takePadding(&cursor) } while cursor.take(GrammarWords.announcing) != nil
  }

  /// `答应王主任…`: to whom it was promised, so the promise is ours.
  private func namesPerson(_ cursor: Cursor) -> Bool {
    var ahead = cursor
    return !scanners.takePeople(&ahead).isEmpty
  }

  /// We give a promise: with a verb of promising, or with a day to come.
  private func ours(_ clause: Range<Int>, _ partner: ID<Contact>?) -> OfferedPromise? {
    var cursor = Cursor(glyphs, clause)
    let hasSubject = cursor.take(GrammarWords.us) != nil
    takePadding(&cursor)
    let hasVerb = takePromising(&cursor)
    guard hasSubject || hasVerb else { return nil }
    cursor.skipBlanks()
    let people = hasVerb ? scanners.takePeople(&cursor) : []
    guard hasSubject || !people.isEmpty else { return nil }
    return promise(.ours, cursor, people.first?.person ?? partner, needsDate: !hasVerb)
  }

  private func promise(
    _ side: Side, _ start: Cursor, _ contact: ID<Contact>?, needsDate: Bool
  ) -> OfferedPromise? {
    var cursor = start
    takePadding(&cursor)
    let reading = StepReader(scanners: scanners, glyphs: glyphs).step(glyphs.trimmed(cursor.rest))
    guard case .step(let plan) = reading.next else { return nil }
    let due = reading.when?.resolved.isPast(scanners.now) == true ? nil : plan.due
    if due == nil, needsDate { return nil }
    if needsDate, GrammarWords.past.contains(where: plan.text.contains) { return nil }
    return OfferedPromise(
      side: side, text: plan.text, contact: contact, due: due, dueKind: due == nil ? nil : plan.dueKind)
  }

  /// Passes what gives a promise; 保证金 is money.
  private func takePromising(_ cursor: inout Cursor) -> Bool {
    GrammarWords.notPromising.match(cursor) == nil && cursor.take(GrammarWords.promising) != nil
  }

  private func takePadding(_ cursor: inout Cursor) {
    cursor.skipBlanks()
    while cursor.take(GrammarWords.promisePadding) != nil { cursor.skipBlanks() }
  }
}
