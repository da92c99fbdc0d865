import KamDomain
import KamScreen

extension State {
  /// The manager's word as it is typed; nil if none is.
  var typedWord: ReviewWord? {
    guard let entry, entry.purpose == .word, let account else { return nil }
    return ReviewWord(
      entry.editor.text, today: now.day, team: setting.vocabulary.team,
      isAsked: !account.waitingRequests.isEmpty)
  }

  /// What the word would become: the answer to a request, a remark, a task with its day.
  var wordPreview: [Line] {
    guard let account, let word = typedWord, !word.isEmpty else { return wordExample }
    let owner = account.owner ?? ""
    var lines: [Line] = []
    if let verdict = word.verdict, let request = account.waitingRequests.first {
      let asked = say("求助 ", "request ") + setting.vocabulary.word(.request, request.kind, language)
      let answer = [verdict.word(language), word.remark].filter { !$0.isEmpty }.joined(separator: " ")
      lines.append(Line([Span(" \(asked) ", .key), Span(answer)]))
    } else if !word.remark.isEmpty {
      lines.append(Line([Span(say(" 批注 ", " remark ") + name(of: owner), .key), Span(word.remark)]))
    }
    if let task = word.task {
      let day = word.due.map { due($0, .by, nil) } ?? Span(say("不限期", "no day"), .muted)
      let whom = Span(say(" 交办 ", " task ") + name(of: word.whom ?? owner), .key)
      lines.append(Line([whom, day, Span(" " + task)]))
    }
    return lines + wordDoubts(word)
  }

  private func name(of login: String) -> String {
    login.isEmpty ? "" : setting.vocabulary.personName(login) + ": "
  }

  private var wordExample: [Line] {
    let asked = account?.waitingRequests.first.map {
      [Line(" " + $0.words(today: now.day, setting.vocabulary, language), .notice)]
    }
    let example =
      asked == nil
      ? say(" 例如：先别降价 → 周五前认识第二个人", " e.g. do not lower the price yet -> by Friday meet a second person")
      : say(
        " 例如：同意 下不为例 · 不同意 毛利不够 · 反问 哪款车 → 周五前报备",
        " e.g. approve this once · refuse no margin · back which model")
    return (asked ?? []) + [Line(example, .muted)]
  }

  private func wordDoubts(_ word: ReviewWord) -> [Line] {
    guard word.verdict == .askedBack, word.remark.isEmpty else { return [] }
    return [Line(say(" 反问什么？", " Ask back what?"), .caution)]
  }

  /// The answers that a word may begin with while a request waits.
  func verdictCandidates(_ typed: String) -> [Candidate] {
    guard account?.waitingRequests.isEmpty == false, !typed.contains(where: \.isWhitespace) else { return [] }
    let all = [RequestState.approved, .refused, .askedBack].map {
      Candidate(text: $0.word(language), value: $0.rawValue)
    }
    return narrowed(all, typed)
  }

  /// Leaves the word that was typed with the customer.
  mutating func takeWord() -> [Effect] {
    guard let word = typedWord else { return [] }
    return take { account, author, ids throws(Refusal) in try account.leave(word, by: author, ids: &ids) }
  }
}
