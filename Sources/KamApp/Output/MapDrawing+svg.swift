import KamDomain
import KamScreen

extension MapDrawing {
  /// The map as a picture: the grid of levels and functions, the people as boxes, ties as arrows between them;
  /// below it those without a place, and what is missing.
  var svg: String { SVGMap(self).text }
}

/// Where everything stands in the picture, in its units.
private struct SVGMap {
  private let drawing: MapDrawing
  private let boxes: [Int: Box]
  private let tops: [Int]
  private let width: Int
  private let height: Int

  /// A rectangle of the picture.
  struct Box {
    var x: Int
    var y: Int
    var width = SVGMap.box.width
    var height = SVGMap.box.height
    var middle: (x: Double, y: Double) { (Double(x) + Double(width) / 2, Double(y) + Double(height) / 2) }
  }

  private static let box = (width: 168, height: 56)
  private static let gap = 24
  private static let left = 96
  private static let head = 72
  private static let line = 18

  private static var column: Int { box.width + gap }
  private static var row: Int { box.height + gap }

  init(_ drawing: MapDrawing) {
    let map = drawing.map
    self.drawing = drawing
    var boxes: [Int: Box] = [:]
    var tops = [Self.head]
    for level in DecisionMap.levels {
      let top = tops[tops.count - 1]
      var tallest = 1
      for (column, function) in map.functions.enumerated() {
        let people = map[level, function]
        tallest = max(tallest, people.count)
        for (row, person) in people.enumerated() {
          boxes[drawing.place(of: person) ?? -1] = Box(
            x: Self.left + column * Self.column + Self.gap / 2, y: top + row * Self.row + Self.gap / 2)
        }
      }
      tops.append(top + tallest * Self.row)
    }
    let columns = max(1, map.functions.count)
    for (index, person) in map.unplaced.enumerated() {
      boxes[drawing.place(of: person) ?? -1] = Box(
        x: Self.left + index % columns * Self.column + Self.gap / 2,
        y: tops[3] + index / columns * Self.row + Self.gap / 2)
    }
    let rows = (map.unplaced.count + columns - 1) / columns
    tops.append(tops[3] + rows * Self.row)
    self.boxes = boxes
    self.tops = tops
    width = Self.left + columns * Self.column + Self.gap
    height = tops[4] + (map.holes.count + 2) * Self.line + Self.gap
  }

  var text: String {
    let open =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\""
      + " height=\"\(height)\" font-family=\"sans-serif\" font-size=\"13\">"
    let parts = [open, Self.arrowheads, "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>"]
    let title = words(drawing.title, x: Self.gap / 2, y: 26, " font-size=\"16\" font-weight=\"bold\"")
    return (parts + [title] + grid + ties + people + below + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private static let arrowheads =
    "<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\""
    + " orient=\"auto-start-reverse\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>"

  /// Names of functions and levels, a rule above each level, and a word where somebody is missing.
  private var grid: [String] {
    let (map, language) = (drawing.map, drawing.language)
    let columns = map.functions.enumerated().map { index, function in
      words(
        drawing.vocabulary.word(.function, function, language),
        x: Self.left + index * Self.column + Self.gap / 2, y: Self.head - 12, " font-weight=\"bold\"")
    }
    let names = DecisionMap.levels.map { $0.word(language) } + [language.pick("未定席位", "not placed")]
    let rows = zip(names, tops).prefix(map.unplaced.isEmpty ? 3 : 4).flatMap { name, top in
      [
        "<path d=\"M\(Self.gap / 2) \(top)H\(width - Self.gap / 2)\" stroke=\"#bbbbbb\"/>",
        words(name, x: Self.gap / 2, y: top + 24, " font-weight=\"bold\""),
      ]
    }
    return columns + rows + holes
  }

  private var holes: [String] {
    let map = drawing.map
    return zip(DecisionMap.levels, tops).flatMap { level, top in
      map.functions.enumerated().compactMap { index, function in
        guard map.lacks(level, function) else { return nil }
        let x = Self.left + index * Self.column + Self.gap / 2
        return words(drawing.language.pick("缺", "gap"), x: x, y: top + Self.row / 2 + 4, " fill=\"#a63603\"")
      }
    }
  }

  private var people: [String] {
    drawing.map.people.enumerated().flatMap { index, person -> [String] in
      guard let box = boxes[index] else { return [] }
      let frame =
        "<rect x=\"\(box.x)\" y=\"\(box.y)\" width=\"\(box.width)\" height=\"\(box.height)\" rx=\"6\""
        + " fill=\"\(person.stance.fill)\" stroke=\"#333333\"/>"
      let lines = drawing.lines(of: person).enumerated().filter { !$1.isEmpty }.map { row, line in
        words(
          SafeText(line).clipped(to: Self.columns), x: box.x + 8, y: box.y + 17 + row * 16,
          row == 0 ? " font-weight=\"bold\"" : " font-size=\"11\"")
      }
      return [frame] + lines
    }
  }

  /// So many columns of text a box holds.
  private static let columns = 22

  /// The arrows, each from edge to edge, with its word in the middle.
  private var ties: [String] {
    drawing.map.relations.flatMap { relation -> [String] in
      guard let a = drawing.place(of: relation.from).flatMap({ boxes[$0] }),
        let b = drawing.place(of: relation.to).flatMap({ boxes[$0] })
      else { return [] }
      let (start, end) = (a.edge(towards: b.middle), b.edge(towards: a.middle))
      let path = "M\(start.x) \(start.y)L\(end.x) \(end.y)"
      return [
        "<path d=\"\(path)\" stroke=\"\(relation.kind.stroke)\"\(relation.kind.ends)/>",
        words(
          relation.kind.word(drawing.language), x: (start.x + end.x) / 2 + 4, y: (start.y + end.y) / 2 - 3,
          " font-size=\"11\" fill=\"\(relation.kind.stroke)\""),
      ]
    }
  }

  /// The way to the decision maker and what is missing.
  private var below: [String] {
    let (map, language) = (drawing.map, drawing.language)
    let way = map.path.map { language.pick("到决策者: ", "to the decision maker: ") + $0.text }
    let lines = [way].compactMap { $0 } + map.holes.map { "! " + $0.text(language, drawing.vocabulary) }
    return lines.enumerated().map { row, line in
      words(line, x: Self.gap / 2, y: tops[4] + (row + 1) * Self.line + 4, "")
    }
  }

  private func words(_ text: String, x: Int, y: Int, _ look: String) -> String {
    "<text x=\"\(x)\" y=\"\(y)\"\(look)>\(text.escapedForXML)</text>"
  }
}

extension SVGMap.Box {
  /// Where the line from the middle to a point leaves the box.
  func edge(towards point: (x: Double, y: Double)) -> (x: Int, y: Int) {
    let (dx, dy) = (point.x - middle.x, point.y - middle.y)
    guard dx != 0 || dy != 0 else { return (Int(middle.x), Int(middle.y)) }
    let reach = min(
      dx == 0 ? .infinity : Double(width) / 2 / abs(dx), dy == 0 ? .infinity : Double(height) / 2 / abs(dy))
    return (Int((middle.x + dx * reach).rounded()), Int((middle.y + dy * reach).rounded()))
  }
}

extension TieKind {
  fileprivate var stroke: String { self == .conflictsWith ? "#d94801" : "#333333" }

  /// What the ends and the line of a tie look like.
  fileprivate var ends: String {
    switch self {
    case .reportsTo, .introduced: " marker-end=\"url(#head)\""
    case .influences: " stroke-width=\"2\" marker-end=\"url(#head)\""
    case .conflictsWith:
      " stroke-dasharray=\"5 3\" marker-start=\"url(#head)\" marker-end=\"url(#head)\""
    case .knows: ""
    }
  }
}
