import KamDomain
import KamRecord
import Testing

private let keep = Fixture.account([
  "Account; Id=keep000000; Name=河北省交通运输厅; Phone=0311-1; Address=裕华路 1 号; Parent=gvne000000; Importance=normal; Note=老客户",
  "Lead; Id=read000001; Channel=referral; ReferrerAccount=gvne000000; ReferrerContact=gvne000000/cntt000002",
  "Contact; Id=cntt000001; Name=王建国",
  "Tie; Id=tye0000001; From=cntt000001; To=gvne000000/cntt000002; Kind=knows",
])
private let gone = Fixture.account([
  "Account; Id=gvne000000; Name=河北交通厅; ShortName=省厅; Phone=0311-1; Phone=0311-2; Address=自强路 2 号; Industry=government; Importance=key; Nickname=老厅; Parent=head000000; StalledUntil=2027-01-01",
  "Contact; Id=cntt000002; Name=李敏",
  "Log; Id=ngt0000001; Date=2026-11-01; Medium=visit; Text=谈预算; Contact=cntt000002",
  "Tie; Id=tye0000002; From=cntt000002; To=keep000000/cntt000001; Kind=knows",
])
private let other = Fixture.account([
  "Account; Id=thrd000000; Name=下属; Parent=gvne000000",
  "Lead; Id=read000002; Channel=referral; ReferrerAccount=gvne000000; ReferrerContact=gvne000000/cntt000002",
  "Contact; Id=cntt000003; Name=赵强; MovedFrom=gvne000000/cntt000002",
])
private let none = Document([])

private func merged(_ gone: Account, into keep: Account) throws -> Change {
  let merge = try #require(Merge(gone, into: keep, by: Sample.author))
  return try merge.change(others: [(other.file, other.document)], personal: (none, none))
}

@Suite("X11: two accounts made one") struct MergeTests {
  @Test func theOneKeptHasBothHistories() throws {
    let after = try Sample.after(merged(gone, into: keep), keep)
    #expect(after.contacts.map(\.name) == ["王建国", "李敏"])
    #expect(after.log.map(\.text) == ["谈预算"])
    #expect(after.name == "河北省交通运输厅" && after.formerNames == ["河北交通厅"] && after.shortName == "省厅")
    #expect(after.phones == ["0311-1", "0311-2"] && after.industry == "government")
    #expect(after.record.all(name: "Nickname") == ["老厅"])
  }

  @Test func whatDiffersIsNotedAndNothingFallsAsleep() throws {
    let after = try Sample.after(merged(gone, into: keep), keep)
    #expect(after.address == "裕华路 1 号" && after.stalledUntil == nil)
    let note = "老客户\n合并自 河北交通厅\n地址: 自强路 2 号\n客户等级: 重点\n暂停至: 2027-01-01"
    #expect(after.note == note)
  }

  @Test func thePictureHasWordsAndNoCodes() throws {
    let twin = Fixture.account([
      "Account; Id=gvne000000; Name=河北交通厅; Industry=government; Owner=liwei; Parent=head000000"
    ])
    let house = Fixture.account(["Account; Id=keep000000; Name=河北省交通运输厅; Owner=zhao; Parent=head000001"])
    let head = Fixture.account(["Account; Id=head000000; Name=省政府"])
    var author = Sample.author
    author.vocabulary = Fixture.vocabulary
    let files = MergeFiles(keep: house, gone: twin, others: [], personal: (none, none), parent: head)
    let (change, picture) = try #require(try files.merge(by: author))
    #expect(picture.lines.contains("行业 → 政府机关"))
    let note = try Sample.after(change, house).note
    #expect(note == "合并自 河北交通厅\n专员: 李伟\n上级单位: 省政府")
  }

  @Test func referencesAreTurned() throws {
    let change = try merged(gone, into: keep)
    let after = try Sample.after(change, keep)
    #expect(after.parent == ID("head000000"))
    #expect(
      after.leads[0].referrerAccount == nil && after.leads[0].referrerContact?.description == "cntt000002")
    #expect(after.ties.map(\.to.description) == ["cntt000002", "cntt000001"])
    let third = try Sample.after(change, other)
    #expect(third.parent == keep.id && third.leads[0].referrerAccount == keep.id)
    #expect(third.leads[0].referrerContact?.description == "keep000000/cntt000002")
    #expect(third.contacts[0].movedFrom?.description == "keep000000/cntt000002")
  }

  @Test func nothingIsLeftOfTheOther() throws {
    let (document, _) = try gone.document.apply(merged(gone, into: keep), in: gone.file)
    #expect(document.records.isEmpty)
  }

  @Test func whatIsMergedHasNothingToCheck() throws {
    let after = try Sample.after(merged(gone, into: keep), keep)
    var check = StoreCheck(vocabulary: Fixture.vocabulary)
    check.add(keep.file, after.document)
    #expect(
      check.finished().allSatisfy {
        $0.problem.reason == .danglingReference(field: "Parent", to: "head000000")
      })
  }

  @Test func anAccountIsNotMergedWithItself() {
    #expect(Merge(keep, into: keep, by: Sample.author) == nil)
  }

  @Test func theRecordsOfACopiedFileStayOnce() throws {
    let copy = Account(
      Document(
        text: String(decoding: keep.document.bytes, as: UTF8.self).replacing(
          "Id: keep000000", with: "Id: twyn000000")))!
    let after = try Sample.after(merged(copy, into: keep), keep)
    #expect(after.contacts.count == 1 && after.formerNames.isEmpty)
    let changed = Account(
      Document(text: String(decoding: copy.document.bytes, as: UTF8.self).replacing("王建国", with: "王建军")))!
    let change = try merged(changed, into: keep)
    #expect(throws: Refusal.recordExists(Place(keep.file, .contact, "cntt000001"))) {
      try keep.document.apply(change, in: keep.file)
    }
  }

  @Test func aFileWithSomethingUnknownIsNotMoved() throws {
    let strange = Account(
      Document(
        text: String(decoding: gone.document.bytes, as: UTF8.self) + "%rec: Poem\n\nId: poem000001\nText: x\n"
      ))!
    #expect(throws: Refusal.self) { try merged(strange, into: keep) }
  }
}
