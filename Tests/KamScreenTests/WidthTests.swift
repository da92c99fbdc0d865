import CUnicode
import KamScreen
import Testing

@Test(arguments: [
  (0x41, 1), (0x7E, 1), (0xE9, 1), (0x20, 1), (0xA0, 1),
  (0x4E2D, 2), (0x3400, 2), (0x20000, 2), (0x2F800, 2), (0x30000, 2), (0x9FFF, 2), (0x3007, 2),
  (0xFF01, 2), (0x3000, 2), (0x3001, 2), (0x300A, 2), (0xAC00, 2), (0x1100, 2), (0x3042, 2),
  (0x1F600, 2), (0x231A, 2), (0x2B50, 2), (0x1F6DC, 2), (0x1FAE8, 2), (0x1FA77, 2), (0x1F426, 2),
  (0x2764, 1), (0x2714, 1), (0x1F1E8, 1), (0xFF61, 1), (0x0E01, 1), (0x2800, 1),
  (0x0301, 0), (0x20DD, 0), (0xFE0F, 0), (0xE0100, 0), (0x1160, 0), (0x11A8, 0), (0x0E31, 0),
  (0x200B, 0), (0x200D, 0), (0x202E, 0), (0x2066, 0), (0xFEFF, 0), (0x2060, 0), (0xE0041, 0),
  (0x00, 0), (0x01, -1), (0x1B, -1), (0x7F, -1), (0x80, -1), (0x9B, -1), (0xD800, -1), (0x110000, -1),
])
func aCodePointTakesItsColumns(codePoint: Int, columns: Int) {
  #expect(Int(kam_width(UInt32(codePoint))) == columns)
}

@Test(arguments: ["·", "“", "”", "—", "…", "①", "●", "→", "★", "×", "°", "│", "α", "Я"])
func someCharactersAreAmbiguous(text: String) throws {
  #expect(kam_class(try #require(text.unicodeScalars.first).value) == .ambiguous)
}

@Test func ambiguousCharactersTakeWhatTheTerminalGivesThem() async {
  await #expect(processExitsWith: .success) {
    #expect(displayWidth("→·中a") == 5)
    kam_set_ambiguous(2)
    #expect(displayWidth("→·中a") == 7)
    #expect(kam_ambiguous() == 2)
    kam_set_ambiguous(9)
    #expect(displayWidth("→·中a") == 5)
  }
}

@Test func everyCodePointHasAClassAndAPlausibleWidth() {
  for codePoint in UInt32(0)...0x10FFFF where !(-1...2).contains(kam_width(codePoint)) {
    Issue.record("U+\(String(codePoint, radix: 16)) takes \(kam_width(codePoint)) columns")
  }
}
