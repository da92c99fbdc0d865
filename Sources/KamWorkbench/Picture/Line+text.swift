extension String {
  /// The text on one line: what stood on lines of its own is divided by a slash.
  var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " / ") }
}
