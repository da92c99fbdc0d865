import KamDomain

/// The people, how they stand to each other, and what is known of them as persons.
extension Portrait {
  /// Who works there: the window person always, the others mostly.
  static func people(
    _ demo: Demo, _ index: Int, _ trade: Trade, _ plot: Plot, _ chance: inout Chance
  ) -> [Person] {
    let posts = trade.posts.enumerated().filter { place, post in
      if place == 0 { return true }
      if post.roles.contains(.decisionMaker) { return plot != .noDecider }
      return chance.happens(65)
    }
    return posts.enumerated().map { place, post in
      let name = demo.library.words.name(&chance)
      return Person(
        identity: demo.numbering.identity(account: index, record: Number.people + place), name: name.name,
        spoken: post.element.spoken(name.surname), post: post.element)
    }
  }

  mutating func drawPeople() {
    let met = Set(met)
    for (place, person) in people.enumerated() {
      draft.record(.contact, person.identity)
      draft.field("Name", person.name)
      draft.field("Title", person.post.title)
      draft.field("Department", identity(Number.offices + person.post.office))
      if met.contains(place) || chance.happens(35) { drawMobile() }
      if met.contains(place), chance.happens(30) { drawWeChat(place) }
      drawMarks(place)
      draft.field("Level", Array(person.post.level.rawValue.utf8))
      draft.field("Function", person.post.function)
      for work in person.post.works { draft.field("VehicleWork", work) }
    }
    drawTies()
  }

  /// A number of the block 139-0000, kept for fiction here.
  private mutating func drawMobile() {
    draft.start("Phone")
    draft.append("139-0000-")
    draft.append(chance.below(10_000), width: 4)
    draft.end()
  }

  private mutating func drawWeChat(_ place: Int) {
    draft.start("WeChat")
    draft.append("wx_")
    draft.append(index * 8 + place, width: 6)
    draft.end()
  }

  private mutating func drawMarks(_ place: Int) {
    guard place == 0 || place == 1 else { return }
    if place == 0, plot == .friend { draft.field("Friend", "yes") }
    if place == 1, isWon, chance.happens(40) { draft.field("Coach", "yes") }
  }

  private mutating func drawTies() {
    guard let head = people.firstIndex(where: { $0.post.roles.contains(.decisionMaker) }) else {
      return drawTie(people.count - 1, 0, "knows")
    }
    for (place, person) in people.enumerated() where place != head {
      if person.post.level == .management || chance.happens(30) {
        drawTie(place, head, person.post.level == .decision ? "influences" : "reports_to")
      }
    }
    if people.count > 3, chance.happens(45) {
      drawTie(people.count - 1, 0, chance.happens(20) ? "conflicts_with" : "knows")
    }
  }

  private mutating func drawTie(_ from: Int, _ to: Int, _ kind: StaticString) {
    guard from != to else { return }
    record(.tie)
    draft.field("From", people[from].identity)
    draft.field("To", people[to].identity)
    draft.field("Kind", kind)
    draft.field("Strength", chance.within(1...3))
  }

  /// The file of personal facts; nil for the three accounts in four where nothing is known.
  mutating func drawPersonal() -> Draft? {
    guard chance.happens(25), let place = met.last else { return nil }
    draft = Draft()
    record(.person)
    draft.field("Contact", people[place].identity)
    drawBirthday()
    if chance.happens(40) { draft.field("Family", chance.pick(words.families)) }
    draft.field("Hobby", chance.pick(words.hobbies))
    draft.field("Basis", "本人闲谈时提起")
    return draft
  }

  private mutating func drawBirthday() {
    let isLunar = chance.happens(30)
    draft.start("Birthday")
    if isLunar { draft.append("L") } else { draft.append(chance.within(1964...1998)) }
    if !isLunar { draft.append("-") }
    draft.append(chance.within(1...12), width: 2)
    draft.append("-")
    draft.append(chance.within(1...28), width: 2)
    draft.end()
  }
}
