import KamScreen

/// Comma-separated values as spreadsheets take them: RFC 4180 with the byte order mark by which they know UTF-8,
/// and nothing that they would take for a formula.
enum CSV {
  /// The beginning of a file: the mark and the names of the columns.
  static func head(_ names: [String]) -> String { "\u{FEFF}" + line(names) }

  /// One line, its end included.
  static func line(_ values: [String]) -> String { values.map(field).joined(separator: ",") + "\r\n" }

  private static func field(_ value: String) -> String {
    // Line breaks are data here; all other controls are made harmless.
    let lines = formulaSafe(value).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let text = lines.map { SafeText(String($0)).string }.joined(separator: "\n")
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }

  /// A value that a spreadsheet does not take for a formula: what begins like one, and is no number, gets an
  /// apostrophe.
  static func formulaSafe(_ value: String) -> String {
    guard let first = value.unicodeScalars.first, "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first),
      !isNumber(value)
    else { return value }
    return "'" + value
  }

  /// `-12`, `-3.50`.
  private static func isNumber(_ value: String) -> Bool {
    let digits = value.utf8.drop { $0 == UInt8(ascii: "-") }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return value.utf8.count - digits.count <= 1 && parts.count <= 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
  }
}
