import KamDomain
import KamRecord
import Testing

private let words = Vocabulary.shipped

/// How a stance came to be what it is, with the entries that moved it.
struct StanceMoveTests {
  private let boss = Reference<Contact>(ID("c000000002"))
  /// The office, with a talk that may prove a stance.
  private let office = Sample.account(
    String(decoding: Sample.office.document.bytes, as: UTF8.self)
      + "\nId: g000000001\nDate: 2026-11-20\nMedium: visit\nContact: c000000002\nText: 愿意试驾\n")

  private func move(_ account: Account, _ stance: Stance, _ proof: ID<Log>? = nil) throws -> Account {
    var ids = IDSource(seed: 21)
    let seat = account.seats.first { $0.contact == boss }
    var seating = seat.map { Seating($0) } ?? Seating()
    (seating.stance, seating.proof) = (stance, proof)
    let change = try account.seat(boss, in: account.projects[0], seating, by: Sample.author, ids: &ids)
    return try Sample.after(change, account)
  }

  private func person(_ account: Account) throws -> Occupant {
    let map = DecisionMap(account, account.projects[0], words)
    return try #require(map.people.first { $0.contact == boss })
  }

  @Test("each change is noted with its day and proof, and told in order")
  func isNoted() throws {
    let account = try move(move(office, .sceptic), .supporter, ID("g000000001"))
    let seat = try #require(account.seats.first { $0.contact == boss })
    #expect(
      seat.record.all("Moved") == [
        "2026-11-24 neutral sceptic", "2026-11-20 sceptic supporter g000000001",
      ])
    let person = try person(account)
    #expect(person.history(.zh, words, today: Sample.author.today) == "0 -> - 11-24 -> + 11-20 拜访")
    #expect(person.proof?.text(.zh, words, today: Sample.author.today) == "11-20 拜访: 愿意试驾")
  }

  @Test("a seat that changes in other ways notes nothing")
  func isNotNoted() throws {
    let account = try move(office, .neutral)
    #expect(account.seats.allSatisfy { !$0.record.has("Moved") })
    #expect(try person(account).history(.en, words, today: Sample.author.today) == nil)
  }

  @Test("a new seat begins with what was not known")
  func begins() throws {
    var ids = IDSource(seed: 22)
    let change = try office.seat(
      Reference(ID("c000000005")), in: office.projects[0], Seating(stance: .opponent), by: Sample.author,
      ids: &ids)
    let seat = try #require(try Sample.after(change, office).seats.last)
    #expect(seat.moves == [StanceMove(day: Sample.author.today, from: .unknown, to: .opponent)])
  }

  @Test("a stance that was set by hand ends the line without a day")
  func byHand() throws {
    let account = try move(office, .supporter, ID("g000000001"))
    let seat = try #require(account.seats.first { $0.contact == boss })
    let change = try account.set("Stance", of: seat.record, to: "champion", by: Sample.author)
    let history = try person(Sample.after(change, account)).history(.en, words, today: Sample.author.today)
    #expect(history == "0 -> + 11-20 visit -> ++ visit")
  }

  /// The office after a field of the boss's seat was set, as the command line and the card do it.
  private func setting(_ name: String, to value: String?, _ account: Account) throws -> Account {
    var ids = IDSource(seed: 24)
    let seat = try #require(account.seats.first { $0.contact == boss })
    let field = try #require(RecordType.seat.field(name))
    let change = try account.act(
      setting: field, of: seat.record, to: value.map { [$0] } ?? [], .shipped(.zh), by: Sample.author,
      ids: &ids)
    return try Sample.after(#require(change), account)
  }

  @Test("a stance that is set as a field is noted, and its proof when it is set")
  func bySetting() throws {
    let stance = try setting("Stance", to: "sceptic", move(office, .supporter, ID("g000000001")))
    let seat = try #require(stance.seats.first { $0.contact == boss })
    #expect(seat.stance == .sceptic && seat.proof == nil)
    #expect(seat.record.all("Moved").last == "2026-11-24 supporter sceptic")
    let proven = try setting("Proof", to: "g000000001", stance)
    let moves = try #require(proven.seats.first { $0.contact == boss }).record.all("Moved")
    #expect(moves == ["2026-11-20 neutral supporter g000000001", "2026-11-20 supporter sceptic g000000001"])
    #expect(try person(setting("Stance", to: nil, proven)).stance == .unknown)
    #expect(try setting("Stance", to: "sceptic", proven).document.bytes == proven.document.bytes)
  }

  @Test("a seat that is added with a stance begins with the note of it", arguments: [nil, "g000000001"])
  func byAdding(proof: String?) throws {
    var ids = IDSource(seed: 25)
    let values: Values = [
      ("Project", "p000000001"), ("Contact", "c000000005"), ("Stance", "sceptic"), ("Proof", proof),
    ]
    let account = try Sample.after(office.addSeat(values, by: Sample.author, ids: &ids), office)
    let day = proof == nil ? "2026-11-24" : "2026-11-20"
    let note = ["\(day) unknown sceptic", proof].compactMap { $0 }.joined(separator: " ")
    #expect(account.seats.last?.record.all("Moved") == [note])
  }

  @Test("an entry that goes leaves the change of stance without it")
  func isForgotten() throws {
    let account = try move(office, .supporter, ID("g000000001"))
    let entry = try #require(account.find(ID<Log>("g000000001")))
    let after = try Sample.after(account.remove(entry.record, by: Sample.author), account)
    let seat = try #require(after.seats.first { $0.contact == boss })
    #expect(seat.record.all("Moved") == ["2026-11-20 neutral supporter"] && seat.proof == nil)
  }

  @Test(
    "what is no change of stance is refused",
    arguments: ["", "2026-11-22 neutral", "2026-13-01 neutral sceptic", "2026-11-22 neutral 支持", "x y z a b"])
  func isRefused(text: String) throws {
    #expect(StanceMove(text) == nil)
    let seat = Sample.office.seats[0].record
    #expect(throws: Refusal.self) { try Sample.office.addValue("Moved", text, to: seat, by: Sample.author) }
  }

  @Test("the end of a visit moves a stance on the day of the visit")
  func byVisit() throws {
    var ids = IDSource(seed: 23)
    let office = Sample.office
    let report = VisitReport(
      "预算12月批 李处+ → 下周三送方案", of: office.visits[0], in: office, project: nil, words,
      now: Moment(Sample.author.today, ClockTime(9, 12)!), .zh)
    let change = try report.change(in: office, .shipped(.zh), by: Sample.author, ids: &ids)
    let account = try Sample.after(change, office)
    let move = try #require(account.seats.first { $0.contact == boss }?.moves.last)
    #expect(move.from == .neutral && move.to == .supporter && move.log == account.log.last?.id)
    #expect(move.day == account.log.last?.date)
  }
}
