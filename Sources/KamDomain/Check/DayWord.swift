/// Days, months and times as people write them in a field: `2026-12-02`, `2026年12月2日`, `12-2`, `明天`, `9:30`.
struct DayWord {
  private let today: Day

  init(_ today: Day) { self.today = today }

  /// The day of a text; without a year, the one in this year.
  func day(_ text: String) -> Day? {
    if let days = Self.near[text.lowercased()] { return today + days }
    if text.contains("年"), let month = Self.month(text) { return day(in: month) }
    guard let numbers = Self.numbers(text, marks: "年月日号") else { return phrase(text) }
    return switch numbers.count {
    case 3: Day(Self.year(numbers[0], text), numbers[1], numbers[2])
    case 2: Day(today.year, numbers[0], numbers[1])
    default: phrase(text)
    }
  }

  /// The day that a month or year means: the first of one that is over, the last of any other.
  private func day(in span: YearMonth) -> Day? {
    guard let first = Day(span.year, span.month ?? 1, 1), let last = Day(span.year, span.month ?? 12, 1)
    else { return nil }
    return last.endOfMonth < today ? first : last.endOfMonth
  }

  /// The day of a phrase, as a sentence would say it: `下周五`, `下月10号`, `明年3月底`, `周五前`.
  private func phrase(_ text: String) -> Day? {
    let glyphs = Glyphs(text)
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    guard let date = cursor.takeDate()?.phrase.resolve(.forward, on: today) else { return nil }
    _ = cursor.take(anyOf: ["之前", "以前", "前"])
    return cursor.isAtEnd ? date.day : nil
  }

  /// The month or year of a text: `2017-03`, `2017年3月`, `17年3月`.
  static func month(_ text: String) -> YearMonth? {
    guard let numbers = numbers(text, marks: "年月"), (1...2).contains(numbers.count),
      case let year = year(numbers[0], text), (1900...2999).contains(year)
    else { return nil }
    return YearMonth(([year] + numbers.dropFirst()).map { Day.pad($0, 2) }.joined(separator: "-"))
  }

  /// A year that is written with two digits and its mark is one of living memory: `12年`.
  private static func year(_ number: Int, _ text: String) -> Int {
    guard (10...99).contains(number), text.dropFirst(2).first == "年" else { return number }
    return number + (number < 70 ? 2000 : 1900)
  }

  /// The time of a text: `9:30`, `9点半`, `15点`.
  static func time(_ text: String) -> ClockTime? {
    var folded = String(text.map { $0 == "：" || $0 == "点" ? ":" : $0 })
    if folded.hasSuffix(":") { folded += "0" }
    if folded.hasSuffix(":半") { folded = folded.dropLast() + "30" }
    let parts = folded.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let hour = parts[0], let minute = parts[1] else { return nil }
    return ClockTime(hour, minute)
  }

  private static let near = [
    "前天": -2, "昨天": -1, "yesterday": -1, "今天": 0, "today": 0, "明天": 1, "tomorrow": 1, "后天": 2,
  ]

  /// The numbers of a text that are parted by `-`, `/`, `.` or the given marks.
  static func numbers(_ text: String, marks: String) -> [Int]? {
    let parts = text.split { "-/.".contains($0) || marks.contains($0) }
    let numbers = parts.compactMap { part in
      part.utf8.count <= 4 && part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(part) : nil
    }
    return numbers.count == parts.count && !numbers.isEmpty ? numbers : nil
  }
}

/// Counts and amounts as people write them: `1,200人`, `216万`, `￥168000.50`.
enum Quantity {
  /// A whole number that is not negative.
  static func count(_ text: String) -> Int? {
    guard let money = money(text), money.fen % 100 == 0, money.fen >= 0 else { return nil }
    return Int(money.fen / 100)
  }

  /// An amount of yuan.
  static func money(_ text: String) -> Money? {
    var digits = text.filter { !", ，￥¥".contains($0) }[...]
    for unit in ["公里", "km", "辆", "台", "人", "元", "家"] where digits.hasSuffix(unit) {
      digits = digits.dropLast(unit.count)
      break
    }
    guard let places = digits.last.flatMap({ scales[$0] }) else { return Money(digits) }
    return scaled(digits.dropLast(), by: places)
  }

  /// How many places the signs of large numbers move the point.
  private static let scales: [Character: Int] = ["万": 4, "k": 3, "K": 3, "M": 6]

  /// The first amount that stands in a text, as `money` reads it: `大约216万左右`, but not `12月` or `8台`.
  static func amount(in text: some StringProtocol) -> String? {
    var rest = text[...]
    while let first = rest.firstIndex(where: isDigit) {
      let number = rest[first...].prefix { isDigit($0) || $0 == "." || $0 == "," }
      rest = rest[number.endIndex...]
      let scale = rest.first.flatMap { scales[$0] == nil ? nil : $0 }
      let isScaled = scale == "万" || (scale != nil && rest.dropFirst().first?.isLetter != true)
      guard isScaled || rest.first == "元" || !(rest.first.map(isUnit) ?? false) else { continue }
      return number.filter { $0 != "," } + (isScaled ? scale.map(String.init) ?? "" : "")
    }
    return nil
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func isUnit(_ character: Character) -> Bool {
    character.isLetter && !"左右上下吧多来以之到的".contains(character) || "%％".contains(character)
  }

  /// A decimal number whose point moves by so many places, exact to the fen.
  private static func scaled(_ text: Substring, by shift: Int) -> Money? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.utf8.count <= 9 else { return nil }
    let places = parts.count == 2 ? parts[1] : ""
    guard places.utf8.count <= shift + 2, parts.count == 1 || !places.isEmpty else { return nil }
    let padded = places + String(repeating: "0", count: shift + 2 - places.utf8.count)
    return Money(whole + padded.prefix(shift) + "." + padded.suffix(2))
  }
}
