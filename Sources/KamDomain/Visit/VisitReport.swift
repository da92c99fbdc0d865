import KamRecord

/// How a visit ended, typed as one line: what came of it, stances that it moved, and what comes next —
/// `预算12月批 李处+ → 下周三送方案` (S10).
public struct VisitReport: Sendable {
  public let visit: Visit
  /// What came of it and what comes next; a visit without either is a fault of the sentence.
  public let sentence: Sentence
  /// The stances that the visit moved, which its log entry then proves.
  public let stances: [Moved]

  /// Somebody's stance as the visit left it.
  public struct Moved: Sendable, Equatable {
    public var contact: ID<Contact>
    public var stance: Stance
  }

  private let project: Project?

  /// - Parameter project: the project that was talked about, if the visit names none; without one a stance is
  ///   text like any other.
  public init(
    _ text: String, of visit: Visit, in account: Account, project: Project?, _ vocabulary: Vocabulary,
    now: Moment, _ language: Language
  ) {
    self.visit = visit
    self.project = account.find(visit.project) ?? project
    let glyphs = Glyphs(text)
    var (rest, stances): (String, [Moved]) = ("", [])
    var words = (self.project == nil ? [] : Self.words(of: glyphs))[...]
    while let (word, pause) = words.first {
      if let (moved, count) = Self.moved(words, glyphs, account) {
        stances.removeAll { $0.contact == moved.contact }
        stances.append(moved)
        words.removeFirst(count)
      } else {
        rest += glyphs.string(word.lowerBound..<pause.upperBound)
        words.removeFirst()
      }
    }
    self.stances = stances
    let read = SentenceReader(account, vocabulary, now: now).read(self.project == nil ? text : rest)
    sentence = Self.report(read, of: visit, in: account, vocabulary, today: now.day, language)
  }

  /// The sentence as an entry of the visit: on its day and with its people, where it names no others; what was
  /// answered need not be told again.
  private static func report(
    _ read: Sentence, of visit: Visit, in account: Account, _ vocabulary: Vocabulary, today: Day,
    _ language: Language
  ) -> Sentence {
    var report = read
    if report.text.isEmpty { report.text = account.answers(of: visit, language) }
    report.medium = visit.kind == .phone ? Code.callOut : Code.visit
    // Who is only spoken of was not there.
    let glyphs = Glyphs(read.text)
    let isWith =
      visit.contacts.isEmpty || read.medium != MediumWord.note
      || GrammarWords.presence.isFound(in: glyphs, 0..<glyphs.count)
    let others = read.contacts.filter { !visit.contacts.contains($0) }
    report.contacts = visit.contacts + (isWith ? others : [])
    report.mentioned = (read.mentioned + others).filter { !report.contacts.contains($0) }
    if !read.parts.contains(where: { $0.kind == .when }) { report.day = min(visit.date ?? today, today) }
    report.fulfils = account.fulfilled(by: report, of: visit, vocabulary)
    return report
  }

  /// The words of a line, each with the blanks and pauses behind it; an arrow begins a word.
  private static func words(of glyphs: Glyphs) -> [(word: Range<Int>, pause: Range<Int>)] {
    var words: [(word: Range<Int>, pause: Range<Int>)] = []
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    while !cursor.isAtEnd {
      let start = cursor.at
      _ = cursor.take(anyOf: GrammarWords.arrows)
      while !cursor.isAtEnd, !isPause(cursor), !cursor.sees(anyOf: GrammarWords.arrows) { cursor.at += 1 }
      let end = cursor.at
      while !cursor.isAtEnd, isPause(cursor) { cursor.at += 1 }
      words.append((start..<end, end..<cursor.at))
    }
    return words
  }

  /// A question mark of ASCII is a stance's sign.
  private static func isPause(_ cursor: Cursor) -> Bool {
    cursor.next?.isBlankOrPause == true && cursor.glyphs.raw[cursor.at] != "?"
  }

  /// `李处+`, `李处 ＋`, `Li Na +`: a contact's name or short name with a stance's sign, and of how many words it is.
  private static func moved(
    _ words: ArraySlice<(word: Range<Int>, pause: Range<Int>)>, _ glyphs: Glyphs, _ account: Account
  ) -> (Moved, count: Int)? {
    for count in (1...min(4, words.count)).reversed() {
      let said = words.prefix(count)
      guard let first = said.first, let last = said.last,
        said.dropLast().allSatisfy({ glyphs.folded[$0.pause].allSatisfy(\.isBlank) }),
        let moved = moved(first.word.lowerBound..<last.word.upperBound, glyphs, account)
      else { continue }
      // A dash goes on: `Li Na - very pleased`.
      let isDash = last.word.count == 1 && glyphs.folded[last.word.lowerBound] == "-"
      let isEnd = words.count == count || glyphs.folded[last.pause].contains { !$0.isBlank }
      if !isDash || isEnd || isArrow(words.dropFirst(count).first, glyphs) { return (moved, count) }
    }
    return nil
  }

  private static func isArrow(_ word: (word: Range<Int>, pause: Range<Int>)?, _ glyphs: Glyphs) -> Bool {
    word.map { Cursor(glyphs, $0.word).sees(anyOf: GrammarWords.arrows) } ?? false
  }

  private static func moved(_ places: Range<Int>, _ glyphs: Glyphs, _ account: Account) -> Moved? {
    let signs = Stance.allCases.sorted { $0.sign.count > $1.sign.count }
    let folded = glyphs.folded[places]
    guard
      let stance = signs.first(where: { folded.suffix($0.sign.count).elementsEqual($0.sign.unicodeScalars) }),
      places.count > stance.sign.count
    else { return nil }
    let name = glyphs.trimmed(places.lowerBound..<places.upperBound - stance.sign.count)
    return account.contact(meantBy: glyphs.string(name)).map { Moved(contact: $0.id, stance: stance) }
  }

  /// The change that closes the visit: that of its entry, and the stances that it moved. To be asked only of a report
  /// whose sentence has no faults.
  public func change(
    in account: Account, _ playbook: Playbook, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    var change = try sentence.change(
      in: account, visit: visit, project: project, accepting: [], playbook, by: author, ids: &ids)
    if let project, let log = change.created {
      for moved in stances {
        let contact = Reference(moved.contact)
        let seat = account.seat(of: contact, in: project.id)
        var seating = seat.map { Seating($0) } ?? Seating()
        (seating.stance, seating.proof) = (moved.stance, ID<Log>(log))
        change.edits += try account.seat(
          contact, in: project, seating, on: sentence.day, by: author, ids: &ids
        ).edits
      }
    }
    return change
  }
}

extension Account {
  /// What was answered on a visit, in one text: `预算 大约216万；满意度 3分`.
  public func answers(of visit: Visit, _ language: Language) -> String {
    let parts = visitItems.filter { $0.visit == visit.id && $0.done }.compactMap { item in
      item.answer.flatMap { answer in Item(code: item.code).map { $0.brief.word(language) + " " + answer } }
    }
    return parts.joined(separator: language.pick("；", "; "))
  }
}
