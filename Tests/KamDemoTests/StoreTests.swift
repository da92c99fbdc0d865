import KamDemo
import KamDomain
import KamRecord
import Testing

/// A demo store read as a whole.
struct DemoStore {
  let demo: Demo
  let vocabulary: Vocabulary

  init(accounts: Int, seed: UInt64 = 7, today: Moment = tuesday) {
    demo = Demo(accounts: accounts, seed: seed, today: today, me: "me")
    vocabulary = Vocabulary(Document(demo.houseFiles[0].bytes))
  }

  /// What the check of a whole store finds.
  var findings: [Finding] {
    var check = StoreCheck(vocabulary: vocabulary)
    for file in demo.houseFiles {
      let parts = file.path.dropLast(".rec".count).split(separator: "/").map(String.init)
      switch (parts.first, parts.last) {
      case ("kam", _): check.add(.house, Document(file.bytes))
      case ("playbook", let name?): check.add(.playbook(name), Document(file.bytes))
      case ("events", let name?): check.add(.event(ID(name)), Document(file.bytes))
      default: break
      }
    }
    for index in 0..<demo.accounts {
      for file in demo.files(of: index) {
        let id = demo.id(of: index)
        let name: FileName = file.path.hasPrefix("personal/") ? .personal(id) : .account(id)
        check.add(name, Document(file.bytes))
      }
    }
    return check.finished()
  }

  func headline(_ index: Int) -> Headline {
    Headline(account: demo.account(index), vocabulary: vocabulary)
  }

  func standing(_ index: Int) -> Standing {
    Standing(headline(index), vocabulary: vocabulary, today: tuesday.day)
  }
}

@Suite struct StoreTests {
  /// A store of any size is whole: no loose references, no unknown codes, no unreadable values.
  @Test(arguments: [1, 2, 3, 4, 9, 10, 12, 14, 15, 16, 17, 18, 19, 20, 90])
  func theCheckFindsNothing(accounts: Int) {
    let findings = DemoStore(accounts: accounts).findings
    #expect(findings.isEmpty, "\(findings.prefix(5))")
  }

  /// Days that are hard: a weekend, the turn of the year, a leap day.
  @Test(arguments: ["2026-11-22", "2027-01-01", "2028-02-29", "2026-03-01"])
  func theCheckFindsNothingOnAnyDay(today: String) {
    let findings = DemoStore(accounts: 60, today: Moment(today)!).findings
    #expect(findings.isEmpty, "\(findings.prefix(5))")
  }

  /// The morning's figures above the desk count what the agenda lists, for one's own customers and for all.
  @Test(arguments: [nil, "me"])
  func theMorningCountsWhatTheAgendaLists(owner: String?) {
    let store = DemoStore(accounts: 50)
    let rows = (0..<50).map(store.headline)
    let agenda = Agenda(rows, vocabulary: store.vocabulary, today: tuesday.day, owner: owner)
    let morning = Morning(rows, vocabulary: store.vocabulary, today: tuesday.day, owner: owner)
    #expect(morning.overdue == agenda.overdue.count && morning.overdue > 0)
    #expect(store.vocabulary.agendaOwner(for: "me") == "me")
  }
}
