/// What a clause tells of a deed: its words without who, whom and how, so that 给老王发了报价单 and 发报价单 say the
/// same.
struct Deed {
  /// The medium that the words begin with: 电话李处问预算.
  private(set) var medium: String?
  /// The words that are left, in the form in which they can be compared.
  private(set) var words: [Unicode.Scalar] = []
  /// How many of them, in front, are a verb that brings something to somebody, or the first English word.
  private(set) var verb = 0
  /// A verb that brings something to somebody stands in it.
  private(set) var brings = false
  /// The clause says that it was done.
  private(set) var isDone = false
  /// The clause says that it was not.
  private(set) var isUndone = false
  /// The clause says that it is still to be done.
  private(set) var isAhead = false
  /// Somebody of the customer's is who did it.
  private(set) var isTheirs = false

  /// Reads the words in these places.
  init(_ glyphs: Glyphs, _ places: Range<Int>, _ people: PeopleScanner) {
    var cursor = Cursor(glyphs, glyphs.trimmed(places))
    isTheirs = cursor.attempt { people.take(&$0) } != nil || cursor.take(GrammarWords.them) != nil
    medium = cursor.take(MediumWords.spoken)?.code
    isUndone = DeedWords.undone.isFound(in: glyphs, places)
    isAhead = DeedWords.ahead.isFound(in: glyphs, places)
    while !cursor.isAtEnd { takeWord(&cursor, people) }
  }

  /// Reads a text as one deed.
  init(_ text: String, _ people: PeopleScanner) {
    let glyphs = Glyphs(text)
    self.init(glyphs, 0..<glyphs.count, people)
  }

  private mutating func takeWord(_ cursor: inout Cursor, _ people: PeopleScanner) {
    if cursor.attempt({ people.take(&$0) }) != nil { return }
    if DeedWords.notDone.match(cursor) == nil, DeedWords.done.match(cursor) != nil { isDone = true }
    if takeMoney(&cursor) || takeGiving(&cursor, people) || cursor.take(DeedWords.padding) != nil { return }
    guard let next = cursor.next else { return }
    if next.isLetter { return takeLatin(&cursor) }
    let end = DeedWords.bringing.match(cursor)?.end
    if end != nil { brings = true }
    if !next.isBlankOrPause {
      take(through: end ?? cursor.at + 1, &cursor, isVerb: end != nil)
    } else {
      cursor.at += 1
    }
  }

  /// How much money it is about may be left out: 交保证金14万 is 交保证金.
  private func takeMoney(_ cursor: inout Cursor) -> Bool {
    cursor.attempt { cursor -> Bool? in
      let isMarked = cursor.take(anyOf: ["¥", "￥"])
      let start = cursor.at
      while cursor.next.map({ $0.isDigit || ".,".unicodeScalars.contains($0) }) == true { cursor.at += 1 }
      guard cursor.at > start else { return nil }
      return cursor.take(anyOf: ["万元", "万", "元", "k", "m"]) || isMarked ? true : nil
    } ?? false
  }

  /// 给 is the deed itself in 给预算数; before somebody it only says to whom.
  private mutating func takeGiving(_ cursor: inout Cursor, _ people: PeopleScanner) -> Bool {
    guard cursor.sees("给") else { return false }
    let ahead = cursor.moved(to: cursor.at + 1)
    var behind = ahead
    brings = true
    if people.take(&behind) != nil || GrammarWords.them.match(ahead) != nil || !words.isEmpty {
      cursor = ahead
    } else {
      take(through: ahead.at, &cursor, isVerb: true)
    }
    return true
  }

  private mutating func take(through end: Int, _ cursor: inout Cursor, isVerb: Bool) {
    if isVerb, words.isEmpty { verb = end - cursor.at }
    words += cursor.glyphs.folded[cursor.at..<end]
    cursor.at = end
  }

  /// An English word as it stands in a wordbook, as far as that can be told.
  private mutating func takeLatin(_ cursor: inout Cursor) {
    let start = cursor.at
    while cursor.next?.isLetter == true { cursor.at += 1 }
    var word = String(String.UnicodeScalarView(cursor.glyphs.folded[start..<cursor.at]))
    if let known = DeedWords.past[word] {
      (word, isDone) = (known, true)
    } else if word.count > 4, word.hasSuffix("ed") {
      (word, isDone) = (String(word.dropLast(2)), true)
    }
    if word.count > 3, word.hasSuffix("e") { word.removeLast() }
    if DeedWords.bringingLatin.contains(word) { brings = true }
    if words.isEmpty { verb = word.unicodeScalars.count }
    words += word.unicodeScalars
  }
}

extension Deed {
  /// The words without the verb.
  var object: ArraySlice<Unicode.Scalar> { verb > 0 ? words.dropFirst(verb) : words.dropFirst() }

  /// Whether it tells of this deed, its matter behind or in front: 交了保证金, 保证金交了.
  func tells(_ deed: Deed) -> Bool {
    says(deed.words)
      || (deed.object.count > 1
        && says(deed.object + deed.words.prefix(deed.words.count - deed.object.count)))
  }

  /// Whether these words stand in it one after the other; fewer than two say nothing.
  func says(_ part: some Collection<Unicode.Scalar>) -> Bool {
    guard part.count > 1, part.count <= words.count else { return false }
    return (0...words.count - part.count).contains { words[$0..<$0 + part.count].elementsEqual(part) }
  }
}
