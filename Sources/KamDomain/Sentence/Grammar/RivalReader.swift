/// Finds a rival's representative: `大众的张强`, `丰田的王经理`.
struct RivalReader {
  let scanners: SentenceScanners
  let glyphs: Glyphs

  func read(_ places: Range<Int>) -> (rival: OfferedRival, places: Range<Int>)? {
    var cursor = Cursor(glyphs, places)
    while !cursor.isAtEnd {
      let start = cursor.at
      if let make = cursor.take(scanners.makes), cursor.take(GrammarWords.ofMake) != nil {
        while cursor.take(GrammarWords.ofMake) != nil {}
        cursor.skipBlanks()
        let first = cursor.at
        if Self.takeName(&cursor) {
          let name = glyphs.string(first..<cursor.at)
          let price = FactReader(glyphs: glyphs).price(cursor.rest)
          return (OfferedRival(make: make, representative: name, price: price), start..<cursor.at)
        }
      }
      cursor.at = max(cursor.at, start + 1)
    }
    return nil
  }

  /// 张强, 王经理, or a Latin name with a capital.
  static func takeName(_ cursor: inout Cursor) -> Bool {
    if cursor.isCapital {
      while cursor.next?.isLetter == true { cursor.at += 1 }
      return true
    }
    let surname = Surnames.length(at: cursor)
    guard surname > 0 else { return false }
    cursor.at += surname
    if cursor.take(SpokenTitle.table) != nil { return true }
    let given = cursor.at
    while cursor.at - given < 2, let next = cursor.next, next.isHanzi, !GrammarWords.nameEnds.contains(next) {
      cursor.at += 1
    }
    return cursor.at > given
  }
}
