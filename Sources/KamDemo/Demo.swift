import KamDomain

/// A store of fictitious key accounts, made file by file: the same number, seed and day give the same bytes.
///
/// Nothing is held between calls, so several threads may make accounts at once. The first accounts are
/// written by hand (`Story`), the others drawn from tables (`Portrait`).
public struct Demo: Sendable {
  /// How many accounts the store has.
  public let accounts: Int
  let numbering: Numbering
  let seed: UInt64
  let today: Day
  let team: Team
  let language: Language
  let library: Library

  /// - Parameters:
  ///   - me: the login of the person who runs the demo; it takes the place of the first specialist's.
  ///   - language: the language that kam.rec names as the store's own; customers are Chinese in both.
  public init(
    accounts: Int, seed: UInt64, today: Moment, me: String? = nil, language: Language = .zh
  ) {
    self.accounts = max(0, accounts)
    self.seed = seed
    self.today = today.day
    self.language = language
    numbering = Numbering(seed: seed)
    team = Team(me: me)
    library = Library.shared
  }

  /// The id of the account at an index.
  public func id(of index: Int) -> ID<Account> {
    ID(numbering.identity(account: index, record: 0).text)
  }

  /// The files of the account at an index in `0..<accounts`: its own, and that of its people's personal
  /// facts where there are any.
  public func files(of index: Int) -> [DemoFile] {
    index < library.stories.count ? storyFiles(index) : portraitFiles(index)
  }
}

/// A file of a demo store: a path from the store's root, and what it holds.
public struct DemoFile: Sendable, Equatable {
  /// With `/` between folder and name: `accounts/0123456789.rec`.
  public var path: String
  public var bytes: [UInt8]
}
