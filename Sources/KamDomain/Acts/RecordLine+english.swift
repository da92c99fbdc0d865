/// English names and titles, which are of several words.
extension RecordLine {
  /// Whether a small English word stands beside others between pauses, so that it is part of a title:
  /// `Li Na, purchasing manager`.
  func isInTitle(
    _ word: TypedLine.Word, _ before: TypedLine.Word?, _ after: TypedLine.Word?
  ) -> Bool {
    guard type == .contact, word.text.allSatisfy(\.isASCII) else { return false }
    func isWord(_ word: TypedLine.Word) -> Bool { word.text.first.map { $0.isASCII && $0.isLetter } ?? false }
    let isBehind = before.map { $0.place == word.place - 1 && TypedLine.isBlank(word.gap) && isWord($0) }
    return isBehind ?? false || after.map { TypedLine.isBlank($0.gap) && isWord($0) } ?? false
  }

  /// The words one by one, or what stands between pauses together. English names are of several words: behind a
  /// pause, and around what was understood of an event, they stay together, too.
  func parts(_ words: [TypedLine.Word], _ hasPauses: Bool) -> [[TypedLine.Word]] {
    let isEnglish = words.allSatisfy { $0.text.allSatisfy(\.isASCII) }
    let isApart = zip(words, words.dropFirst()).contains { $0.place + 1 < $1.place }
    let isTogether = type == .event ? isApart : (type == .department || type == .project) && hasPauses
    return TypedLine.parts(words, joining: isEnglish && isTogether)
  }
}
