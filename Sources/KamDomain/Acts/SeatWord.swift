/// A word of the decision group as people write it: in either language, by its code of the method, by its sign.
enum SeatWord {
  /// `决策者`, `decision maker`, `G4`.
  static func role(_ word: String) -> Role? {
    Role.allCases.first { $0.zh == word || $0.en == word || $0.code == word.uppercased() }
  }

  /// `支持`, `supporter`, `+`, `(+)`.
  static func stance(_ word: String) -> Stance? {
    Stance.allCases.first {
      $0.zh == word || $0.en == word || "(\($0.sign))" == word
        || $0.sign == word.replacing("？", with: "?")
    }
  }

  /// `管理层`, `management level`, `G7`.
  static func level(_ word: String) -> Level? {
    Level.allCases.first {
      $0.zh == word || $0.en == word || $0.en + " level" == word.lowercased() || $0.code == word.uppercased()
    }
  }

  /// The code of the function list that a code of the method stands for: `G9`.
  static func function(_ word: String) -> String? {
    ["G9": "finance", "G10": "technical", "G11": "using"][word.uppercased()]
  }

  /// The one of a field's words that is meant.
  static func code(_ word: String, among words: [Word]) -> String? {
    let meant = [role(word)?.rawValue, stance(word)?.rawValue, level(word)?.rawValue].compactMap { $0 }
    return meant.first { code in words.contains { $0.code == code } }
  }
}
