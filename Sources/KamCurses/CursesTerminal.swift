import CTerminal
import Glibc
import KamScreen

/// The terminal on descriptors 0 and 1, by way of ncurses: surfaces go out, input comes in.
///
/// At most one is open in a process. It starts no thread and no timer: the run loop polls `descriptor`, at most for
/// `timeout` milliseconds, and then calls `read`.
public struct CursesTerminal: Terminal {
  /// Why a terminal cannot be opened.
  public enum Failure: Error, Sendable, Equatable {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// terminfo has no entry of this name.
    case unknownType(String)
    /// The terminal cannot place its cursor.
    case dumb
    /// The locale names another character set than UTF-8.
    case notUTF8
    /// The system ran short of something.
    case system
  }

  public private(set) var size: (width: Int, height: Int)
  /// The descriptor to poll for input.
  public let descriptor: Int32 = STDIN_FILENO
  /// The terminal has hung up: nothing will come any more.
  public private(set) var isGone = false
  /// The looks of all styles; another theme paints the next surface whole.
  public var theme: Theme {
    didSet {
      if theme == oldValue { return }
      inks = Inks(theme, depth: depth)
      shown = nil
    }
  }
  /// How many colours are used: no more than asked for, nor than the terminal has.
  public let depth: ColourDepth

  private var inks: Inks
  private var shown: Surface?
  private var decoder: InputDecoder
  private var ambiguousWidth = 1
  private let hasAsked: Bool

  /// Opens the terminal.
  ///
  /// - Parameters:
  ///   - type: its terminfo entry, what `TERM` names.
  ///   - depth: the most colours to use.
  ///   - ambiguousWidth: columns of a character of ambiguous width; nil asks the terminal.
  ///   - asksBackground: whether to ask for the background. Answers come as input, if ever.
  public init(
    type: String, theme: Theme = .terminal, depth: ColourDepth = .direct, ambiguousWidth: Int? = nil,
    asksBackground: Bool = true
  ) throws(Failure) {
    try Self.open(type)
    self.theme = theme
    self.depth = min(depth, ColourDepth(colours: Int(kam_terminal_colors())))
    size = Self.measured()
    inks = Inks(theme, depth: self.depth)
    decoder = InputDecoder(keys: Self.keyStrings())
    // Old kernels print what they do not understand of the question; their console is dark anyway.
    let asksBackground = asksBackground && !type.hasPrefix("linux")
    hasAsked = ambiguousWidth == nil || asksBackground
    if let ambiguousWidth { setAmbiguousWidth(ambiguousWidth) }
    if hasAsked { kam_terminal_ask(ambiguousWidth == nil, asksBackground) }
  }

  private static func open(_ type: String) throws(Failure) {
    switch kam_terminal_open(type) {
    case .done: break
    case .notATerminal: throw .notATerminal
    case .unknownType: throw .unknownType(type)
    case .dumb: throw .dumb
    case .notUTF8: throw .notUTF8
    case .failed: throw .system
    }
  }

  /// Gives the terminal back. Answers that are still on their way are caught, so that the shell does not see them.
  public mutating func close() {
    var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while hasAsked && !decoder.hasSeenFence && !isGone && poll(&input, 1, 100) > 0 { _ = read() }
    kam_terminal_close()
  }

  /// Lends the terminal to another program or to the shell.
  public func suspend() { kam_terminal_suspend() }

  /// Takes it back; the next surface is painted whole. Returns the size if it has changed meanwhile.
  public mutating func resume() -> Input? {
    kam_terminal_resume()
    shown = nil
    return resized()
  }

  /// Measures the terminal, after SIGWINCH; nil if it is as large as before.
  public mutating func resized() -> Input? {
    let now = Self.measured()
    guard now != size else { return nil }
    size = now
    repaint()
    return .resize(width: now.width, height: now.height)
  }

  /// Makes the next surface paint every cell, whatever the terminal shows now.
  public mutating func repaint() {
    shown = nil
    kam_terminal_repaint()
  }

  /// Whether clicks and the wheel are reported; while they are, selecting text in the terminal needs Shift.
  public func reportMouse(_ isOn: Bool) { kam_terminal_report_mouse(isOn) }

  private static func measured() -> (width: Int, height: Int) {
    var (columns, rows): (Int32, Int32) = (0, 0)
    kam_terminal_measure(&columns, &rows)
    return (Int(columns), Int(rows))
  }
}

// MARK: - Input

extension CursesTerminal {
  /// Milliseconds until `read` has to be called even if nothing arrives (a lone Esc waits for no more); -1 for never.
  public var timeout: Int32 {
    decoder.deadline.map { Int32(max(0, $0 - Self.now())) } ?? -1
  }

  public mutating func read() -> [Input] {
    var inputs: [Input] = []
    var buffer: [UInt8] = Array(repeating: 0, count: 4096)
    while !isGone {
      let count = Int(kam_terminal_read(&buffer, Int32(buffer.count)))
      if count == 0 { break }
      if count < 0 {
        isGone = true
      } else {
        inputs += decoder.decode(Array(buffer.prefix(count)), at: Self.now())
      }
    }
    if inputs.isEmpty { inputs = decoder.decode([], at: Self.now()) }
    for case .ambiguousWidth(let columns) in inputs { setAmbiguousWidth(columns) }
    return inputs
  }

  /// Where the width changes, everything drawn so far may stand in the wrong column.
  private mutating func setAmbiguousWidth(_ columns: Int) {
    guard columns != ambiguousWidth else { return }
    ambiguousWidth = columns
    kam_terminal_set_ambiguous(Int32(columns))
    repaint()
  }

  /// Milliseconds of a clock that only goes forward.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// What the named keys of this terminal send (terminfo(5) lists the names).
  private static func keyStrings() -> [(bytes: [UInt8], key: Key)] {
    let names: [(String, Key.Name)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter), ("kf1", .f1), ("kf2", .f2), ("kf3", .f3), ("kf4", .f4), ("kf5", .f5), ("kf6", .f6),
      ("kf7", .f7), ("kf8", .f8), ("kf9", .f9), ("kf10", .f10), ("kf11", .f11), ("kf12", .f12),
    ]
    return names.compactMap { name, key in
      kam_terminal_key(name).map { (Array(String(cString: $0).utf8), .named(key)) }
    }
  }
}

// MARK: - Output

extension CursesTerminal {
  public mutating func show(_ surface: Surface) {
    let isComparable = shown?.width == surface.width && shown?.height == surface.height
    let before = isComparable ? shown!.cells : []
    before.withUnsafeBufferPointer { before in
      surface.cells.withUnsafeBufferPointer { putChanges(in: $0, since: before, width: surface.width) }
    }
    let caret = surface.caret ?? (-1, -1)
    kam_terminal_flush(Int32(caret.x), Int32(caret.y))
    shown = surface
  }

  /// Hands over the cells that are not as they were; all of them if nothing is known of before.
  private func putChanges(
    in cells: UnsafeBufferPointer<Cell>, since before: UnsafeBufferPointer<Cell>, width: Int
  ) {
    let isKnown = !before.isEmpty
    for row in stride(from: 0, to: min(cells.count, size.height * width), by: max(width, 1)) {
      for at in row..<row + min(width, size.width) {
        if cells[at].width == 0 || isKnown && before[at] == cells[at] { continue }
        put(cells[at], x: at - row, y: row / width)
      }
    }
  }

  private func put(_ cell: Cell, x: Int, y: Int) {
    let (x, y, ink) = (Int32(x), Int32(y), inks[cell.style])
    if let border = cell.border, kam_terminal_draws_lines() {
      return kam_terminal_put_line(x, y, border.letter, ink.look, ink.pair)
    }
    var text = cell.text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        kam_terminal_put(
          x, y, $0.baseAddress, Int32($0.count), Int32(cell.width), ink.look, ink.pair)
      }
    }
  }
}

extension Border {
  /// Its letter in the VT100's line-drawing set; double lines are ncurses' own addition to it.
  fileprivate var letter: CChar {
    let letter: Unicode.Scalar =
      switch self {
      case .horizontal: "q"
      case .vertical: "x"
      case .topLeft: "l"
      case .topRight: "k"
      case .bottomLeft: "m"
      case .bottomRight: "j"
      case .teeLeft: "t"
      case .teeRight: "u"
      case .teeTop: "w"
      case .teeBottom: "v"
      case .cross: "n"
      case .doubleHorizontal: "R"
      case .doubleVertical: "Y"
      case .doubleTopLeft: "C"
      case .doubleTopRight: "B"
      case .doubleBottomLeft: "D"
      case .doubleBottomRight: "A"
      }
    return CChar(letter.value)
  }
}
