/// Days of several words, and words with a colon, in a line.
extension RecordLine {
  /// A day of several words, or a deadline: `by Friday`, `20 Dec`, `before 2027-03`, `明年3月前`; with how it is meant,
  /// where the type has a field for that. A promise has its day in its text.
  func dated(
    _ word: TypedLine.Word, _ words: inout ArraySlice<TypedLine.Word>
  ) -> [(field: Field, value: String)]? {
    let name = type == .request ? "WantedBy" : Self.dateFields[type]
    guard type != .promise, let field = name.flatMap(open), field.kind == .day else { return nil }
    let behind = words.prefix(3).prefix { TypedLine.isBlank($0.gap) }
    for count in (0...behind.count).reversed() {
      let texts = ([word] + behind.prefix(count)).map(\.text)
      guard
        let (day, kind) = count > 0
          ? day(texts) : day(word.text) ?? (looksBack ? day(texts) : dayOfPurchase(word.text))
      else { continue }
      words.removeFirst(count)
      let kindField = open(type == .project ? "PurchaseByKind" : "DueKind")
      return [(field, day.description)]
        + (kind == .on ? [] : kindField.map { [($0, kind.rawValue)] } ?? [])
    }
    return nil
  }

  /// The day of a month by its number, `2026-10`, or before it: `2027-03前`.
  private func day(_ word: String) -> (Day, DueKind)? {
    if word.hasSuffix("前"), let first = Self.month(String(word.dropLast())) { return (first - 1, .by) }
    return Self.month(word).map { ($0.endOfMonth < reader.today ? $0 : $0.endOfMonth, .on) }
  }

  /// The first day of a month by its number.
  private static func month(_ word: String) -> Day? {
    DayWord.month(word).flatMap { month in month.month.flatMap { Day(month.year, $0, 1) } }
  }

  /// The day that all of these words name.
  private func day(_ texts: [String]) -> (Day, DueKind)? {
    let text = texts.joined(separator: " ")
    guard
      type == .request || text.contains(where: \.isNumber)
        || (texts.count > 1 && Self.leads.contains(texts[0].lowercased()))
    else { return nil }
    if texts.count == 2, Self.edges.contains(texts[0].lowercased()), let first = Self.month(texts[1]) {
      return (first - 1, .by)
    }
    let glyphs = Glyphs(text)
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    guard let when = cursor.takeWhen(), cursor.isAtEnd, when.date != nil else { return nil }
    let found = when.resolve(looksBack ? .back : .forward, at: Moment(reader.today, .midnight))
    return found.map { ($0.day, $0.kind) }
  }

  /// The day on which a project's vehicles are bought: `明年3月采购`.
  private func dayOfPurchase(_ word: String) -> (Day, DueKind)? {
    guard type == .project, let deed = Self.purchases.first(where: word.hasSuffix) else { return nil }
    return day([String(word.dropLast(deed.count))])
  }

  private static let purchases = ["采购", "购买", "购车", "买车", "要车"]
  private static let leads: Set<String> = [
    "by", "before", "until", "next", "this", "end", "the", "within", "last", "on", "in", "two", "three", "a",
  ]
  /// What is told of a lead, a signal or a deal has been; unless the deal is just being signed.
  private var looksBack: Bool {
    type == .signal || type == .lead || type == .deal && free != SignLine.free
  }
  private static let edges: Set<String> = ["by", "until", "before"]

  /// The words of a line; of a promise, whose it is may stand before a colon: `theirs: budget figure`, `对方：给预算数`.
  static func labelsParted(_ words: [TypedLine.Word], _ type: RecordType) -> [TypedLine.Word] {
    guard type == .promise, let first = words.first,
      let sign = first.text.firstIndex(where: { ":：".contains($0) }),
      Side.words.contains(where: { [$0.zh, $0.en, $0.code].contains(first.text[..<sign].lowercased()) })
    else { return words }
    var (side, rest) = (first, first)
    side.text = first.text[..<sign].lowercased()
    rest.text = String(first.text[first.text.index(after: sign)...])
    rest.gap = " "
    return [side] + (rest.text.isEmpty ? [] : [rest]) + words.dropFirst()
  }
}
