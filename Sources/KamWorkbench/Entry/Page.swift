import KamDomain
import KamScreen

/// A page of sentences (补记): the lines above and below the one that is typed, and what was found out about
/// them.
struct Page: Sendable {
  var above: [String]
  var below: [String] = []
  /// The customers that each name may mean, as far as they were looked for.
  var found: [String: [ID<Account>]] = [:]
  /// The customers that were asked for.
  var asked: Set<ID<Account>> = []
  /// What was understood of each line.
  var read: [String: SentenceBatch.Row] = [:]
  /// Whether the first line in doubt is asked about: a digit or Tab answers.
  var isAsking = false

  /// A page of these lines, a new one being typed below them.
  init(_ text: String) { above = Self.lines(of: text) }

  /// All lines that hold something.
  func text(with line: String) -> String {
    lines(with: line).filter { !$0.trimmed.isEmpty }.joined(separator: "\n")
  }

  /// All lines, the one that is typed in its place.
  func lines(with line: String) -> [String] { above + [line] + below }

  /// The lines of a text that hold something.
  static func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.trimmed.isEmpty }
  }
}

/// What a line of a page waits for: which customer, which person, which day is meant.
enum Doubt: Sendable, Equatable {
  case customer([ID<Account>])
  case person(said: String, [ID<Contact>])
  case day(said: String, [Day])
}

extension Entry {
  /// Takes the lines of a pasted text apart: the last one is typed on.
  mutating func breakLines() {
    guard page != nil, editor.text.contains(where: \.isNewline) else { return }
    let lines = Page.lines(of: editor.text)
    page?.above += lines.dropLast()
    editor = LineEditor(lines.last ?? "")
  }

  /// Goes to another line of the page; a line that is left empty is gone.
  mutating func go(to line: Int) {
    guard let page else { return }
    let here = page.above.count
    var lines = page.lines(with: editor.text)
    guard lines.indices.contains(line), line != here else { return }
    let isEmpty = editor.text.trimmed.isEmpty
    if isEmpty { lines.remove(at: here) }
    let target = isEmpty && line > here ? line - 1 : line
    self.page?.above = Array(lines[..<target])
    self.page?.below = Array(lines[(target + 1)...])
    editor = LineEditor(lines[target])
  }

  /// Ends the line that is typed: the next one is gone to, or begun.
  mutating func endLine() {
    guard let page, !editor.text.trimmed.isEmpty else { return }
    if page.below.isEmpty { self.page?.below = [""] }
    go(to: page.above.count + 1)
  }
}
