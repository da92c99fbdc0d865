/// Numbers as people type them: `10`, `十`, `二十五`, `两`.
extension Cursor {
  /// Passes a whole number below 10,000 in digits or in hanzi.
  mutating func takeNumber() -> Int? { takeDigits(atMost: 4) ?? takeHanziNumber() }

  /// Passes digits that stand alone: not the tail of a longer number, of a decimal or of a telephone number.
  mutating func takeDigits(atMost limit: Int) -> Int? {
    if let before = previous {
      if before.isDigit || before.isLetter { return nil }
      if before == "." || before == "-", at > 1, glyphs.folded[at - 2].isDigit { return nil }
    }
    return takeMoreDigits(atMost: limit)
  }

  /// Passes digits, whatever stands before them.
  mutating func takeMoreDigits(atMost limit: Int) -> Int? {
    var (value, place) = (0, at)
    while place < end, glyphs.folded[place].isDigit, place - at <= limit {
      value = value * 10 + Int(glyphs.folded[place].value - 0x30)
      place += 1
    }
    guard place > at, place - at <= limit else { return nil }
    at = place
    return value
  }

  /// Passes a number in hanzi: `十二`, `三十`, `两`; four bare figures are a year (`二〇二七`).
  mutating func takeHanziNumber() -> Int? {
    var (total, figures, place): (Int, [Int], Int) = (0, [], at)
    var isCounted = false
    while place < end {
      let scalar = glyphs.folded[place]
      if let figure = Cursor.figures[scalar] {
        figures.append(figure)
      } else if let unit = Cursor.units[scalar], figures.count <= 1 {
        total += (figures.first ?? 1) * unit
        figures = []
        isCounted = true
      } else {
        break
      }
      place += 1
    }
    if isCounted, figures.count == 2, figures[0] == 0 { figures.removeFirst() }
    let isYear = !isCounted && figures.count == 4
    guard place > at, figures.count <= 1 || isYear else { return nil }
    at = place
    return figures.reduce(0) { $0 * 10 + $1 } + total
  }

  private static let figures: [Unicode.Scalar: Int] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let units: [Unicode.Scalar: Int] = ["十": 10, "百": 100]
}
