import KamScreen

/// Comma-separated values (RFC 4180), with plain line feeds.
enum CSV {
  /// One line, its end included.
  static func line(_ values: [String]) -> String {
    values.map(field).joined(separator: ",") + "\n"
  }

  private static func field(_ value: String) -> String {
    // Line breaks are data here; all other controls are made harmless.
    let lines = value.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let text = lines.map { SafeText(String($0)).string }.joined(separator: "\n")
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

extension CSV {
  /// A value that a spreadsheet does not take for a formula: what begins like one gets an apostrophe.
  static func formulaSafe(_ value: String) -> String {
    guard let first = value.unicodeScalars.first, "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(first) else {
      return value
    }
    return "'" + value
  }
}
