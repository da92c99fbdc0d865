/// People whom the card does not have, by the looks of their names.
extension PeopleScanner {
  /// Passes a name as it stands in an English sentence: `Peter Wang`, `Mr Fu`, 傅娟. To be asked only where nobody on
  /// file was found.
  static func takeName(_ cursor: inout Cursor) -> Range<Int>? {
    let start = cursor.at
    return cursor.attempt { cursor in
      if cursor.next?.isHanzi == true {
        while cursor.next?.isHanzi == true { cursor.at += 1 }
      } else {
        if cursor.take(EnglishWords.honorifics) != nil { cursor.skipBlanks() }
        guard let end = latinName(cursor) else { return nil }
        cursor.at = end
      }
      return cursor.at - start <= longest ? start..<cursor.at : nil
    }
  }

  /// Where words with capitals end that are no day: `Peter Wang` in `Peter Wang Monday`.
  private static func latinName(_ start: Cursor) -> Int? {
    var (cursor, end): (Cursor, Int?) = (start, nil)
    while cursor.isCapital {
      var day = cursor
      if day.takeWhen() != nil { break }
      while cursor.next.map({ $0.isLetter || $0 == "-" }) == true { cursor.at += 1 }
      end = cursor.at
      guard cursor.take(" ") else { break }
    }
    return end
  }

  /// The most characters of a name.
  private static let longest = 40

  /// Passes somebody of a surname and a title; to be asked only where nobody on file was found.
  static func takeStranger(_ cursor: inout Cursor) -> String? {
    let start = cursor.at
    return cursor.attempt { cursor in
      let surname = Surnames.length(at: cursor)
      guard surname > 0, SpokenTitle.notStrangers.match(cursor) == nil else { return nil }
      cursor.at += surname
      _ = cursor.take("副")
      guard SpokenTitle.notTitles.match(cursor) == nil, cursor.take(SpokenTitle.table) != nil,
        SpokenTitle.attendants.match(cursor) == nil
      else { return nil }
      return cursor.glyphs.string(start..<cursor.at)
    }
  }
}
