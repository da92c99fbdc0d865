import KamDomain
import KamRecord

/// The tables of the demo, read once: the stories, the trades, the talk.
struct Library: Sendable {
  /// The accounts written by hand, in the order in which a store gets them.
  let stories: [Story]
  /// The events with their guests, told as stories are.
  let events: [Story]
  /// The steps of the guided morning.
  let guide: Story
  /// The refusals on the phone with their answers, the shipped ones first, by their ids.
  let refusals: [(objection: [UInt8], answers: [[UInt8]])]
  let trades: [Trade]
  /// The lines of talk by phase, the first contact first.
  let talk: [[TalkLine]]
  /// The lines that do not end a silence.
  let quiet: [TalkLine]
  let words = Words()

  static let shared = Library()

  private init() {
    stories = [
      Self.transportBureau, Self.coachTours, Self.cityBuses, Self.coldChain, Self.pharma, Self.middleSchool,
      Self.bank, Self.forestPolice, Self.newEnergy, Self.hospital, Self.taxis, Self.waterGroup,
      Self.builders, Self.officeSupplies, Self.cityGroup, Self.tobacco, Self.leasing,
      Self.officialFleet,
    ].map(Story.init)
    events = [
      Self.productPresentation, Self.coldTest, Self.gravelTest, Self.scenicExhibition, Self.waterExhibition,
      Self.truckMailing,
    ].map(Story.init)
    guide = Story(Self.guideLessons)
    let playbook = Playbook(
      (Shipped.playbook(.zh).map(\.text) + [Self.ownRefusals(.zh).description]).map { Document(text: $0) })
    refusals = playbook.objections.map { objection in
      let answers = playbook.answers(to: objection)
      return (Array(objection.record.id.utf8), answers.map { Array($0.record.id.utf8) })
    }
    trades = [Self.publicTrades, Self.firmTrades].flatMap { table in
      Document(text: table.description).records.map(Trade.init)
    }
    let lines = Document(text: Self.talkLines.description).records
    let all = lines.map(TalkLine.init)
    talk = (0...5).map { phase in all.filter { $0.phase == phase } }
    quiet = all.filter { $0.phase == nil }
  }
}

/// The lists of words from which names and small remarks are taken.
struct Words: Sendable {
  let cities = Words.list(Library.cities)
  let districts = Words.list(Library.districts)
  let streets = Words.list(Library.streets)
  let firmStarts = Words.list(Library.firmStarts)
  let firmEnds = Words.list(Library.firmEnds)
  let surnames = Words.list(Library.surnames)
  let givenStarts = Words.list(Library.givenStarts)
  let givenEnds = Words.list(Library.givenEnds)
  let hobbies = Words.list(Library.hobbies)
  let families = Words.list(Library.families)
  let repStyles = Words.list(Library.repStyles)
  let repRelations = Words.list(Library.repRelations)
  let strengths = Words.list(Library.strengths)
  let weaknesses = Words.list(Library.weaknesses)
  let wants = Words.list(Library.wants)
  let expansions = Words.list(Library.expansions)
  let frictions = Words.list(Library.frictions)
  let remarks = Words.list(Library.remarks)
  let stallReasons = Words.list(Library.stallReasons)
  let lostReasons = Words.list(Library.lostReasons)
  let places = Words.list(Library.places)
  let bring = Words.list(Library.bring)
  let topics = Words.list(Library.topics)

  private static func list(_ text: StaticString) -> [[UInt8]] {
    text.description.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) }
  }
}
