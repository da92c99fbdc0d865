import KamDomain
import Testing

/// Compares the fast matcher with one that is written straight from the rule.
@Suite struct SearchPropertyTests {
  @Test(arguments: [11, 23, 2026] as [UInt64]) func fastMatchingAgreesWithTheRule(seed: UInt64) throws {
    var source = IDSource(seed: seed)
    for _ in 0..<80 {
      let lines = (0..<Int.random(in: 1...4, using: &source)).map { _ in Self.line(&source) }
      let key = SearchKey(name: lines[0], words: Array(lines.dropFirst())).bytes
      let forms = [CompanyName(lines[0]).plain, CompanyName.normalised(lines[0])]
      for _ in 0..<12 {
        let word = Self.word(from: lines.randomElement(using: &source)!, &source)
        guard let term = SearchTerm(word) else { continue }
        let expected = (lines + forms).contains { Self.finds(word, in: $0) }
        #expect(term.matches(key) == expected, "seed \(seed): \(word) in \(lines)")
      }
    }
  }

  private static let hanzi = Array("河北省交通运输重庆长沙银行单曾绿女吕厦门公司大小会计西安中国石化藏乐参朴查人民医院".unicodeScalars)
  private static let ascii = Array("abhjtz4s9 ".unicodeScalars)

  private static func line(_ source: inout IDSource) -> String {
    var line = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...9, using: &source) {
      let isHanzi = Int.random(in: 0..<6, using: &source) > 0
      line.append((isHanzi ? hanzi : ascii).randomElement(using: &source)!)
    }
    return String(line)
  }

  /// A word as somebody might type it to find a line, now and then with one wrong letter.
  private static func word(from line: String, _ source: inout IDSource) -> String {
    let scalars = Array(line.unicodeScalars.filter { $0 != " " })
    guard !scalars.isEmpty else { return "x" }
    let start = Int.random(in: 0..<scalars.count, using: &source)
    var word = ""
    for scalar in scalars[start...].prefix(Int.random(in: 1...5, using: &source)) {
      let readings = Pinyin.readings(of: scalar)
      switch (Int.random(in: 0..<4, using: &source), readings.randomElement(using: &source)) {
      case (0, _), (_, nil): word += String(scalar)
      case (1, let reading?): word += reading
      case (2, let reading?): word += reading.prefix(Int.random(in: 1...reading.count, using: &source))
      case (_, let reading?): word += reading.prefix(1)
      }
    }
    if Int.random(in: 0..<5, using: &source) == 0 {
      word.remove(at: word.indices.randomElement(using: &source)!)
      word += ["a", "h", "t", "交"].randomElement(using: &source)!
    }
    return word
  }

  /// The rule: somewhere in the line the word goes on, character by character.
  private static func finds(_ word: String, in line: String) -> Bool {
    let text = Array(line.lowercased().unicodeScalars)
    return text.indices.contains { begins(text[$0...], Array(word.unicodeScalars)[...]) }
  }

  private static func begins(_ text: ArraySlice<Unicode.Scalar>, _ word: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let typed = word.first else { return true }
    guard let scalar = text.first else { return false }
    if typed == scalar, begins(text.dropFirst(), word.dropFirst()) { return true }
    let rest = String(String.UnicodeScalarView(word))
    for reading in Pinyin.readings(of: scalar) {
      for letters in [reading, reading.replacing("v", with: "u")] {
        if letters.hasPrefix(rest) { return true }
        var heads = [String(letters.prefix(1)), letters]
        if letters.dropFirst().first == "h" { heads.append(String(letters.prefix(2))) }
        for head in heads where rest.hasPrefix(head) && begins(text.dropFirst(), word.dropFirst(head.count)) {
          return true
        }
      }
    }
    return false
  }
}
