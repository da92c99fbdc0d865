/// The closed set of things that a theme gives a look; panes name these, never colours.
public enum Role: UInt8, Sendable, CaseIterable, Hashable {
  case text, muted, heading, title, border, focus
  case selection, entry, candidate
  case key, good, caution, bad, notice, badge
  case champion, supporter, neutral, sceptic, opponent, unknown
  case hole, coach, overdue, today, bar

  /// The name of its field in a theme file: `Text`, `Muted`, …
  public var fieldName: String {
    let name = String(describing: self)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Whether it is only for lines, which need less contrast than text (WCAG 2.2, 1.4.11).
  public var isSign: Bool { self == .border || self == .focus }
}
