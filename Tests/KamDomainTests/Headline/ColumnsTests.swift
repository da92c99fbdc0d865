import Testing

@testable import KamDomain

/// What is laid into columns comes out as it went in, and columns made of any bytes are read without harm.
@Suite struct ColumnsTests {
  static let accounts: [[String]] = [
    ["Account; Name="],
    [
      "Account; Name=河北省交通运输厅; ShortName=; FormerName=交通局; FormerName=公路局; CreditCode=91130100MA0; "
        + "Parent=000000000p; Owner=liwei; Industry=government; Kind=state; Region=河北; District=长安区; "
        + "Importance=key; Tag=甲; Tag=; Founded=1999-01-02; ArrivedHere=2020-02-29; SupplierOfOurs=yes; "
        + "FixedSupplier=某店; StalledUntil=2027-01-01; StalledReason=预算",
      "Lead; Channel=L16; ReferrerContact=000000000q/000000000r; Date=2026-01-01",
      "Lead; Channel=L1; ReferrerAccount=000000000s",
      "Contact; Name=王建国; Title=主任; Phone=0311-1234567; Friend=yes",
      "Vehicle; Model=A; Make=别家; Count=12; Registered=2018-06; Duty=official; InspectionDue=2027-03-01",
      "Signal; Kind=expansion; Date=2026-10-01; Until=2027-01-01", "Signal; Kind=friction; Date=2026-09-01",
      "Rival; Make=别家; Satisfaction=2",
      "Project; Name=更新; Track=tender; Stage=negotiation; StageSince=2026-11-01; Likelihood=A; Units=99999999999; "
        + "Amount=2160000.50; PurchaseBy=2026-12-31",
      "Seat; Project=0000000009; Role=decisionMaker; Role=user",
      "Milestone; Project=0000000009; Kind=bidDeadline; Due=2026-12-01",
      "Milestone; Project=0000000009; Kind=x; Due=2026-11-01",
      "Visit; Date=2026-11-26; Time=14:30; State=planned; Purpose=报价",
      "Log; Date=2026-11-20; Medium=visit; Text=谈",
      "Step; Text=送方案; Due=2026-11-25; DueKind=by; Time=00:00", "Promise; Side=ours; Text=样车; Due=2026-11-28",
      "Promise; Side=theirs; Text=名单; Due=2026-11-29",
      "Project; Id=prjt000002; Name=车队; Track=direct; Stage=delivered; Units=8; StalledUntil=2027-02-01",
      "Seat; Project=prjt000002; Role=decision_maker",
      "Milestone; Project=prjt000002; Kind=handover; Due=2026-11-02; Done=2026-11-03",
      "Milestone; Project=prjt000002; Kind=balance; Due=2026-12-02; Done=2026-11-20; Amount=1440000",
      "Milestone; Project=prjt000002; Kind=retention; Due=2027-12-02",
      "Project; Name=丢了; Track=direct; Stage=lost; Closed=2026-10-10; Units=5",
      "Deal; Date=2024-05-12; Units=12; Amount=2160000; ContractUntil=2027-05-12",
      "Remark; Text=快; At=2026-11-01T08:00:00Z", "Task; Text=问; To=chen; Due=2026-12-01",
      "Request; Kind=seal; Text=章; WantedBy=2026-11-30",
    ],
  ]

  static func facts(_ lines: [String]) -> HeadlineFacts {
    HeadlineFacts(account: Fixture.account(lines), vocabulary: Fixture.vocabulary)
  }

  /// The facts with numbers as far as columns hold them.
  static func clamped(_ facts: HeadlineFacts) -> HeadlineFacts {
    var facts = facts
    let units = facts.project?.units.map { min($0, Int(Int32.max)) }
    facts.project?.units = units
    facts.openUnits = min(facts.openUnits, Int(Int32.max))
    let buying = facts.buying?.units.map { min($0, Int(Int32.max)) }
    facts.buying?.units = buying
    for place in facts.opportunities.indices {
      facts.opportunities[place].units = facts.opportunities[place].units.map { min($0, Int(Int32.max)) }
    }
    return facts
  }

  @Test(arguments: accounts) func factsComeOutAsTheyWentIn(lines: [String]) {
    let facts = Self.clamped(Self.facts(lines))
    #expect(HeadlineFacts(Headline(Self.facts(lines))) == facts)
    #expect(Headline(facts).collation == facts.collation)
  }

  @Test func rowsAreCopiedIntoOtherColumns() {
    var builder = ColumnsBuilder()
    for lines in Self.accounts.reversed() { builder.append(Headline(Self.facts(lines))) }
    builder.append(Headline(Self.facts(["Account; Name=别的; Industry=school; Owner=zhao"])))
    let columns = builder.finished()
    #expect(
      columns.headlines.prefix(2).map { HeadlineFacts($0) }
        == Self.accounts.reversed().map { Self.clamped(Self.facts($0)) })
    #expect(columns.headline(2).industry == "school" && columns.headline(2).owner == "zhao")
  }

  @Test func manyCodesAreKeptApart() {
    var builder = ColumnsBuilder()
    let owners = (0..<300).map { "owner\($0 % 200)" }
    for owner in owners {
      var facts = HeadlineFacts(id: ID("0000000001"))
      facts.owner = owner
      builder.append(facts)
    }
    #expect(builder.finished().headlines.map(\.owner) == owners)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64]) func anyBytesAreReadWithoutHarm(seed: UInt64) {
    var builder = ColumnsBuilder()
    for lines in Self.accounts { builder.append(Self.facts(lines)) }
    let sound = builder.finished()
    let whole = withExtendedLifetime(sound) {
      (Array(sound.parts.rows), Array(sound.parts.codes), Array(sound.parts.text))
    }
    var source = IDSource(seed: seed)
    for _ in 0..<300 {
      let memory = Bytes(whole.0, whole.1, whole.2)
      for _ in 0..<Int.random(in: 1...12, using: &source) {
        memory.all[Int.random(in: 0..<memory.all.count, using: &source)] = UInt8.random(
          in: 0...255, using: &source)
      }
      guard let columns = Columns(memory.parts, keeping: memory) else { continue }
      for row in columns.headlines {
        _ = HeadlineFacts(row)
        _ = Standing(row, vocabulary: Fixture.vocabulary, today: Fixture.today)
        _ = Query.parse("顺达 or sd", .shipped, today: Moment("2026-11-24")!).query.place(in: row)
      }
    }
  }

  @Test func whatPointsOutsideIsEmpty() throws {
    var builder = ColumnsBuilder()
    builder.append(Self.facts(Self.accounts[1]))
    let whole = builder.finished()
    for count in [0, 1, whole.parts.text.count / 2] {
      var parts = whole.parts
      parts.text = UnsafeRawBufferPointer(rebasing: parts.text[..<count])
      let row = try #require(Columns(parts, keeping: whole)).headline(0)
      _ = HeadlineFacts(row)
      #expect(count > 1 || (row.name.isEmpty && row.owner.isEmpty))
    }
    var parts = whole.parts
    parts.codes = UnsafeRawBufferPointer(rebasing: parts.codes[..<0])
    #expect(try #require(Columns(parts, keeping: whole)).headline(0).industry.isEmpty)
  }

  /// Parts of columns in one writable piece of memory.
  private final class Bytes: @unchecked Sendable {
    let all: UnsafeMutableRawBufferPointer
    let parts: Columns.Parts

    init(_ rows: [UInt8], _ codes: [UInt8], _ text: [UInt8]) {
      let bytes = rows + codes + text
      all = .allocate(byteCount: bytes.count + 8, alignment: 16)
      all.copyBytes(from: bytes + [UInt8](repeating: 0, count: 8))
      parts = Columns.Parts(
        rows: UnsafeRawBufferPointer(rebasing: all[..<rows.count]),
        codes: UnsafeRawBufferPointer(rebasing: all[rows.count..<rows.count + codes.count]),
        text: UnsafeRawBufferPointer(rebasing: all[(rows.count + codes.count)..<bytes.count]))
    }

    deinit { all.deallocate() }
  }
}
