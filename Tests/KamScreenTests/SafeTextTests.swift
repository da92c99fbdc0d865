import CUnicode
import KamScreen
import Testing

@Test(arguments: HostileText.all)
func hostileTextIsMadeHarmless(raw: String) {
  for glyph in SafeText(raw) {
    #expect(1...2 ~= glyph.width)
    #expect(1...5 ~= glyph.text.unicodeScalars.count)
    var columns = 0
    for scalar in glyph.text.unicodeScalars {
      let kind = kam_class(scalar.value)
      #expect(kind != .control && kind != .hidden && kind != .unassigned && kind != .blank)
      columns += Int(kam_width(scalar.value))
    }
    #expect(columns == glyph.width, "ncurses must count the columns that we count")
  }
  #expect(displayWidth(raw) <= 9 * raw.unicodeScalars.count)
}

@Test(arguments: HostileText.all)
func safeTextIsSafeAlready(raw: String) {
  let once = SafeText(raw).string
  #expect(SafeText(once).string == once)
  #expect(displayWidth(once) == displayWidth(raw))
}

@Test(arguments: [
  ("plain 中文", "plain 中文"), ("\u{1B}[31m", "^[[31m"), ("a\u{7F}", "a^?"), ("\u{9B}x", "<9b>x"),
  ("一\n二", "一\\二"), ("一\r\n二", "一\\二"), ("一\t二", "一 二"), ("a\rb", "a^Mb"),
  ("王\u{202E}国", "王<202e>国"), ("\u{FEFF}客户", "<feff>客户"), ("张\u{200B}三", "张<200b>三"),
  ("a\u{2028}b", "a<2028>b"), ("a\u{A0}b\u{2003}c", "a b c"), ("\u{301}", " \u{301}"),
  ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "e\u{301}\u{302}\u{303}\u{304}"),
  ("👩‍💻来", "👩来"), ("👨‍👩‍👧‍👦", "👨"), ("👍🏽", "👍"), ("🇨🇳", "CN"), ("❤️", "❤"), ("1️⃣", "1"),
  ("🏴\u{E0067}\u{E0062}\u{E007F}", "🏴"), ("葛\u{E0100}", "葛"), ("a\u{E0041}", "a<e0041>"),
  ("\u{1F46A}\u{FE0F}\u{200D}", "\u{1F46A}"), ("👩\u{200D}🇨", "👩C"), ("👩\u{200D}a", "👩a"),
  ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"), ("a\u{1161}", "a<1161>"),
  ("각\u{1161}", "각<1161>"),
])
func whatIsInvisibleBecomesASign(raw: String, shown: String) {
  #expect(SafeText(raw).string == shown)
}

@Test func signsAreToldFromText() {
  #expect(
    SafeText("<9b>\u{9B}").map(\.isSign) == Array(repeating: false, count: 4) + [true, true, true, true])
}

@Test(arguments: UInt64(1)...100)
func columnsAddUpWhereverTextIsCutBetweenCharacters(seed: UInt64) {
  var dice = Dice(seed: seed)
  let text = dice.text()
  for index in text.indices {
    let parts = displayWidth(String(text[..<index])) + displayWidth(String(text[index...]))
    #expect(parts == displayWidth(text), "seed \(seed)")
  }
}

@Test(arguments: [
  ("石家庄公交", 20, "石家庄公交"), ("石家庄公交", 10, "石家庄公交"), ("石家庄公交", 9, "石家庄公~"),
  ("石家庄公交", 8, "石家庄~"), ("石家庄公交", 2, "~"), ("石家庄公交", 1, "~"), ("石家庄公交", 0, ""),
  ("abc", 2, "a~"), ("", 3, ""), ("a中", 2, "a~"),
])
func textIsClippedByColumns(raw: String, columns: Int, clipped: String) {
  #expect(SafeText(raw).clipped(to: columns) == clipped)
}

@Test func textIsPaddedByColumns() {
  #expect(SafeText("客户").padded(to: 6) == "客户  ")
  #expect(SafeText("客户").padded(to: 7, .centre) == " 客户  ")
  #expect(SafeText("12").padded(to: 5, .right) == "   12")
  #expect(SafeText("石家庄公交").padded(to: 6) == "石家~ ")
  #expect(SafeText("石家庄").padded(to: 5, cut: .plain) == "石家 ")
}

@Test(arguments: [
  ("预算十二月批，先看配置", 12, ["预算十二月", "批，先看配置"]),
  ("预算12月批", 5, ["预算", "12月", "批"]),
  ("call Wang about budget", 10, ["call Wang", "about", "budget"]),
  ("一\n\n二", 10, ["一", "", "二"]),
  ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
  ("", 10, [""]),
  ("今年更新预算大概多少?", 20, ["今年更新预算大概多", "少?"]),
])
func textIsBrokenIntoLines(raw: String, columns: Int, lines: [String]) {
  #expect(SafeText(raw).wrapped(to: columns) == lines)
}

/// Text, columns, columns taken on the first line → lines.
@Test(arguments: [
  ("call Wang", 10, 4, ["call", "Wang"]), ("call Wang", 10, 7, ["", "call Wang"]),
  ("预算12月批", 8, 5, ["预", "算12月批"]), ("预算", 8, 8, ["", "预算"]), ("call", 10, 6, ["call"]),
  ("abcdefghij", 4, 2, ["", "abcd", "efgh", "ij"]), ("call Wang", 6, -3, ["call Wang"]),
])
func textIsBrokenBehindOther(raw: String, columns: Int, taken: Int, lines: [String]) {
  #expect(SafeText(raw).wrapped(to: columns, behind: taken) == lines)
}
