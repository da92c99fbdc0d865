import KamDemo
import KamDomain
import KamRecord
import KamScreen
import Testing

@testable import KamWorkbench

/// A team of four specialists with 200 customers, reviewed by keys on a terminal of 80 × 24; the specialists' desks
/// hold the same files.
@Suite("M4: a team is reviewed") struct ReviewTeamTests {
  private static let demo = Demo(accounts: 200, seed: 7, today: Driver.tuesday, me: "liwei")
  private static let house = Vocabulary(Document(demo.houseFiles[0].bytes))
  private static let files = (0..<200).map { Document(demo.files(of: $0)[0].bytes) }
  private static let manager = "chenzhiqiang"

  private static func desk(of me: String) -> Driver {
    Driver(files, width: 80, height: 24, me: me, vocabulary: house)
  }

  /// The text of the review's pane as it is read: without its frame and the breaks of lines.
  private static func read(_ driver: inout Driver) -> String {
    let height = driver.state.frame(of: .review)?.height ?? 0
    return driver.screen().dropFirst(3).prefix(height - 2).joined().filter {
      !$0.isWhitespace && !"|║│".contains($0)
    }
  }

  /// What is planted in a customer's file, looked for without the review's own rules, in the words that must be read.
  private static func planted(_ account: Account) -> [String] {
    let (today, live) = (
      Driver.tuesday.day, account.projects.filter { $0.closed == nil && $0.stage != "lost" }
    )
    let requests = account.requests.filter { ($0.state ?? .open) == .open }.map { _ in "求助" }
    let dated = account.milestones.filter { milestone in
      milestone.done == nil && live.contains { $0.id == milestone.project }
    }
    let milestones = dated.compactMap { milestone -> String? in
      guard let due = milestone.due else { return nil }
      let (name, days) = (house.word(.milestone, milestone.kind, .zh), due - today)
      if (1...14).contains(days) { return "节点\(name)\(due.monthAndDay)，还有\(days)天" }
      return days == 0 ? "节点今天\(name)" : nil
    }
    let late = dated.compactMap { milestone -> String? in
      guard let due = milestone.due, due < today,
        ["deposit", "balance", "retention"].contains(milestone.kind),
        live.contains(where: { $0.id == milestone.project && $0.stage != "maintained" })
      else { return nil }
      return house.word(.milestone, milestone.kind, .zh) + "逾期\(today - due)天"
    }
    return requests + milestones + late
  }

  @Test("all that is planted is found by its reason, one key a customer") func allRisksAreFound() {
    var driver = Self.desk(of: Self.manager)
    driver.press("R")
    let queue = driver.state.review.order
    var kinds: Set<ReviewReason.Kind> = []
    for (place, id) in queue.enumerated() {
      #expect(driver.state.selected == id)
      let shown = Self.read(&driver)
      let reasons = driver.state.reasonsNow(id)
      kinds.formUnion(reasons.map(\.kind))
      for words in reasons.map({ $0.words(today: Driver.tuesday.day, Self.house, .zh) }) {
        #expect(shown.contains(words.filter { !$0.isWhitespace }), "\(place) \(id): \(words)")
      }
      for words in Account(driver.files[id]!).map(Self.planted) ?? [] {
        #expect(shown.contains(words), "\(place) \(id): \(words)")
      }
      driver.press("J")
    }
    #expect(kinds == Set(ReviewReason.Kind.allCases))
    let seen = Set(queue)
    let planted = Self.files.compactMap { Account($0) }.filter { !Self.planted($0).isEmpty }.map(\.id)
    #expect(planted.count > 20 && seen.isSuperset(of: planted))
    driver.press("Esc")
    #expect(driver.text().contains("检视完毕，\(queue.count) 家"))
  }

  @Test("a word is on the specialist's desk at once, is answered there, and the answer is in the next review")
  func wordsGoBothWays() throws {
    var manager = Self.desk(of: Self.manager)
    manager.press("R")
    let id = try #require(manager.state.selected)
    let owner = try #require(manager.state.headline?.owner)
    var specialist = Self.desk(of: owner)
    let before = specialist.state.morning.remarks
    manager.press("r")
    manager.type("同意 下不为例 → 周五前补报备")
    manager.press("Enter r")
    manager.type("别只谈价，先见采购处")
    manager.press("Enter Esc")
    Self.hand(id, from: manager, to: &specialist)
    #expect(specialist.state.morning.remarks == before + 1 && specialist.text().contains("批注"))
    specialist.press("3")
    let agenda = specialist.state.agenda
    #expect(agenda.remarks.contains { $0.account == id })
    #expect(agenda.thisWeek.contains { $0.account == id && $0.due?.kind == .task })
    let line = try #require(agenda.remarks.first { $0.account == id })
    specialist.state.cursors[.agenda, default: Cursor()].spot = .account(id, line.key)
    _ = specialist.state.followCursor()
    specialist.send(.opened(Opened(id: id, document: specialist.files[id]!)))
    specialist.press("Enter")
    #expect(specialist.state.screen == .desk && specialist.state.selected == id)
    #expect(specialist.text().contains("别只谈价，先见采购处") && specialist.text().contains("交办 11-27前"))
    specialist.press("Enter")
    specialist.type("周四约了采购处")
    specialist.press("Enter")
    Self.hand(id, from: specialist, to: &manager)
    manager.press("R")
    let name = Self.house.personName(owner)
    let shown = Self.read(&manager)
    #expect(shown.contains("陈志强11-24:别只谈价，先见采购处→\(name)11-24:周四约了采购处"), "\(shown)")
    #expect(shown.contains("交办补报备11-27前→待回复"), "\(shown)")
  }

  /// One desk hears of what another one saved.
  private static func hand(_ id: ID<Account>, from one: Driver, to other: inout Driver) {
    other.files[id] = one.files[id]
    let row = other.rows.filter { $0.id == id }
    let opened = other.state.selected == id ? Opened(id: id, document: other.files[id]!) : nil
    other.send(.changed(rows: row, gone: [], opened: opened))
    other.send(.changedByOthers([id]))
  }
}
