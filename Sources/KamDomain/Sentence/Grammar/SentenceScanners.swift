/// What a reader knows when it looks at a line: people, media, makes, places and the time.
struct SentenceScanners: Sendable {
  var people: PeopleScanner
  var media: WordTable<MediumWord>
  var makes: WordTable<String>
  /// The customer's own names, as places to go to.
  var places: WordTable<Bool>
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
