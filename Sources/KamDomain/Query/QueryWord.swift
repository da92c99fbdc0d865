/// A word of a query as it was typed: perhaps negated, perhaps in quotes, perhaps a field with an operator.
struct QueryWord: Sendable, Equatable {
  var isNegated = false
  /// A word in quotes is text, whatever it holds.
  var isQuoted = false
  /// What stands before the first operator; nil if there is none.
  var field: String?
  /// Operators with what follows each: `milestone:截标<14d` has two.
  var parts: [Part] = []
  /// The word without its minus sign and its quotes.
  var text = ""

  struct Part: Sendable, Equatable {
    var comparison: Comparison
    var value: String
  }

  enum Comparison: String, Sendable {
    case equal = ":"
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
  }

  /// The words of a query in their order, and the text of a quote that is never closed.
  static func words(of query: String) -> (words: [QueryWord], openQuote: String?) {
    var lexer = QueryLexer(query)
    let words = lexer.run()
    return (words, lexer.openQuote)
  }

  /// A value as it is written behind an operator, in quotes if it has blanks; nil if a query would cut it up.
  static func written(_ value: String) -> String? {
    guard !value.isEmpty, !value.contains(where: { ",，、|\"“”「」＂".contains($0) }) else { return nil }
    return value.contains { $0.isWhitespace || ":：<>=".contains($0) } ? "\"\(value)\"" : value
  }

  /// Whether this is the `or` between two alternatives.
  var isOr: Bool { !isQuoted && !isNegated && ["or", "或", "或者", "|"].contains(Folded(text).text) }
}

/// Cuts a query into words.
private struct QueryLexer {
  private let characters: [Character]
  private var at = 0
  private(set) var openQuote: String?

  init(_ query: String) { characters = Array(query) }

  mutating func run() -> [QueryWord] {
    var words: [QueryWord] = []
    while let word = next() {
      if !word.text.isEmpty || word.isQuoted { words.append(word) }
    }
    return words
  }

  private mutating func next() -> QueryWord? {
    while at < characters.count, characters[at].isWhitespace { at += 1 }
    guard at < characters.count else { return nil }
    var word = QueryWord()
    if "-－".contains(characters[at]), at + 1 < characters.count, !characters[at + 1].isWhitespace {
      word.isNegated = true
      at += 1
    }
    while at < characters.count, !characters[at].isWhitespace { take(&word) }
    return word
  }

  /// Takes one character, one operator or one quote into a word.
  private mutating func take(_ word: inout QueryWord) {
    let character = characters[at]
    if let close = Self.quotes[character] {
      quote(close, &word)
    } else if let comparison = comparison(), !word.text.isEmpty {
      if word.field == nil { word.field = word.text }
      word.parts.append(QueryWord.Part(comparison: comparison, value: ""))
      word.text += comparison.rawValue
    } else {
      at += 1
      append(String(character), to: &word)
    }
  }

  private mutating func quote(_ close: Character, _ word: inout QueryWord) {
    let start = at + 1
    let end = characters[start...].firstIndex(of: close)
    let inside = String(characters[start..<(end ?? characters.count)])
    if end == nil { openQuote = inside }
    if word.field == nil, word.text.isEmpty { word.isQuoted = true }
    append(inside, to: &word)
    at = (end ?? characters.count - 1) + 1
  }

  private func append(_ text: String, to word: inout QueryWord) {
    word.text += text
    if !word.parts.isEmpty { word.parts[word.parts.count - 1].value += text }
  }

  /// Reads an operator, in half or full width, and moves behind it.
  private mutating func comparison() -> QueryWord.Comparison? {
    let first = Self.operators[characters[at]]
    guard let first else { return nil }
    at += 1
    guard first != ":", at < characters.count, "=＝".contains(characters[at]) else {
      return QueryWord.Comparison(rawValue: first)
    }
    at += 1
    return QueryWord.Comparison(rawValue: first == ":" ? ":" : first + "=")
  }

  private static let quotes: [Character: Character] = ["\"": "\"", "“": "”", "”": "”", "「": "」", "＂": "＂"]
  private static let operators: [Character: String] = [
    ":": ":", "：": ":", "=": ":", "＝": ":", "<": "<", "＜": "<", "《": "<", ">": ">", "＞": ">", "》": ">",
    "≤": "<=", "≥": ">=",
  ]
}
