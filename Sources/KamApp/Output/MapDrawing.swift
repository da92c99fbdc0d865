import KamDomain

/// A decision map as a drawing for other programs: what both formats show, and how a person is called there.
struct MapDrawing {
  let map: DecisionMap
  let name: String
  let vocabulary: Vocabulary
  let language: Language

  init(map: DecisionMap, name: String, _ vocabulary: Vocabulary, _ language: Language) {
    self.map = map
    self.name = name
    self.vocabulary = vocabulary
    self.language = language
  }

  /// `河北省交通运输厅 · 2026公务车更新`.
  var title: String { name + " - " + map.project.name }

  /// A person in three lines: who, where from, what for; the stance stands as a sign beside the name.
  func lines(of person: Occupant) -> [String] {
    let roles = person.roles.map { $0.word(language) }.joined(separator: " ")
    let post = [person.house, person.title].compactMap { $0 }.joined(separator: " ")
    let coach = person.isCoach ? " " + language.pick("教练", "coach") : ""
    return [person.name + " " + person.sign + coach, post, roles]
  }

  /// The place of a person among all; the ends of ties and nodes are called by it.
  func place(of person: Occupant) -> Int? { map.people.firstIndex { $0.contact == person.contact } }
}

extension DecisionMap {
  /// The people of a level, or those without a place for nil.
  func people(at level: Level?) -> [Occupant] {
    level.map { level in people.filter { $0.isPlaced && $0.level == level } } ?? unplaced
  }
}

extension Stance {
  /// The colour of a stance in a drawing, always beside its sign: from blue for us to orange against us, which
  /// colour-blind readers tell apart.
  var fill: String {
    switch self {
    case .champion: "#9ecae1"
    case .supporter: "#deebf7"
    case .neutral: "#f7f7f7"
    case .sceptic: "#fee6ce"
    case .opponent: "#fdae6b"
    case .unknown: "#ffffff"
    }
  }
}
