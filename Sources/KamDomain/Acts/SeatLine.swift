/// A seat typed as one line: `李敏 采购者 影响者 + 管理层 财务`, `王主任 G1 G5 ++`.
public struct SeatLine: Sendable {
  /// The contact that is meant; nil while none, or more than one, is named.
  public private(set) var contact: Contact?
  /// Words that name nobody and nothing.
  public private(set) var unknown: [String] = []
  /// What the line says; what it leaves out keeps its value.
  public private(set) var roles: [Role] = []
  public private(set) var level: Level?
  public private(set) var function: String?
  public private(set) var stance: Stance?

  /// Reads a line for an account's decision group.
  public init(_ text: String, _ account: Account, _ vocabulary: Vocabulary) {
    var words = TypedLine(text).words.map(\.text)[...]
    while !words.isEmpty {
      // A name of several words is read before its parts: `decision maker`, `purchasing and office`.
      let count = (1...3).reversed().first { count in
        count <= words.count && read(words.prefix(count).joined(separator: " "), account, vocabulary)
      }
      if count == nil, let word = words.first { unknown.append(word) }
      words.removeFirst(count ?? 1)
    }
  }

  /// Whether a word, or several, are a role, a stance, a place in the grid or a person; it is noted then.
  private mutating func read(_ word: String, _ account: Account, _ vocabulary: Vocabulary) -> Bool {
    if let role = SeatWord.role(word) {
      if !roles.contains(role) { roles.append(role) }
    } else if let found = SeatWord.stance(word) {
      stance = found
    } else if let found = SeatWord.level(word) {
      level = found
    } else if let code = vocabulary.code(.function, word) ?? SeatWord.function(word) {
      function = code
    } else if let person = account.contact(meantBy: word) {
      contact = person
    } else {
      return false
    }
    return true
  }

  /// The seat as it is to be: what the line says over what it is now.
  public func seating(over seat: Seat?) -> Seating {
    var seating = seat.map { Seating($0) } ?? Seating()
    if !roles.isEmpty { seating.roles = roles }
    if let level { seating.level = level } else if seating.level == nil { seating.level = contact?.level }
    if let function {
      seating.function = function
    } else if seating.function == nil {
      seating.function = contact?.functions.first
    }
    if let stance, stance != seating.stance {
      seating.stance = stance
      seating.proof = nil
    }
    return seating
  }
}

extension Account {
  /// The one contact whom a word of a line means: by name, for short, or as people speak of them: 张厅 for 张副厅长.
  func contact(meantBy word: String) -> Contact? {
    contact(called: word) ?? PeopleScanner(sentencePeople).person(word).flatMap { find($0) }
  }

  /// The one contact with this name, or so called for short.
  func contact(called word: String) -> Contact? {
    let people = contacts
    if let named = people.first(where: { $0.name == word }) { return named }
    let called = people.filter { ShortName.make($0.name, title: $0.title) == word }
    return called.count == 1 ? called[0] : nil
  }
}
