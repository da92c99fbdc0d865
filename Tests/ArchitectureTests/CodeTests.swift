import Foundation
import Testing

/// Every code of the method has a row in Sources/README.md: where it is seen and done, and the tests that hold it.
struct CodeTests {
  /// The codes of the method: a letter and the last number; the first is 1, for needs 0.
  static let method: [(letter: String, numbers: ClosedRange<Int>)] = [
    ("L", 1...17), ("K", 1...7), ("J", 1...6), ("R", 1...5), ("D", 1...11), ("P", 1...9), ("T", 1...6),
    ("V", 1...7), ("O", 1...3), ("I", 1...3), ("S", 1...10), ("G", 1...11), ("N", 0...4), ("M", 1...4),
    ("X", 1...12),
  ]

  /// A row: the codes that it speaks of, where they are seen and done, and its tests.
  struct Row: Sendable {
    var codes: [String]
    var place: String
    var tests: [String]

    /// What is not done yet stands as a dash and the issue that it waits for.
    var isOpen: Bool { place.contains("—, issue ") }

    init?(_ line: Substring) {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, let codes = Row.codes(cells[0]), !codes.isEmpty else { return nil }
      self.codes = codes
      place = cells[1]
      tests = cells[2].matches(of: /`([A-Za-z]+\.[A-Za-z]+)`/).map { String($0.output.1) }
    }

    /// `K1–K7 J1` as single codes; nil for a text that is no codes.
    private static func codes(_ cell: String) -> [String]? {
      var codes: [String] = []
      for part in cell.split(separator: " ") {
        guard let match = part.wholeMatch(of: /([A-Z])(\d+)(?:–\1(\d+))?/), let first = Int(match.output.2)
        else { return nil }
        let last = match.output.3.flatMap { Int($0) } ?? first
        guard first <= last else { return nil }
        codes += (first...last).map { "\(match.output.1)\($0)" }
      }
      return codes
    }
  }

  static let map = Sources.text("Sources/README.md")
  static let rows = map.split(separator: "\n").compactMap { Row($0) }

  @Test func everyCodeHasOneRow() {
    let all = Self.method.flatMap { part in part.numbers.map { "\(part.letter)\($0)" } }
    let named = Self.rows.flatMap(\.codes)
    #expect(Set(all).subtracting(named).isEmpty, "without a row: \(Set(all).subtracting(named).sorted())")
    #expect(Set(named).subtracting(all).isEmpty, "no codes: \(Set(named).subtracting(all).sorted())")
    #expect(named.count == Set(named).count, "a code stands in two rows")
  }

  @Test func everyRowNamesATestOrTheIssueItWaitsFor() {
    for row in Self.rows { #expect(row.isOpen != !row.tests.isEmpty, "\(row.codes)") }
  }

  @Test(arguments: Set(rows.flatMap(\.tests)).sorted())
  func everyTestNamedIsThere(test: String) {
    let parts = test.split(separator: ".")
    let found = Self.tests[String(parts[0])]?.contains { $0.contains("func \(parts[1])(") }
    #expect(found == true, "Tests/**/\(parts[0]).swift has no func \(parts[1])")
  }

  @Test func theMapSaysHowManyAreOpen() {
    let open = Self.rows.filter(\.isOpen).flatMap(\.codes).count
    let sentence = open == 1 ? "1 code is open." : "\(open) codes are open."
    #expect(Self.map.contains(sentence), "Sources/README.md should say: \(sentence)")
  }

  /// The texts of the test files by their names; two rooms may have files of one name.
  private static let tests: [String: [String]] = {
    let folder = Sources.root.appending(path: "Tests")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var texts: [String: [String]] = [:]
    for url in found?.allObjects as? [URL] ?? [] where url.pathExtension == "swift" {
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { continue }
      texts[url.deletingPathExtension().lastPathComponent, default: []].append(text)
    }
    return texts
  }()
}
