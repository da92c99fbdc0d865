/// The closed set of things that a theme gives a look; panes name these, never colours.
public enum Tone: UInt8, Sendable, CaseIterable, Hashable {
  /// Plain text.
  case text
  /// Text of less weight: labels, times, what is not known to be needed.
  case muted
  /// The head of a column or a group.
  case heading
  /// The title of a pane.
  case title
  /// The rim of a pane.
  case border
  /// The rim of the pane that has the cursor.
  case focus
  /// The row under the cursor; laid over whatever stands there.
  case selection
  /// Where something is typed.
  case entry
  /// A completion that is offered.
  case candidate
  /// A key, as the footer and the help write it.
  case key
  /// What goes well.
  case good
  /// What needs an eye.
  case caution
  /// What is wrong or lost.
  case bad
  /// News: a notice of the program, a colleague's change.
  case notice
  /// A count or a mark that is to be seen from afar.
  case badge
  /// Stances of a contact, from the best to the worst, and one that is not known.
  case champion, supporter, neutral, sceptic, opponent, unknown
  /// Something that is missing and asks for a question.
  case hole
  /// A contact who coaches us.
  case coach
  /// A date that has passed.
  case overdue
  /// A date that is today.
  case today
  /// The rows at the top and the bottom of the screen.
  case bar

  /// The name of its field in a theme file: `Text`, `Muted`, …
  public var fieldName: String {
    let name = String(describing: self)
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Whether it is only for lines, which need less contrast than text (WCAG 2.2, 1.4.11).
  public var isSign: Bool { self == .border || self == .focus }
}
