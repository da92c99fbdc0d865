import KamDomain

/// The firm itself: its name, where it sits, how we heard of it, its departments.
extension Portrait {
  mutating func drawFirm() {
    name()
    draft.record(.account, identity(Number.account))
    draft.field("Name", trade.names[nameDigits.pattern], scene)
    draft.field("ShortName", trade.short, scene)
    if chance.happens(50) {
      drawCreditCode()
    }
    draft.field("Kind", chance.pick(trade.kinds))
    draft.field("Industry", trade.industry)
    if knows(85) { draft.field("Business", chance.pick(trade.businesses)) }
    if knows(60) { draft.field("IndustryBasics", chance.pick(trade.basics)) }
    drawAddress()
    draft.field("Owner", owner())
    draft.field("Importance", chance.happens(30) ? "key" : "normal")
    draft.field("Region", scene[.city])
    draft.field("Employees", chance.within(trade.employees))
    if chance.happens(40) { draft.field("SubordinateUnits", chance.within(1...12)) }
    drawStanding()
    drawLead()
  }

  /// The digits of the account's number among its kind, which give it a name that no other has.
  private var nameDigits: NameDigits {
    let kinds = demo.library.trades.count
    let start = demo.numbering.identity(account: index % kinds, record: Number.free).bits
    return NameDigits(
      serial: index / kinds, start: Int(start >> 20), trade: trade, words: words)
  }

  private mutating func name() {
    let digits = nameDigits
    scene[.city] = words.cities[digits.city]
    scene[.word] = trade.words[digits.word]
    scene[.firm] = words.firmStarts[digits.firmStart] + words.firmEnds[digits.firmEnd]
    scene[.district] = digits.district.map { words.districts[$0] + Array("区".utf8) } ?? []
  }

  /// A code of the district 000000, which there is not; its last character checks as it should.
  private mutating func drawCreditCode() {
    var start = Draft()
    start.append("91000000")
    start.append(index, width: 9)
    guard let code = CreditCode(completing: String(decoding: start.bytes, as: UTF8.self)) else { return }
    draft.field("CreditCode", Array(code.text.utf8))
  }

  private mutating func drawAddress() {
    let district =
      scene[.district].isEmpty ? chance.pick(words.districts) + Array("区".utf8) : scene[.district]
    draft.start("Address")
    draft.append(scene[.city])
    draft.append("市")
    draft.append(district)
    draft.append(chance.pick(words.streets))
    draft.append(chance.within(1...280))
    draft.append("号")
    draft.end()
    draft.field("District", district)
    drawLandline("Phone")
    if knows(30) { drawLandline("Fax") }
    if knows(40) {
      draft.start("Email")
      draft.append("bgs@k")
      draft.append(index, width: 5)
      draft.append(".example")
      draft.end()
    }
  }

  /// A number under the area code 0000, which no town has.
  mutating func drawLandline(_ name: StaticString) {
    draft.start(name)
    draft.append("0000-8")
    draft.append(chance.below(1_000_000), width: 6)
    draft.end()
  }

  /// What the plot says of the firm as a whole.
  private mutating func drawStanding() {
    switch plot {
    case .newcomer:
      let founded = today - chance.within(40...400)
      draft.field("Founded", founded)
      draft.field("ArrivedHere", founded)
    case .supplier: draft.field("SupplierOfOurs", "yes")
    case .referred: draft.field("Referred", "yes")
    case .stalled: drawStall()
    default:
      if chance.happens(30) { draft.field("FixedSupplier", rival.make) }
    }
    draft.field("Tag", trade.tag)
  }

  mutating func drawStall() {
    draft.field("StalledUntil", today + chance.within(15...120))
    draft.field("StalledReason", chance.pick(words.stallReasons))
  }

  private mutating func drawLead() {
    let first = talks.first?.day ?? today
    record(.lead)
    guard let referrer = referrer() else {
      draft.field("Channel", chance.pick(Self.channels))
      draft.field("Date", first - chance.within(0...6))
      return
    }
    draft.field("Channel", chance.happens(60) ? "referral" : "customer_news")
    draft.field("Date", first - chance.within(0...6))
    draft.field("ReferrerAccount", demo.numbering.identity(account: referrer, record: Number.account))
    draft.start("ReferrerContact")
    draft.append(demo.numbering.identity(account: referrer, record: Number.account))
    draft.append("/")
    draft.append(demo.numbering.identity(account: referrer, record: Number.people))
    draft.end()
  }

  /// Another account drawn from tables that gave the lead, for those that were referred.
  private mutating func referrer() -> Int? {
    let others = demo.library.stories.count..<demo.accounts
    guard plot == .referred || (plot == .steady && chance.happens(12)), others.count > 1 else { return nil }
    let other = others.lowerBound + chance.below(others.count)
    return other == index ? nil : other
  }

  private static let channels: [StaticString] = [
    "newspaper_business", "newspaper_jobs", "radio_local", "yellow_pages", "staff_network", "chamber",
    "clubs", "cold_visit", "cold_visit", "direct_mail", "enquiry", "enquiry", "presentation", "exhibition",
    "government_site", "relation",
  ]

  mutating func drawOffices() {
    for (place, office) in trade.offices.enumerated() {
      draft.record(.department, identity(Number.offices + place))
      draft.field("Name", office.name)
      draft.field("Function", office.function)
      for role in office.roles { draft.field("VehicleRole", role) }
      if chance.happens(25) { drawLandline("Phone") }
    }
  }
}

/// A number taken apart into the words of a name; two numbers give two names until all words are used up.
private struct NameDigits {
  let city: Int
  let word: Int
  let firmStart: Int
  let firmEnd: Int
  /// Nil: the name holds no district.
  let district: Int?
  let pattern: Int

  /// - Parameters:
  ///   - serial: the account's number among those of its kind.
  ///   - start: where its kind begins to count, so that kinds and stores differ.
  init(serial: Int, start: Int, trade: Trade, words: Words) {
    let districts = words.districts.count + 1
    let firms = words.firmStarts.count * words.firmEnds.count
    let count =
      words.cities.count * trade.words.count
      * (trade.isNamedByDistrict ? districts : firms * trade.names.count)
    var rest = (start % count + serial % count * NameDigits.stride(count)) % count
    func digit(_ base: Int) -> Int {
      defer { rest /= base }
      return rest % base
    }
    city = digit(words.cities.count)
    word = digit(trade.words.count)
    if trade.isNamedByDistrict {
      let place = digit(districts)
      (firmStart, firmEnd) = (0, 0)
      (district, pattern) = place == 0 ? (nil, 0) : (place - 1, 1)
    } else {
      (firmStart, firmEnd) = (digit(words.firmStarts.count), digit(words.firmEnds.count))
      (district, pattern) = (nil, digit(trade.names.count))
    }
  }

  /// A step that visits each of `count` numbers once and leaps far: the golden section of it, moved up to one
  /// that shares no divisor with it.
  private static func stride(_ count: Int) -> Int {
    var step = count * 618 / 1000 | 1
    while divisor(step, count) != 1 { step += 1 }
    return step
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}
