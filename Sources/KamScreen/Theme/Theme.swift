/// A look for every tone, in colours as the theme's file names them; `resolved(for:)` fits them to a terminal.
public struct Theme: Sendable, Equatable {
  /// The name it is chosen by, such as `dark`.
  public let name: String
  /// Its title in Chinese.
  public let zh: String
  /// Its title in English.
  public let en: String
  /// One look for each tone, in the tones' order: as they are, and under the cursor.
  private var plain: [Look]
  private var selected: [Look]

  /// A theme whose looks are asked for one by one.
  init(name: String, zh: String, en: String, looks: (Tone, _ selected: Bool) -> Look) {
    self.name = name
    self.zh = zh
    self.en = en
    plain = Tone.allCases.map { looks($0, false) }
    selected = Tone.allCases.map { looks($0, true) }
  }

  /// How cells of a style look.
  public subscript(style: Style) -> Look {
    style.isSelected ? selected[Int(style.tone.rawValue)] : plain[Int(style.tone.rawValue)]
  }

  /// The background that plain text stands on; the terminal's own if the theme names none.
  public var ground: Colour { self[Style(.text)].background }

  /// The theme in colours that a terminal of this depth has.
  public func resolved(for depth: ColourDepth) -> Theme {
    var theme = self
    theme.plain = plain.map { fit($0, depth) }
    theme.selected = selected.map { fit($0, depth) }
    return theme
  }

  private func fit(_ look: Look, _ depth: ColourDepth) -> Look {
    var fitted = Look(
      foreground: depth.nearest(look.foreground), background: depth.nearest(look.background),
      attributes: look.attributes)
    if look.background != ground, fitted.background == depth.nearest(ground) {
      // What stood out by its background alone still has to.
      fitted.attributes.insert(.reverse)
    }
    if fitted.foreground == fitted.background, fitted.background != .terminal {
      fitted.foreground = Self.readable(on: fitted.background)
    }
    if depth == .eight, case .indexed(8..<16) = look.foreground { fitted.attributes.insert(.bold) }
    return fitted
  }

  /// Black or white, whichever is read better.
  private static func readable(on background: Colour) -> Colour {
    guard case .indexed(let number) = background else { return .terminal }
    return .indexed(XtermPalette.rgb(number).luminance > 0.18 ? 0 : 7)
  }
}

/// Something in a theme file that could not be used; the rest of the theme is.
public struct ThemeProblem: Sendable, Equatable {
  /// The name of the theme whose file it is.
  public var theme: String
  /// The 1-based line.
  public var line: Int
  /// Why it could not be used.
  public var reason: Reason

  /// What is wrong.
  public enum Reason: Sendable, Equatable {
    /// The line is not record text.
    case notRecordText
    /// The file holds no record.
    case empty
    /// The field is no tone and no other field of a theme.
    case unknownField(String)
    /// A `Colour` line that is not a name and a colour.
    case badColour(String)
    /// A look names a colour that neither its palette nor the terminal has.
    case unknownColour(String)
    /// A look has more than a colour, `on` a colour, and attributes.
    case badLook(String)
    /// `Inherits` names no theme.
    case unknownTheme(String)
    /// `Inherits` leads back to the theme itself.
    case inheritsItself
  }
}
