import KamRecord

/// The decision group of one purchase project (决策群体图): who is in which cell of level × function, what is
/// missing, and how to get to the decision maker (G1–G11).
public struct DecisionMap: Sendable {
  public let project: Project
  /// The columns: codes of the function list, in the order of the vocabulary.
  public let functions: [String]
  /// All who are on the map or should be: first the seats in file order, then contacts without one.
  public let people: [Occupant]
  /// What is missing, the gravest first.
  public let holes: [Hole]
  /// The ties between them.
  public let relations: [Relation]
  /// Who moved to another customer, and who came from one.
  public let transfers: [Transfer]
  /// The best way to the decision maker; nil if there is none, or nobody is known to be the one.
  public let path: Path?
  private let missing: Set<Cell>

  /// The rows.
  public static let levels: [Level] = [.decision, .management, .operation]

  /// A place on the map: a level of a function.
  struct Cell: Hashable {
    var level: Level
    var function: String
  }

  /// - Parameter beside: the accounts of `accountsBeside`, as far as they were read.
  public init(
    _ account: Account, _ project: Project, _ vocabulary: Vocabulary, beside: [ID<Account>: Account] = [:]
  ) {
    let functions = vocabulary.list(.function).map(\.code)
    let people = Roster(account, project, vocabulary, beside).people
    let finder = PathFinder(people, ties: account.ties)
    let deciders = people.indices.filter { people[$0].roles.contains(.decisionMaker) }
    let path = finder.best(to: Set(deciders))
    let search = HoleSearch(people: people, functions: functions, path: path)
    self.project = project
    self.functions = functions
    self.people = people
    self.path = path
    relations = Relation.all(account.ties, among: people)
    transfers = account.transfers(beside)
    holes = search.holes()
    missing = search.emptyCells
  }

  /// The people in a cell.
  public subscript(level: Level, function: String) -> [Occupant] {
    people.filter { $0.level == level && $0.function == function }
  }

  /// Whether nobody is known where somebody must be.
  public func lacks(_ level: Level, _ function: String) -> Bool {
    missing.contains(Cell(level: level, function: function))
  }

  /// The people whose level or function is not known.
  public var unplaced: [Occupant] { people.filter { !$0.isPlaced } }

  /// The roles that somebody fills.
  public var roles: Set<Role> { Set(people.flatMap(\.roles)) }

  /// The words of a cell: its people, `缺` where somebody must be, `.` where nobody need be.
  public func text(_ level: Level, _ function: String, _ language: Language) -> String {
    let here = self[level, function]
    if here.isEmpty { return lacks(level, function) ? language.pick("缺", "gap") : "." }
    return here.map { $0.text(language) }.joined(separator: " ")
  }

  /// The grid as words: a row of functions, then a row a level that begins with the level.
  public func table(_ language: Language, _ vocabulary: Vocabulary) -> [[String]] {
    let heading = [""] + functions.map { vocabulary.word(.function, $0, language) }
    return [heading]
      + Self.levels.map { level in
        [level.word(language)] + functions.map { text(level, $0, language) }
      }
  }
}
