import KamDomain
import KamScreen

extension String {
  /// The text on one line: what stood on lines of its own is divided by a slash.
  var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " / ") }

  /// The longest form of the words that takes no more than so many columns; the shortest if none does.
  func fitted(in columns: Int) -> String {
    guard displayWidth(self) > columns else { return self }
    return ShortWord.forms(of: self).fitting(in: columns)
  }

  /// The parts, two blanks between them, that have room from the first on; the first one in any case.
  func shortened(to columns: Int) -> String {
    let parts = ranges(of: "  ").map { String(self[..<$0.lowerBound]) }
    return ([self] + parts.reversed()).fitting(in: columns)
  }
}

extension [String] {
  /// The first of several forms of a text that takes no more than so many columns; the last if none does.
  func fitting(in columns: Int) -> String { first { displayWidth($0) <= columns } ?? last ?? "" }

  /// The columns of the longest.
  var columns: Int { map { displayWidth($0) }.max() ?? 0 }
}
