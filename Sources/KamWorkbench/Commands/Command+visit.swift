import KamDomain
import KamScreen

extension Command {
  /// The end of a visit (S10).
  static let visitCommands: [Command] = [
    Command("visit.close", "拜访结束", "Close the visit", ["c"], in: .visit, needs: [.account, .writing]) {
      state in
      guard let visit = state.visit, visit.state != .held else {
        state.tell("没有要结束的拜访，v 先计划一次", "No visit to close: v plans one", .caution)
        return []
      }
      return state.open(.close(visit.record.id))
    }
  ]
}

extension State {
  /// The visit's end as it is typed; nil if none is.
  var report: VisitReport? {
    guard let entry, case .close(let id) = entry.purpose, let account,
      let visit: Visit = account.find(ID(id))
    else { return nil }
    return VisitReport(
      entry.editor.text, of: visit, in: account, project: project, setting.vocabulary, now: now, language)
  }

  /// What was understood of the visit's end, with the stances that it moved.
  var reportPreview: [Line] {
    guard let account, let report else { return [] }
    guard !report.sentence.input.isEmpty else {
      return [
        Line(
          say(
            " 例如：预算12月批 李处+ → 下周三送方案", " e.g. budget approved in December, Li+ -> Wed bring the offer"),
          .muted)
      ]
    }
    let moved = report.stances.map { moved in
      (account.find(moved.contact)?.name ?? "") + " " + moved.stance.sign + " " + moved.stance.word(language)
    }
    let stances = Line([Span(say(" 立场 ", " Stance "), .key), Span(moved.joined(separator: "  "))])
    let done = report.sentence.fulfils.filter(\.isCertain).map { Line(" " + $0.words(language), .key) }
    return preview(of: report.sentence) + (moved.isEmpty ? [] : [stances]) + done
  }

  /// Closes the visit; without a next step or a reason for none the entry stays and says so, and one that is planned
  /// for a day to come is closed by a second Enter only.
  mutating func takeReport() -> [Effect] {
    guard let report else { return [] }
    if let fault = report.sentence.faults.first {
      tell(fault)
      return []
    }
    if let day = report.visit.date, day > now.day {
      let planned = "\(short(day)) \(weekdayName(day))"
      if warns(
        "拜访计划在\(planned)，还没到；再按 Enter 就当今天拜访过", "Planned for \(planned): Enter again closes it as held today")
      {
        return []
      }
    }
    let playbook = setting.playbook
    let effects = take { account, author, ids throws(Refusal) in
      try report.change(in: account, playbook, by: author, ids: &ids)
    }
    // The next visit, if one was agreed, is what is looked at now.
    if entry == nil {
      aside = strangers(of: report.sentence)
      visitShown = planned(by: saves.changes.last)
      goToOpenLine()
    }
    return effects
  }

  /// The visit that a change plans.
  func planned(by change: Change?) -> ID<Visit>? {
    change?.edits.first { edit in
      guard case .addRecord = edit.action else { return false }
      return edit.place.type == .visit
    }.map { ID($0.place.record) }
  }
}
