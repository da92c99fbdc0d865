/// A clause that says who is in charge of what, or who signs: `邝部长管财务`, `财务归周兵管`, `Zhou Bing runs finance`. What
/// is left of it without the words for deeds, for what they are about and small words are people.
struct ChargeClause {
  /// Somebody of whom the card does not know.
  struct Newcomer: Equatable {
    var name: String
    var title: String?
  }

  private(set) var newcomers: [Newcomer] = []
  /// The function that somebody is in charge of.
  private(set) var function: String?
  /// The words say that a leader stands above that function: 分管.
  private(set) var isAbove = false
  /// A deed of charge was told.
  private(set) var isTold = false

  init(_ glyphs: Glyphs, _ places: Range<Int>) {
    let pieces = cut(glyphs, places) { $0.takeDeed(&$1) }
    for piece in pieces where !take(NamePiece(glyphs.string(piece))) {
      let parts = cut(glyphs, piece) { $0.takeTopic(&$1) }
      if parts != [piece] { for part in parts { _ = take(NamePiece(glyphs.string(part))) } }
    }
    if !isTold { newcomers = [] }
  }

  /// What is left of a text without what `take` passes.
  private mutating func cut(
    _ glyphs: Glyphs, _ places: Range<Int>, _ take: (inout ChargeClause, inout Cursor) -> Bool
  ) -> [Range<Int>] {
    var cursor = Cursor(glyphs, places)
    var start = cursor.at
    var pieces: [Range<Int>] = []
    while !cursor.isAtEnd {
      let place = cursor.at
      guard take(&self, &cursor) else {
        cursor.at += 1
        continue
      }
      pieces.append(start..<place)
      start = cursor.at
    }
    pieces.append(start..<places.upperBound)
    return pieces.map(glyphs.trimmed).filter { !$0.isEmpty }
  }

  /// 邝部长, 何总, a surname with a title, which stands for the name; a deed; a word that says nothing.
  private mutating func takeDeed(_ cursor: inout Cursor) -> Bool {
    if let name = PeopleScanner.takeStranger(&cursor) {
      newcomers.append(Newcomer(name: name, title: SpokenTitle.title(ofStranger: name)))
      return true
    }
    // 主管 is a title but where it says of what: 财务主管周兵.
    if cursor.sees("主管"), Self.topics.match(cursor.moved(to: cursor.at + 2)) == nil { return false }
    if cursor.sees("管"), cursor.previous == "主" { return false }
    guard let deed = cursor.take(Self.deeds) else {
      let isRole = cursor.take(GroupAnswer.roleWords) != nil
      isTold = isTold || isRole
      return isRole || cursor.take(Self.small) != nil
    }
    (isTold, isAbove) = (true, isAbove || deed)
    return true
  }

  private mutating func takeTopic(_ cursor: inout Cursor) -> Bool {
    guard let topic = cursor.take(Self.topics) else { return false }
    function = function ?? topic
    return true
  }

  private mutating func take(_ piece: NamePiece) -> Bool {
    switch piece {
    case .both(let name, let title):
      newcomers.append(Newcomer(name: name, title: title))
      let glyphs = Glyphs(title)
      _ = cut(glyphs, 0..<glyphs.count) { $0.takeTopic(&$1) }
    case .name(let name): newcomers.append(Newcomer(name: name, title: nil))
    case .title: break
    case .other: return false
    }
    return true
  }

  /// Whether a title, or a name that ends in one, is that of the head of a department, who manages it.
  static func isHead(_ title: String) -> Bool {
    ["部长", "处长", "科长", "主任", "经理", "股长", "主管"].contains(where: title.hasSuffix)
      && !title.contains("总经理")
      || ["manager", "head", "supervisor"].contains(where: title.lowercased().hasSuffix)
  }

  /// Words for being in charge; those that are true say that it is from above.
  private static let deeds = WordTable<Bool>(
    lines: """
      above | 分管
      own | 主管 | 统管 | 管着 | 管 | 归口 | 归 | 负责 | 主抓 | 抓 | 拍板 | 签字 | 签批 | 审批 | 说了算 | 来定 | 做主 | 牵头
      own | runs | run | heads | headed | manages | managed | handles | handled | in charge of | in charge | is responsible for
      own | responsible for | looks after | controls | signs off | signs | sign off | sign | signed | signature | approves
      own | decides | under | belongs to | has the final say | has the last word
      """
  ) { $0 == "above" }

  /// What somebody may be in charge of, by the function that does it (G9–G11).
  static let topics = WordTable<String>(
    lines: """
      finance | 财务 | 资金 | 钱 | 经费 | 预算 | 财务部 | 财务处 | 财务科 | finance | the money | money | budget | budgets
      technical | 技术 | 维修 | 设备 | 车辆技术 | 保养 | technology | maintenance | repairs | equipment | technical
      using | 用车 | 车辆 | 车队 | 使用 | 运营 | 调度 | 生产 | vehicles | the fleet | fleet | operations
      purchasing | 采购 | 招标 | 办公室 | 行政 | 后勤 | purchasing | procurement | tenders | buying | the office
      """
  ) { String($0) }

  /// What may stand beside and says nothing.
  private static let small = WordTable<Bool>(
    set: """
      还要 | 要 | 得 | 由 | 让 | 请 | 是 | 的 | 最后 | 最终 | 必须 | 需要 | 需 | 都 | 也 | 这块 | 这一块 | 这个 | 这边 | 那块 | 方面 | 主要 | 平时 | 我们
      咱们 | 和 | 与 | 、 | 找 | 他们 | 工作 | 一把手 | 全面
      the | our | is | are | by | has to | have to | must | needs to | needs | need | side | and | it is | it's | that is | on | of | for | to
      department | everything | to be | be
      """)
}

extension SpokenTitle {
  /// The title of somebody who is known by surname and title alone, as it stands on a card: 处长 of 李处; nil if the
  /// word goes with several titles: 何总.
  static func title(ofStranger name: String) -> String? {
    let glyphs = Glyphs(name)
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    cursor.at += Surnames.length(at: cursor)
    let isDeputy = cursor.take("副")
    guard let endings = cursor.take(table)?.endings, endings.count == 1 else { return nil }
    return (isDeputy ? "副" : "") + endings[0]
  }
}
