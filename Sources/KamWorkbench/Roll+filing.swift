import KamDomain

/// The list filed by industry (T4): rows of one industry stand together, in the order of the house's list. Only the
/// drawers that are seen are looked at.
extension Roll {
  /// The place of a listed row's industry in the house's list; unknown ones are last.
  private func drawer(at position: Int, _ vocabulary: Vocabulary) -> Int {
    vocabulary.place(.industry, row(at: position).industry)
  }

  /// Whether a listed row is the first of its drawer.
  func opensDrawer(at position: Int, _ vocabulary: Vocabulary) -> Bool {
    position == 0 || drawer(at: position, vocabulary) != drawer(at: position - 1, vocabulary)
  }

  /// The listed rows of the drawer that a row lies in, found by halving.
  func drawer(around position: Int, _ vocabulary: Vocabulary) -> Range<Int> {
    let own = drawer(at: position, vocabulary)
    let first = halved(0..<position) { drawer(at: $0, vocabulary) >= own }
    let end = halved(position..<listed.count) { drawer(at: $0, vocabulary) > own }
    return first..<end
  }

  /// The first position in a range from which on something holds; the end if it never does.
  private func halved(_ range: Range<Int>, _ holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// A line of the list.
enum ListLine: Equatable {
  /// The industry of the row at a position, above the first row that is seen of it.
  case drawer(Int)
  /// The row at a position.
  case row(Int)
}

extension State {
  /// The lines of the list that are seen, from its first row on.
  func listLines(height: Int) -> [ListLine] {
    var lines: [ListLine] = []
    for position in roll.listed.indices.dropFirst(listTop).prefix(height) {
      if isFiled, position == listTop || roll.opensDrawer(at: position, setting.vocabulary) {
        lines.append(.drawer(position))
      }
      lines.append(.row(position))
      if lines.count >= height { break }
    }
    return Array(lines.prefix(max(0, height)))
  }

  /// `政府机关 12`.
  func drawerLine(at position: Int) -> Line {
    let code = roll.row(at: position).industry
    let name =
      code.isEmpty ? say("行业不明", "industry not known") : setting.vocabulary.word(.industry, code, language)
    return Line("\(name) \(roll.drawer(around: position, setting.vocabulary).count)", .heading)
  }
}
