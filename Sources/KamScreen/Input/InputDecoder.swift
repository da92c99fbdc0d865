/// The byte stream of a terminal turned into input: keys, pastes, the mouse, and answers to what the terminal was asked.
///
/// A pure value: bytes and the time go in, input comes out. Whatever has only half arrived waits for its rest; `deadline`
/// says until when. Answers are recognised at any time, also between keys, and never look like keys.
public struct InputDecoder: Sendable {
  /// Milliseconds after which a lone escape byte is the Esc key.
  public static let escapeDelay = 25
  /// Milliseconds that a begun control sequence may take.
  static let sequenceDelay = 250
  /// Milliseconds between the two presses of a double click.
  static let doubleClickDelay = 400

  /// When `decode` is to be called even if nothing arrives, in the caller's milliseconds; nil if nothing waits.
  public private(set) var deadline: Int?
  /// The fence behind all questions has come back: no answer is on its way any more.
  public internal(set) var hasSeenFence = false

  /// Key strings of this terminal, longest first.
  let strings: [(bytes: [UInt8], key: Key)]
  var lastClick: (x: Int, y: Int, time: Int)?
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?

  /// What the front of the pending bytes is.
  enum Step {
    /// So many bytes, meaning this input.
    case take(Int, [Input])
    /// So many bytes, and a paste begins behind them.
    case beginPaste(Int)
    /// The rest has not arrived.
    case wait
  }

  /// A decoder for a terminal whose keys send these strings (of terminfo), besides the usual ones.
  public init(keys: [(bytes: [UInt8], key: Key)] = []) {
    strings = keys.filter { $0.bytes.count > 1 }.sorted { $0.bytes.count > $1.bytes.count }
  }

  /// The input that these bytes complete; no bytes at or after the deadline settle what has been waiting.
  public mutating func decode(_ bytes: [UInt8], at now: Int) -> [Input] {
    if bytes.isEmpty { return expire(at: now) }
    pending += bytes
    var inputs: [Input] = []
    var front = 0
    while front < pending.count {
      guard let used = advance(from: front, at: now, into: &inputs) else { break }
      front += used
    }
    pending.removeFirst(front)
    deadline = delay.map { now + $0 }
    return inputs
  }

  /// The milliseconds that the pending bytes may wait; nil for ever (half a character, an open paste).
  private var delay: Int? {
    guard pasted == nil, pending.first == 0x1B else { return nil }
    return pending.count == 1 ? Self.escapeDelay : Self.sequenceDelay
  }

  /// Takes one step from the front; returns the bytes used, nil when more are needed.
  private mutating func advance(from front: Int, at now: Int, into inputs: inout [Input]) -> Int? {
    if pasted != nil { return takePasted(from: front, into: &inputs) }
    switch step(pending[front...], at: now) {
    case .wait: return nil
    case .take(let count, let more):
      inputs += more
      return count
    case .beginPaste(let count):
      pasted = []
      return count
    }
  }

  private mutating func step(_ bytes: ArraySlice<UInt8>, at now: Int) -> Step {
    switch bytes.first! {
    case 0x1B: escape(bytes, at: now)
    case 0x00..<0x20, 0x7F: .take(1, Key(controlByte: bytes.first!).map { [.key($0)] } ?? [])
    default: text(bytes)
    }
  }

  /// A lone escape is the key; a begun sequence of two bytes was typed; anything longer is the wreck of a sequence.
  private mutating func expire(at now: Int) -> [Input] {
    guard let due = deadline, now >= due else { return [] }
    defer { pending = [] }
    deadline = nil
    guard pending.count <= 2 else { return [] }
    return [.key(.named(.escape))]
      + pending.dropFirst().map { .key(.character(Character(Unicode.Scalar($0)))) }
  }

  /// Moves bytes into the paste until its end mark, keeping what may be the beginning of the mark.
  private mutating func takePasted(from front: Int, into inputs: inout [Input]) -> Int? {
    let mark = Array("\u{1B}[201~".utf8)
    let bytes = pending[front...]
    if let end = bytes.firstRange(of: mark) {
      inputs.append(.paste(Self.pastedText(pasted! + bytes[..<end.lowerBound])))
      pasted = nil
      return end.upperBound - front
    }
    let certain = bytes.count - mark.count + 1
    guard certain > 0 else { return nil }
    pasted! += bytes.prefix(certain)
    return certain
  }

  /// Pasted bytes as text: every line end is a line feed.
  private static func pastedText(_ bytes: [UInt8]) -> String {
    let lines = String(decoding: bytes, as: UTF8.self)
    return String(lines.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
  }
}

extension Key {
  /// The key behind a control byte; nil for those that no key name exists for.
  init?(controlByte byte: UInt8) {
    switch byte {
    case 0x09: self = .named(.tab)
    case 0x0A, 0x0D: self = .named(.enter)
    case 0x08, 0x7F: self = .named(.backspace)
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: return nil
    }
  }
}
