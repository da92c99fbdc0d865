import CTerminal

/// What locale and terminal are good for, found out without opening the screen.
public struct TerminalExam: Sendable, Equatable {
  /// Standard input and output are a terminal; else nothing of it is known.
  public var isTerminal = true
  /// The C library knows the locale that the environment names.
  public var hasLocale = true
  /// That locale's character set is UTF-8, or none in particular.
  public var speaksUTF8 = true
  /// terminfo has an entry of the terminal's type.
  public var knowsType = true
  public var placesCursor = true
  public var colours = 256
  /// Nil if the terminal does not tell.
  public var size: Size?
  /// Columns of a character of ambiguous width, 1 or 2; nil if the terminal does not answer.
  public var ambiguousWidth: Int?

  /// Columns and rows of a terminal.
  public struct Size: Sendable, Equatable {
    public var width: Int
    public var height: Int

    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  /// A terminal on which all is well.
  public init() {}

  /// Examines the terminal on descriptors 0 and 1; waits half a second at most for its answer.
  ///
  /// - Parameter type: its terminfo entry, what `TERM` names.
  public static func take(type: String) -> TerminalExam {
    let found = kam_terminal_examine(type)
    var exam = TerminalExam()
    exam.isTerminal = found.is_terminal
    exam.hasLocale = found.has_locale
    exam.speaksUTF8 = found.speaks_utf8
    exam.knowsType = found.knows_type
    exam.placesCursor = found.places_cursor
    exam.colours = Int(found.colors)
    if found.columns > 0 { exam.size = Size(width: Int(found.columns), height: Int(found.rows)) }
    if 1...2 ~= found.ambiguous { exam.ambiguousWidth = Int(found.ambiguous) }
    return exam
  }
}
