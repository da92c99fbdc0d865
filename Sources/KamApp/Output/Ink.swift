import KamScreen

/// Colours for text that goes to a terminal, line by line (SGR of ECMA-48); none for pipes and files.
struct Ink {
  /// Whether colours are used at all.
  let isColoured: Bool

  /// What a piece of text means.
  enum Tone: String {
    case plain = ""
    case heading = "1"
    case muted = "2"
    case good = "32"
    case caution = "33"
    case bad = "31"
  }

  /// Text from data, made harmless.
  func callAsFunction(_ text: String, _ tone: Tone = .plain) -> String { paint(SafeText(text).string, tone) }

  /// Text that is harmless already.
  func paint(_ safe: String, _ tone: Tone) -> String {
    guard isColoured, tone != .plain, !safe.isEmpty else { return safe }
    return "\u{1B}[\(tone.rawValue)m\(safe)\u{1B}[0m"
  }

  /// Whether to use colours: the option, then NO_COLOR (no-color.org) and CLICOLOR_FORCE (bixense.com/clicolors),
  /// then the settings, then whether a terminal reads.
  static func chosen(_ option: ColourChoice?, _ settings: Settings, _ surroundings: Surroundings) -> Ink {
    let environment = surroundings.environment
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    switch option {
    case .always: return Ink(isColoured: true)
    case .never: return Ink(isColoured: false)
    default: break
    }
    if isSet("NO_COLOR") { return Ink(isColoured: false) }
    if isSet("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" { return Ink(isColoured: true) }
    if option == nil, settings.color == "always" { return Ink(isColoured: true) }
    if option == nil, settings.color == "never" { return Ink(isColoured: false) }
    return Ink(isColoured: surroundings.writesToTerminal && environment["TERM"] != "dumb")
  }
}
