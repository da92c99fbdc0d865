import KamDomain
import Testing

@Suite("T2, T3: addresses") struct AddressEntryTests {
  private let account = Fixture.account([
    "Account; Name=河北省交通运输厅; Address=桥西区裕华西路 88 号; Phone=0311-1; Email=a@b.example",
    "Contact; Name=王建国; Title=办公室主任; Phone=139", "Contact; Name=李敏", "Contact; Name=赵强; Left=2025-01-01",
  ])

  @Test func everyoneWhoIsThereHasAnEntry() {
    let entries = AddressEntry.all(of: account)
    #expect(entries.map(\.person) == ["王建国", "李敏"])
    #expect(entries.map(\.phone) == ["139", "0311-1"] && entries[0].email == "a@b.example")
    #expect(AddressEntry.all(of: account, limit: 1).count == 1)
    #expect(AddressEntry.all(of: Fixture.account(["Account; Name=甲"])).map(\.person) == [nil])
  }

  @Test func aLabelLeavesOutWhatIsNotKnown() {
    let entries = AddressEntry.all(of: account)
    #expect(entries[0].label(.zh) == ["桥西区裕华西路 88 号", "河北省交通运输厅", "王建国　办公室主任　收"])
    #expect(entries[1].label(.en) == ["桥西区裕华西路 88 号", "河北省交通运输厅", "李敏"])
    #expect(AddressEntry.all(of: Fixture.account(["Account; Name=甲"]))[0].label(.zh) == ["甲"])
  }

  @Test(arguments: [
    ("District=桥西区; Address=裕华路 8 号", "桥西区 裕华路 8 号"), ("District=桥西区; Address=云川市桥西区裕华路", "云川市桥西区裕华路"),
    ("District=桥西区", "桥西区"), ("Address=裕华路", "裕华路"), ("Nature=x", ""),
  ])
  func aPlaceNamesTheDistrictOnce(_ fields: String, _ place: String) {
    #expect(AddressEntry.all(of: Fixture.account(["Account; Name=甲; " + fields]))[0].place == place)
  }

  @Test(arguments: [
    ("裕华路 8 号", "裕华路 12 号", true), ("裕华路12号", "裕华路8号", false), ("甲路 9 号", "乙路 1 号", false),
    ("裕华路 8 号 2 楼", "裕华路 8 号 10 楼", true), ("", "裕华路 1 号", true),
    ("裕华路 99999999999999999999 号", "裕华路 1 号", false),
  ])
  func housesGoByNumber(_ a: String, _ b: String, _ isBefore: Bool) {
    let (first, second) = (order(a), order(b))
    #expect((first < second) == isBefore)
  }

  private func order(_ address: String) -> WalkOrder {
    WalkOrder(AddressEntry.all(of: Fixture.account(["Account; Name=甲; Address=\(address)"]))[0])
  }
}
