/// A line as it is typed for a record, cut into words at blanks and at pauses (`，`, `、`, `；`, `,`, `;`), but not
/// between quotation marks; full-width digits, letters and signs are plain in them. What the line says stays the same however it is parted.
struct TypedLine: Sendable {
  /// A word, what parts it from the one before, and its place in the line.
  struct Word: Sendable {
    var text: String
    var gap: String
    var place: Int
  }

  var words: [Word] = []

  init(_ text: String) {
    let characters = text.map(Self.plain)
    var (word, gap, isQuoted) = ("", "", false)
    for (index, character) in characters.enumerated() {
      if character == "\"", isQuoted || characters[(index + 1)...].contains("\"") {
        isQuoted.toggle()
        continue
      }
      guard !isQuoted, isGap(characters, index) else {
        word.append(character)
        continue
      }
      take(word, behind: &gap)
      word = ""
      gap.append(character)
    }
    take(word, behind: &gap)
  }

  /// The words as they are typed, with what parts them where they stand side by side.
  static func text(_ words: some Sequence<Word>) -> String {
    var (text, place): (String, Int?) = ("", nil)
    for word in words {
      if let place { text += word.place == place + 1 ? word.gap : " " }
      text += word.text
      place = word.place
    }
    return text
  }

  /// The words one by one; where pauses part them, what stands between two pauses together: `Wang Wei, director`.
  ///
  /// - Parameter joining: whether what no pause parts stays together in any case.
  static func parts(_ words: [Word], joining: Bool = false) -> [[Word]] {
    let hasPauses = joining || words.dropFirst().contains { !isBlank($0.gap) }
    return words.reduce(into: []) { parts, word in
      let isNew =
        parts.isEmpty || !hasPauses || !isBlank(word.gap) || parts.last?.last?.place != word.place - 1
      if isNew { parts.append([word]) } else { parts[parts.count - 1].append(word) }
    }
  }

  /// Whether a word stands behind a mere blank.
  static func isBlank(_ gap: String) -> Bool { gap.allSatisfy(\.isWhitespace) }

  private mutating func take(_ word: String, behind gap: inout String) {
    guard !word.isEmpty else { return }
    words.append(Word(text: word, gap: Self.isBlank(gap) ? " " : gap, place: words.count))
    gap = ""
  }

  /// Whether words are parted here: a comma between digits belongs to their number.
  private func isGap(_ characters: [Character], _ index: Int) -> Bool {
    let character = characters[index]
    guard character == "," else { return character.isWhitespace || "，、；;".contains(character) }
    return
      !(index > 0 && characters[index - 1].isNumber && index + 1 < characters.count
      && characters[index + 1].isNumber)
  }

  /// A full-width digit, letter or sign as a plain one; marks of a sentence stay as they are.
  static func plain(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, (0xFF01...0xFF5E).contains(scalar.value),
      !"，；：！？（）".contains(character), let plain = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(plain)
  }
}

extension String {
  /// The text with full-width digits, letters and signs as plain ones.
  var plain: String { String(map(TypedLine.plain)) }
}
