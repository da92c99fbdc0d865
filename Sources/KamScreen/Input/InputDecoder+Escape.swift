/// Control sequences of ECMA-48 as terminals send them (xterm's control sequences document names the keys).
extension InputDecoder {
  private static let escapeKey = Step.take(1, [.key(.named(.escape))])

  /// What an escape byte begins: a key string, a control sequence, an answer; else it is the Esc key itself.
  mutating func escape(_ bytes: ArraySlice<UInt8>, at now: Int) -> Step {
    if let match = strings.first(where: { bytes.starts(with: $0.bytes) }) {
      return .take(match.bytes.count, [.key(match.key)])
    }
    if strings.contains(where: { $0.bytes.starts(with: bytes) }) { return .wait }
    switch bytes.dropFirst().first {
    case nil: return .wait
    case UInt8(ascii: "["): return controlSequence(bytes, at: now)
    case UInt8(ascii: "O"): return singleShift(bytes)
    case UInt8(ascii: "]"): return answer(bytes)
    default: return Self.escapeKey
    }
  }

  /// `ESC O x`: function keys, and the number pad in application mode.
  private func singleShift(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let final = bytes.dropFirst(2).first else { return .wait }
    guard let key = Key(final: final) ?? Key(padByte: final) else { return Self.escapeKey }
    return .take(3, [.key(key)])
  }

  /// `ESC [ parameters final`: keys, mouse, paste, answers. Unknown ones are dropped whole.
  private mutating func controlSequence(_ bytes: ArraySlice<UInt8>, at now: Int) -> Step {
    let body = bytes.dropFirst(2)
    let parameters = body.prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(parameters.count).first else { return .wait }
    guard (0x40...0x7E).contains(final) else { return .take(2 + parameters.count, []) }
    let length = 3 + parameters.count
    switch final {
    case UInt8(ascii: "M") where parameters.isEmpty: return oldMouse(bytes, at: now)
    case UInt8(ascii: "~") where parameters.elementsEqual("200".utf8): return .beginPaste(length)
    default: break
    }
    if let inputs = meaning(of: final, parameters, at: now) { return .take(length, inputs) }
    return parameters.isEmpty ? Self.escapeKey : .take(length, [])
  }

  /// The input that a whole control sequence stands for; nil when it stands for nothing.
  private mutating func meaning(of final: UInt8, _ parameters: ArraySlice<UInt8>, at now: Int) -> [Input]? {
    let numbers = parameters.filter { $0 < 0x3C }.split(separator: UInt8(ascii: ";"))
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    switch (parameters.first, final) {
    case (UInt8(ascii: "<"), UInt8(ascii: "M")) where numbers.count == 3:
      return mouse(button: numbers[0], x: numbers[1] - 1, y: numbers[2] - 1, at: now)
    case (UInt8(ascii: "?"), UInt8(ascii: "c")):
      hasSeenFence = true
      return []
    // A modified F3 has the same form, with 1 and a modifier above 1.
    case (_, UInt8(ascii: "R")) where numbers.count == 2 && (numbers[0] != 1 || numbers[1] == 1):
      return [.ambiguousWidth(numbers[0] == 2 && numbers[1] == 3 ? 2 : 1)]
    case (_, UInt8(ascii: "I")), (_, UInt8(ascii: "O")): return []
    case (_, UInt8(ascii: "~")): return Key(number: numbers.first ?? 0).map { [.key($0)] }
    default: return Key(final: final, modifier: numbers.count > 1 ? numbers[1] : 1).map { [.key($0)] }
    }
  }

  /// `ESC ] number … BEL or ST`: the answer to a question about a colour.
  private func answer(_ bytes: ArraySlice<UInt8>) -> Step {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return .wait }
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return Self.escapeKey }
    guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return .wait }
    if bytes[end] == 0x1B && end + 1 == bytes.endIndex { return .wait }
    let isClosed = bytes[end] == 0x07 || bytes[end + 1] == UInt8(ascii: "\\")
    let length = end - bytes.startIndex + (isClosed ? (bytes[end] == 0x07 ? 1 : 2) : 0)
    return .take(length, Self.background(String(decoding: body[..<end], as: UTF8.self)))
  }

  /// `11;rgb:RRRR/GGGG/BBBB` (one to four hexadecimal digits each): whether the background is dark.
  private static func background(_ answer: String) -> [Input] {
    let prefix = "11;rgb:"
    guard answer.hasPrefix(prefix) else { return [] }
    let parts = answer.dropFirst(prefix.count).split(separator: "/").compactMap { part in
      Int(part, radix: 16).map { Double($0) / Double((1 << (4 * min(part.count, 4))) - 1) }
    }
    guard parts.count == 3 else { return [] }
    return [.background(dark: 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] < 0.5)]
  }
}
