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
    let change = try here.move(here.contacts[0], to: other, as: title, by: Sample.author, ids: &ids)
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
      came.transfers.map { $0.text(.en, today: Sample.author.today) } == ["王局 came from 河北省交通运输厅"])
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
    let change = try here.move(here.contacts[0], to: bureau(), by: Sample.author, ids: &ids)
    let new = try #require(try Sample.after(change, bureau()).contacts.last)
    #expect(new.phones == ["139-0000-0001"] && new.title == nil && !new.coach)
  }

  @Test("nobody moves to where they are")
  func notHere() {
    var ids = IDSource(seed: 33)
    let here = Sample.office
    #expect(throws: Refusal.selfReference(.contact, field: "MovedTo")) {
      try here.move(here.contacts[0], to: here, by: Sample.author, ids: &ids)
    }
  }
}
