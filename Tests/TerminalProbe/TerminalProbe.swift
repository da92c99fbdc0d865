import Glibc
import KamCurses
import KamScreen

/// Where the signal's handler rings.
private nonisolated(unsafe) var bell: Int32 = -1

/// A program for the terminal tests: shows fixed text, a cell that changes, and every input that arrives.
///
/// Keys that do something: `x` changes one cell, `n` paints again, `t` takes the other theme, `z` lends the terminal,
/// `w` warns on standard error, `1`…`3` crash, `e` exits at once, `q` ends. The argument `mono` does without colours;
/// `text` and a second argument show that text on the fourth row, with a mark behind it.
@main
struct TerminalProbe {
  private var terminal: CursesTerminal
  private var letter = "A"
  private var log: [String] = []

  static func main() throws {
    let type = getenv("TERM").map { String(cString: $0) } ?? "dumb"
    let depth: ColourDepth = CommandLine.arguments.contains("mono") ? .none : .direct
    do {
      var probe = TerminalProbe(terminal: try CursesTerminal(type: type, depth: depth))
      probe.run()
    } catch {
      print("failure: \(error)")
      exit(1)
    }
  }

  private static var text: String {
    let arguments = CommandLine.arguments
    return arguments.count > 2 && arguments[1] == "text" ? arguments[2] : ""
  }

  private init(terminal: CursesTerminal) { self.terminal = terminal }

  private mutating func run() {
    // A pipe wakes `poll`: a signal that comes while a frame is drawn is not lost.
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    bell = ends[1]
    signal(SIGWINCH) { _ in write(bell, "!", 1) }
    terminal.reportMouse(true)
    while !terminal.isGone {
      terminal.show(picture())
      var waits = [terminal.descriptor, ends[0]].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      poll(&waits, 2, terminal.timeout)
      var rung: [UInt8] = Array(repeating: 0, count: 64)
      if waits[1].revents != 0 { read(ends[0], &rung, rung.count) }
      let inputs = [terminal.resized()].compactMap { $0 } + terminal.read()
      for input in inputs where !act(on: input) { return terminal.close() }
    }
  }

  /// False when the program is to end.
  private mutating func act(on input: Input) -> Bool {
    switch input {
    case .key(.character("q")): return false
    case .key(.character("n")): break
    case .key(.character("x")): letter = letter == "A" ? "B" : "A"
    case .key(.character("t")):
      terminal.theme = terminal.theme.name == "dark" ? .terminal : ThemeShelf()["dark"]
    case .key(.character("z")): lend()
    case .key(.character("w")): write(STDERR_FILENO, "a warning\n", 10)
    case .key(.character("e")): exit(3)
    case .key(.character("1")): fatalError("the probe gave up")
    case .key(.character("2")): UnsafeMutablePointer<Int>(bitPattern: 8)!.pointee = 1
    case .key(.character("3")): log.append("\(Self.deep(1))")
    default: log.append(Self.word(for: input))
    }
    return true
  }

  private mutating func lend() {
    terminal.suspend()
    print("lent, press Enter")
    _ = getchar()
    _ = terminal.resume()
  }

  @inline(never)
  private static func deep(_ depth: Int) -> Int { depth == 0 ? 0 : deep(depth + 1) + deep(depth - 1) }

  private static func word(for input: Input) -> String {
    switch input {
    case .key(let key): key.notation
    case .paste(let text): "paste<\(text.split(separator: "\n").joined(separator: "|"))>"
    case .mouse(let mouse): "\(mouse.action)@\(mouse.x),\(mouse.y)"
    case .resize(let width, let height): "\(width)x\(height)"
    case .background(let dark): dark ? "dark" : "light"
    case .ambiguousWidth(let columns): "ambiguous=\(columns)"
    }
  }

  private func picture() -> Surface {
    var surface = Surface(width: terminal.size.width, height: terminal.size.height)
    surface.draw { area in
      area.put("河北省交通运输厅", x: 0, y: 0, Style(.title))
      area.put("cell \(letter)", x: 0, y: 1)
      area.put("宽", x: area.width - 2, y: 1)
      area.put("宽", x: area.width - 1, y: 2, cut: .plain)
      area.box(Rect(x: 20, y: 0, width: 10, height: 3))
      let end = area.put(Self.text, x: 0, y: 3)
      if end > 0 { area.put("<", x: end, y: 3) }
      area.put(log.joined(separator: " "), x: 0, y: 4)
      // Rows are sent from top to bottom: who sees this one has the whole frame.
      area.put(".", x: 0, y: area.height - 1)
      area.placeCaret(x: 5, y: 1)
    }
    return surface
  }
}
