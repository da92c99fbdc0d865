import KamRecord
import RecutilsOracle
import Testing

/// A text that recutils and kam must read alike.
struct Tricky: CustomTestStringConvertible, Sendable {
  var name: String
  var bytes: [UInt8]
  /// Kam refuses these where recutils reads them short or by chance: NUL, and bytes that are not UTF-8.
  var isStricter = false
  var testDescription: String { name }

  init(_ name: String, _ text: String) {
    self.name = name
    bytes = Array(text.utf8)
  }

  init(_ name: String, stricter bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    isStricter = true
  }

  static let all: [Tricky] = [
    Tricky("empty file", ""),
    Tricky("comment only", "# x\n"),
    Tricky("comment without newline", "# x"),
    Tricky("no blank after colon", "A:x\n"),
    Tricky("tab after colon", "A:\tx\n"),
    Tricky("two blanks after colon", "A:  x\n"),
    Tricky("blank, tab, blank", "A: \t x\n"),
    Tricky("trailing blanks", "A: x  \nB: y\n"),
    Tricky("backslash continuation", "A: x\\\ny\n"),
    Tricky("backslash and blanks", "A: x\\\n  y\n"),
    Tricky("backslash before plus", "A: x\\\n+ y\n"),
    Tricky("backslash before comment", "A: x\\\n# c\n"),
    Tricky("backslash before empty line", "A: x\\\n\nB: y\n"),
    Tricky("two backslashes", "A: x\\\\\ny\n"),
    Tricky("backslash inside", "A: a\\b\n"),
    Tricky("backslash and blank", "A: a\\ \nB: x\n"),
    Tricky("plus without blank", "A: x\n+y\n+ z\n+\n+  w\n"),
    Tricky("plus and tab", "A: x\n+\ty\n"),
    Tricky("plus after backslash lines", "A: x\n+ y\\\nz\n+ w\n"),
    Tricky("plus on an empty value", "A:\n+ y\n"),
    Tricky("stray plus", "+ y\n"),
    Tricky("plus after an empty line", "A: x\n\n+ y\n"),
    Tricky("plus after a comment", "A: x\n# c\n+ y\n"),
    Tricky("blank before plus", "A: x\n + y\n"),
    Tricky("carriage returns", "A: x\r\nB: y\r\n"),
    Tricky("carriage return line", "A: x\r\n\r\nB: y\r\n"),
    Tricky("comment inside", "A: x\n# c\nB: y\n"),
    Tricky("bare comment sign inside", "A: x\n#\nB: y\n"),
    Tricky("indented comment before", " # c\nA: x\n"),
    Tricky("indented comment inside", "A: x\n # c\nB: y\n"),
    Tricky("indented record", " \t A: x\n+ y\n"),
    Tricky("indented field inside", "A: x\n B: y\n"),
    Tricky("indented field after comment", "A: x\n# c\n B: y\n"),
    Tricky("line of blanks", "A: x\n \t \nB: y\n"),
    Tricky("line of blanks after comment", "A: x\n# c\n \nB: y\n"),
    Tricky("ends in blanks", "A: x\n  "),
    Tricky("form feed line", "A: x\n\u{0C}\nB: y\n"),
    Tricky("no final newline", "A: x"),
    Tricky("bare colon at the end", "A: x\nB:"),
    Tricky("colon and blank at the end", "A: "),
    Tricky("half a name at the end", "A: x\nB"),
    Tricky("bare plus at the end", "A: x\n+"),
    Tricky("plus and blank at the end", "A: x\n+ "),
    Tricky("backslash at the end", "A: x\\"),
    Tricky("backslash newline at the end", "A: x\\\n"),
    Tricky("backslash after plus at the end", "A: a\n+ b\\"),
    Tricky("empty values", "A:\nB: \nC:\n+ x\n"),
    Tricky("no field", "A: x\nfoo bar\nB: y\n"),
    Tricky("name starts with a digit", "1A: x\n"),
    Tricky("name starts with an underscore", "_A: x\n"),
    Tricky("name with a dash", "A-B: x\n"),
    Tricky("name with a hash", "A#: x\n"),
    Tricky("blank before colon", "A : x\n"),
    Tricky("no name", ": x\n"),
    Tricky("Chinese name", "名: x\n"),
    Tricky("full-width colon", "A：x\n"),
    Tricky("long name", "Abc_9: x\n"),
    Tricky("same field twice", "A: x\nA: y\n"),
    Tricky("percent field inside", "A: x\n%foo: y\nB: z\n"),
    Tricky("percent record without type", "A: 1\n\n%foo: y\n\nB: z\n"),
    Tricky("bare percent", "%: x\n"),
    Tricky("two percents", "%%a: x\n"),
    Tricky("percent inside a name", "a%b: x\n"),
    Tricky("type", "%rec: X\n\nA: 1\n"),
    Tricky("type with descriptor file", "%rec: X foo.rec\n\nA: 1\n"),
    Tricky("type after two blanks", "%rec:  X \n\nA: 1\n"),
    Tricky("type after a tab", "%rec:\tX\n\nA: 1\n"),
    Tricky("type with a folded line", "%rec: X\n+ y\n\nC: z\n"),
    Tricky("type named last", "%doc: x\n%rec: X\nB: y\n\nC: z\n"),
    Tricky("type named twice in a record", "%rec: X\n%rec: Y\n\nA: 1\n"),
    Tricky("type without records", "%rec: X\n"),
    Tricky("two types", "%rec: X\n\nA: 1\n\n%rec: Y\n\nB: 2\n\nB: 3\n"),
    Tricky("types that differ in case", "%rec: X\n\nA: 1\n\n%rec: x\n\nB: 2\n"),
    Tricky("records before a type", "A: 0\n\n%rec: X\n\nA: 1\n"),
    Tricky("type repeated", "%rec: X\n\nA: 1\n\n%rec: X\n\nB: z\n"),
    Tricky("type repeated later", "%rec: X\n\nA: 1\n\n%rec: Y\n\nB: z\n\n%rec: X\n\nA: 2\n"),
    Tricky("byte order mark", "\u{FEFF}A: x\n"),
    Tricky("NUL", stricter: Array("A: x\0y\nB: z\n".utf8)),
    Tricky("half a character", stricter: Array("A: ".utf8) + [0xE4, 0xB8, 0x0A]),
    Tricky("overlong character", stricter: Array("A: ".utf8) + [0xC0, 0x80, 0x0A]),
    Tricky("surrogate", stricter: Array("A: ".utf8) + [0xED, 0xA0, 0x80, 0x0A]),
    Tricky("GB18030", stricter: Array("A: ".utf8) + [0xD6, 0xD0, 0xCE, 0xC4, 0x0A]),
  ]
}

/// Kam against GNU recutils: the same files accepted, the same fields read.
struct OracleTests {
  @Test(arguments: Tricky.all) func agreesWithRecutils(_ tricky: Tricky) {
    let document = Document(tricky.bytes)
    if tricky.isStricter {
      #expect(!document.errors.isEmpty)
    } else {
      expectAgreement(tricky.bytes, Scratch())
    }
  }

  @Test(arguments: [
    ("A: x", 1), ("A: x\nB", 2), ("A: x\nB:", 2), ("A: x\n+ y", 2), ("A: x\\", 1), ("A: x\n\n# c", 3),
    ("A: x\n  ", 2),
  ])
  func namesTheLineInWhichAFileEnds(_ text: String, _ line: Int) {
    #expect(Document(text: text).errors == [SyntaxError(line: line, reason: .unfinished)])
  }

  @Test func agreesOnRandomTexts() {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of agreesOnRandomTexts: \(seed)")
    var random = RandomText(seed: seed)
    let scratch = Scratch()
    for _ in 0..<150 {
      expectAgreement(Array(random.lines().utf8), scratch)
    }
  }

  private func expectAgreement(_ bytes: [UInt8], _ scratch: Scratch) {
    guard bytes.isEmpty || bytes.last == 0x0A else {
      // The one difference that is meant: recutils reads half a line, kam takes the file for half written.
      #expect(Document(bytes).errors.contains { $0.reason == .unfinished })
      return expectAgreement(bytes + [0x0A], scratch)
    }
    let document = Document(bytes)
    let file = scratch.write("x.rec", bytes)
    let text = String(decoding: bytes, as: UTF8.self).debugDescription
    let verdict = Recutils.run("recsel", ["-t", "NoSuchType", file])
    #expect((verdict.code == 0) == document.errors.isEmpty, "\(text): \(verdict.text) \(document.errors)")
    guard verdict.code == 0, document.errors.isEmpty else { return }
    for type in document.types {
      let theirs = Recutils.run("recsel", ["-t", type, file]).text
      #expect(theirs == normalForm(document.records(of: type)), "\(text) type \(type)")
    }
    if document.types.isEmpty {
      #expect(Recutils.run("recsel", [file]).text == normalForm(document.records), "\(text)")
    }
  }

  /// Records as recsel prints them.
  private func normalForm(_ records: [Record]) -> String {
    records.map { record in
      record.fields.map { name, value in
        value.isEmpty ? "\(name):\n" : "\(name): \(lines(value))\n"
      }.joined()
    }.joined(separator: "\n")
  }

  private func lines(_ value: String) -> String {
    value.unicodeScalars.map { $0 == "\n" ? "\n+ " : String($0) }.joined()
  }
}
