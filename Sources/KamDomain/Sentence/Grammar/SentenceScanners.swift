/// What a reader knows when it looks at a line: people, media, makes, places and the time.
struct SentenceScanners: Sendable {
  var people: PeopleScanner
  var media: WordTable<MediumWord>
  var makes: WordTable<String>
  /// The customer's own names, as places to go to.
  var houses: [[Unicode.Scalar]]
  var now: Moment

  /// Passes one or more people with conjunctions between them.
  func takePeople(_ cursor: inout Cursor) -> [PeopleScanner.Found] {
    var found: [PeopleScanner.Found] = []
    while let person = cursor.attempt({ cursor -> PeopleScanner.Found? in
      if !found.isEmpty {
        cursor.skipBlanks()
        guard cursor.take(anyOf: GrammarWords.conjunctions) else { return nil }
        cursor.skipBlanks()
      }
      return people.take(&cursor)
    }) {
      found.append(person)
    }
    return found
  }

  /// Passes a name of the customer, also shortened as one speaks: 交通局 for 云川市交通运输局.
  func takeHouse(_ cursor: inout Cursor) -> Bool {
    let glyphs = cursor.glyphs.folded
    var end = cursor.at
    while end < cursor.end, glyphs[end].isHanzi, end < cursor.at + 24 { end += 1 }
    while end > cursor.at + 1 {
      if houses.contains(where: { Self.isShort(glyphs[cursor.at..<end], for: $0) }) {
        cursor.at = end
        return true
      }
      end -= 1
    }
    return false
  }

  /// Whether what is said leaves out some of the name, but not its end.
  private static func isShort(_ said: ArraySlice<Unicode.Scalar>, for name: [Unicode.Scalar]) -> Bool {
    guard said.last == name.last else { return false }
    var rest = name[...]
    return said.allSatisfy { scalar in
      guard let place = rest.firstIndex(of: scalar) else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }

  /// All people named in these places.
  func people(in glyphs: Glyphs, _ places: Range<Int>) -> [PeopleScanner.Found] {
    var cursor = Cursor(glyphs, places)
    var found: [PeopleScanner.Found] = []
    while !cursor.isAtEnd {
      if let person = people.take(&cursor) {
        found.append(person)
      } else {
        cursor.at += 1
      }
    }
    return found
  }

  /// Those whom nobody on file is, where a person would stand: at the beginning of a clause, behind a medium or a
  /// preposition, beside another person.
  func strangers(in glyphs: Glyphs, _ places: Range<Int>) -> [String] {
    Clauses.split(glyphs, places).flatMap { clause -> [String] in
      var cursor = Cursor(glyphs, clause)
      var (found, mayStand): ([String], Bool) = ([], true)
      while !cursor.isAtEnd {
        if people.take(&cursor) != nil {
          mayStand = true
        } else if mayStand, let stranger = PeopleScanner.takeStranger(&cursor) {
          found.append(stranger)
        } else if cursor.take(media) != nil || cursor.take(GrammarWords.prepositions) != nil
          || cursor.take(anyOf: GrammarWords.conjunctions) || cursor.takeWhen() != nil
        {
          mayStand = true
        } else {
          if cursor.next?.isBlank == false { mayStand = false }
          cursor.at += 1
        }
      }
      return found
    }
  }

  /// The first date that stands in these places, be there such a day or not.
  func when(in glyphs: Glyphs, _ places: Range<Int>) -> When? {
    var cursor = Cursor(glyphs, places)
    while !cursor.isAtEnd {
      if people.take(&cursor) != nil { continue }
      if let when = cursor.takeWhen() {
        if when.date != nil { return when }
      } else {
        cursor.at += 1
      }
    }
    return nil
  }
}
