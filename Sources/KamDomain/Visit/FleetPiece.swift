/// A piece of an answer about vehicles, word by word: `6台大众途观`, `14 Crafter from 2018`, `2017年买的`.
struct FleetPiece {
  private(set) var count: Int?
  /// A make that is known.
  private(set) var make: String?
  /// The words that name a model, or a make that is not known and a model.
  private(set) var names: [String] = []
  private(set) var registered: String?
  private(set) var mileage: String?
  private(set) var duty: String?
  private(set) var dealer: String?
  /// All words of the piece were understood.
  private(set) var isRead = true

  init(_ text: String, _ words: FleetWords) {
    let glyphs = Glyphs(text.plain)
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    var start: Int?
    while !cursor.isAtEnd {
      let place = cursor.at
      let isBlank = cursor.next?.isBlankOrPause == true
      if isBlank { cursor.at += 1 }
      if isBlank || take(&cursor, words, isInName: start != nil) {
        if let first = start { name(glyphs.string(first..<place)) }
        start = nil
      } else {
        start = start ?? place
        Self.pass(&cursor)
      }
    }
    if let start { name(glyphs.string(start..<glyphs.count)) }
    if names.count > 3 { isRead = false }
  }

  /// A word of Latin letters and digits, or one character.
  private static func pass(_ cursor: inout Cursor) {
    let start = cursor.at
    while cursor.next.map({ $0.isLetter || $0.isDigit || $0 == "-" }) == true { cursor.at += 1 }
    if cursor.at == start { cursor.at += 1 }
  }

  private mutating func take(_ cursor: inout Cursor, _ words: FleetWords, isInName: Bool) -> Bool {
    if takeNumber(&cursor, isInName: isInName) { return true }
    if make == nil, names.isEmpty, let found = cursor.take(words.makes) {
      make = found
      return true
    }
    if duty == nil, let found = cursor.take(words.duties) {
      duty = found
      return true
    }
    return !isInName && (takeDealer(&cursor) || cursor.take(FleetWords.small) != nil)
  }

  /// `from Autohaus Stein`.
  private mutating func takeDealer(_ cursor: inout Cursor) -> Bool {
    cursor.attempt { cursor -> String? in
      guard make != nil || !names.isEmpty, cursor.take(FleetWords.from) != nil else { return nil }
      cursor.skipBlanks()
      guard cursor.isCapital else { return nil }
      defer { cursor.at = cursor.end }
      return cursor.glyphs.string(cursor.rest)
    }.map { dealer = $0 } != nil
  }

  /// A number with what it counts: vehicles, a year, kilometres. A bare one counts vehicles where it begins a word.
  private mutating func takeNumber(_ cursor: inout Cursor, isInName: Bool) -> Bool {
    cursor.attempt { cursor -> Bool? in
      let start = cursor.at
      guard let number = cursor.takeMoreDigits(atMost: 6) ?? cursor.takeHanziNumber() else { return nil }
      let isInDigits = cursor.glyphs.folded[start].isDigit
      let end = cursor.at
      cursor.skipBlanks()
      if cursor.take(FleetWords.units) != nil { return Self.set(&count, number) }
      if let kilometres = cursor.take(FleetWords.lengths) {
        return Self.set(&mileage, String(number * kilometres))
      }
      guard isInDigits else { return nil }
      if (1980...2060).contains(number), cursor.at == end || cursor.next?.isHanzi != true || cursor.sees("年")
      {
        if let month = Self.month(&cursor) { return Self.set(&registered, Self.text(number, month)) }
        if cursor.take("年") || make != nil || !names.isEmpty || count != nil || isBehindFrom(cursor, start) {
          return Self.set(&registered, String(number))
        }
      }
      cursor.at = end
      let isBare = cursor.next.map { $0.isBlankOrPause || $0.isHanzi } ?? true
      return !isInName && isBare && number < 10_000 ? Self.set(&count, number) : nil
    } == true
  }

  private func isBehindFrom(_ cursor: Cursor, _ place: Int) -> Bool {
    let before = cursor.glyphs.string(0..<place).lowercased().trimmed
    return ["from", "since", "in", "of", "from about"].contains { before.hasSuffix($0) }
  }

  /// `年3月`, `-03`.
  private static func month(_ cursor: inout Cursor) -> Int? {
    cursor.attempt { cursor in
      let isChinese = cursor.take("年")
      guard isChinese || cursor.take(anyOf: ["-", ".", "/"]), let month = cursor.takeMoreDigits(atMost: 2),
        (1...12).contains(month), !isChinese || cursor.take("月")
      else { return nil }
      return month
    }
  }

  private static func text(_ year: Int, _ month: Int) -> String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  /// Keeps a value; false for a second one, which the piece then does not say surely.
  private static func set<Value>(_ place: inout Value?, _ value: Value) -> Bool? {
    guard place == nil else { return nil }
    place = value
    return true
  }

  /// Takes a word that nothing else is for as a name, if it can be one.
  private mutating func name(_ word: String) {
    var word = word
    for tail in FleetWords.tails where word.hasSuffix(tail) && word.count > tail.count {
      word = String(word.dropLast(tail.count))
    }
    guard let first = word.unicodeScalars.first else { return }
    let isName =
      first.isHanzi
      ? word.count <= 8 && !word.contains(where: FleetWords.ofSentences.contains)
      : ("A"..."Z").contains(first) || first.isDigit || FleetWords.nouns.contains(word.lowercased())
    if isName { names.append(word) } else { isRead = false }
  }
}

/// The words by which an answer about vehicles is read.
struct FleetWords {
  let makes: WordTable<String>
  let duties: WordTable<String>

  init(_ account: Account, duties words: [Term]) {
    makes = WordTable((account.makesNamed + Makes.common).map { ($0, $0) })
    duties = WordTable(words.flatMap { [($0.zh, $0.code), ($0.en, $0.code)] })
  }

  static let units = WordTable<Bool>(
    set:
      "台 | 辆 | 部 | units | unit | cars | car | vehicles | vehicle | vans | van | trucks | truck | buses | bus"
  )
  static let lengths = WordTable<Int>([
    ("公里", 1), ("km", 1), ("万公里", 10_000), ("k km", 1_000), ("thousand km", 1_000), ("000 km", 1_000),
  ])
  static let from = WordTable<Bool>(set: "from | bought from | supplied by")
  /// What may stand beside and says nothing.
  static let small = WordTable<Bool>(
    set: """
      有 | 是 | 的 | 买的 | 买 | 上牌的 | 上牌 | 左右 | 大概 | 大约 | 约 | 现在 | 一共 | 总共 | 共 | 分别 | 主要 | 都是 | 各 | 用的 | 用 | 在用 | 我们 | 其中
      打算 | 准备 | 计划 | 想 | 要 | 再 | 换成 | 换 | 更新 | 采购 | 购买 | 购 | 或 | 你们的 | 你们 | 车
      from | since | bought | in | of | the | we | have | there | are | is | about | with | all | for | our | your | either | both | use | used | drive
      to | buy | will | want | need | plan | a | an | some | new | more | it is | it's
      """)
  static let tails = ["左右", "用的", "买的", "用", "的", "吧"]
  /// What stands in sentences, not in names.
  static let ofSentences = Set("的了过没有不是很都吗要想买和跟他我你打算来去用给说这那也就还")
  static let nouns: Set<String> = [
    "pickup", "pickups", "minibus", "minibuses", "sedan", "sedans", "coaches", "suv", "suvs",
  ]
}
