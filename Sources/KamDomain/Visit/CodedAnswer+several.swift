extension CodedAnswer {
  /// All answers of a text that begins with a code of the playbook or an item's, each up to the next code: `V1
  /// 查了工商；S3 窗口是王丽`. A step may stand without an answer; empty if it begins with no code.
  public static func all(in text: String, _ playbook: Playbook) -> [CodedAnswer] {
    let glyphs = Glyphs(text)
    let codes = codes(in: glyphs, Set(playbook.checklist.map(\.code)))
    guard codes.first?.places.lowerBound == glyphs.trimmed(0..<glyphs.count).lowerBound else { return [] }
    let ends = codes.dropFirst().map(\.places.lowerBound) + [glyphs.count]
    let answers = zip(codes, ends).map { code, end in
      CodedAnswer(code: code.code, glyphs.string(glyphs.trimmed(code.places.upperBound..<end)))
    }
    let isWhole = answers.allSatisfy { !$0.answer.isEmpty || Item(code: $0.code) == nil }
    return isWhole ? answers : []
  }

  private init(code: String, _ answer: String) { (self.code, self.answer) = (code, answer) }

  /// The codes that stand as words of their own.
  private static func codes(
    in glyphs: Glyphs, _ steps: Set<String>
  ) -> [(code: String, places: Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    var at = 0
    while at < glyphs.count {
      let start = at
      while at < glyphs.count, glyphs.folded[at].isLetter || glyphs.folded[at].isDigit { at += 1 }
      let isApart = start == 0 || glyphs.folded[start - 1].isBlankOrPause
      let isEnd = at == glyphs.count || glyphs.folded[at].isBlankOrPause
      let word = glyphs.string(start..<at).uppercased()
      if isApart, isEnd, steps.contains(word) || Item(code: word) != nil { found.append((word, start..<at)) }
      at = max(at, start + 1)
    }
    return found
  }
}

extension Account {
  /// What several answers fill, as one change.
  ///
  /// - Throws: `noPlace` for the first that neither the visit's checklist nor the card takes.
  public func take(
    _ said: [CodedAnswer], on visit: Visit?, in project: Project?, _ playbook: Playbook, by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> Change {
    var account = self
    var change = Change("", [])
    for one in said {
      let (visit, project) = (account.find(visit?.id), account.find(project?.id))
      guard let next = try account.take(one, on: visit, in: project, playbook, by: author, ids: &ids) else {
        let list = visit.map { Checklist(account, $0, playbook, author.language).lines.map(\.code) }
        throw .noPlace(code: one.code, list: list)
      }
      let title = [change.title, next.title].filter { !$0.isEmpty }.joined(separator: author.say("；", "; "))
      change = Change(title, change.edits + next.edits)
      account = try account.after(next)
    }
    return change
  }

  /// The visits that were not cancelled in the order of time, those without a day last.
  public var visitsInOrder: [Visit] {
    visits.filter { $0.state != .cancelled }.enumerated().sorted { a, b in
      (a.element.date?.number ?? .max, a.offset) < (b.element.date?.number ?? .max, b.offset)
    }.map(\.element)
  }

  /// The next visit planned, else the one held last.
  public var visitAtHand: Visit? { visitsInOrder.first { $0.state != .held } ?? visitsInOrder.last }
}
