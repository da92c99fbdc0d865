import KamScreen
import Testing

@Test func aBoxHoldsChineseTextCutAtItsRim() {
  var surface = Surface(width: 12, height: 3)
  surface.draw { area in
    area.box()
    area.draw(in: area.bounds.inset()) { inner in _ = inner.put("石家庄公交集团", x: 0, y: 0) }
  }
  #expect(surface.text == ["+----------+", "|石家庄公~ |", "+----------+"])
  #expect(surface[0, 0].border == .topLeft)
  #expect(surface[11, 2].border == .bottomRight)
  #expect(surface[5, 0].border == .horizontal)
  #expect(surface[1, 1].border == nil)
}

@Test func putTellsTheColumnsItUsed() {
  var surface = Surface(width: 20, height: 1)
  surface.draw { area in
    var x = area.put("客户", x: 0, y: 0)
    #expect(x == 4)
    x += area.put("abc", x: x, y: 0, Style(.key), limit: 2)
    #expect(x == 6)
    let nothing = area.put("x", x: 20, y: 0) + area.put("x", x: 0, y: 1) + area.put("x", x: 0, y: 0, limit: 0)
    #expect(nothing == 0)
  }
  #expect(surface.text == ["客户a~"])
  #expect(surface[4, 0].style == Style(.key))
}

@Test func aWideCharacterIsNeverSplit() {
  var surface = Surface(width: 6, height: 4)
  surface.draw { area in
    area.put("中中中", x: -1, y: 0)
    area.put("a中中中", x: 0, y: 1, cut: .plain)
    area.put("中中中", x: 0, y: 2)
    area.put("x", x: 1, y: 2)
    area.put("y", x: 4, y: 2)
    area.put("中中中", x: 0, y: 3)
    area.put("国", x: 1, y: 3)
  }
  #expect(surface.text == [" 中中", "a中中", " x中y", " 国 中"])
}

@Test func nothingLeavesAnArea() {
  var surface = Surface(width: 10, height: 3)
  surface.draw(in: Rect(x: 2, y: 1, width: 5, height: 1)) { area in
    for y in -2...3 { area.put("客户客户客户客户", x: -3, y: y, cut: .plain) }
    area.draw(in: Rect(x: 3, y: -1, width: 9, height: 9)) { part in
      part.fill(nil, Style(.bad))
      part.put("ab", x: 0, y: 1)
    }
  }
  #expect(surface.text == ["", "   客ab", ""])
}

@Test func fillingAndLinesStayInside() {
  var surface = Surface(width: 5, height: 3)
  surface.draw { area in
    area.fill(Rect(x: -5, y: -5, width: 50, height: 50), Style(.bar))
    area.verticalLine(x: 1, y: -1, length: 9)
    area.horizontalLine(x: -1, y: 1, length: 9)
    area.put(.cross, x: 1, y: 1)
    area.box(Rect(x: 0, y: 0, width: 1, height: 1))
  }
  #expect(surface.text == [" |", "-+---", " |"])
  #expect(surface[4, 2].style == Style(.bar))
}

@Test func theCaretStaysInsideItsArea() {
  var surface = Surface(width: 10, height: 3)
  surface.draw(in: Rect(x: 2, y: 1, width: 5, height: 1)) { $0.placeCaret(x: 4, y: 0) }
  #expect(surface.caret?.x == 6 && surface.caret?.y == 1)
  surface.draw(in: Rect(x: 2, y: 1, width: 5, height: 1)) { $0.placeCaret(x: 5, y: 0) }
  #expect(surface.caret?.x == 6)
}

@Test(arguments: UInt64(1)...50)
func drawingAnythingAnywhereKeepsTheSurfaceWhole(seed: UInt64) {
  var dice = Dice(seed: seed)
  var surface = Surface(width: 17, height: 5)
  for _ in 0..<20 {
    let number = { (range: ClosedRange<Int>) in Int.random(in: range, using: &dice) }
    let rect = Rect(x: number(-4...18), y: number(-2...6), width: number(0...20), height: number(0...6))
    let (x, y, limit) = (number(-6...18), number(-2...6), number(0...20))
    let text = dice.text()
    let cut: Cut = Bool.random(using: &dice) ? .marked : .plain
    let used = surface.draw(in: rect) { $0.put(text, x: x, y: y, limit: limit, cut: cut) }
    #expect(used <= limit && used <= max(0, rect.width - x), "seed \(seed)")
    #expect(used <= displayWidth(text), "seed \(seed)")
  }
  expectWhole(surface, "seed \(seed)")
}

@Test(arguments: UInt64(1)...50)
func clippedTextFits(seed: UInt64) {
  var dice = Dice(seed: seed)
  for columns in 0...24 {
    let text = dice.text()
    let clipped = SafeText(text).clipped(to: columns)
    #expect(
      displayWidth(clipped) <= columns,
      "seed \(seed): \(clipped.unicodeScalars.map { String($0.value, radix: 16) })")
    #expect(displayWidth(SafeText(text).padded(to: columns, .right)) == columns, "seed \(seed)")
    if displayWidth(text) <= columns { #expect(clipped == SafeText(text).string, "seed \(seed)") }
    for line in SafeText(text).wrapped(to: columns) {
      #expect(
        displayWidth(line) <= max(2, columns),
        "seed \(seed): \(line.unicodeScalars.map { String($0.value, radix: 16) })")
    }
  }
}

/// Every row is made of whole characters: each wide one followed by its continuation, and by nothing else.
private func expectWhole(_ surface: Surface, _ comment: Comment) {
  for y in 0..<surface.height {
    var x = 0
    while x < surface.width {
      let cell = surface[x, y]
      #expect(cell.width == 1 || cell.width == 2, comment)
      #expect(displayWidth(cell.text) == Int(cell.width), comment)
      if cell.width == 2 {
        guard x + 1 < surface.width else {
          Issue.record(comment)
          return
        }
        #expect(surface[x + 1, y].width == 0 && surface[x + 1, y].text.isEmpty, comment)
      }
      x += max(1, Int(cell.width))
    }
  }
}
