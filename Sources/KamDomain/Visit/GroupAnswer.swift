/// Whom an answer about the decision group names, and as what (G): `周兵，总工程师`, `张厅拍板，陈队用车`. Of somebody who is
/// denied, or only told it, nothing is taken.
struct GroupAnswer {
  /// Somebody whom the answer names.
  struct Named: Equatable {
    var who: Who
    /// The roles that the answer speaks of.
    var roles: [Role]
    /// What is said of the person.
    var clause: String
    /// The place of the clause: people of one clause are named together.
    var place: Int
    /// The function that the person is said to be in charge of.
    var function: String?
    /// What was said is that somebody leads it from above.
    var isAbove = false

    /// Whether the card does not have the person yet.
    var isNew: Bool { if case .newcomer = who { true } else { false } }
  }

  enum Who: Equatable {
    case known(ID<Contact>)
    case newcomer(name: String, title: String?)
  }

  private(set) var people: [Named] = []
  /// A name that still lacks its title, or a title that lacks its name.
  private var loose: NamePiece?
  /// The title that follows is that of somebody known.
  private var isBehindKnown = false

  init(_ answer: String, _ scanner: PeopleScanner) {
    let glyphs = Glyphs(answer)
    for (place, clause) in Clauses.split(glyphs, 0..<glyphs.count).enumerated() {
      read(glyphs, clause, place, scanner)
    }
  }

  private mutating func read(_ glyphs: Glyphs, _ clause: Range<Int>, _ place: Int, _ scanner: PeopleScanner) {
    let text = glyphs.string(clause)
    let isDenied = GrammarWords.negations.isFound(in: glyphs, clause, but: GrammarWords.notNegations)
    let (known, isNamed) = known(glyphs, clause, scanner)
    if isDenied || isNamed {
      (loose, isBehindKnown) = (nil, isNamed)
      guard !isDenied else { return }
      let roles = Self.roles(glyphs, clause)
      let charge = ChargeClause(glyphs, clause)
      people += known.map {
        Named(
          who: .known($0), roles: roles, clause: text, place: place,
          function: charge.isTold ? charge.function : nil, isAbove: charge.isAbove)
      }
    } else if take(ChargeClause(glyphs, clause), text, place, Self.roles(glyphs, clause)) {
      (loose, isBehindKnown) = (nil, false)
    } else {
      for piece in Self.pieces(text) { take(piece, text, place) }
      if let last = people.last?.place {
        let roles = Self.roles(glyphs, clause)
        for index in people.indices where people[index].place == last && isTold(text) {
          people[index].roles += roles
          let charge = ChargeClause(glyphs, clause)
          if charge.isTold { people[index].function = people[index].function ?? charge.function }
        }
      }
    }
  }

  /// The people on file in a clause, without those who only say it; and whether there is any at all.
  private func known(
    _ glyphs: Glyphs, _ clause: Range<Int>, _ scanner: PeopleScanner
  ) -> (people: [ID<Contact>], isNamed: Bool) {
    var cursor = Cursor(glyphs, clause)
    var (found, isNamed): ([ID<Contact>], Bool) = ([], false)
    while !cursor.isAtEnd {
      guard let one = scanner.take(&cursor) else {
        cursor.at += 1
        continue
      }
      isNamed = true
      cursor.skipBlanks()
      if let person = one.person, GrammarWords.hearsay.match(cursor) == nil, !found.contains(person) {
        found.append(person)
      }
    }
    return (found, isNamed)
  }

  /// Takes whom a clause of charge names; whether it names anybody. Two who are named with different deeds have
  /// different clauses.
  private mutating func take(_ charge: ChargeClause, _ clause: String, _ place: Int, _ roles: [Role]) -> Bool
  {
    people += charge.newcomers.map { newcomer in
      Named(
        who: .newcomer(name: newcomer.name, title: newcomer.title), roles: roles, clause: clause,
        place: place,
        function: charge.function, isAbove: charge.isAbove)
    }
    return !charge.newcomers.isEmpty
  }

  /// Whether a clause tells what somebody does: it is itself neither name nor title.
  private func isTold(_ text: String) -> Bool { Self.pieces(text) == [.other] }

  private mutating func take(_ piece: NamePiece, _ clause: String, _ place: Int) {
    switch (loose, piece) {
    case (_, .both(let name, let title)), (.name(let name), .title(let title)),
      (.title(let title), .name(let name)):
      people.append(Named(who: .newcomer(name: name, title: title), roles: [], clause: clause, place: place))
      loose = nil
    case (_, .name): loose = piece
    case (_, .title): loose = isBehindKnown ? nil : piece
    case (_, .other): loose = nil
    }
    isBehindKnown = false
  }

  /// The names and titles that stand side by side in a clause; one piece if any part of it is neither.
  private static func pieces(_ text: String) -> [NamePiece] {
    var parts = [text]
    for sign in ["、", "以及", "和", "与", " and ", " & "] {
      parts = parts.flatMap { $0.split(separator: sign).map(String.init) }
    }
    let pieces = parts.map { NamePiece($0) }
    return pieces.contains(.other) ? [NamePiece(text)] : pieces
  }

  private static func roles(_ glyphs: Glyphs, _ places: Range<Int>) -> [Role] {
    var cursor = Cursor(glyphs, places)
    var roles: [Role] = []
    while !cursor.isAtEnd {
      if let role = cursor.take(roleWords) {
        if !roles.contains(role) { roles.append(role) }
      } else {
        cursor.at += 1
      }
    }
    return roles
  }

  /// How one speaks of roles.
  static let roleWords = WordTable<Role>(
    lines: """
      decision_maker | 决策者 | 拍板 | 说了算 | 最后定 | 最终定 | 做主 | 签字 | 签批 | 审批 | 来定 | signs | sign | approves | sign off | signs off | signature | decision maker | decides | final say | last word | final decision
      user | 使用者 | 提需求 | 报需求 | 提要求 | 用车 | 开车 | 在用 | 要用 | 驾驶 | user | uses | drives
      buyer | 采购者 | 走采购流程 | 走采购 | 走流程 | 走手续 | 办采购 | 管采购 | 负责采购 | 经办 | 办手续 | 跑手续 | 签合同 | buyer | buys | runs the purchase | does the purchasing | handles the purchase
      influencer | 影响者 | 影响 | 推荐 | 有分量 | 说话管用 | 参谋 | 意见 | 建议 | influencer | influences | influence | advises | opinion | proposes | recommends | is consulted | is asked first | is asked | has a say
      gatekeeper | 看门者 | 收资料 | 接待 | 把关 | gatekeeper | receives
      """
  ) { Role(rawValue: String($0)) }
}
