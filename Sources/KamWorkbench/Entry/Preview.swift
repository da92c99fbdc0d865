import KamDomain
import KamScreen

extension State {
  /// What the text that is typed would do, before Enter; and what stands in its way.
  var preview: [Line] {
    guard let entry else { return [] }
    switch entry.purpose {
    case .log, .followed:
      return phonePreview + (answerPreview ?? sentence.map { preview(of: $0) } ?? [])
    case .statement: return statementPreview
    case .close: return reportPreview
    case .learn(let item): return learntPreview(item, entry.editor.text)
    case .answer(let id): return answerPreview(id, entry.editor.text)
    case .step, .looked: return stepPreview
    case .visit: return visitPreview
    case .seat: return seatPreview(entry.editor.text)
    case .guide(let guide): return guide.map(guidePreview) ?? []
    case .move: return movePreview
    case .find: return findPreview
    case .newAccount: return customerPreview(entry.editor.text)
    case .add(.lead): return leadPreview
    case .merge: return mergePreview
    case .newEvent: return linePreview(.event, entry.editor.text)
    case .guest: return linePreview(.guest, entry.editor.text)
    case .add(.person): return personPreview(entry.editor.text)
    case .help, .erase: return []
    case .add(let type): return linePreview(type, entry.editor.text)
    case .deal: return dealPreview
    case .word: return wordPreview
    case .field(let type, let id, let field, let was): return theirs(type, id, field, was)
    default: return []
    }
  }

  /// What was understood of a sentence: day, medium, people, words, next step; then what is in doubt.
  func preview(of sentence: Sentence) -> [Line] {
    guard !sentence.input.isEmpty, let account else { return [] }
    let people = sentence.contacts.compactMap { account.find($0)?.name }.joined(separator: " ")
    let half = sentence.half.map { $0.word(language) } ?? ""
    let head = [
      short(sentence.day), sentence.time?.description ?? half,
      setting.vocabulary.word(.medium, sentence.medium, language), people,
    ].filter { !$0.isEmpty }.joined(separator: " ")
    var lines = [Line([Span(" \(head) ", .key), Span("| \(sentence.text)")])]
    switch sentence.next {
    case .step(let plan)?:
      let mark = sentence.supposition == nil ? "" : say(" 推定", " supposed")
      let visit = sentence.agreedVisit(in: account) == nil ? "" : say("  并计划拜访", "  and plans the visit")
      lines.append(
        Line([
          Span(say(" 下一步 ", " Next step "), .key), Span(stepWords(plan)), Span(mark, .caution),
          Span(visit, .key),
        ]))
    case .none(let reason, let until)?:
      let until = until.map { say("，\($0) 前不提醒", ", silent until \($0)") } ?? ""
      lines.append(Line([Span(say(" 暂无下一步 ", " No next step "), .key), Span(reason + until)]))
    case nil: break
    }
    return lines + doubts(of: sentence)
  }

  private func doubts(of sentence: Sentence) -> [Line] {
    let doubts = sentence.doubts.map { doubt in
      Line(" " + doubt.words(language), doubt == .noNextStep ? .muted : .caution)
    }
    let isVisit = sentence.faults.contains(.visitNeedsNextStep)
    return doubts + (isVisit ? [Line(" " + SentenceFault.visitNeedsNextStep.words(language), .caution)] : [])
  }

  private var stepPreview: [Line] {
    let doubt = stepFault.map { [Line(" " + $0.words(language), .caution)] } ?? []
    switch typedStep {
    case .step(let plan)?: return [Line([Span(" "), Span(stepWords(plan))])] + doubt
    case .none(let reason, let until)?:
      let until = until.map { "  \($0)" } ?? ""
      return [Line([Span(say(" 暂无 ", " none "), .key), Span(reason + until)])] + doubt
    case nil:
      let example =
        entry?.purpose == .looked
        ? say(" 例如：等预算批复 12-20", " e.g. waiting for the budget until 10 Dec")
        : say(" 例如：下周三10点送方案 · 暂无：等开标 12-22", " e.g. Wed 10:00 bring the offer")
      return doubt.isEmpty ? [Line(example, .muted)] : doubt
    }
  }

  /// The next step as typed.
  var typedStep: NextStep? { stepSentence?.next }

  /// What of the typed step is wrong with its day or its reason.
  var stepFault: SentenceFault? {
    stepSentence?.doubts.compactMap(\.fault).first {
      if case .ambiguousPerson = $0 { false } else { true }
    }
  }

  /// The typed step, read as what stands right of the separator.
  private var stepSentence: Sentence? {
    guard let entry, let account, !entry.editor.text.trimmed.isEmpty else { return nil }
    let lead = entry.purpose == .looked ? "→ 暂无：" : "→ "
    let reader = SentenceReader(account, setting.vocabulary, now: now, chosen: entry.chosen)
    return reader.read(lead + entry.editor.text)
  }

  private func seatPreview(_ text: String) -> [Line] {
    guard let account, let project = projectInView else { return [] }
    let line = SeatLine(text, account, setting.vocabulary)
    guard let contact = line.contact else {
      return [Line(say(" 谁 角色 立场 层次 职能，例如：李敏 采购者 + 管理层 财务", " who role stance level function"), .muted)]
    }
    let seat = account.seats.first { $0.project == project.id && $0.contact.record == contact.id }
    let seating = line.seating(over: seat)
    let parts = [
      contact.name, seating.roles.map { $0.word(language) }.joined(separator: " "),
      seating.stance.map { "\($0.sign) \($0.word(language))" } ?? "", seating.level?.word(language) ?? "",
      seating.function.map { setting.vocabulary.word(.function, $0, language) } ?? "",
    ]
    let dropped = (seat?.roles ?? []).filter { !seating.roles.contains($0) }.map { $0.word(language) }
    let gone =
      dropped.isEmpty ? "" : say("  去掉 ", "  no longer ") + dropped.joined(separator: say(" ", ", "))
    let unknown =
      line.unknown.isEmpty ? "" : say("  没看懂：", "  not understood: ") + line.unknown.joined(separator: " ")
    return [
      Line([Span(" " + parts.filter { !$0.isEmpty }.joined(separator: "  ")), Span(gone + unknown, .caution)])
    ]
  }

  /// The fields that a line of a new record fills.
  private func linePreview(_ type: RecordType, _ text: String) -> [Line] {
    let line = RecordLine(text, type, reader)
    let roles = line.roles.map { $0.word(language) }.joined(separator: say("、", ", "))
    return fieldsPreview(line.values, type)
      + (roles.isEmpty || project == nil ? [] : [Line([Span(say(" 角色 ", " role "), .muted), Span(roles)])])
  }

  /// The facts that a line tells of a person.
  private func personPreview(_ text: String) -> [Line] {
    guard let line = personLine(text) else { return [] }
    let who = line.contact.map { [Line(" " + $0.name, .key)] } ?? []
    let refusal = line.refusal.map { [Line(" " + $0.words(language), .caution)] } ?? []
    return who + fieldsPreview(line.values, .person) + refusal
  }

  /// Fields with their values; before there are any, what a line looks like.
  func fieldsPreview(_ values: [(field: Field, value: String)], _ type: RecordType) -> [Line] {
    [fieldLine(values) ?? Line(" " + type.example(language), .muted)]
  }

  /// The fields that were understood of a line; nil if none was.
  func fieldLine(_ values: [(field: Field, value: String)]) -> Line? {
    guard !values.isEmpty else { return nil }
    return Line(
      [Span(" ")]
        + values.flatMap { field, value in
          [Span(field.word(language) + " ", .muted), Span(shown(value, field) + "  ")]
        })
  }

  /// What a new customer would be; what is wrong with its code; customers that it may be the same as, which is a
  /// hint and never a bar.
  private func customerPreview(_ text: String) -> [Line] {
    let line = CustomerLine(text, reader)
    let fault = line.fault.map { Line(say(" 信用代码", " credit code: ") + $0.word(language), .caution) }
    let same = Duplicates(line.pairs).among(roll.rows, limit: 3)
    return fieldsPreview(line.values, .account) + [fault].compactMap { $0 }
      + same.map { Line(" " + $0.words(language), .caution) }
  }

  /// A colleague's value, if the field changed while it was typed in.
  private func theirs(_ type: RecordType, _ id: String, _ field: Field, _ was: String?) -> [Line] {
    let now = record(type, id)?[name: field.name]
    guard now != was else { return [] }
    let value = now.map { shown($0, field) } ?? say("（空）", "(empty)")
    return [Line(say(" 同事刚改为：\(value)", " A colleague changed it to: \(value)"), .caution)]
  }

  /// What of the query was not understood.
  private var findPreview: [Line] {
    let problems = Query.parse(query, setting.vocabulary, today: now, me: setting.me).problems
    let hit = selected.flatMap { textHit($0) }.map { [Line(" " + words(of: $0), .muted)] } ?? []
    return hit + problems.prefix(2).map { Line(" " + $0.words(language), .caution) }
  }
}
