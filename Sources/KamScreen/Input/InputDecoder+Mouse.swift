extension InputDecoder {
  /// `ESC [ M` and three bytes: what terminals send that know no SGR reports.
  mutating func oldMouse(_ bytes: ArraySlice<UInt8>, at now: Int) -> Step {
    let report = Array(bytes.dropFirst(3).prefix(3)).map(Int.init)
    guard report.count == 3 else { return .wait }
    return .take(6, mouse(button: report[0] - 32, x: report[1] - 33, y: report[2] - 33, at: now))
  }

  /// A press of a button at a cell; only the first button and the wheel mean something.
  mutating func mouse(button: Int, x: Int, y: Int, at now: Int) -> [Input] {
    let modifiers = 4 | 8 | 16
    switch button & ~modifiers {
    case 0: return [.mouse(Mouse(press(x: x, y: y, at: now), x: x, y: y))]
    case 64: return [.mouse(Mouse(.wheelUp, x: x, y: y))]
    case 65: return [.mouse(Mouse(.wheelDown, x: x, y: y))]
    default: return []
    }
  }

  /// The second press on a cell within the delay makes a double click; a third begins anew.
  private mutating func press(x: Int, y: Int, at now: Int) -> Mouse.Action {
    if let last = lastClick, last.x == x, last.y == y, now - last.time <= Self.doubleClickDelay {
      lastClick = nil
      return .doubleClick
    }
    lastClick = (x, y, now)
    return .click
  }
}
