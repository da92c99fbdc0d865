/// Where the next step begins.
enum Separator {
  /// The places of the first separator: an arrow, or 下一步 behind a pause.
  static func find(in glyphs: Glyphs) -> Range<Int>? {
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    var openTitles = 0
    while !cursor.isAtEnd {
      if cursor.next == "《" { openTitles += 1 }
      if cursor.next == "》", openTitles > 0 {
        openTitles -= 1
      } else if let end = end(of: cursor) {
        return cursor.at..<end
      }
      cursor.at += 1
    }
    return nil
  }

  private static func end(of cursor: Cursor) -> Int? {
    var after = cursor
    if after.take(anyOf: GrammarWords.arrows) { return after.at }
    guard cursor.at == 0 || cursor.previous?.isBlankOrPause == true,
      after.take(GrammarWords.nextStep) != nil
    else { return nil }
    let isEnglish = after.previous?.isLetter == true
    let isMarked = after.next == ":" || after.next == ","
    if isEnglish, !isMarked { return nil }
    if isMarked { after.at += 1 }
    return after.at
  }
}
