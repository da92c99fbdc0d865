/// Codes from what people type.
extension Vocabulary {
  /// The code that a word means: the code itself, its Chinese or English word in full, the first part of it
  /// (`L1`) or what stands behind that, or the only word that begins so; nil if none, or more than one, is meant.
  public func code(_ list: CodeList, _ word: String) -> String? {
    ListWord.choose(word, self.list(list).map { Word(code: $0.code, zh: $0.zh, en: $0.en) })?.code
  }

  /// A code as a query that people see asks for it: by its word, by itself where that cannot be asked for.
  public func asked(_ list: CodeList, _ code: String, _ language: Language) -> String {
    QueryWord.written(word(list, code, language)) ?? code
  }

  /// The word of a list that is most like what was typed.
  public func nearest(_ list: CodeList, to typed: String) -> String? {
    ListWord.nearest(typed, self.list(list).map { Word(code: $0.code, zh: $0.zh, en: $0.en) })
  }

  /// The terms that a field of a kind takes; nil unless it takes those of a list of the store.
  public func list(_ kind: FieldKind) -> [Term]? {
    if case .code(let list) = kind { self.list(list) } else { nil }
  }
}

/// A word of a list, as people type it.
enum ListWord {
  /// The word of a list that is meant; case and width do not matter.
  static func choose(_ typed: String, _ words: [Word]) -> Word? {
    let wanted = Folded(typed).scalars
    guard !wanted.isEmpty else { return nil }
    let whole = words.filter { forms($0).contains { $0 == wanted } }
    if !whole.isEmpty { return only(whole) }
    let parts = words.filter { forms($0).contains { $0.starts(with: wanted + [" "]) } }
    if !parts.isEmpty { return only(parts) }
    let names = words.filter { forms($0).contains { name(in: $0) == wanted } }
    if !names.isEmpty { return only(names) }
    return only(words.filter { forms($0).contains { $0.starts(with: wanted) } })
  }

  /// The word of a list that is most like what was typed, never a code that nobody sees.
  static func nearest(_ typed: String, _ words: [Word]) -> String? {
    let form = Nearest.word(to: typed, among: words.flatMap { [$0.zh, $0.en, $0.code] })
    return words.first { $0.zh == form || $0.en == form }.flatMap { _ in form }
      ?? words.first { $0.code == form }?.en
  }

  private static func forms(_ word: Word) -> [[Unicode.Scalar]] {
    [word.code, word.zh, word.en].map { Folded($0).scalars }
  }

  /// What stands behind the code of the method: `黄页` of `L6 黄页`.
  private static func name(in form: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard let blank = form.firstIndex(of: " "), form.first?.isASCII == true,
      form[..<blank].contains(where: \.isASCIIDigit)
    else { return nil }
    return Array(form[(blank + 1)...])
  }

  private static func only(_ words: [Word]) -> Word? { words.count == 1 ? words[0] : nil }
}
