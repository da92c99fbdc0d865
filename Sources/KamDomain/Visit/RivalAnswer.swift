import KamRecord

/// What an answer tells of rivals, piece by piece: a mark, who comes for them and how, whom they are close to (R3–R5).
struct RivalAnswer {
  /// What one piece says.
  struct Said: Equatable {
    /// The make that is named, as it is written.
    var make: String?
    /// How satisfied they are, 1 to 5.
    var mark: Int?
    var representative: String?
    /// The words that are left: how the representative is.
    var style: String?
    /// Whom on file the piece names.
    var people: [ID<Contact>] = []
    /// It says how close somebody is to whom.
    var isRelation = false
    var text: String
  }

  private(set) var said: [Said] = []

  /// - Parameter makes: what names a rival.
  init(_ answer: String, makes: [String], _ people: PeopleScanner) {
    let names = WordTable((makes + Makes.common).map { ($0, $0) })
    said = AnswerPieces.split(answer.plain).map { Self.said($0, names, people) }
  }

  private static func said(_ text: String, _ makes: WordTable<String>, _ people: PeopleScanner) -> Said {
    let glyphs = Glyphs(text)
    var said = Said(text: text)
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    var isInFront = true
    while !cursor.isAtEnd {
      let place = cursor.at
      if let person = people.take(&cursor) {
        said.people += [person.person].compactMap { $0 }.filter { !said.people.contains($0) }
      } else if said.make == nil, let make = cursor.take(makes) {
        said.make = make
        while cursor.take(GrammarWords.ofMake) != nil { cursor.skipBlanks() }
        if place == 0 { continue }
      } else if isInFront, cursor.take(leads) != nil {
        cursor.skipBlanks()
        continue
      } else if isInFront, let name = representative(&cursor) {
        said.representative = name
        said.style = rest(glyphs, cursor.rest, makes)
      } else if said.mark == nil, let mark = mark(&cursor) {
        said.mark = mark
      } else {
        cursor.at += 1
      }
      isInFront = false
    }
    said.isRelation = relations.isFound(in: glyphs, 0..<glyphs.count)
    return said
  }

  /// What is left behind a name, without the make that stands there: `of Volkswagen comes every week`.
  private static func rest(_ glyphs: Glyphs, _ places: Range<Int>, _ makes: WordTable<String>) -> String? {
    var cursor = Cursor(glyphs, glyphs.trimmed(places))
    _ = cursor.take(anyOf: ["of ", "from "])
    if cursor.take(makes) == nil { cursor.at = glyphs.trimmed(places).lowerBound }
    let text = glyphs.string(glyphs.trimmed(cursor.rest))
    return text.isEmpty || visits.contains(where: text.hasPrefix) ? nil : text
  }

  /// A name in front: 张强, 王经理, `Zhang Qiang`.
  private static func representative(_ cursor: inout Cursor) -> String? {
    guard notNames.match(cursor) == nil else { return nil }
    let start = cursor.at
    if cursor.isCapital {
      let words = cursor.glyphs.string(cursor.rest).split(separator: " ").map(String.init)
      let name = words.prefix(3).prefix {
        $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || $0 == "-" }
      }
      guard !name.isEmpty else { return nil }
      cursor.at += name.joined(separator: " ").unicodeScalars.count
    } else if !RivalReader.takeName(&cursor) {
      cursor.at = start
      return nil
    }
    return cursor.glyphs.string(start..<cursor.at)
  }

  /// 4分, `3 of 5`, `three`.
  private static func mark(_ cursor: inout Cursor) -> Int? {
    cursor.attempt { cursor in
      let isWord = cursor.next?.isDigit == false
      let word = cursor.take(marks)
      guard let mark = word ?? cursor.takeDigits(atMost: 1) ?? cursor.takeHanziNumber(),
        (1...5).contains(mark)
      else { return nil }
      if cursor.take("分") { return mark }
      if word == nil, isWord { return nil }
      let hasScale = cursor.take(anyOf: ["/5", " of 5", " out of 5", " of five", " out of five", " points"])
      let next = cursor.next
      return hasScale || next == nil || next?.isBlankOrPause == true && !cursor.isBeforeWord ? mark : nil
    }
  }

  private static let marks = WordTable<Int>([("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5)])
  /// What leads to a name.
  private static let leads = WordTable<Bool>(
    set: """
      是 | 叫 | 有个 | 有 | 还是 | 来的是 | 他们的 | 那家的 | 销售代表 | 销售 | 代表 | 业务员 | 名叫
      their | representative | rep | the | salesman | is | it is | it's | called | a | named | sales
      """)
  /// What begins like a name and is none.
  private static let notNames = WordTable<Bool>(
    set: """
      方便 | 高效 | 高兴 | 和气 | 和蔼 | 平时 | 平常 | 时常 | 常 | 经常 | 应该 | 温和 | 安静 | 谦虚 | 于是 | 任何 | 能干 | 车 | 关系 | 都 | 还 | 满意 | 就 | 应
      he | she | they | it | his | her | the | yes | no | not | very | we | our | their | who | i | you | someone | nobody | always | often | cheap
      """)
  /// That somebody was here says nothing of how they are.
  private static let visits = ["来过", "来了", "来的", "has been", "was here", "came"]
  private static let relations = WordTable<Bool>(
    set: """
      关系 | 熟 | 同学 | 战友 | 亲戚 | 朋友 | 老乡 | 走得近 | 认识 | 交情 | 铁 | 经手 | 一起 | 同事 | 校友 | 邻居 | 喝酒 | 吃饭
      close to | knows | know | friend | friends | friend of | golf | classmate | cousin | relative | related to | gets on | get on | relation | relations | lunch | dinner | married
      """)
}

extension Cursor {
  /// Whether a word of letters stands behind the blanks here: in `3 vans` the number counts.
  fileprivate var isBeforeWord: Bool {
    var cursor = self
    cursor.skipBlanks()
    return cursor.at > at && (cursor.next?.isLetter == true || cursor.next?.isHanzi == true)
  }
}

extension Account {
  /// The edits that an answer about rivals makes; a make that is not known becomes a rival.
  ///
  /// - Parameters:
  ///   - field: what was asked.
  ///   - asked: the rival that the question is about.
  func rivalry(
    _ field: String, in answer: String, of asked: String?, to question: String?, _ author: Author,
    _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    let read = RivalAnswer(answer, makes: makesNamed, PeopleScanner(sentencePeople))
    let isClosed = question.map(ClosedQuestion.isOne) ?? false
    let isOfStyle =
      question.map { q in ["代表", "representative"].contains { q.lowercased().contains($0) } } ?? true
    var edits = AnswerEdits(self, author)
    var rival = asked ?? rivals.first?.record.id
    var styles: [String] = []
    for said in read.said {
      let isTelling =
        field == "Satisfaction" ? said.mark != nil : said.representative != nil || said.isRelation
      if let make = said.make {
        rival = edits.account.rivals.first { $0.make == make }?.record.id ?? (isTelling ? nil : rival)
        if rival == nil { rival = try edits.add(.rival, [("Make", make)], named: "Make", &ids) }
      }
      guard let rival else { continue }
      if field == "Satisfaction" {
        try edits.fill("Satisfaction", of: rival, with: said.mark.map(String.init))
        continue
      }
      if said.isRelation, !said.people.isEmpty || field == "Relation" {
        for person in said.people { try edits.fill("RelationWith", of: rival, with: person.text) }
        try edits.fill("Relation", of: rival, with: said.text)
      } else if field == "Representative" {
        try edits.fill("Representative", of: rival, with: said.representative)
        let isHis = Self.pronouns.contains(where: said.text.lowercased().hasPrefix) || !styles.isEmpty
        let isStyle = said.representative == nil && said.make == nil && (isHis || (isOfStyle && !isClosed))
        styles += [said.representative == nil ? (isStyle ? said.text : nil) : said.style].compactMap { $0 }
      }
    }
    if let rival, !styles.isEmpty {
      try edits.fill("RepresentativeStyle", of: rival, with: styles.joined(separator: author.say("，", ", ")))
    }
    return edits.filled
  }

  private static let pronouns = ["他", "她", "这人", "那人", "人", "he ", "she "]
}

extension Account {
  /// The edits that take a comparison with a rival that is not on file but named (R2).
  func compared(
    in answer: String, to question: String?, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    let read = RivalAnswer(answer, makes: makesNamed, PeopleScanner(sentencePeople))
    guard let make = read.said.lazy.compactMap(\.make).first else { return nil }
    var edits = AnswerEdits(self, author)
    let id = try edits.add(.rival, [("Make", make)], named: "Make", &ids)
    guard let rival = edits.account.rivals.first(where: { $0.record.id == id }) else { return nil }
    for said in ComparisonReader(rival, question: question, author.language).values(answer) {
      try edits.fill(said.field, of: id, with: said.value)
    }
    return edits.filled
  }
}
