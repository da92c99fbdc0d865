/// The clauses of a sentence.
enum Clauses {
  /// The places between pauses; between hanzi a blank is one. Empty clauses are left out.
  static func split(_ glyphs: Glyphs, _ places: Range<Int>) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = places.lowerBound
    for place in places where ends(glyphs.folded, place, places) {
      clauses.append(start..<place)
      start = place + 1
    }
    clauses.append(start..<places.upperBound)
    return clauses.map(glyphs.trimmed).filter { !$0.isEmpty }
  }

  private static func ends(_ scalars: [Unicode.Scalar], _ place: Int, _ places: Range<Int>) -> Bool {
    let (before, after) = (
      place > places.lowerBound ? scalars[place - 1] : " ",
      place + 1 < places.upperBound ? scalars[place + 1] : " "
    )
    switch scalars[place] {
    case "。", ";", "!", "?": return true
    case ",", ":": return !(before.isDigit && after.isDigit)
    case ".": return after.isBlank && before != " "
    case " ": return before.isHanzi || (after.isHanzi && !before.isLetter)
    default: return false
    }
  }
}
