import KamScreen
import Testing

/// What bytes of a terminal mean, whole, in pieces, and with answers between them.
@Suite struct InputDecoderTests {
  /// The bytes decoded at once.
  private func decoded(_ text: String, keys: [(bytes: [UInt8], key: Key)] = []) -> [Input] {
    var decoder = InputDecoder(keys: keys)
    return decoder.decode(Array(text.utf8), at: 0)
  }

  private func keys(_ notations: String) -> [Input] {
    notations.split(separator: " ").map { .key(Key(String($0))!) }
  }

  @Test(arguments: [
    ("j", "j"), ("\r", "Enter"), ("\n", "Enter"), ("\t", "Tab"), ("\u{7F}", "Backspace"),
    ("\u{8}", "Backspace"),
    ("\u{12}", "C-r"), (" ", "Space"), ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"), ("\u{1B}[Z", "S-Tab"),
    ("\u{1B}[H", "Home"), ("\u{1B}[1~", "Home"), ("\u{1B}[4~", "End"), ("\u{1B}OF", "End"),
    ("\u{1B}[5~\u{1B}[6~", "PageUp PageDown"), ("\u{1B}[3~", "Delete"), ("\u{1B}OP", "F1"),
    ("\u{1B}[15~", "F5"),
    ("\u{1B}[24~", "F12"), ("\u{1B}[1;5C", "C-Right"), ("\u{1B}[1;3D", "C-Left"), ("\u{1B}[1;2A", "Up"),
    ("\u{1B}OM", "Enter"), ("\u{1B}Op\u{1B}Ok", "0 +"), ("客户", "客 户"),
  ])
  func keysOfXterm(bytes: String, notations: String) {
    #expect(decoded(bytes) == keys(notations))
  }

  @Test func aTerminalsOwnKeyStringsComeFirst() {
    let own: [(bytes: [UInt8], key: Key)] = [
      (Array("\u{1B}[[A".utf8), .named(.f1)), (Array("\u{1B}[A".utf8), .named(.pageUp)),
    ]
    #expect(decoded("\u{1B}[[A\u{1B}[A", keys: own) == keys("F1 PageUp"))
  }

  @Test(arguments: [
    ("\u{1B}j", "j"), ("\u{1B}[", "["), ("\u{1B}]x", "] x"), ("\u{1B}[j", "[ j"), ("\u{1B}Oz", "O z"),
  ])
  func keysTypedAheadAfterEscapeAreKept(bytes: String, rest: String) {
    var decoder = InputDecoder()
    let inputs = decoder.decode(Array(bytes.utf8), at: 0) + decoder.decode([], at: 1000)
    #expect(inputs == keys("Esc " + rest))
  }

  @Test func aLoneEscapeIsAKeyAfterItsDelay() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0x1B], at: 100) == [])
    #expect(decoder.deadline == 100 + InputDecoder.escapeDelay)
    #expect(decoder.decode([], at: 110) == [])
    #expect(decoder.decode([], at: 125) == keys("Esc"))
    #expect(decoder.deadline == nil)
  }

  @Test func twoEscapesAndAnArrow() {
    #expect(decoded("\u{1B}\u{1B}[A") == keys("Esc Up"))
  }

  /// Everything that may arrive, byte by byte, means the same as at once.
  @Test func piecesMeanTheSameAsTheWhole() {
    let text =
      "a客\u{1B}[A\u{1B}[200~一\r\n二\u{1B}[201~\u{1B}[<0;3;4M\u{1B}]11;rgb:0000/1111/2222\u{1B}\\"
      + "\u{1B}[2;3R\u{1B}[?62;1c\u{1B}[24~😀\u{1B}[M !!"
    let whole = decoded(text)
    for size in 1...7 {
      var decoder = InputDecoder()
      var inputs: [Input] = []
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        inputs += decoder.decode(Array(rest.prefix(size)), at: 0)
        rest = rest.dropFirst(size)
      }
      #expect(inputs == whole, "in pieces of \(size)")
      #expect(decoder.hasSeenFence)
    }
    #expect(
      whole == keys("a 客 Up") + [.paste("一\n二"), .mouse(Mouse(.click, x: 2, y: 3)), .background(dark: true)]
        + [.ambiguousWidth(2)] + keys("F12 😀") + [.mouse(Mouse(.click, x: 0, y: 0))])
  }

  @Test(arguments: [
    ("\u{1B}[2;2R", 1), ("\u{1B}[2;3R", 2), ("\u{1B}[2;9R", 1), ("\u{1B}[7;3R", 1), ("\u{1B}[1;1R", 1),
  ])
  func aCursorReportTellsTheAmbiguousWidth(bytes: String, columns: Int) {
    #expect(decoded("j" + bytes + "k") == keys("j") + [.ambiguousWidth(columns)] + keys("k"))
  }

  @Test func aReportFromTheFirstRowIsAFunctionKey() {
    #expect(decoded("\u{1B}[1;2R") == keys("F3"))
  }

  @Test(arguments: [
    ("\u{1B}]11;rgb:ffff/ffff/dddd\u{7}", false), ("\u{1B}]11;rgb:12/16/1c\u{1B}\\", true),
    ("\u{1B}]11;rgb:f/f/f\u{7}", false),
  ])
  func theBackgroundIsDarkOrLight(bytes: String, dark: Bool) {
    #expect(decoded(bytes) == [.background(dark: dark)])
  }

  @Test(arguments: [
    "\u{1B}]11;nonsense\u{7}", "\u{1B}]4;1;rgb:0/0/0\u{7}", "\u{1B}[?1;2c", "\u{1B}[I", "\u{1B}[<0;3;4m",
    "\u{1B}[99~", "\u{1B}[27;5;9~", "\0", "\u{1C}",
  ])
  func whatMeansNothingIsSwallowedWhole(bytes: String) {
    #expect(decoded(bytes + "j") == keys("j"))
  }

  @Test func theWreckOfASequenceIsDropped() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1B}[12;".utf8), at: 0) == [])
    #expect(decoder.decode([], at: 1000) == [])
    #expect(decoder.decode(Array("j".utf8), at: 1001) == keys("j"))
  }

  @Test func brokenCharactersAreDropped() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0xE5, 0xAE, 0x6A, 0xFF, 0x6B], at: 0) == keys("j k"))
    #expect(decoder.decode([0xE5], at: 0) == [])
    #expect(decoder.decode([0x0D], at: 0) == keys("Enter"))
  }

  @Test func pastedEscapesAreTextAndNeverKeys() {
    #expect(decoded("\u{1B}[200~q\u{1B}[A\u{1B}[201~") == [.paste("q\u{1B}[A")])
  }

  @Test func twoPressesOnACellAreADoubleClick() {
    var decoder = InputDecoder()
    let press = Array("\u{1B}[<0;5;6M\u{1B}[<0;5;6m".utf8)
    let actions = [0, 200, 300, 2000].map { decoder.decode(press, at: $0) }
    let click = Input.mouse(Mouse(.click, x: 4, y: 5))
    #expect(actions == [[click], [.mouse(Mouse(.doubleClick, x: 4, y: 5))], [click], [click]])
  }

  @Test func theWheelTurnsUpAndDown() {
    #expect(
      decoded("\u{1B}[<64;1;1M\u{1B}[<65;1;1M") == [
        .mouse(Mouse(.wheelUp, x: 0, y: 0)), .mouse(Mouse(.wheelDown, x: 0, y: 0)),
      ])
  }
}
