import KamRecord

/// The themes that can be chosen: the shipped ones and the user's own, by name.
public struct ThemeShelf: Sendable {
  private let own: [String: Document]

  /// A shelf with the user's theme files, each under its file name without `.rec`. One that has the name of a
  /// shipped theme stands before it, and may inherit it.
  public init(own: [String: Document] = [:]) { self.own = own }

  /// The names of all themes, the shipped ones first.
  public var names: [String] {
    ShippedThemes.all.map(\.name) + own.keys.sorted().filter { ShippedThemes.text($0) == nil }
  }

  /// The theme of a name, and what could not be used in its file and those it inherits; nil if there is none.
  public func theme(named name: String) -> (theme: Theme, problems: [ThemeProblem])? {
    var reader = Reader(shelf: self)
    guard let source = reader.source(name, isOwn: own[name] != nil) else { return nil }
    return (source.theme(named: name), reader.problems)
  }

  /// The theme of a name; the one in the terminal's own colours if there is none.
  public subscript(name: String) -> Theme { theme(named: name)?.theme ?? .terminal }

  /// The file of a shipped theme: what a user copies to begin an own one.
  public func text(ofShipped name: String) -> String? { ShippedThemes.text(name) }

  fileprivate func document(_ name: String, isOwn: Bool) -> Document? {
    isOwn ? own[name] : ShippedThemes.text(name).map { Document(text: $0) }
  }

  fileprivate func hasOwn(_ name: String) -> Bool { own[name] != nil }
}

extension ThemeShelf {
  /// Follows `Inherits` from file to file, and ends at a file that it met before.
  private struct Reader {
    let shelf: ThemeShelf
    var problems: [ThemeProblem] = []
    private var met: Set<String> = []

    init(shelf: ThemeShelf) { self.shelf = shelf }

    mutating func source(_ name: String, isOwn: Bool) -> ThemeSource? {
      guard let document = shelf.document(name, isOwn: isOwn) else { return nil }
      met.insert(isOwn ? "own " + name : name)
      var found: [ThemeProblem] = []
      let note = { found.append(ThemeProblem(theme: name, line: $0, reason: $1)) }
      let own = ThemeSource(document, note: note)
      var whole = own
      if let parent = own.parent {
        switch inherited(parent.name, by: name) {
        case .source(let source): whole = own.over(source)
        case .problem(let reason): note(parent.line, reason)
        }
      }
      own.check(in: whole, note: note)
      problems += found
      return whole
    }

    private enum Inherited {
      case source(ThemeSource)
      case problem(ThemeProblem.Reason)
    }

    private mutating func inherited(_ parent: String, by child: String) -> Inherited {
      let isOwn = parent != child && shelf.hasOwn(parent)
      if met.contains(isOwn ? "own " + parent : parent) { return .problem(.inheritsItself) }
      return source(parent, isOwn: isOwn).map { .source($0) } ?? .problem(.unknownTheme(parent))
    }
  }
}

extension Theme {
  /// The shipped theme that uses only the terminal's own colours: right on any background.
  public static let terminal = ThemeSource(Document(text: ShippedThemes.text(of: ShippedThemes.terminal))) {
    _, _ in
  }.theme(named: "terminal")
}
