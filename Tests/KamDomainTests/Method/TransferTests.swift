import KamDomain
import KamRecord
import Testing

private let words = Vocabulary.shipped

/// A person who moves to another customer keeps both histories, and both maps say so.
struct TransferTests {
  private func bureau(_ contacts: String = "") -> Account {
    Sample.account(
      "%rec: Account schema.rec\n\nId: acc0000009\nName: 石桥市财政局\nShortName: 财政局\n\n"
        + "%rec: Contact schema.rec\n\n" + contacts + "%rec: Project schema.rec\n\n"
        + "Id: p000000009\nName: 公务车\nTrack: direct\nStage: lead\n")
  }

  /// Both accounts after 王建国 moved.
  private func moved(to other: Account, as title: String? = nil) throws -> (here: Account, there: Account) {
    var ids = IDSource(seed: 31)
    let here = Sample.office
    let change = try here.move(
      here.contacts[0], to: MoveFiles(other), as: title, by: Sample.author, ids: &ids)
    #expect(change.files == [here.file, other.file])
    #expect(change.title == "王建国 调往 财政局")
    return (try Sample.after(change, here), try Sample.after(change, other))
  }

  @Test("the contact here stays, the one there is new, each names the other")
  func moves() throws {
    let (here, there) = try moved(to: bureau(), as: "局长")
    let (old, new) = (here.contacts[0], try #require(there.contacts.last))
    #expect(old.movedTo == Reference(new.id, in: there.id) && old.left == Sample.author.today)
    #expect(new.movedFrom == Reference(old.id, in: here.id) && new.name == "王建国" && new.title == "局长")
    #expect(here.log.first?.contacts == [old.id])
    #expect(here.accountsBeside == [there.id] && there.accountsBeside == [here.id])
  }

  @Test("both maps say so, with the other customer's short name")
  func bothMapsSaySo() throws {
    let (here, there) = try moved(to: bureau(), as: "局长")
    let left = DecisionMap(here, here.projects[0], words, beside: [there.id: there])
    #expect(!left.people.contains { $0.name == "王建国" })
    #expect(left.transfers.map { $0.text(.zh, today: Sample.author.today) } == ["王主任 调往 财政局 11-24"])
    let came = DecisionMap(there, there.projects[0], words, beside: [here.id: here])
    #expect(came.people.map(\.name) == ["王建国"])
    #expect(
      came.transfers.map { $0.text(.en, today: Sample.author.today) } == ["王局 came from 河北省交通运输厅 11-24"])
    #expect(came.text(.zh, words, today: Sample.author.today).contains("王局 来自 河北省交通运输厅"))
  }

  @Test("somebody of that name who is known there is the same person")
  func isKnownThere() throws {
    let (here, there) = try moved(to: bureau("Id: c000000091\nName: 王建国\nTitle: 科长\n\n"))
    #expect(there.contacts.count == 1 && there.contacts[0].title == "科长")
    #expect(there.contacts[0].movedFrom?.record == here.contacts[0].id)
  }

  @Test("what is the person's own goes along, what is the post's does not")
  func ownGoesAlong() throws {
    var ids = IDSource(seed: 32)
    var here = Sample.office
    for phone in ["139-0000-0001", "0311-88880001"] {
      let change = try here.addValue("Phone", phone, to: here.contacts[0].record, by: Sample.author)
      here = try Sample.after(change, here)
    }
    let coach = try here.set("Coach", of: here.contacts[0].record, to: "yes", by: Sample.author)
    here = try Sample.after(coach, here)
    let change = try here.move(here.contacts[0], to: MoveFiles(bureau()), by: Sample.author, ids: &ids)
    let new = try #require(try Sample.after(change, bureau()).contacts.last)
    #expect(new.phones == ["139-0000-0001"] && new.title == nil && !new.coach)
  }

  /// The personal facts of 王建国, learnt from the entry of the office's log.
  private let facts = Document(
    text: "%rec: Person schema.rec\n\nId: e000000001\nContact: c000000001\nHobby: 钓鱼\nBirthday: --03-12\n"
      + "Mood: 好\nSince: 2026-11-22\nSource: l000000001\n")

  /// The file of personal facts of both customers after 王建国 moved.
  private func moved(to other: Account, _ there: Document) throws -> (here: Document, there: Document) {
    var ids = IDSource(seed: 34)
    let here = Sample.office
    let change = try here.move(
      here.contacts[0], to: MoveFiles(other, personal: (facts, there)), by: Sample.author, ids: &ids)
    #expect(change.impersonal.files == [here.file, other.file] && !change.title.contains("钓鱼"))
    return (
      try facts.apply(change, in: .personal(here.id)).0, try there.apply(change, in: .personal(other.id)).0
    )
  }

  @Test("personal facts go along as they stand, with date and source")
  func factsGoAlong() throws {
    let (here, there) = try moved(to: bureau(), Document([]))
    #expect(here.records.isEmpty)
    let person = try #require(there.records.first.map { Person($0) })
    #expect(person.hobbies == ["钓鱼"] && person.birthday == "--03-12" && person.since == Day("2026-11-22"))
    #expect(person.record["Mood"] == "好" && person.source == "acc0000001/l000000001")
    #expect(person.record.id == "e000000001" && person.contact.text != "c000000001")
    let source = try #require(RecordType.person.field("Source"))
    let words = bureau().label(
      of: person.source ?? "", in: source, .zh, beside: [Sample.office.id: Sample.office])
    #expect(words == "预算12月批，先看配置")
  }

  @Test("beside what is known there already; of a field that stands once, what is known there stays")
  func factsJoin() throws {
    let known = Document(
      text: "%rec: Person schema.rec\n\nId: e000000091\nContact: c000000091\nHobby: 书法\nBirthday: --03-11\n")
    let (here, there) = try moved(to: bureau("Id: c000000091\nName: 王建国\n\n"), known)
    #expect(here.records.isEmpty && there.records.count == 1)
    let person = Person(there.records[0])
    #expect(person.hobbies == ["书法", "钓鱼"] && person.birthday == "--03-11")
    #expect(person.source == "acc0000001/l000000001")
  }

  @Test("nobody moves to where they are")
  func notHere() {
    var ids = IDSource(seed: 33)
    let here = Sample.office
    #expect(throws: Refusal.selfReference(.contact, field: "MovedTo")) {
      try here.move(here.contacts[0], to: MoveFiles(here), by: Sample.author, ids: &ids)
    }
  }
}
