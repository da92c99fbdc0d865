/// The beginning of a sentence: when, by what medium, with whom.
struct Head: Sendable {
  var when: When?
  /// The date stands at the very beginning.
  var isWhenLeading = false
  var medium: MediumWord?
  var mediumPlaces: Range<Int>?
  var people: [PeopleScanner.Found] = []
  /// The sentence is kept whole, its head too: hearsay.
  var keepsText = false
  /// Where people stand whom the card does not have.
  var strangers: [Range<Int>] = []
  /// From whom the news is.
  var source: PeopleScanner.Found?
  /// Where the head ends.
  var end: Int
}

/// Reads the head: takes what it knows, passes small words, stops at the first word of the matter itself.
struct HeadReader {
  let scanners: SentenceScanners
  private(set) var head: Head
  private var cursor: Cursor
  private let start: Int
  /// A preposition stands before: the next person is no subject.
  private var isAfterPreposition = false
  /// The people named first are the subject: 李处来电.
  private var hasSubject = false
  private var isIncoming = false
  /// Where 打 stands: before a person it is a call.
  private var dialled: Range<Int>?

  init(_ scanners: SentenceScanners, _ glyphs: Glyphs, _ places: Range<Int>) {
    self.scanners = scanners
    cursor = Cursor(glyphs, places)
    cursor.skipPauses()
    start = cursor.at
    head = Head(end: cursor.at)
  }

  static func read(_ scanners: SentenceScanners, _ glyphs: Glyphs, _ places: Range<Int>) -> Head {
    var reader = HeadReader(scanners, glyphs, places)
    if !reader.takeHearsay() {
      while reader.takeNext() {}
      reader.takeStranger()
      reader.dropWeak()
      reader.findUnanswered()
    }
    return reader.head
  }

  /// The head that stands at the end of a sentence: `…，王主任电话里说的`; nil if the clause is none.
  static func closing(_ scanners: SentenceScanners, _ glyphs: Glyphs, _ clause: Range<Int>) -> Head? {
    let head = read(scanners, glyphs, clause)
    var cursor = Cursor(glyphs, head.end..<clause.upperBound)
    guard head.medium != nil, !head.people.isEmpty, cursor.take(GrammarWords.told) != nil, cursor.isAtEnd
    else { return nil }
    return head
  }

  /// 听刘工说: intelligence, kept whole.
  private mutating func takeHearsay() -> Bool {
    var ahead = cursor
    if let when = ahead.takeWhen() {
      head.when = when
      head.isWhenLeading = true
      ahead.skipPauses()
    }
    let first = ahead.at
    guard ahead.take(anyOf: ["听", "据"]) else { return forget() }
    let people = scanners.takePeople(&ahead)
    guard !people.isEmpty, ahead.take(GrammarWords.hearsay) != nil else { return forget() }
    head.medium = MediumWord(code: MediumWord.intel)
    head.mediumPlaces = first..<ahead.at
    head.people = people
    head.source = people[0]
    head.keepsText = true
    head.end = head.when?.places.upperBound ?? start
    return true
  }

  private mutating func forget() -> Bool {
    head = Head(end: start)
    return false
  }

  /// Takes one more thing; false at the end of the head.
  private mutating func takeNext() -> Bool {
    let gap = cursor.at
    if head.medium == nil || head.people.isEmpty { cursor.skipPauses() } else { cursor.skipBlanks() }
    let isApart = cursor.at > gap && gap > start
    return takeWhen(isApart) || takePlace(isApart) || takeMedium(isApart) || takePeople(isApart)
      || takeUnknown() || takeSmallWord(isApart)
  }

  /// A date stands before the medium; in English it may stand behind: `called Wang yesterday`.
  private mutating func takeWhen(_ isApart: Bool) -> Bool {
    guard head.when == nil, head.medium == nil || (isEnglish && isLatinNext) else { return false }
    var ahead = cursor
    guard let when = ahead.takeWhen() else { return false }
    if head.medium != nil, when.resolve(.back, at: scanners.now)?.isFuture(scanners.now) != false {
      return false
    }
    head.isWhenLeading = cursor.at == start
    head.when = when
    return accept(ahead)
  }

  /// 到王主任办公室, 去厅里: a visit.
  private mutating func takePlace(_ isApart: Bool) -> Bool {
    guard head.medium?.isWeak ?? true, !(isApart && head.medium != nil) else { return false }
    var ahead = cursor
    let isStay = ahead.take("在")
    guard isStay || ahead.take(anyOf: ["到了", "去了趟", "去了", "到", "去", "赴"]) else { return false }
    let people = scanners.takePeople(&ahead)
    if isStay, people.isEmpty { return false }
    let isRoom =
      ahead.take(people.isEmpty ? GrammarWords.premises : GrammarWords.rooms) != nil
      || (people.isEmpty && scanners.takeHouse(&ahead))
    guard isRoom else { return false }
    head.people += people
    head.medium = MediumWord(code: MediumWord.visit)
    head.mediumPlaces = cursor.at..<ahead.at
    return accept(ahead)
  }

  /// `called Peter Wang yesterday`: between an English medium and the day stands a name that nobody on file has.
  private mutating func takeUnknown() -> Bool {
    guard isEnglish, cursor.previous == " " else { return false }
    var ahead = cursor
    let isFirst = head.people.isEmpty && head.strangers.isEmpty
    guard isFirst ? isBehindMedium : ahead.take(anyOf: GrammarWords.conjunctions),
      let name = PeopleScanner.takeName(&ahead), endsName(ahead)
    else { return false }
    head.strangers.append(name)
    return accept(ahead)
  }

  /// Nothing but small words stands between the medium and here: `called. Busy` names nobody.
  private var isBehindMedium: Bool {
    guard let medium = head.mediumPlaces else { return false }
    return !cursor.glyphs.folded[medium.upperBound..<cursor.at].contains(where: \.isPause)
  }

  /// Whether a name may end here: before a pause, a day, the next name, or a word of the medium.
  private func endsName(_ end: Cursor) -> Bool {
    var ahead = end
    ahead.skipBlanks()
    if ahead.isAtEnd || ahead.next?.isPause == true || ahead.next == "." { return true }
    if ahead.sees(anyOf: GrammarWords.conjunctions) || scanners.media.match(ahead) != nil { return true }
    return ahead.takeWhen()?.resolve(.back, at: scanners.now)?.isFuture(scanners.now) == false
  }

  private mutating func takeMedium(_ isApart: Bool) -> Bool {
    var ahead = cursor
    guard MediumWords.notMedia.match(ahead) == nil, let word = ahead.take(scanners.media) else {
      return false
    }
    // 打电话没打通: how the call went is told behind it.
    if word.code == MediumWord.missed, head.medium?.code == MediumWord.callOut { return false }
    if let known = head.medium {
      if known.isWeak, !word.isWeak || known.code == word.code {
        head.medium = word
      } else if isApart && !head.people.isEmpty || !isSameKind(known, word) {
        return false
      }
    } else {
      head.medium = word
    }
    let places = cursor.at..<ahead.at
    head.mediumPlaces = head.mediumPlaces.map { $0.lowerBound..<places.upperBound } ?? places
    head.keepsText = word.code == MediumWord.intel
    turnAround(word, ahead)
    takeSuffix(&ahead)
    return accept(ahead)
  }

  /// A second word for the same: 打 … 电话, 接到 … 电话.
  private func isSameKind(_ known: MediumWord, _ word: MediumWord) -> Bool {
    let calls = [MediumWord.callOut, MediumWord.callIn, MediumWord.missed]
    return known.code == word.code || (calls.contains(known.code) && calls.contains(word.code))
  }

  /// 李处打电话说: the customer called.
  private mutating func turnAround(_ word: MediumWord, _ ahead: Cursor) {
    guard word.turnsAround, head.medium?.code == MediumWord.callOut else { return }
    let isVerb = cursor.sees("打") || cursor.next?.isLetter == true
    if isIncoming || (hasSubject && (isVerb || MediumWords.saying.match(ahead) != nil)) {
      head.medium?.code = MediumWord.callIn
    }
  }

  private func takeSuffix(_ ahead: inout Cursor) {
    guard MediumWords.notSuffixes.match(ahead) == nil else { return }
    _ = ahead.take(anyOf: MediumWords.suffixes)
  }

  /// People behind the medium; those behind a pause only if they stand alone, else they begin the matter.
  private mutating func takePeople(_ isApart: Bool) -> Bool {
    var ahead = cursor
    let isFull = head.medium != nil && !head.people.isEmpty
    if isFull { ahead.skipPauses() }
    let people = scanners.takePeople(&ahead)
    guard !people.isEmpty else { return false }
    if isFull || (head.medium != nil && isApart && !isLatin) {
      guard ahead.isAtEnd || ahead.next?.isPause == true || (ahead.next?.isBlank == true && !isLatin) else {
        return false
      }
    }
    if head.medium == nil, head.people.isEmpty, !isAfterPreposition { hasSubject = true }
    if head.medium == nil, let dialled, dialled.upperBound == cursor.at {
      head.medium = MediumWord(code: MediumWord.callOut)
      head.mediumPlaces = dialled
    }
    head.people += people
    return accept(ahead)
  }

  /// Small words are passed, but the head ends before them if nothing follows.
  private mutating func takeSmallWord(_ isApart: Bool) -> Bool {
    if isApart, head.medium != nil, !head.people.isEmpty { return false }
    if GrammarWords.incoming.match(cursor) != nil, head.medium == nil { isIncoming = true }
    let word = cursor.at
    if cursor.take(GrammarWords.prepositions) != nil {
      isAfterPreposition = true
      if cursor.glyphs.string(word..<cursor.at) == "打" { dialled = word..<cursor.at }
      return true
    }
    return cursor.take(GrammarWords.adverbs) != nil
  }

  /// 石总来电: somebody whom the card does not have may call, too; the name stays in the text.
  private mutating func takeStranger() {
    guard head.people.isEmpty, head.strangers.isEmpty, !takeCaller() else { return }
    var ahead = cursor
    ahead.skipPauses()
    let first = ahead.at
    var known = ahead
    guard scanners.people.take(&known) == nil, PeopleScanner.takeStranger(&ahead) != nil else { return }
    head.strangers = [first..<ahead.at]
    guard head.medium == nil else { return }
    let end = head.end
    (cursor, hasSubject) = (ahead, true)
    if takeMedium(false) { head.keepsText = true }
    head.end = end
  }

  /// `Peter Wang called yesterday`: the name is whole, and an English medium follows.
  private mutating func takeCaller() -> Bool {
    guard head.medium == nil else { return false }
    var ahead = cursor
    ahead.skipPauses()
    guard let name = PeopleScanner.takeName(&ahead), ahead.glyphs.folded[name].contains(" ") else {
      return false
    }
    ahead.skipBlanks()
    guard scanners.media.match(ahead) != nil else { return false }
    (cursor, hasSubject) = (ahead, true)
    head.strangers = [name]
    while takeNext() {}
    return true
  }

  private mutating func accept(_ ahead: Cursor) -> Bool {
    cursor = ahead
    head.end = ahead.at
    return true
  }

  /// 见 and `met` are a visit only with somebody.
  private mutating func dropWeak() {
    guard head.medium?.isWeak == true, head.people.isEmpty, head.strangers.isEmpty else { return }
    head.medium = nil
    head.mediumPlaces = nil
    head.end = head.isWhenLeading ? head.when?.places.upperBound ?? start : start
  }

  /// 没人接: the call was missed.
  private mutating func findUnanswered() {
    guard head.medium?.code == MediumWord.callOut,
      let clause = Clauses.split(cursor.glyphs, head.end..<cursor.end).first,
      MediumWords.unanswered.isFound(in: cursor.glyphs, clause, but: MediumWords.notUnanswered)
    else { return }
    head.medium?.code = MediumWord.missed
  }

  /// The medium was said in English, so the day may stand behind whom it was with, whatever the name's letters.
  private var isEnglish: Bool {
    head.mediumPlaces.map { cursor.glyphs.folded[$0.upperBound - 1].isLetter } ?? false
  }

  private var isLatinNext: Bool { cursor.next.map { $0.isLetter || $0.isDigit } ?? false }

  private var isLatin: Bool {
    var place = cursor.at - 1
    while place >= 0, cursor.glyphs.folded[place].isBlank { place -= 1 }
    return place >= 0 && (cursor.glyphs.folded[place].isLetter || cursor.glyphs.folded[place] == ".")
  }
}
