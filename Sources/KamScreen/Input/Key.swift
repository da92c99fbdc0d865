/// A key press. One notation serves configuration, tests and help: `j`, `K`, `Enter`, `C-r`, `PageDown`.
public enum Key: Sendable, Hashable {
  /// A character as typed; hanzi from an input method arrive like this too.
  case character(Character)
  /// Ctrl with a lower-case letter.
  case control(Character)
  /// A key that types nothing.
  case named(Name)

  /// The keys that type nothing; the raw value is the notation.
  public enum Name: String, Sendable, CaseIterable, Hashable {
    case enter = "Enter"
    case escape = "Esc"
    case tab = "Tab"
    case backTab = "S-Tab"
    case backspace = "Backspace"
    case up = "Up"
    case down = "Down"
    case left = "Left"
    case right = "Right"
    case home = "Home"
    case end = "End"
    case pageUp = "PageUp"
    case pageDown = "PageDown"
    case insert = "Insert"
    case delete = "Delete"
    case wordLeft = "C-Left"
    case wordRight = "C-Right"
    case f1 = "F1"
    case f2 = "F2"
    case f3 = "F3"
    case f4 = "F4"
    case f5 = "F5"
    case f6 = "F6"
    case f7 = "F7"
    case f8 = "F8"
    case f9 = "F9"
    case f10 = "F10"
    case f11 = "F11"
    case f12 = "F12"
  }

  /// The key of a notation; nil if it names none. A blank is `Space`.
  public init?(_ notation: String) {
    if let name = Name(rawValue: notation) {
      self = .named(name)
    } else if notation == "Space" {
      self = .character(" ")
    } else if let character = notation.first, notation.count == 1 {
      self = .character(character)
    } else if notation.hasPrefix("C-"), notation.count == 3, let letter = notation.last,
      ("a"..."z").contains(letter)
    {
      self = .control(letter)
    } else {
      return nil
    }
  }

  /// How the key is written.
  public var notation: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "C-\(letter)"
    case .named(let name): name.rawValue
    }
  }

  /// The keys of a sequence such as `g g` or `C-x Space`, notations apart by blanks; nil if one names no key.
  public static func sequence(_ notation: String) -> [Key]? {
    let keys = notation.split(separator: " ").map { Key(String($0)) }
    return keys.contains(nil) ? nil : keys.compactMap { $0 }
  }
}
