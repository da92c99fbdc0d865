import Foundation

/// The package's own source text, as the tests of its architecture read it.
enum Sources {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// One Swift file of a room.
  struct File: Sendable, CustomStringConvertible {
    let room: String
    let path: String
    let text: String

    var description: String { path }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The 1-based lines whose code has a word, neither in a comment nor inside a longer name nor in a text literal.
    func lines(with word: String) -> [Int] {
      guard text.contains(word) else { return [] }
      return lines.enumerated().filter { _, line in
        let bare = line.drop { $0 == " " }
        guard !bare.hasPrefix("//"), bare.contains(word) else { return false }
        let code = String(bare).replacing(/"(\\.|[^"\\])*"/, with: "\"\"")
        guard let found = code.range(of: word) else { return false }
        let before = found.lowerBound == code.startIndex ? " " : code[code.index(before: found.lowerBound)]
        return !(before.isLetter && word.first?.isLetter == true)
      }.map { $0.offset + 1 }
    }

    var imports: Set<String> {
      Set(
        lines.compactMap { line in
          let words = line.split(separator: " ").drop { $0.hasPrefix("@") || $0 == "public" }
          return words.first == "import" ? words.dropFirst().first.map(String.init) : nil
        })
    }
  }

  /// All Swift files below `Sources/`.
  static let files: [File] = {
    let sources = root.appending(path: "Sources")
    let found = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    return (found?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }.compactMap { url in
      guard let text = try? String(contentsOf: url, encoding: .utf8) else { return nil }
      let path = url.path.dropFirst(root.path.count + 1)
      return File(room: String(path.split(separator: "/")[1]), path: String(path), text: text)
    }.sorted { $0.path < $1.path }
  }()

  static func text(_ path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }
}
