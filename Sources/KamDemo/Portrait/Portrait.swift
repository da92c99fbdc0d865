import KamDomain

/// An account drawn from tables. What later records refer to is settled first, then the sets are written in
/// the order of the file.
struct Portrait {
  /// The numbers of the records that others refer to; all others count up from `free`.
  enum Number {
    static let account = 0
    static let people = 1
    static let project = 10
    static let plannedVisit = 12
    static let heldVisit = 13
    static let quote = 14
    static let offices = 16
    static let free = 96
  }

  let demo: Demo
  let index: Int
  let plot: Plot
  let trade: Trade
  let stage: Stages.Stage
  /// Nobody of ours has got through yet.
  let isUntouched: Bool
  let people: [Person]
  let talks: [Talk]
  let units: Int
  let offer: Trade.Offer
  let rival: Trade.Rivalry
  /// The share of the list price that is asked, in per cent.
  let percent: Int
  var scene: Scene
  var chance: Chance
  var draft = Draft()
  private var next = Number.free

  var words: Words { demo.library.words }
  var today: Day { demo.today }
  var project: Identity { identity(Number.project) }
  /// The price asked for a vehicle, in yuan.
  var price: Int { offer.price * percent / 100 / 100 * 100 }
  var isWon: Bool { stage.phase == 5 }

  init(_ demo: Demo, _ index: Int) {
    self.demo = demo
    self.index = index
    chance = Chance(seed: demo.seed, account: index)
    scene = Scene(demo, account: index)
    trade = demo.trade(of: index)
    plot = Plot.of(index, &chance)
    isUntouched = plot.isUntouched(&chance)
    let stages = Stages.of(trade.track)
    let progress = plot.progress(trade.track == .tender, &chance)
    stage = isUntouched ? stages[0] : stages[progress]
    units = chance.within(trade.units)
    offer = chance.pick(trade.offers)
    rival = chance.pick(trade.rivals)
    percent = chance.within(88...96)
    people = Portrait.people(demo, index, trade, plot, &chance)
    scene.tell(offer, rival, units, demo.library.words, &chance)
    let last =
      plot == .silent
      ? demo.today - chance.within(70...160)
      : min(demo.today - 1, scene.workday(-chance.within(1...9)))
    talks =
      TalkPlan(
        people: people, reach: plot.reach(people), phase: isUntouched ? nil : stage.phase,
        count: chance.within(5...10), last: TalkPlan.workday(last), isTender: trade.track == .tender,
        scene: scene, chance: &chance
      ).talks
  }

  /// The file's text.
  mutating func draw() -> Draft {
    drawFirm()
    drawOffices()
    drawPeople()
    drawFleet()
    drawSignals()
    drawProject()
    drawSeats()
    drawMilestones()
    drawOffer()
    drawRival()
    drawNeeds()
    drawVisits()
    drawTalk()
    drawSteps()
    drawPromises()
    drawDeals()
    drawRemarks()
    return draft
  }

  func identity(_ number: Int) -> Identity {
    demo.numbering.identity(account: index, record: number)
  }

  /// Begins a record that nothing refers to.
  mutating func record(_ type: RecordType) {
    draft.record(type, identity(next))
    next += 1
  }

  /// True in `percent` of a hundred cases; a third of that as long as nobody has got through.
  mutating func knows(_ percent: Int) -> Bool {
    chance.happens(isUntouched ? percent / 3 : percent)
  }

  func owner() -> [UInt8] { demo.team.owner(of: index) }

  /// The day on which talk of the purchase's present phase began.
  var phaseBegan: Day {
    talks.first { $0.line.phase == stage.phase }?.day ?? talks.last?.day ?? today
  }

  /// Those who are talked to, without repeats, the first talk first.
  var met: [Int] {
    var met: [Int] = []
    for case let person? in talks.map(\.person) where !met.contains(person) { met.append(person) }
    return met
  }
}

extension Demo {
  /// The kind of customer at an index; kinds take turns, so that all are alike in number.
  func trade(of index: Int) -> Trade { library.trades[index % library.trades.count] }

  /// The files of an account drawn from tables.
  func portraitFiles(_ index: Int) -> [DemoFile] {
    var portrait = Portrait(self, index)
    let account = file("accounts", index, portrait.draw())
    guard let personal = portrait.drawPersonal() else { return [account] }
    return [account, file("personal", index, personal)]
  }
}

extension Scene {
  /// Fills the slots that talk and texts need.
  fileprivate mutating func tell(
    _ offer: Trade.Offer, _ rival: Trade.Rivalry, _ units: Int, _ words: Words, _ chance: inout Chance
  ) {
    self[.ours] = offer.model
    self[.theirs] = rival.model
    self[.rival] = rival.make
    self[.rep] = words.name(&chance).name
    self[.units] = Scene.digits(units)
    self[.old] = Scene.digits(max(2, units * chance.within(50...100) / 100))
    self[.age] = Scene.digits(chance.within(6...11))
    self[.budget] = Scene.digits(max(10, units * offer.price / 10_000))
    self[.price] = Scene.digits(max(5, offer.price * chance.within(88...95) / 1_000_000))
    self[.date] = Scene.digits(chance.within(3...28))
  }

  static func digits(_ number: Int) -> [UInt8] { Array(String(number).utf8) }
}
