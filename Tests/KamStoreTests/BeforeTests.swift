import KamDomain
import KamRecord
import KamStore
import Testing

/// An account as it stood before what the journal tells of it.
@Suite("M4: what was known at the last review") struct BeforeTests {
  @Test func changesAreTakenBack() throws {
    let home = try Home()
    let store = try home.open()
    _ = try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    _ = try store.commit(home.add("000000000s"), at: Home.at(60))
    _ = try home.open("chen", seed: 3).commit(home.set("Phone", "0311-1", nil), at: Home.at(120))
    let all = try home.open(seed: 4).history(home.account, since: Home.at())
    #expect(all.count == 3)
    let then = try #require(store.account(home.account, before: all))
    #expect(then.contacts.first?.title == "主任" && then.steps.isEmpty && then.record["Phone"] == "0311-1")
    let between = try #require(store.account(home.account, before: Array(all.prefix(2))))
    #expect(between.contacts.first?.title == "处长" && between.steps.isEmpty)
  }

  @Test("what another program changed is not known, and nothing is told") func outside() throws {
    let home = try Home()
    let store = try home.open()
    _ = try store.commit(home.setTitle("主任", "处长"), at: Home.at())
    home.scratch.write("store/accounts/0000000001.rec", Home.text)
    _ = try home.open(seed: 5).commit(home.setTitle("主任", "总监"), at: Home.at(60))
    let all = try home.open(seed: 6).history(home.account)
    #expect(all.contains(where: \.isOutside) && store.account(home.account, before: all) == nil)
  }
}
