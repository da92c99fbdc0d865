import KamDemo
import KamDomain
import KamRecord
import RecutilsOracle
import Testing

/// Today in these tests: a Tuesday, unless a test says otherwise.
let tuesday = Moment(Day(2026, 11, 24)!, ClockTime(9, 12)!)

extension Demo {
  /// All files of all accounts.
  var accountFiles: [DemoFile] { (0..<accounts).flatMap(files) }

  /// The account at an index, decoded.
  func account(_ index: Int) -> Account { Account(Document(files(of: index)[0].bytes))! }
}

@Suite struct DemoTests {
  let demo = Demo(accounts: 120, seed: 7, today: tuesday)

  @Test func sameSeedGivesSameBytesInAnyOrder() {
    let again = Demo(accounts: 120, seed: 7, today: tuesday)
    let backwards = (0..<120).reversed().map { again.files(of: $0) }.reversed().flatMap { $0 }
    #expect(backwards == demo.accountFiles)
    #expect(again.houseFiles == demo.houseFiles)
  }

  @Test func anotherSeedOrDayGivesOtherBytes() {
    let seed = Demo(accounts: 120, seed: 8, today: tuesday)
    let day = Demo(accounts: 120, seed: 7, today: Moment(tuesday.day + 1, tuesday.time))
    for index in 0..<120 {
      #expect(seed.files(of: index) != demo.files(of: index))
      #expect(day.files(of: index) != demo.files(of: index))
    }
  }

  @Test func theTimeOfDayChangesNothing() {
    let evening = Demo(accounts: 120, seed: 7, today: Moment(tuesday.day, ClockTime(20, 0)!))
    #expect(evening.accountFiles == demo.accountFiles)
  }

  @Test func accountsAreAboutFiveKilobytesAndFortyRecords() {
    let large = Demo(accounts: 200, seed: 3, today: tuesday)
    let documents = (0..<200).map { Document(large.files(of: $0)[0].bytes) }
    let bytes = documents.reduce(0) { $0 + $1.bytes.count } / documents.count
    let records = documents.reduce(0) { $0 + $1.records.count } / documents.count
    #expect((4000...6000).contains(bytes), "\(bytes) bytes")
    #expect((35...50).contains(records), "\(records) records")
  }

  @Test func fileNamesAreTheAccountsIds() {
    for index in 0..<120 {
      let account = demo.account(index)
      #expect(account.id == demo.id(of: index))
      #expect(IDSource.isWellFormed(account.id.text))
      for file in demo.files(of: index) {
        #expect(
          file.path == "accounts/\(account.id).rec" || file.path == "personal/\(account.id).rec")
      }
    }
  }

  @Test func noSlotIsLeftUnfilled() {
    for file in demo.accountFiles {
      #expect(!file.bytes.contains(UInt8(ascii: "{")), "\(file.path)")
    }
  }

  @Test func namesAndIdsAreUnique() {
    let large = Demo(accounts: 100_000, seed: 5, today: tuesday)
    let sample = Array(0..<150) + Array(50_000..<50_150)
    let names = sample.map { large.account($0).name }
    let ids = (0..<20_000).map { large.id(of: $0) }
    #expect(Set(ids).count == ids.count)
    #expect(Set(names).count == names.count)
  }

  @Test func recutilsAcceptsTheFiles() {
    let store = Scratch()
    let sample = Array(0..<18) + Array(stride(from: 18, to: 120, by: 25))
    for file in demo.houseFiles + sample.flatMap(demo.files) { store.write(file.path, file.bytes) }
    for folder in ["accounts", "personal", "playbook", "events"] {
      for name in store.names(folder) {
        let answer = Recutils.run("recfix", ["--check", "\(folder)/\(name)"], in: store.path)
        #expect(answer.code == 0, "\(folder)/\(name): \(answer.text)")
      }
    }
    #expect(Recutils.run("recfix", ["--check", "kam.rec"], in: store.path).code == 0)
  }
}
