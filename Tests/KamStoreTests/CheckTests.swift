import Glibc
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

  @Test func namesAndRestoresTheRecordTypes() throws {
    let home = try Home()
    home.scratch.write("store/schema.rec", "old")
    let store = try home.open()
    #expect(store.check(.shipped).map(\.problem) == [Problem("schema.rec", line: 0, .foreignSchema)])
    #expect(try store.restoreSchema(at: Home.at()) == nil)
    #expect(unlink(home.path + "/schema.rec") == 0)
    #expect(store.check(.shipped).map(\.problem) == [Problem("schema.rec", line: 0, .missingSchema)])
    #expect(try store.restoreSchema(at: Home.at()) == "schema.rec")
    #expect(store.check(.shipped).isEmpty)
  }

  @Test func missesNothingOfWhatItCouldNotRead() throws {
    let home = try Home()
    let text = Home.text.replacing("Phone: 0311-1", with: "Parent: 0000000002")
    home.scratch.write("store/accounts/0000000001.rec", text)
    #expect(mkdir(home.path + "/accounts/0000000002.rec", 0o700) == 0)
    let problem = Problem("accounts/0000000002.rec", line: 0, .notAFile)
    #expect(try home.open().check(.shipped).map(\.problem) == [problem])
    #expect(rmdir(home.path + "/accounts/0000000002.rec") == 0)
    #expect(try home.open().check(.shipped).map(\.problem.path) == ["accounts/0000000001.rec"])
  }

  @Test func namesAMissingDirectoryOfAccounts() throws {
    let home = try Home()
    #expect(rename(home.path + "/accounts", home.path + "/gone") == 0)
    let store = try home.open()
    #expect(store.check(.shipped).map(\.problem) == [Problem("accounts", line: 0, .missingFolder)])
    #expect(store.catalog(.shipped).problems == [Problem("accounts", line: 0, .missingFolder)])
  }
}
