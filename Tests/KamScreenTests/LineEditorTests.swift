import KamScreen
import Testing

/// (before, keys, after): `|` is the caret, keys are notations apart by blanks.
@Test(arguments: [
  ("|", "王 建 国", "王建国|"), ("ab|", "Left x", "ax|b"), ("a|b", "Space", "a |b"),
  ("王建国|", "Backspace", "王建|"), ("|王", "Backspace", "|王"), ("王|建国", "Delete", "王|国"),
  ("王|", "Delete", "王|"), ("|ab", "Left", "|ab"), ("ab|", "Right", "ab|"),
  ("电话|王", "Home", "|电话王"), ("|电话", "End", "电话|"), ("a|b", "C-a x", "x|ab"), ("a|b", "C-e x", "abx|"),
  ("a|b", "C-b C-d", "|b"), ("a|b", "C-f C-h", "a|"),
  ("昨天电话 12月|", "C-Left", "昨天电话 12|月"), ("昨天电话 12|月", "C-Left", "昨天电话 |12月"),
  ("昨天电话 |12月", "C-Left", "|昨天电话 12月"), ("|call 王主任, ok", "C-Right", "call| 王主任, ok"),
  ("call| 王主任, ok", "C-Right", "call 王主任|, ok"), ("call 王主任|, ok", "C-Right", "call 王主任, ok|"),
  ("预算12月批 → 送方案|", "C-w", "预算12月批 → |"), ("预算12月批 → |", "C-w", "预算12|"),
  ("电话|王主任", "C-k", "电话|"), ("电话|王主任", "C-u", "|王主任"), ("电话|王主任", "C-k Home C-y", "王主任|电话"),
  ("|", "C-w C-y", "|"), ("ab|", "C-w C-w C-y C-y", "abab|"),
  ("e\u{301}|", "Backspace", "|"), ("👩‍💻|x", "Backspace", "|x"), ("👨‍👩‍👧‍👦|", "Left", "|👨‍👩‍👧‍👦"),
  ("a\r\n|b", "Backspace", "a|b"), ("e|x", "\u{301}", "e\u{301}|x"), ("🇨|", "🇳 Backspace", "|"),
])
func keysEditTheLine(before: String, keys: String, after: String) throws {
  var editor = editor(before)
  for key in try #require(Key.sequence(keys)) {
    let isDone = editor.handle(key)
    #expect(isDone)
  }
  #expect(picture(editor) == after)
}

@Test(arguments: ["Enter", "Esc", "Tab", "Up", "PageDown", "C-r", "C-z", "F1"])
func otherKeysAreLeftToTheWorkbench(notation: String) throws {
  var editor = LineEditor("电话")
  let isDone = editor.handle(try #require(Key(notation)))
  #expect(!isDone)
  #expect(editor == LineEditor("电话"))
}

@Test func pastedTextIsKeptAsItIs() {
  var editor = LineEditor("备注")
  editor.insert("一\n二\t\u{1B}[31m\r\n三")
  #expect(editor.text == "备注一\n二\t\u{1B}[31m\r\n三")
  #expect(shown(editor, 30).text == "备注一\\二 ^[[31m\\三")
}

@Test(arguments: [
  ("电话|王", 12, "电话王", 4), ("abcdefgh|", 12, "abcdefgh", 8), ("abcdefghij|", 12, "~ghij", 5),
  ("|abcdefghijklmnop", 12, "abcdefghijk~", 0), ("abcdefghi|jklmnop", 12, "abcdefghijk~", 9),
  ("abcdefghij|klmnop", 12, "~ghijklmnop", 5), ("客户客户|客户客户", 10, "~ 户客户~", 4),
])
func aLongLineIsSeenThroughAWindow(line: String, width: Int, text: String, caret: Int) {
  let view = shown(editor(line), width)
  #expect(view.text == text)
  #expect(view.caret == caret)
}

@Test(arguments: UInt64(1)...60)
func randomEditingKeepsTextAndCaretWhole(seed: UInt64) {
  var dice = Dice(seed: seed)
  var editor = LineEditor(dice.text())
  for _ in 0..<60 {
    if Int.random(in: 0..<4, using: &dice) == 0 {
      editor.insert(dice.text())
    } else if let command = LineEditor.Command.allCases.randomElement(using: &dice) {
      editor.perform(command)
    }
    #expect(0...editor.text.count ~= editor.caret, "seed \(seed)")
    let width = Int.random(in: 1...30, using: &dice)
    let view = shown(editor, width)
    #expect(view.caret.map { 0..<width ~= $0 } == true, "seed \(seed), width \(width)")
  }
}

private func editor(_ picture: String) -> LineEditor {
  let parts = picture.split(separator: "|", omittingEmptySubsequences: false)
  return LineEditor(parts.joined(), caret: parts[0].count)
}

private func picture(_ editor: LineEditor) -> String {
  editor.text.prefix(editor.caret) + "|" + editor.text.dropFirst(editor.caret)
}

private func shown(_ editor: LineEditor, _ width: Int) -> (text: String, caret: Int?) {
  var surface = Surface(width: width, height: 1)
  surface.draw { editor.draw(in: &$0) }
  return (surface.text[0], surface.caret?.x)
}
