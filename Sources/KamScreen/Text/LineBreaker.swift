/// Breaks text into lines: at its own line breaks, at blanks, and between hanzi, never in front of closing
/// punctuation unless nothing else fits.
struct LineBreaker {
  private let columns: Int
  private var lines: [String] = []
  private var line: [Glyph] = []
  private var used = 0
  /// How many glyphs of the line stand before the last place where it may break.
  private var breakAt = 0
  /// Whether something stands before the line, so that all of it may go below.
  private var mayGoBelow: Bool

  /// The lines of a text, each at most `columns` wide (at least one wide character); an empty text is one line.
  ///
  /// - Parameter taken: the columns of the first line that are taken; below 0, columns that only it has.
  static func lines(of raw: String, columns: Int, behind taken: Int = 0) -> [String] {
    var breaker = LineBreaker(columns: max(2, columns), taken)
    for part in raw.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      for glyph in SafeText(String(part)) { breaker.add(glyph) }
      breaker.endLine()
    }
    return breaker.lines
  }

  private init(columns: Int, _ taken: Int) {
    self.columns = columns
    used = taken
    mayGoBelow = taken > 0
  }

  private mutating func add(_ glyph: Glyph) {
    if used + glyph.width > columns, glyph.isBlank { return endLine() }
    if let last = line.last, Self.mayBreak(last, glyph) { breakAt = line.count }
    while used + glyph.width > columns { breakLine() }
    line.append(glyph)
    used += glyph.width
  }

  /// Gives out the line up to the last break and keeps the rest.
  private mutating func breakLine() {
    let mayBreak = breakAt > 0 || mayGoBelow
    let rest = mayBreak ? Array(line[breakAt...]) : []
    if mayBreak { line.removeSubrange(breakAt...) }
    endLine()
    line = rest  // Holds no place to break: the last one was taken.
    used = rest.reduce(0) { $0 + $1.width }
  }

  private mutating func endLine() {
    while line.last?.isBlank == true { line.removeLast() }
    lines.append(SafeText.string(line))
    line = []
    used = 0
    breakAt = 0
    mayGoBelow = false
  }

  private static func mayBreak(_ before: Glyph, _ after: Glyph) -> Bool {
    if after.isBlank || closing.contains(after.text) { return false }
    if before.isBlank { return true }
    if opening.contains(before.text) { return false }
    return before.width == 2 || after.width == 2
  }

  private static let closing: Set<String> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "】", "》", "”", "’", "」", "』", "〉", "…", "%", "％",
    ",", ".", ";", ":", "?", "!", ")", "]", ">",
  ]
  private static let opening: Set<String> = ["（", "【", "《", "“", "‘", "「", "『", "〈", "(", "[", "<"]
}
