/// All lines, measured one after another on stores of several sizes.
struct Bench {
  let sizes: [Int]
  let setting: Setting
  /// The figures of lines that were measured, by name and size: what grows is reckoned from them.
  private var figures: [String: [Int: Double]] = [:]

  init(_ setting: Setting, sizes: [Int]) {
    self.setting = setting
    self.sizes = sizes.sorted()
  }

  /// Measures lines.
  ///
  /// - Parameter tell: hears of each as soon as it is measured.
  mutating func run(_ lines: [Line], tell: (Row) -> Void) -> [Row] {
    var rows: [Row] = []
    for line in lines {
      for size in sizes(of: line) {
        let row = Row(line: line, accounts: size, reading: measure(line, size))
        tell(row)
        rows.append(row)
      }
    }
    return rows
  }

  private func sizes(of line: Line) -> [Int] {
    switch line.way {
    case .everySize: sizes
    case .once: [sizes.last { $0 <= 10_000 } ?? sizes[0]]
    case .growth: sizes.count > 1 ? [sizes[sizes.count - 1]] : []
    }
  }

  private mutating func measure(_ line: Line, _ size: Int) -> Reading? {
    if case .growth(let name) = line.way { return growth(of: name) }
    var setting = setting
    setting.accounts = size
    let reading = line.measure(setting)
    figures[line.name, default: [:]][size] = reading?.figure
    return reading
  }

  private mutating func growth(of name: String) -> Reading? {
    guard let line = Line.all.first(where: { $0.name == name }) else { return nil }
    let ends = [sizes[0], sizes[sizes.count - 1]].map { figures[name]?[$0] ?? measure(line, $0)?.figure }
    guard let small = ends[0], let large = ends[1] else { return nil }
    return Reading(figure: large, peer: small)
  }
}
