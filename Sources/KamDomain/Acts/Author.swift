/// Who acts and when: what a change is signed with, and the language of its title.
public struct Author: Sendable {
  /// The login, as in the `Specialist` records of kam.rec.
  public var login: String
  /// When, in UTC; stands in the records that are added.
  public var at: Timestamp
  /// The author's own day; what is done or kept is dated by it.
  public var today: Day
  public var language: Language
  /// The store's words for codes, for titles.
  public var vocabulary: Vocabulary

  public init(
    login: String, at: Timestamp, today: Day, language: Language, vocabulary: Vocabulary = .shipped
  ) {
    self.login = login
    self.at = at
    self.today = today
    self.language = language
    self.vocabulary = vocabulary
  }

  /// The word of the author's language.
  func say(_ zh: String, _ en: String) -> String { language.pick(zh, en) }
}

/// The values of a record to be added, by field name (`Name`) or key (`name`); nil and empty ones are left out.
public typealias Values = [(field: String, value: String?)]
