/// On which side of a column a text stands.
public enum Alignment: Sendable { case left, right, centre }

extension SafeText {
  /// The text cut to at most `columns`.
  public func clipped(to columns: Int, cut: Cut = .marked) -> String {
    var glyphs: [Glyph] = []
    var fitting = 0  // How many glyphs leave room for the mark.
    var used = 0
    for glyph in self {
      guard used + glyph.width <= columns else {
        guard cut == .marked, columns > 0 else { break }
        glyphs.removeSubrange(fitting...)
        glyphs.append(Glyph(Cut.mark, width: 1))
        break
      }
      glyphs.append(glyph)
      used += glyph.width
      if used < columns { fitting = glyphs.count }
    }
    return Self.string(glyphs)
  }

  /// The text cut or filled with blanks to exactly `columns`.
  public func padded(to columns: Int, _ side: Alignment = .left, cut: Cut = .marked) -> String {
    let text = clipped(to: columns, cut: cut)
    let missing = Swift.max(0, columns - SafeText(text).width)
    let before =
      switch side {
      case .left: 0
      case .right: missing
      case .centre: missing / 2
      }
    return blanks(before) + text + blanks(missing - before)
  }

  /// The text as lines of at most `columns`, broken at its own line breaks, at blanks, and between hanzi.
  ///
  /// - Parameter taken: the columns of the first line that are taken; below 0, columns that only it has.
  public func wrapped(to columns: Int, behind taken: Int = 0) -> [String] {
    LineBreaker.lines(of: raw, columns: columns, behind: taken)
  }
}

private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
