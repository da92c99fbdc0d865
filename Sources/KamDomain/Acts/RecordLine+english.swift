/// English names and titles, which are of several words.
extension RecordLine {
  /// Whether a small English word stands beside others, so that it is part of a title: `Li Na purchasing manager`.
  func isInTitle(
    _ word: TypedLine.Word, _ before: TypedLine.Word?, _ after: TypedLine.Word?
  ) -> Bool {
    guard type == .contact, !hasPauses, Self.isSmall(word) else { return false }
    let isBehind = before.map {
      $0.place == word.place - 1 && TypedLine.isBlank(word.gap) && Self.isSmall($0)
    }
    return isBehind ?? false || after.map { TypedLine.isBlank($0.gap) && Self.isSmall($0) } ?? false
  }

  /// The words one by one, or what stands between pauses together. English names are of several words: behind a
  /// pause, and around what was understood of an event, they stay together, too.
  func parts(_ words: [TypedLine.Word]) -> [[TypedLine.Word]] {
    let isEnglish = words.allSatisfy { $0.text.allSatisfy(\.isASCII) }
    if type == .contact, !hasPauses, isEnglish { return named(words) }
    let isApart = zip(words, words.dropFirst()).contains { $0.place + 1 < $1.place }
    let isTogether = type == .account || (type == .event ? isEnglish && isApart : hasPauses)
    let parts = TypedLine.parts(words, joining: isTogether && type != .quoteLine)
    guard type == .vehicle || type == .rival, isEnglish, let first = parts.first, first.count > 1 else {
      return parts
    }
    return [[first[0]], Array(first.dropFirst())] + parts.dropFirst()
  }

  /// A person's name, of up to two words that begin with a capital, and the title behind it.
  private func named(_ words: [TypedLine.Word]) -> [[TypedLine.Word]] {
    let name = words.prefix(2).prefix { !Self.isSmall($0) && $0.text.contains(where: \.isLowercase) }
    let count = max(1, name.count)
    return [Array(words.prefix(count)), Array(words.dropFirst(count))].filter { !$0.isEmpty }
  }

  private static func isSmall(_ word: TypedLine.Word) -> Bool {
    word.text.first.map { $0.isASCII && $0.isLowercase } ?? false
  }
}
