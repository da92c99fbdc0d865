import KamDomain
import KamRecord
import Testing

@Suite("T2: events") struct GatheringTests {
  private var ids = IDSource(seed: 7)
  private let one = ID<Account>("acct000001")
  private let two = ID<Account>("acct000002")
  private let wang = ID<Contact>("cntt000001")

  private mutating func gathering(_ date: String = "2026-11-24") throws -> Gathering {
    let values: Values = [("Kind", "test_drive"), ("Date", date), ("Place", "展厅")]
    let change = try Change.newEvent("冬季试驾", values, by: Sample.author, ids: &ids)
    #expect(change.files.count == 1 && change.title == "新建活动 冬季试驾")
    let document = try Document([]).apply(change, in: change.files[0]).0
    return try #require(Gathering(document))
  }

  private func after(_ change: Change, _ gathering: Gathering) throws -> Gathering {
    try #require(Gathering(gathering.document.apply(change, in: gathering.file).0))
  }

  @Test mutating func nobodyIsInvitedTwice() throws {
    var gathering = try gathering()
    let people = [Invitee(one), Invitee(one, wang), Invitee(one), Invitee(two)]
    let change = try gathering.invite(people, by: Sample.author, ids: &ids)
    #expect(change.title == "邀请 3 位：冬季试驾")
    gathering = try after(change, gathering)
    #expect(gathering.guests.map(\.account) == [one, one, two])
    #expect(gathering.guests.allSatisfy { $0.invited && !$0.came && $0.event == gathering.id })
    #expect(try gathering.invite(people, by: Sample.author, ids: &ids).isEmpty)
  }

  @Test mutating func whoCameAndDroveIsNoted() throws {
    var gathering = try gathering()
    gathering = try after(gathering.invite([Invitee(one, wang)], by: Sample.author, ids: &ids), gathering)
    let notes: Values = [("drove", "星驰 5"), ("feedback", "安静"), ("doubt", "充电")]
    gathering = try after(gathering.mark(gathering.guests[0], notes, by: Sample.author), gathering)
    let guest = gathering.guests[0]
    #expect(guest.came && guest.drove == "星驰 5" && guest.feedback == "安静" && guest.doubt == "充电")
    gathering = try after(gathering.welcome(Invitee(two), by: Sample.author, ids: &ids), gathering)
    #expect(gathering.guests[1].came && !gathering.guests[1].invited)
    #expect(gathering.counts == (2, 2, 1, 0))
    #expect(throws: Refusal.self) { try gathering.mark(guest, [("colour", "红")], by: Sample.author) }
  }

  @Test mutating func whatFollowedIsOneChangeOverBothFiles() throws {
    var gathering = try gathering()
    gathering = try after(gathering.invite([Invitee(one)], by: Sample.author, ids: &ids), gathering)
    let account = Fixture.account(["Account; Id=acct000001; Name=甲"])
    let values: Values = [("Date", "2026-12-06"), ("Medium", "call_out"), ("Text", "想再试一次")]
    let log = try account.add(.log, values, by: Sample.author, ids: &ids)
    let change = try gathering.follow(gathering.guests[0], with: log)
    #expect(change.files == [account.file, gathering.file])
    gathering = try after(change, gathering)
    #expect(gathering.guests[0].followed?.text == log.created)
    #expect(gathering.counts.followed == 1)
  }

  @Test mutating func nobodyComesBeforeTheDay() throws {
    var gathering = try gathering("2026-11-25")
    gathering = try after(gathering.invite([Invitee(one)], by: Sample.author, ids: &ids), gathering)
    let refusal = Refusal.eventAhead(Day("2026-11-25")!)
    #expect(throws: refusal) { try gathering.mark(gathering.guests[0], by: Sample.author) }
    #expect(throws: refusal) {
      try gathering.note(gathering.guests[0], [("Drove", "星驰5")], by: Sample.author)
    }
    var ids = ids
    #expect(throws: refusal) { try gathering.welcome(Invitee(two), by: Sample.author, ids: &ids) }
  }

  @Test mutating func itsFieldsAreChanged() throws {
    var gathering = try gathering()
    let type = RecordType.event
    let (place, industry) = (try #require(type.field("Place")), try #require(type.field("Industry")))
    let change = try gathering.set([(place, []), (industry, ["transport", "school"])], by: Sample.author)
    #expect(change.title.hasPrefix("冬季试驾 地点: (清空)，行业: "))
    gathering = try after(change, gathering)
    #expect(gathering.occasion.place == nil && gathering.occasion.industries == ["transport", "school"])
    let name = try #require(type.field("Name"))
    #expect(throws: Refusal.missingField(.event, field: "Name")) {
      try gathering.set([(name, [])], by: Sample.author)
    }
  }

  @Test mutating func aGuestIsMeantByPersonCustomerOrId() throws {
    var gathering = try gathering()
    gathering = try after(
      gathering.invite([Invitee(one, wang), Invitee(one), Invitee(two)], by: Sample.author, ids: &ids),
      gathering)
    let guests = gathering.guests
    let names: (Guest) -> [String] = { guest in
      [guest.account.text == "acct000001" ? "顺达物流" : "顺达物流唐山公司", guest.contact == nil ? "" : "王建国"]
    }
    let expected: [(String, [Int])] = [
      ("王建国", [0]), ("王", [0]), ("顺达物流", [0, 1]), ("唐山", [2]), ("物流", [0, 1, 2]), ("acct000002", [2]),
      ("", []),
      (
        String(guests[1].id.text.prefix(9)),
        guests.indices.filter { guests[$0].id.text.hasPrefix(guests[1].id.text.prefix(9)) }
      ),
      ("无", []),
    ]
    for (word, places) in expected {
      #expect(gathering.guests(meantBy: word, names).map(\.id) == places.map { guests[$0].id }, "\(word)")
    }
  }
}
