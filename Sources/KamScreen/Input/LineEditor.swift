/// One line being typed, Chinese and mixed: its text, the caret, and what was cut last.
///
/// The caret stands between characters as a reader sees them, so nothing ever splits one. Line breaks are kept
/// and shown as a sign.
public struct LineEditor: Sendable, Equatable {
  /// What has been typed, exactly.
  public private(set) var text: String
  /// Characters left of the caret.
  public private(set) var caret: Int
  /// The text cut last; *yank* brings it back.
  public private(set) var cutting = ""

  /// An editor of a text, with the caret behind it.
  public init(_ text: String = "") {
    self.text = text
    caret = text.count
  }

  /// An editor of a text with the caret behind so many characters.
  public init(_ text: String, caret: Int) {
    self.text = text
    self.caret = min(max(0, caret), text.count)
  }

  /// Whether nothing is typed.
  public var isEmpty: Bool { text.isEmpty }

  /// Types or pastes text at the caret.
  public mutating func insert(_ added: String) {
    replace(at..<at, with: added)
  }

  /// Does what a key says; false if the key is not one of an editor and nothing happened.
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .control(let letter):
      guard let command = Self.controls[letter] else { return false }
      perform(command)
    case .named(let name):
      guard let command = Self.names[name] else { return false }
      perform(command)
    }
    return true
  }

  /// What can be done besides typing.
  public enum Command: Sendable, CaseIterable {
    /// Moves of the caret.
    case left, right, wordLeft, wordRight, home, end
    /// Changes of the text; what is cut, *yank* brings back.
    case backspace, delete, cutWord, cutToStart, cutToEnd, yank
  }

  /// Does one command; at the end of its way it does nothing.
  public mutating func perform(_ command: Command) {
    switch command {
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .wordLeft: caret = wordStart
    case .wordRight: caret = wordEnd
    case .home: caret = 0
    case .end: caret = text.count
    case .backspace: replace(index(caret - 1)..<at, with: "")
    case .delete: replace(at..<index(caret + 1), with: "")
    case .cutWord: cut(index(wordStart)..<at)
    case .cutToStart: cut(text.startIndex..<at)
    case .cutToEnd: cut(at..<text.endIndex)
    case .yank: insert(cutting)
    }
  }

  private static let controls: [Character: Command] = [
    "a": .home, "b": .left, "d": .delete, "e": .end, "f": .right, "h": .backspace,
    "k": .cutToEnd, "u": .cutToStart, "w": .cutWord, "y": .yank,
  ]
  private static let names: [Key.Name: Command] = [
    .left: .left, .right: .right, .wordLeft: .wordLeft, .wordRight: .wordRight, .home: .home, .end: .end,
    .backspace: .backspace, .delete: .delete,
  ]

  private var at: String.Index { index(caret) }

  /// Where the character with this number starts; numbers outside the text mean its ends.
  private func index(_ character: Int) -> String.Index {
    text.index(text.startIndex, offsetBy: max(0, character), limitedBy: text.endIndex) ?? text.endIndex
  }

  private mutating func cut(_ range: Range<String.Index>) {
    guard !range.isEmpty else { return }
    cutting = String(text[range])
    replace(range, with: "")
  }

  private mutating func replace(_ range: Range<String.Index>, with added: String) {
    let before = text.utf8.distance(from: text.startIndex, to: range.lowerBound) + added.utf8.count
    text.replaceSubrange(range, with: added)
    // Not caret + added.count: a mark joins the character before it, and two halves may become one.
    let end = text.utf8.index(text.startIndex, offsetBy: before)
    caret = text.indices.prefix { $0 < end }.count
  }
}

extension LineEditor {
  /// What words are made of: a run of hanzi is one, a run of other letters and digits is one.
  private enum Kind { case hanzi, letter, between }

  private static func kind(_ character: Character) -> Kind {
    if character.isHanzi { return .hanzi }
    return character.isLetter || character.isNumber ? .letter : .between
  }

  /// The start of the word left of the caret.
  private var wordStart: Int {
    caret - Self.wordLength(text.prefix(caret).reversed().lazy.map(Self.kind))
  }

  /// The end of the word right of the caret.
  private var wordEnd: Int {
    caret + Self.wordLength(text.dropFirst(caret).lazy.map(Self.kind))
  }

  /// How many characters lie before the end of the first word.
  private static func wordLength(_ kinds: some Sequence<Kind>) -> Int {
    var length = 0
    var word = Kind.between
    for kind in kinds {
      if word != .between, kind != word { break }
      word = kind
      length += 1
    }
    return length
  }
}
