import KamDomain
import KamScreen

/// The whole group of a customer with totals, and the whole chain of who brought whom, both ways (D6, L1, L16).
enum KinPane {
  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let id = state.selected else { return [] }
    let lines = KinLines(state: state, id: id, width: width)
    let parts = lines.group + lines.sources + lines.brought
    guard parts.isEmpty else { return parts }
    return [
      Line(state.say("没有上级、下属单位，也没有推荐关系", "No units above or below, and no referrals"), .muted),
      Line(
        state.say(
          "上级单位在卡片「资料」里填，谁介绍来的用 a l 记",
          "The parent stands in the card's particulars; a l notes who brought it"),
        .muted),
    ]
  }
}

/// What the parts of the page are drawn from.
private struct KinLines {
  let state: State
  let id: ID<Account>
  let width: Int

  private var language: Language { state.language }
  private var nameWidth: Int { min(44, width * 2 / 5) }

  var group: [Line] {
    let tree = state.roll.kinship.group(of: id) { state.roll[$0] }
    guard tree.rows.count > 1 else { return [] }
    return [Line(state.say("集团  各级含下属合计", "Group  each with all below it"), .heading)]
      + tree.group(of: id).enumerated().map { place, branch in
        line(
          branch.id, branch.name, branch.depth, isRepeated: branch.closesCircle, key: "group.\(place)",
          [Span(units(branch.totals.accounts), .muted), Span(branch.totals.words(language), .notice)])
      }
  }

  private func units(_ count: Int) -> String {
    count > 1 ? state.say("\(count)家  ", "\(count) units  ") : ""
  }

  var sources: [Line] {
    let links = state.roll.kinship.referrals(of: id) { state.roll[$0] }.sources(of: id)
    return chain(state.say("由谁介绍来", "Brought by"), "from", links)
  }

  var brought: [Line] {
    let links = state.roll.kinship.referrals(of: id) { state.roll[$0] }.brought(by: id)
    return chain(state.say("介绍了谁", "Brought"), "to", links)
  }

  private func chain(_ title: String, _ way: String, _ links: [Referrals.Link]) -> [Line] {
    guard links.count > 1 else { return [] }
    return [Line(title, .heading)]
      + links.enumerated().map { place, link in
        line(
          link.id, link.name, link.depth, isRepeated: link.isRepeated, key: "\(way).\(place)",
          [Span(facts(link), .muted), Span(sold(link.deals), .notice)])
      }
  }

  private func facts(_ link: Referrals.Link) -> String {
    guard let lead = link.lead else { return "" }
    let channel = state.setting.vocabulary.word(.channel, lead.channel, language)
    return [channel, state.giver(lead), state.short(lead.date)].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private func sold(_ deals: DealFacts) -> String {
    deals.units > 0 ? state.say("  已购\(deals.units)台", "  bought \(deals.units)") : ""
  }

  private func line(
    _ other: ID<Account>, _ name: String, _ depth: Int, isRepeated: Bool, key: String, _ facts: [Span]
  ) -> Line {
    let mark = isRepeated ? state.say("（见上）", " (as above)") : ""
    let text = String(repeating: "  ", count: depth) + name + mark
    return Line(
      [Span(other == id ? "> " : "  ", .focus), Span(text, other == id ? .title : .text, width: nameWidth)]
        + [Span("  ")] + facts, spot: .account(other, key))
  }
}
