import KamScreen

extension String {
  /// The text between tags: signs of the language escaped, what a terminal would obey made visible.
  var escapedForXML: String {
    SafeText(self).string.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(character)
      }
    }.joined()
  }
}
