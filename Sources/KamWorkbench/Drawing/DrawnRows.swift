import KamDomain
import KamRecord
import KamScreen

/// The list's rows as they were drawn, for the next frame: from key to key nearly all of them are the same.
struct DrawnRows: Sendable {
  private var look: Look?
  private var rows: [Headline.Identity: Drawn] = [:]

  /// What all rows depend on besides their own facts.
  struct Look: Sendable, Equatable {
    var width: Int
    var language: Language
    var day: Day
    /// Of the lists that give codes their words.
    var words: Checksum
    var ambiguousWidth: Int
  }

  /// A row is kept with its cells: as long as it is, no other has its identity.
  private struct Drawn {
    var row: Headline
    var cells: [Cell]
  }

  /// The most rows to keep: those of some screens.
  private static let most = 512

  /// Forgets all rows unless they would look the same.
  mutating func settle(_ look: Look) {
    if look != self.look { rows = [:] }
    self.look = look
  }

  /// The cells of a row that is not selected.
  subscript(row: Headline) -> [Cell]? {
    get { rows[row.identity]?.cells }
    set {
      if rows.count >= Self.most { rows = [:] }
      rows[row.identity] = newValue.map { Drawn(row: row, cells: $0) }
    }
  }
}
