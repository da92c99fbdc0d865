import KamScreen
import Testing

@Test(arguments: [
  "j", "K", "Enter", "Esc", "C-r", "PageDown", "S-Tab", "C-Left", "Space", "F12", ";", "-", "王", "，",
])
func aKeyHasOneNotation(notation: String) {
  #expect(Key(notation)?.notation == notation)
}

@Test func everyNamedKeyHasANotation() {
  for name in Key.Name.allCases { #expect(Key(Key.named(name).notation) == .named(name)) }
  for letter in "abcdefghijklmnopqrstuvwxyz" {
    #expect(Key(Key.control(letter).notation) == .control(letter))
  }
  #expect(Key("Space") == .character(" "))
}

@Test(arguments: ["", "C-", "C-R", "C-1", "enter", "M-x", "jj", "C-ab"])
func whatIsNoKeyIsRefused(notation: String) {
  #expect(Key(notation) == nil)
}

@Test func sequencesAreKeysApartByBlanks() {
  #expect(Key.sequence("g C-x Space") == [.character("g"), .control("x"), .character(" ")])
  #expect(Key.sequence("g nothing") == nil)
}

@Test(arguments: [
  ("、", "/"), ("。", "."), ("，", ","), ("；", ";"), ("：", ":"), ("？", "?"), ("！", "!"), ("【", "["),
  ("】", "]"), ("《", "<"), ("》", ">"), ("·", "`"), ("ｊ", "j"), ("Ｋ", "K"), ("１", "1"), ("（", "("),
  ("～", "~"), ("\u{3000}", "Space"), ("j", "j"), ("王", "王"), ("C-r", "C-r"), ("Enter", "Enter"),
])
func commandsFoldWhatTheInputMethodTypes(typed: String, command: String) {
  #expect(Key(typed)?.folded.notation == command)
}

@Test func hanziAreTold() {
  #expect(Key.character("王").isHanzi && Key.character("〇").isHanzi && Key.character("𠮷").isHanzi)
  #expect(!Key.character("j").isHanzi && !Key.character("，").isHanzi && !Key.named(.enter).isHanzi)
}
