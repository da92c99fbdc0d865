extension SentenceDoubt {
  /// The doubt as a sentence.
  public func words(_ language: Language) -> String {
    let (zh, en) = words
    return language.pick(zh, en)
  }

  private var words: (zh: String, en: String) {
    switch self {
    case .ambiguousPerson(let said, _): ("「\(said)」是哪位？", "Who is \(said)?")
    case .unknownPerson(let said):
      ("「\(said)」不在联系人里", "\(said) is no contact here")
    case .ambiguousDate(let said, let days):
      ("「\(said)」是哪天？" + list(days), "Which day is \(said)?" + list(days))
    case .impossibleDate(let said):
      ("没有「\(said)」这个日子或时间", "there is no such day or time: \(said)")
    case .futureEntry(let day, let half, let time):
      (
        (time?.description ?? half?.zh ?? day.monthAndDay) + " 还没到，先记在今天",
        (time?.description ?? half?.en ?? day.monthAndDay) + " is still to come: logged for today"
      )
    case .pastStep(let day):
      ("下一步的日期 \(day.monthAndDay) 已过", "the next step's day \(day.monthAndDay) is past")
    case .emptyStep(let day):
      ("\(day.monthAndDay) 要做什么还没写", "nothing is said of what to do on \(day.monthAndDay)")
    case .undatedStep: ("下一步没有日期", "the next step has no day")
    case .missingReason: ("暂无下一步要写原因", "no next step: say why")
    case .noNextStep: ("未定下一步", "no next step")
    }
  }

  private func list(_ days: [Day]) -> String {
    days.isEmpty ? "" : " " + days.map(\.description).joined(separator: " / ")
  }
}

extension SentenceFault {
  /// What keeps the sentence from being saved, and what to do.
  public func words(_ language: Language) -> String {
    switch self {
    case .empty: language.pick("还没写内容", "nothing is said yet")
    case .ambiguousPerson(let said, let candidates):
      SentenceDoubt.ambiguousPerson(said: said, candidates: candidates).words(language)
    case .ambiguousDate(let said, let candidates):
      SentenceDoubt.ambiguousDate(said: said, candidates: candidates).words(language)
    case .impossibleDate(let said): SentenceDoubt.impossibleDate(said: said).words(language)
    case .pastStep(let day): SentenceDoubt.pastStep(day).words(language)
    case .missingReason: SentenceDoubt.missingReason.words(language)
    case .emptyStep(let day): SentenceDoubt.emptyStep(day).words(language)
    case .appointmentNeedsDay:
      language.pick("约成了要写哪天见：→ 周四10点拜访…", "an appointment has its day: -> Thu 10:00 visit ...")
    case .visitNeedsNextStep:
      language.pick(
        "拜访要定下一步：→ 周四10点…；或写 → 暂无：原因 日期",
        "a visit ends with a next step: -> Thu 10:00 ..., or -> none: why, until when")
    }
  }
}
