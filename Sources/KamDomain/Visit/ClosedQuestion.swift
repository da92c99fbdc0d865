/// Questions that are answered by yes or no, or by one of the things that they name (N1): their answer, as a text, is
/// no value of the field that was asked about.
enum ClosedQuestion {
  /// Whether a question is one, by its form.
  static func isOne(_ question: String) -> Bool {
    let text = question.trimmed.lowercased()
    let rest = text.hasSuffix("？") || text.hasSuffix("?") ? text.dropLast() : text[...]
    if text.contains("还是") || ["吗", "吧", "没有", "对不对", "是不是"].contains(where: rest.hasSuffix) { return true }
    let first = String(text.prefix { $0 != " " })
    return verbs.contains(first) || (rest.endIndex < text.endIndex && text.contains(", or "))
  }

  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "may", "can", "could", "will",
    "would", "must", "should",
  ]
}
