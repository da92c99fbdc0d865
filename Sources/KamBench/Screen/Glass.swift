import CUnicode

/// The screen of a terminal in memory: what a program has drawn on it, and what the terminal answers it.
///
/// It knows what terminfo's xterm-256color uses, and no more.
struct Glass {
  /// What stands in a column; the right half of a wide character is empty text.
  struct Cell: Equatable {
    var text = " "
    var look = Look()

    /// The bytes that it took to send it.
    var bytes: Int { text.utf8.count }
  }

  /// Attributes and colours, as the parameters of SGR have set them.
  struct Look: Equatable {
    var attributes: UInt16 = 0
    var foreground: Int32 = -1
    var background: Int32 = -1
  }

  let width: Int
  let height: Int
  private(set) var cells: [Cell]
  /// What the terminal answers, until it is taken.
  private(set) var answers: [UInt8] = []
  var x = 0
  var y = 0
  var look = Look()
  var scrolled: Range<Int>
  var last = Cell()
  private var stream = TerminalStream()
  private var saved = (x: 0, y: 0)

  init(width: Int = 120, height: Int = 40) {
    (self.width, self.height) = (width, height)
    cells = Array(repeating: Cell(), count: width * height)
    scrolled = 0..<height
  }

  /// Draws what a program sent.
  mutating func take(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { if let token = stream.take(byte) { obey(token) } }
  }

  /// Takes what the terminal has to answer.
  mutating func takeAnswers() -> [UInt8] {
    defer { answers = [] }
    return answers
  }

  private mutating func obey(_ token: TerminalStream.Token) {
    switch token {
    case .character(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .escape(let byte): escape(byte)
    case .sequence(let sequence): obey(sequence)
    case .string(let text):
      if text == "11;?" { answer("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\") }
    }
  }

  /// Answers the program.
  mutating func answer(_ text: String) { answers += Array(text.utf8) }
}

// MARK: - Drawing

extension Glass {
  /// Puts a character at the cursor; behind the last column it goes to the next row.
  private mutating func put(_ scalar: Unicode.Scalar) {
    let columns = Int(kam_width(scalar.value))
    guard columns > 0 else {
      if columns == 0, x > 0 { cells[y * width + x - 1].text.unicodeScalars.append(scalar) }
      return
    }
    put(Cell(text: String(scalar), look: look), columns)
  }

  private mutating func put(_ cell: Cell, _ columns: Int) {
    if x + columns > width { (x, _) = (0, feedLine()) }
    cells[y * width + x] = cell
    if columns == 2 { cells[y * width + x + 1] = Cell(text: "", look: cell.look) }
    x += columns
    last = cell
  }

  /// Puts the last character again.
  mutating func again(_ count: Int) {
    let columns = last.text.unicodeScalars.first.map { Int(kam_width($0.value)) } ?? 1
    for _ in 0..<min(count, width) { put(last, columns) }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: x = max(0, min(x, width - 1) - 1)
    case 0x09: x = min(width - 1, (x / 8 + 1) * 8)
    case 0x0A: feedLine()
    case 0x0D: x = 0
    default: break
    }
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "7"): saved = (x, y)
    case UInt8(ascii: "8"): (x, y) = saved
    case UInt8(ascii: "M"):
      if y == scrolled.lowerBound { scroll(scrolled, by: -1) } else { y = max(0, y - 1) }
    default: break
    }
  }

  private mutating func feedLine() {
    if y == scrolled.upperBound - 1 { scroll(scrolled, by: 1) } else { y = min(height - 1, y + 1) }
  }

  /// Moves rows up by so many, or down; what comes free is blank.
  mutating func scroll(_ rows: Range<Int>, by count: Int) {
    let before = cells
    for row in rows {
      let from = row + count
      for column in 0..<width {
        cells[row * width + column] = rows.contains(from) ? before[from * width + column] : blank
      }
    }
  }

  /// Blanks columns of the cursor's row.
  mutating func erase(_ columns: Range<Int>) {
    for column in columns.clamped(to: 0..<width) { cells[y * width + column] = blank }
  }

  /// Blanks rows.
  mutating func eraseRows(_ rows: Range<Int>) {
    for at in rows.lowerBound * width..<rows.upperBound * width { cells[at] = blank }
  }

  /// Moves the rest of the row to the right by so many columns, or to the left.
  mutating func shift(by count: Int) {
    let row = Array(cells[y * width..<(y + 1) * width])
    for column in min(x, width - 1)..<width {
      let from = column - count
      cells[y * width + column] = from >= x && from < width ? row[from] : blank
    }
  }

  private var blank: Cell { Cell(look: Look(background: look.background)) }
}

// MARK: - Seeing

extension Glass {
  /// The rows as text, blanks at their ends left out.
  var text: [String] {
    (0..<height).map { row in
      var line = ""
      for cell in cells[row * width..<(row + 1) * width] { line += cell.text }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The bytes of all that is to be read, borders too.
  var visibleBytes: Int { text.joined(separator: "\n").utf8.count }

  /// The bytes of the cells that are not as they were.
  func changedBytes(since before: Glass) -> Int {
    zip(cells, before.cells).reduce(0) { $1.0 == $1.1 ? $0 : $0 + $1.0.bytes }
  }

  /// Whether a text stands in a row.
  func shows(_ words: String) -> Bool { text.contains { $0.contains(words) } }
}
