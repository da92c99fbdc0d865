import KamDomain

/// What we offer and against whom, what the customer needs, and what was sold.
extension Portrait {
  /// The customer has bought from us, now or before.
  var hasBought: Bool { isWon || plot == .retained }

  mutating func drawOffer() {
    if stage.phase > 2 { drawQuote() }
    if stage.phase > 2, plot == .registration || chance.happens(55) { drawRegistration() }
  }

  private mutating func drawQuote() {
    let quote = identity(Number.quote)
    let date = talks.last { $0.line.phase == 3 }?.day ?? phaseBegan
    draft.record(.quote, quote)
    draft.field("Project", project)
    draft.field("Version", chance.within(1...3))
    draft.field("Date", date)
    draft.field("ValidUntil", today + chance.within(5...50))
    draft.field("State", isWon ? "accepted" : isLost ? "void" : "sent")
    record(.quoteLine)
    draft.field("Quote", quote)
    draft.field("Model", offer.model)
    draft.field("Trim", chance.pick(Self.trims))
    draft.field("Exterior", chance.pick(Self.colours))
    draft.field("Quantity", units)
    draft.field("ListPrice", offer.price)
    draft.field("Discount", offer.price - price)
    draft.field("NetPrice", price)
    if chance.happens(60) { draft.field("Includes", "plates") }
    draft.field("DeliveryWeeks", chance.within(3...9))
  }

  private static let trims: [StaticString] = ["标准版", "舒适版", "商务版", "长续航版", "工程版"]
  private static let colours: [StaticString] = ["珍珠白", "曜石黑", "星空灰", "政务蓝"]

  private mutating func drawRegistration() {
    let isApproved = isWon || plot == .registration || chance.happens(60)
    record(.registration)
    draft.field("Project", project)
    draft.start("Number")
    draft.append("DKH-DEMO-")
    draft.append(index, width: 6)
    draft.end()
    draft.field("State", isApproved ? "approved" : "filed")
    draft.field("Date", today - chance.within(20...80))
    draft.field(
      "ValidUntil", today + (plot == .registration ? chance.within(3...13) : chance.within(20...90)))
    draft.field("Policy", "大客户政策")
    draft.field("RebatePerUnit", chance.within(3...12) * 1000)
    draft.field("Paper", "business_licence")
    draft.field("Paper", trade.track == .tender ? "award_letter" : "purchase_contract")
    draft.field("PaperDone", "business_licence")
  }

  mutating func drawRival() {
    record(.rival)
    draft.field("Make", rival.make)
    draft.field("Model", rival.model)
    if knows(60) { draft.field("InUse", chance.within(2...20)) }
    if plot == .friction || knows(45) {
      draft.field("Satisfaction", plot == .friction ? chance.within(1...2) : chance.within(3...4))
    }
    if knows(60) { draft.field("Strengths", chance.pick(words.strengths)) }
    if knows(65) { draft.field("Weaknesses", chance.pick(words.weaknesses)) }
    draft.start("Dealer")
    draft.append(scene[.city])
    draft.append(rival.make)
    draft.append("店")
    draft.end()
    if knows(50) { drawRepresentative() }
  }

  private mutating func drawRepresentative() {
    draft.field("Representative", scene[.rep])
    draft.field("RepresentativeStyle", chance.pick(words.repStyles))
    draft.field("Relation", chance.pick(words.repRelations))
    if people.count > 1, chance.happens(50) {
      draft.field("RelationWith", people[chance.below(people.count)].identity)
      draft.field("RelationStrength", chance.within(1...3))
    }
    draft.field("LastSign", today - chance.within(1...40))
  }

  mutating func drawNeeds() {
    guard stage.phase > 0 else { return }
    for place in chance.distinct(chance.within(1...2), below: trade.needs.count) {
      record(.need)
      draft.field("Project", project)
      draft.field("Text", trade.needs[place].text)
      draft.field("Words", trade.needs[place].words)
      draft.field("Contact", people[met.isEmpty ? 0 : chance.pick(met)].identity)
      draft.field("Weight", chance.within(2...5))
      draft.field("Met", chance.happens(60) ? "yes" : "partly")
    }
  }

  mutating func drawDeals() {
    if plot == .retained { drawDeal(today - chance.within(400...1300), nil, chance.within(1...12)) }
    if isWon { drawDeal(phaseBegan, project, units) }
  }

  private mutating func drawDeal(_ day: Day, _ project: Identity?, _ units: Int) {
    record(.deal)
    draft.field("Date", day)
    if let project { draft.field("Project", project) }
    draft.field("Models", offer.model)
    draft.field("Units", units)
    draft.field("Amount", units * price)
    if chance.happens(40) { draft.field("ContractUntil", today + chance.within(30...500)) }
    if project != nil, stage.phase > 2 { draft.field("Quote", identity(Number.quote)) }
  }
}
