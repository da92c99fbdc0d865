import KamScreen
import Testing

@testable import KamWorkbench

/// What must hold for every row of the command table.
struct CommandTests {
  @Test func everyCommandHasOneRowAndTwoTitles() {
    #expect(Set(Command.all.map(\.id)).count == Command.all.count)
    for command in Command.all { #expect(!command.zh.isEmpty && !command.en.isEmpty, "\(command.id)") }
  }

  @Test func everyKeyIsReadableAndMeansOneThing() {
    #expect(Keymap().problems == [])
    for command in Command.all {
      for notation in command.keys {
        for key in notation.split(separator: " ") {
          #expect(Key(String(key)) != nil, "\(command.id): \(notation)")
        }
      }
    }
  }

  @Test func noKeySequenceHidesBehindAShorterOne() {
    let sequences = Command.all.flatMap(\.keys)
    for long in sequences where long.contains(" ") {
      let first = String(long.split(separator: " ")[0])
      #expect(!sequences.contains(first), "\(first) and \(long)")
    }
  }

  @Test func aKeyFileReplacesKeysAndReportsClashes() {
    let keymap = Keymap(changes: [("log", ["l"]), ("nonsense", ["x"]), ("step", ["l"])])
    #expect(keymap.command([.character("l")], in: [.everywhere])?.id == "step")
    #expect(keymap.problems.count == 2)
    #expect(keymap.command([.character(";")], in: [.everywhere]) == nil)
  }

  @Test func paletteRunsACommandByItsInitials() {
    var driver = Driver(Fixture.all)
    driver.press(":")
    driver.type("fdcg")
    driver.press("Enter")
    #expect(driver.state.isZoomed)
  }

  @Test func aPrefixShowsItsContinuations() {
    var driver = Driver(Fixture.all)
    driver.press("o")
    #expect(driver.text().contains("i排序：行业"))
  }
}
