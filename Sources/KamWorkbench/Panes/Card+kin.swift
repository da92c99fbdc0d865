import KamDomain
import KamScreen

extension Card {
  /// The group, and who brought whom: each customer can be gone to (D6, L1, L16). No lines for who has no kin.
  var kin: [Line] {
    let groups = state.roll.kinship.group(of: account.id) { state.roll[$0] }
    let referrals = state.roll.kinship.referrals(of: account.id) { state.roll[$0] }
    return group(groups) + sources(referrals) + brought(referrals)
  }

  private func group(_ tree: GroupTree) -> [Line] {
    let own = tree.branches(of: account.id)
    guard let whole = own.first, tree.rows.count > 1 else { return [] }
    let parent = tree.rows.first { $0.id == account.id }?.parent.flatMap { state.roll[$0] }
    let above = parent.map { [customer($0.id), Span(" > ", .muted)] } ?? []
    let here = Span(say("本单位", "this unit"), .text)
    let units = own.filter { $0.depth == 1 }
    guard !units.isEmpty else { return [Line([label("集团", "Group")] + above + [here])] }
    let count = say(" > 下属\(units.count)家 ", " > units below: \(units.count) ")
    return [
      Line(
        [label("集团", "Group")] + above + [here, Span(count, .muted)] + names(units.map(\.id))
          + [Span(whole.totals.words(language), .notice)])
    ]
  }

  private func sources(_ referrals: Referrals) -> [Line] {
    let givers = referrals.sources(of: account.id).filter { $0.depth == 1 }
    guard !givers.isEmpty else { return [] }
    let spans = givers.prefix(Self.few).flatMap { giver in
      [customer(giver.id), Span(" \(state.giver(giver.lead)) \(state.short(giver.lead?.date))  ", .muted)]
    }
    return [Line([label("介绍人", "Brought by")] + spans + more(givers.count))]
  }

  private func brought(_ referrals: Referrals) -> [Line] {
    let links = referrals.brought(by: account.id).filter { $0.depth == 1 }
    guard !links.isEmpty else { return [] }
    return [Line([label("介绍了", "Brought")] + names(links.map(\.id)))]
  }

  private func label(_ zh: String, _ en: String) -> Span { Span(say(zh, en) + " ", .muted) }

  private func names(_ ids: [ID<Account>]) -> [Span] {
    ids.prefix(Self.few).flatMap { [customer($0), Span("  ")] } + more(ids.count)
  }

  private func more(_ count: Int) -> [Span] {
    count > Self.few
      ? [Span(say("还有\(count - Self.few)家(T)  ", "\(count - Self.few) more (T)  "), .muted)] : []
  }

  private func customer(_ id: ID<Account>) -> Span {
    Span(state.shortName(of: id), spot: .account(id, "kin"))
  }
}

extension GroupTotals {
  /// What a group comes to: its vehicles, what it may buy, what it bought.
  func words(_ language: Language) -> String {
    let parts = [
      (vehicles, language.pick("车队\(vehicles)台", "fleet \(vehicles)")),
      (openUnits, language.pick("拟购\(openUnits)台", "to buy \(openUnits)")),
      (dealUnits, language.pick("已购\(dealUnits)台", "bought \(dealUnits)")),
    ]
    return parts.filter { $0.0 > 0 }.map(\.1).joined(separator: language.pick(" ", ", "))
  }
}

extension State {
  /// A customer by its short name; by a sign if it has no row.
  func shortName(of id: ID<Account>) -> String { roll[id].map { $0.shortName ?? $0.name } ?? Contact.nobody }

  /// The person who gave a lead; empty until that customer's file is read.
  func giver(_ lead: ReferralFacts?) -> String {
    guard let lead, let contact = lead.contact else { return "" }
    let account = contact.account.map { beside[$0] } ?? beside[lead.account]
    return account?.find(contact.record)?.name ?? ""
  }
}
