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
    for (word, pause) in self.project == nil ? [] : Self.words(of: glyphs) {
      if let moved = Self.moved(word, glyphs, account, vocabulary) {
        stances.removeAll { $0.contact == moved.contact }
        stances.append(moved)
      } else {
        rest += glyphs.string(word.lowerBound..<pause.upperBound)
      }
    }
    self.stances = stances
    let read = SentenceReader(account, vocabulary, now: now).read(self.project == nil ? text : rest)
    sentence = Self.report(read, of: visit, in: account, today: now.day, language)
  }

  /// The sentence as an entry of the visit: on its day and with its people, where it names no others; what was
  /// answered need not be told again.
  private static func report(
    _ read: Sentence, of visit: Visit, in account: Account, today: Day, _ language: Language
  ) -> Sentence {
    var report = read
    if report.text.isEmpty { report.text = account.answers(of: visit, language) }
    report.medium = visit.kind == .phone ? Code.callOut : Code.visit
    if report.contacts.isEmpty { report.contacts = visit.contacts }
    if !read.parts.contains(where: { $0.kind == .when }) { report.day = min(visit.date ?? today, today) }
    report.fulfils = account.fulfilled(by: report, of: visit)
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

  /// `李处+`, `李处＋`: a contact's name or short name with a stance's sign.
  private static func moved(
    _ word: Range<Int>, _ glyphs: Glyphs, _ account: Account, _ vocabulary: Vocabulary
  ) -> Moved? {
    let signs = Stance.allCases.map(\.sign).sorted { $0.count > $1.count }
    let folded = glyphs.folded[word]
    guard let sign = signs.first(where: { folded.suffix($0.count).elementsEqual($0.unicodeScalars) }),
      word.count > sign.count
    else { return nil }
    let name = glyphs.string(word.lowerBound..<word.upperBound - sign.count)
    let line = SeatLine("\(name) \(sign)", account, vocabulary)
    guard let contact = line.contact, let stance = line.stance, line.unknown.isEmpty else { return nil }
    return Moved(contact: contact.id, stance: stance)
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
