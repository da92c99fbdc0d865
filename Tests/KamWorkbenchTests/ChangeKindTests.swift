import KamDomain
import KamScreen
import Testing

@testable import KamWorkbench

/// Every kind of edit can be made by a key, and the verb that makes it is named beside it.
struct ChangeKindTests {
  /// The kinds of edit; a new one does not compile until it stands here.
  enum Kind: String, CaseIterable {
    case set, addValue, removeValue, addRecord, removeRecord

    init(_ action: Edit.Action) {
      self =
        switch action {
        case .set: .set
        case .addValue: .addValue
        case .removeValue: .removeValue
        case .addRecord: .addRecord
        case .removeRecord: .removeRecord
        }
    }
  }

  private static let phone = Spot.field(.contact, "c000000001", "Phone", value: 0)

  /// The command's row, where the cursor stands, what is typed, and the verb of the command line.
  static let rows: [(kind: Kind, command: String, spot: Spot?, typed: String?, verb: String)] = [
    (.set, "edit", .field(.account, "0000000001", "Address", value: 0), "新地址", "set"),
    (.addValue, "edit", .field(.contact, "c000000001", "Phone", value: 1), "139-0000-0002", "set"),
    (.removeValue, "delete", phone, nil, "set"),
    (.addRecord, "add.contact", nil, "赵师傅 修理工", "add"),
    (.removeRecord, "delete", .record(.contact, "c000000006"), nil, "remove"),
  ]

  @Test func everyKindHasARow() {
    #expect(Set(Self.rows.map(\.kind)) == Set(Kind.allCases))
  }

  @Test(arguments: rows.indices)
  func theKeyMakesIt(index: Int) throws {
    let row = Self.rows[index]
    var driver = Driver(Fixture.all)
    driver.press("Tab")
    driver.state.cursors[.card, default: Cursor()].spot = row.spot
    let command = try #require(Command.named(row.command))
    driver.press(try #require(command.keys.first))
    // What takes a record out asks once more.
    if row.kind == .removeRecord { driver.press(try #require(command.keys.first)) }
    if let typed = row.typed {
      driver.press("C-u")
      driver.type(typed)
      driver.press("Enter")
    }
    let kinds = driver.saved.flatMap(\.edits).map { Kind($0.action) }
    #expect(kinds.contains(row.kind), "\(row.kind): \(kinds)")
  }
}
