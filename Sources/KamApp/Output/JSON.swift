/// A JSON value whose members keep the order in which they were written (RFC 8259).
///
/// Foundation's encoder has no order of keys of its own, and would be loaded at each start; this one is all
/// that shapes of known types need.
indirect enum JSON {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  /// A string, or null.
  static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// A number, or null.
  static func count(_ number: Int?) -> JSON { number.map { .number($0) } ?? .null }

  static func strings(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }

  /// The value on one line.
  var line: String {
    var out = ""
    write(into: &out)
    return out
  }

  /// The value for a file or a pipe: an array with a line for each element, anything else on one line.
  var document: String {
    guard case .array(let elements) = self, !elements.isEmpty else { return line + "\n" }
    var out = "["
    for (at, element) in elements.enumerated() {
      out += at == 0 ? "\n" : ",\n"
      element.write(into: &out)
    }
    return out + "\n]\n"
  }

  private func write(into out: inout String) {
    switch self {
    case .null: out += "null"
    case .bool(let isTrue): out += isTrue ? "true" : "false"
    case .number(let number): out += String(number)
    case .string(let text): Self.write(text, into: &out)
    case .array(let elements):
      out += "["
      for (at, element) in elements.enumerated() {
        if at > 0 { out += ", " }
        element.write(into: &out)
      }
      out += "]"
    case .object(let members):
      out += "{"
      for (at, member) in members.enumerated() {
        if at > 0 { out += ", " }
        Self.write(member.key, into: &out)
        out += ": "
        member.value.write(into: &out)
      }
      out += "}"
    }
  }

  private static func write(_ text: String, into out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\t": out += "\\t"
      default:
        if isHarmless(scalar) { out.unicodeScalars.append(scalar) } else { escape(scalar, into: &out) }
      }
    }
    out += "\""
  }

  /// Controls, bidi and zero-width characters are escaped: JSON is read on terminals, too.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
      0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      false
    default: true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar, into out: inout String) {
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
