import KamDomain
import KamScreen

extension Card {
  /// What the manager remarked and nobody settled before today, in full: Space settles it, Enter answers it (M4).
  var remarks: [Line] {
    let open = account.openRemarks + account.remarks.filter { $0.done == state.now.day }
    guard !open.isEmpty else { return [] }
    let keys = say("  Space 办结  Enter 回复", "  Space settles  Enter answers")
    return [Line([Span(say("经理批注", "Remarks"), .heading), Span(keys, .muted)])] + open.flatMap(lines)
  }

  private func lines(of remark: Remark) -> [Line] {
    let answer = remark.answer.map { " → " + $0 } ?? ""
    let said = remark.origin(state.setting.vocabulary) + "  " + remark.text + answer
    let isOpen = remark.done == nil
    let mark = isOpen ? " [ ] " : " [x] "
    let rows = SafeText(said).wrapped(to: max(20, width - displayWidth(mark)))
    let spot = Spot.record(.remark, remark.record.id)
    return rows.enumerated().map { index, row in
      Line(
        [
          Span(index == 0 ? mark : "", .text, width: displayWidth(mark)),
          Span(row, isOpen ? .caution : .good),
        ],
        spot: index == 0 ? spot : nil)
    }
  }

  /// The remarks that were settled before, with what was answered, the latest first.
  var settledRemarks: [Line] {
    let settled = account.remarks.filter { $0.done.map { $0 < state.now.day } ?? false }
      .sorted { ($0.done?.number ?? 0) > ($1.done?.number ?? 0) }
    return section("已办结的批注", "Remarks settled", nil, Array(settled.prefix(Self.few))) { remark in
      [
        Span("[x] ", .good), Span(remark.origin(state.setting.vocabulary) + "  ", .muted), Span(remark.text),
        Span(remark.answer.map { " → " + $0 } ?? "", .good),
      ]
    }
  }
}

extension State {
  /// Puts the cursor of the card on the first remark that nobody settled.
  mutating func goToRemark() -> [Effect] {
    guard let remark = account?.openRemarks.first else {
      tell("这个客户没有待办的批注", "No remark here that is not settled")
      return []
    }
    (screen, overlay, focus) = (.desk, nil, .card)
    cursors[.card, default: Cursor()].spot = .record(.remark, remark.record.id)
    return []
  }

  /// Opens the answer to a remark, with what was answered before.
  mutating func openRemark(_ id: String) -> [Effect] {
    guard let remark: Remark = account?.find(ID(id)), let field = RecordType.remark.field("Answer") else {
      return []
    }
    let was = remark.answer
    return open(.field(.remark, id, field, was: was), with: was ?? "")
  }
}
