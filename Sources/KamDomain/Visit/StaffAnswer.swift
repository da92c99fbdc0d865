import KamRecord

/// Who drives, maintains and manages the vehicles, by an answer (K4): `张强开车，李师傅修车`.
struct StaffAnswer {
  /// Somebody with what the answer says of the work.
  struct Named: Equatable {
    var who: GroupAnswer.Who
    var works: [VehicleWork]
  }

  private(set) var people: [Named] = []

  init(_ answer: String, _ scanner: PeopleScanner) {
    let glyphs = Glyphs(answer)
    let group = GroupAnswer(answer, scanner).people
    for (place, clause) in Clauses.split(glyphs, 0..<glyphs.count).enumerated()
    where !GrammarWords.negations.isFound(in: glyphs, clause, but: GrammarWords.notNegations) {
      let works = Self.works(glyphs, clause)
      let told = group.filter { $0.place == place }.map(\.who)
      for who in told.isEmpty && !works.isEmpty ? Self.newcomers(glyphs, clause) : told {
        let title =
          if case .newcomer(_, let title?) = who { Self.works(Glyphs(title)) } else { [VehicleWork]() }
        people.append(Named(who: who, works: works + title.filter { !works.contains($0) }))
      }
    }
  }

  private static func works(_ glyphs: Glyphs) -> [VehicleWork] { works(glyphs, 0..<glyphs.count) }

  /// What a clause says is done with the vehicles; of another field of work nothing.
  private static func works(_ glyphs: Glyphs, _ clause: Range<Int>) -> [VehicleWork] {
    var cursor = Cursor(glyphs, clause)
    var works: [VehicleWork] = []
    while !cursor.isAtEnd {
      if let work = cursor.take(deeds) {
        if !works.contains(work) { works.append(work) }
      } else {
        if let topic = ChargeClause.topics.match(cursor)?.value, topic != "using", topic != "technical" {
          return []
        }
        cursor.at += 1
      }
    }
    return works
  }

  /// Who is not on file, in front of what is done: 李师傅, `Wu Fang`.
  private static func newcomers(_ glyphs: Glyphs, _ clause: Range<Int>) -> [GroupAnswer.Who] {
    var cursor = Cursor(glyphs, clause)
    var (found, start): ([GroupAnswer.Who], Int) = ([], cursor.at)
    func piece(_ end: Int) -> GroupAnswer.Who? {
      switch NamePiece(glyphs.string(glyphs.trimmed(start..<max(start, end)))) {
      case .name(let name): .newcomer(name: name, title: nil)
      case .both(let name, let title): .newcomer(name: name, title: title)
      case .title, .other: nil
      }
    }
    while !cursor.isAtEnd {
      let place = cursor.at
      if let name = PeopleScanner.takeStranger(&cursor) {
        found.append(.newcomer(name: name, title: SpokenTitle.title(ofStranger: name)))
      } else if cursor.take(deeds) != nil || cursor.take(small) != nil
        || cursor.take(anyOf: GrammarWords.conjunctions)
      {
        found += [piece(place)].compactMap { $0 }
      } else {
        cursor.at += 1
        continue
      }
      start = cursor.at
    }
    return found + [piece(clause.upperBound)].compactMap { $0 }
  }

  private static let deeds = WordTable<VehicleWork>(
    lines: """
      use | 开车 | 在开 | 驾驶 | 驾驶员 | 司机 | 用车 | 在用 | 使用 | 开 | drives | drive | driver | drivers | uses | use
      maintain | 修车 | 维修 | 保养 | 维护 | 检修 | 修理 | 修 | repairs | repair | maintains | maintain | maintenance | mechanic | services
      manage | 管车 | 管理 | 调度 | 车队长 | 队长 | 统管 | 管 | 派车 | manages | manage | manager | runs | dispatcher | in charge of | fleet manager
      """
  ) { VehicleWork(rawValue: String($0)) }
  private static let small = WordTable<Bool>(
    set: "平时 | 是 | 由 | 负责 | 主要 | 都 | 在 | 车 | 车辆 | 的 | the | them | vehicles | fleet | it | is | by")
}

extension Account {
  /// The edits that take the people of an answer in: newcomers as contacts, with what they do with the vehicles (K4).
  func staff(in answer: String, _ author: Author, _ ids: inout IDSource) throws(Refusal) -> (Filling, [Edit])?
  {
    var edits = AnswerEdits(self, author)
    for one in StaffAnswer(answer, PeopleScanner(sentencePeople)).people {
      switch one.who {
      case .known(let contact):
        for work in one.works { try edits.fill("VehicleWork", of: contact.text, with: work.rawValue) }
      case .newcomer(let name, let title):
        let works: Values = one.works.map { ("VehicleWork", $0.rawValue) }
        try edits.add(.contact, [("Name", name), ("Title", title)] + works, named: "Name", &ids)
      }
    }
    return edits.filled
  }
}
