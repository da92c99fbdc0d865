/// How a value of several lines stands in a file (recutils manual, "Fields").
enum Folding {
  private static let newline = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")
  private static let plus = UInt8(ascii: "+")
  private static let space = UInt8(ascii: " ")

  /// Joins the lines of a value as it stands in the file.
  static func unfold(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var value: [UInt8] = []
    value.reserveCapacity(raw.count)
    var at = raw.startIndex
    while at < raw.endIndex {
      let byte = raw[at]
      let next = at + 1 < raw.endIndex ? raw[at + 1] : 0
      if byte == backslash, next == newline {
        at += 2
      } else if byte == newline, next == plus {
        value.append(newline)
        at += 2
        if at < raw.endIndex, raw[at] == space { at += 1 }
      } else {
        value.append(byte)
        at += 1
      }
    }
    return value
  }

  /// The lines of one field as they are written: `Name: value`, further lines after `+ `.
  ///
  /// A line that ends in a backslash would be joined with the next one, so it is joined with an empty line
  /// of its own. Carriage returns and NUL, which nobody means to type, are left out.
  static func fold(_ name: String, _ value: String) -> [UInt8] {
    fold(name, bytes: value.utf8.lazy.filter { $0 != 0 && $0 != UInt8(ascii: "\r") })
  }

  /// The lines of one field whose value must come back byte for byte; it holds no NUL.
  static func fold(_ name: String, bytes: some Sequence<UInt8>) -> [UInt8] {
    var out = Array(name.utf8)
    out.append(UInt8(ascii: ":"))
    let start = out.count
    for byte in bytes {
      if out.count == start { out.append(space) }
      if byte == newline {
        endLine(&out)
        out.append(plus)
        out.append(space)
      } else {
        out.append(byte)
      }
    }
    endLine(&out)
    return out
  }

  private static func endLine(_ out: inout [UInt8]) {
    if out.last == backslash { out += [backslash, newline] }
    out.append(newline)
  }
}
