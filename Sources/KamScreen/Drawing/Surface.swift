/// A rectangle of cells, in cells from the top left corner of what it lies in.
public struct Rect: Sendable, Equatable {
  /// Columns from the left.
  public var x: Int
  /// Rows from the top.
  public var y: Int
  /// Columns.
  public var width: Int
  /// Rows.
  public var height: Int

  /// The rectangle of a corner and a size.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The part that two rectangles share; without width or height if they share none.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    let right = min(x + width, other.x + other.width)
    let bottom = min(y + height, other.y + other.height)
    return Rect(x: left, y: top, width: max(0, right - left), height: max(0, bottom - top))
  }

  /// Whether a cell lies in it.
  public func contains(x: Int, y: Int) -> Bool {
    x >= self.x && x < self.x + width && y >= self.y && y < self.y + height
  }

  /// The rectangle without a rim of `cells` on every side: what a box leaves for its content.
  public func inset(by cells: Int = 1) -> Rect {
    Rect(
      x: x + cells, y: y + cells, width: max(0, width - 2 * cells), height: max(0, height - 2 * cells))
  }
}

/// The screen as a value: cells, and where the hardware cursor stands. Panes draw the whole of it each frame.
public struct Surface: Sendable, Equatable {
  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int
  /// Row after row, `width` cells each.
  public private(set) var cells: [Cell]
  /// Where the caret is (x, y); nil hides it.
  public var caret: (x: Int, y: Int)? {
    get { caretX.map { ($0, caretY) } }
    set {
      caretX = newValue?.x
      caretY = newValue?.y ?? 0
    }
  }
  private var caretX: Int?
  private var caretY = 0

  /// An empty screen.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: .blank, count: self.width * self.height)
  }

  /// The cell in column `x` of row `y`, which must be on the surface.
  public subscript(x: Int, y: Int) -> Cell { cells[y * width + x] }

  /// Hands a part of the surface to `body`, which draws in its own coordinates and cannot leave it.
  public mutating func draw<Result>(
    in rect: Rect, _ body: (inout Area) throws -> Result
  ) rethrows -> Result {
    var area = Area(of: self, rect)
    self = Surface(width: 0, height: 0)  // The cells must have one owner, or the first write copies them.
    defer { self = area.surface }
    return try body(&area)
  }

  /// Hands the whole surface to `body`.
  public mutating func draw<Result>(_ body: (inout Area) throws -> Result) rethrows -> Result {
    try draw(in: Rect(x: 0, y: 0, width: width, height: height), body)
  }

  /// Every row as text, blanks at its end left out; borders as `+`, `-` and `|`.
  public var text: [String] {
    (0..<height).map { y in
      var row = ""
      for cell in cells[y * width..<(y + 1) * width] { row += cell.text }
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  /// Puts cells side by side from column `x` on; all must be on the surface, and no wide character be halved.
  mutating func set(_ row: [Cell], x: Int, y: Int) {
    let at = y * width + x
    cells.replaceSubrange(at..<at + row.count, with: row)
  }

  /// Puts a cell, with its continuation if it is wide. A wide character that loses a half becomes a blank.
  mutating func set(_ cell: Cell, x: Int, y: Int) {
    let at = y * width + x
    let end = at + Int(cell.width)
    if cells[at].width == 0 { cells[at - 1] = .blank(cells[at - 1].style) }
    if cells[end - 1].width == 2 { cells[end] = .blank(cells[end].style) }
    cells[at] = cell
    if cell.width == 2 { cells[at + 1] = .continuation(cell.style) }
  }
}
