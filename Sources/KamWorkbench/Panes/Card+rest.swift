import KamDomain
import KamScreen

extension Card {
  /// What the customer plans to buy, drives, needs, and who else wants the business.
  var rest: [Line] {
    projects + milestones + vehicles + rivals + needs + signals + deals + departments + ties + leads
      + settledRemarks
  }

  private var needs: [Line] {
    section("需求", "Needs", "e", account.needs) { need in
      [
        Span(need.weight.map { "\($0) " } ?? "- ", .key), Span(need.text),
        Span("  " + (need.words ?? ""), .muted),
      ]
    } + plans
  }

  /// The written needs, the last version first.
  private var plans: [Line] {
    section("书面需求", "Needs plans", "k", account.needsPlans.reversed()) { plan in
      [
        Span(say("第\(plan.version ?? 1)版 ", "version \(plan.version ?? 1) ")),
        Span((plan.state ?? .draft).word(language) + " ", .notice),
        Span((plan.kind ?? .twoWay).word(language) + "  ", .muted), Span(state.short(plan.date), .muted),
      ]
    }
  }

  private var signals: [Line] {
    section("信号", "Signals", "s", account.signals) { signal in
      [
        Span(signal.kind?.word(language) ?? "", .caution),
        Span("  " + state.short(signal.date) + "  " + (signal.text ?? "")),
      ]
    }
  }

  private var deals: [Line] {
    section("成交", "Deals", "w", account.deals) { deal in
      let what = [deal.models ?? "", units(deal.units), money(deal.amount)].filter { !$0.isEmpty }
      return [Span(state.short(deal.date) + "  ", .muted), Span(what.joined(separator: "  "))]
    }
  }

  private var departments: [Line] {
    section("部门", "Departments", "d", account.departments) { department in
      let roles = department.vehicleRoles.map { $0.word(language) }.joined(separator: " ")
      return [Span(department.name), Span("  " + roles, .muted)]
    }
  }

  private var ties: [Line] {
    section("关系", "Ties", "t", account.ties) { tie in
      let words = [state.name(of: tie.from), tie.kind?.word(language) ?? "", state.name(of: tie.to)]
      return [
        Span(words.joined(separator: " "), tie.kind == .conflictsWith ? .caution : .text),
        Span("  " + (tie.note ?? ""), .muted),
      ]
    }
  }

  private var leads: [Line] {
    section("线索来源", "Leads", "l", account.leads) { lead in
      let giver = lead.referrerAccount.map { "  " + state.shortName(of: $0) } ?? ""
      return [Span(word(.channel, lead.channel)), Span(giver), Span("  " + (lead.note ?? ""), .muted)]
    }
  }

  private var projects: [Line] {
    section("采购项目", "Projects", "p", account.projects) { project in
      let process = project.process.map { word(.process, $0) } ?? ""
      let facts = [units(project.units), money(project.amount), process].filter { !$0.isEmpty }
      return [
        Span(project.name), Span("  " + word(.stage, project.stage), .notice),
        Span("  " + facts.joined(separator: "  ")),
      ]
    }
  }

  private var milestones: [Line] {
    let kindWidth = column(account.milestones.map { word(.milestone, $0.kind) })
    return section("节点", "Milestones", "m", account.milestones) { milestone in
      let due = milestone.due.map { state.due($0, milestone.dueKind, nil) } ?? Span("")
      let done = milestone.done.map { Span(say("完成 ", "done ") + state.short($0), .good) }
      return [
        Span(
          word(.milestone, milestone.kind), milestone.done == nil ? .text : .muted, width: kindWidth,
          gap: true),
        done ?? due,
      ]
    }
  }

  private var vehicles: [Line] {
    guard !account.vehicles.isEmpty else { return [] }
    let nameWidth = column(account.vehicles.map(\.name))
    return [heading("车辆", "Vehicles", add: "v"), fleet]
      + account.vehicles.flatMap { lines(of: $0, spans($0, nameWidth)) + special($0) }
  }

  private func spans(_ vehicle: Vehicle, _ nameWidth: Int) -> [Span] {
    let age = VehicleAge(vehicle, state.setting.vocabulary, today: state.now.day)
    let duty = vehicle.duty.map { word(.duty, $0) } ?? ""
    return [
      Span(vehicle.name, .text, width: nameWidth, gap: true),
      Span(units(vehicle.count), .text, width: 6, right: true),
      Span("  " + duty, .muted), Span("  " + (vehicle.registered?.description ?? ""), .muted),
      Span(age?.isOfAge == true ? " !" : "  ", .caution),
      Span(age?.words(language) ?? "", age?.isOfAge == true ? .caution : .muted),
      Span("  " + vehicle.mileageWords(language), .muted),
    ]
  }

  /// What is special about the vehicle, and what special vehicle is needed (D8).
  private func special(_ vehicle: Vehicle) -> [Line] {
    let there = vehicle.special.map { say("特殊 ", "special ") + $0 }
    let needed = vehicle.needsSpecial.map { say("所需 ", "needs ") + $0 }
    let facts = [there, needed].compactMap { $0 }
    return facts.isEmpty ? [] : [Line("   " + facts.joined(separator: "  "), .notice)]
  }

  /// The fleet by duty, each with the age at which it is replaced.
  private var fleet: Line {
    let parts = FleetDuty.all(of: account, state.setting.vocabulary).map {
      $0.words(state.setting.vocabulary, language)
    }
    return Line(" " + parts.joined(separator: "  "), .muted)
  }

  private var rivals: [Line] {
    let nameWidth = column(account.rivals.map(\.name))
    return section("竞争对手", "Rivals", "r", account.rivals) { rival in
      let satisfied = rival.satisfaction.map { say("满意 \($0)/5 ", "satisfied \($0)/5 ") } ?? ""
      let seller = [rival.representative ?? "", rival.representativeStyle ?? ""].filter { !$0.isEmpty }
      return [
        Span(rival.name, .text, width: nameWidth, gap: true), Span(satisfied, .caution),
        Span(seller.joined(separator: " "), .muted),
      ]
    }
  }

  /// Every field of the customer itself.
  var details: [Line] {
    [heading("资料", "Particulars")] + fields(of: account.record, .account, indent: 1)
  }

  /// The width of a column: as much as what stands in it takes, at most half of the card.
  private func column(_ texts: [String]) -> Int { max(12, min(width / 2, texts.columns + 1)) }

  private func word(_ list: CodeList, _ code: String) -> String {
    state.setting.vocabulary.word(list, code, language)
  }

  private func units(_ count: Int?) -> String { count.map { say("\($0)台", "\($0)") } ?? "" }
  private func money(_ amount: Money?) -> String { amount?.words(language) ?? "" }
}
