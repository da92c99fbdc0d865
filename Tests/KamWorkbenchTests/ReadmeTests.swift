import Foundation
import KamScreen
import Testing

@testable import KamWorkbench

/// The README's table of keys is what the rows of the command table say.
struct ReadmeTests {
  private var table: String {
    let rows = Command.all.filter { !$0.keys.isEmpty }.map { command in
      let keys = command.keys.map { key in key.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
      }
      return "| \(keys.joined(separator: ", ")) | \(command.en) | \(command.zh) |"
    }
    return (["| keys | what | 做什么 |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  @Test func theKeysAreThoseOfTheRows() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "README.md")
    var readme = try String(contentsOf: file, encoding: .utf8)
    if Screens.isRecording, let old = readme.firstMatch(of: /\| keys \| what [^\n]*\n(\|[^\n]*\n)*/) {
      readme.replaceSubrange(old.range, with: table + "\n")
      try Data(readme.utf8).write(to: file)
    }
    #expect(readme.contains(table), "README.md should hold:\n\(table)")
  }
}
