import KamDomain

/// The vehicles in use and the signs that more will be bought.
extension Portrait {
  mutating func drawFleet() {
    let lines = chance.within(2...4)
    for line in 0..<lines {
      let isOurs = line == lines - 1 && hasBought
      let isOld = line == 0 && (plot == .oldFleet || chance.happens(25))
      drawVehicles(of: isOurs, isOld, line)
    }
  }

  private mutating func drawVehicles(of isOurs: Bool, _ isOld: Bool, _ line: Int) {
    let months = isOld ? chance.within(100...140) : chance.within(isOurs ? 8...50 : 14...88)
    let model = isOurs ? offer.model : trade.rivals[line % trade.rivals.count].model
    record(.vehicle)
    draft.field("Make", isOurs ? Array("云驰".utf8) : trade.rivals[line % trade.rivals.count].make)
    draft.field("Model", model)
    if isOurs { draft.field("Ours", "yes") }
    draft.field("Duty", trade.duties[line % trade.duties.count])
    draft.field("Count", line == 0 ? chance.within(2...12) : chance.within(1...6))
    draft.start("Registered")
    draft.append(monthOf: today.adding(months: -months))
    draft.end()
    if isOld || knows(80) {
      draft.field("Mileage", months * chance.within(1200...2600) / 100 * 100)
    }
    draft.field("Ownership", chance.happens(85) ? "owned" : "leased")
    if isOld { draft.field("Disposal", chance.pick(Self.disposals)) }
    if chance.happens(20) { draft.field("InspectionDue", today + chance.within(8...200)) }
    if chance.happens(15) { draft.field("InsuranceDue", today + chance.within(8...300)) }
  }

  private static let disposals: [StaticString] = ["trade_in", "auction", "scrap"]

  mutating func drawSignals() {
    switch plot {
    case .expanding: drawSignal("expansion", chance.pick(words.expansions))
    case .friction: drawSignal("friction", chance.pick(words.frictions))
    case .newcomer: drawSignal("new_here", Array("刚在本地注册，还没有固定车商".utf8))
    case .steady where chance.happens(15):
      drawSignal("purchase_news", Array("听说明年预算里有更新车辆".utf8))
    default: break
    }
  }

  private mutating func drawSignal(_ kind: StaticString, _ text: [UInt8]) {
    let date = today - chance.within(5...80)
    record(.signal)
    draft.field("Kind", kind)
    draft.field("Date", date)
    draft.field("Until", date + chance.within(120...300))
    draft.field("Text", text)
  }
}
