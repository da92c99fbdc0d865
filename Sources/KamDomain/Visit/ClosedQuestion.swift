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

  /// What an answer to one tells besides yes or no; nil if it is nothing else.
  static func substance(of answer: String) -> String? {
    let told = AnswerPieces.split(answer).filter { !isYesOrNo($0) }
    let isTelling = told.contains { piece in
      let words = piece.split(separator: " ").count
      let isChinese = piece.unicodeScalars.contains(where: \.isHanzi)
      return isChinese ? piece.count > 3 : words > 2 || piece.contains(where: \.isNumber)
    }
    guard isTelling, !tellsNothing(answer) else { return nil }
    let isWhole = told.count == AnswerPieces.split(answer).count
    return isWhole ? answer : told.joined(separator: answer.contains("，") ? "，" : ", ")
  }

  /// Whether a piece of an answer says yes or no and nothing else.
  static func isYesOrNo(_ piece: String) -> Bool { yesOrNo.contains(piece.lowercased()) }

  /// Whether an answer says that nothing is known.
  static func tellsNothing(_ answer: String) -> Bool {
    let answer = answer.lowercased().trimmed
    return unknown.contains { answer == $0 || answer.hasPrefix($0) && answer.count <= $0.count + 2 }
  }

  private static let yesOrNo: Set<String> = [
    "是", "是的", "对", "对的", "有", "有的", "没有", "不是", "好", "行", "可以", "嗯", "没", "不", "yes", "no", "yeah", "sure",
    "ok",
    "right", "not yet",
  ]
  private static let unknown = [
    "不清楚", "还不清楚", "不知道", "不好说", "说不好", "没定", "还没定", "再说", "看情况", "不方便说", "do not know", "don't know",
    "i don't know", "not sure", "no idea", "can't say", "hard to say",
  ]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "may", "can", "could", "will",
    "would", "must", "should",
  ]
}
