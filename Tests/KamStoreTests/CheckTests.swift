import KamDomain
import KamStore
import RecutilsOracle
import Testing

/// `check`: what a store can have wrong beside the content of one file.
struct CheckTests {
  @Test func findsNothingInAGoodStore() throws {
    let home = try Home()
    #expect(try home.open().check(.shipped).map(\.problem) == [])
  }

  @Test func namesStrangeFilesAndLeftovers() throws {
    let home = try Home()
    let aside = ".0000000001.rec.00000000zz"
    home.scratch.write("store/accounts/" + aside, "x")
    home.scratch.write("store/accounts/.0000000001.rec.swp", "an editor's")
    home.scratch.write("store/accounts/UPPER00001.rec", Home.text)
    home.scratch.write("store/events/000000000e.rec", "%rec: Event\n\nId: 000000000e\nName: x\nKind: party\n")
    let store = try home.open()
    let found = store.check(.shipped).map(\.problem)
    #expect(found.map(\.path) == ["accounts/" + aside, "accounts/UPPER00001.rec", "events/000000000e.rec"])
    #expect(found.prefix(2).map(\.reason) == [.leftover, .strangeName])
    #expect(try store.sweep(at: Home.at()) == ["accounts/" + aside])
    #expect(home.scratch.names("store/accounts").count == 3)
  }
}
