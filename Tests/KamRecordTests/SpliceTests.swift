import KamRecord
import Testing

/// Edits of the text: exact, reversible, and blind to what they do not touch.
struct SpliceTests {
  static let order = ["Account", "Contact", "Vehicle", "Step"]

  @Test func editsAreExactAndReversible() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("seed of editsAreExactAndReversible: \(seed)")
    var random = RandomText(seed: seed)
    for _ in 0..<2000 {
      let before = Document(text: random.document())
      try #require(before.errors.isEmpty, "\(before.bytes)")
      guard let edit = Self.edit(of: before, &random) else { continue }
      let after = try #require(before.applying(edit.splice))
      let text = String(decoding: after.bytes, as: UTF8.self).debugDescription
      #expect(after.errors.isEmpty, "\(edit) \(text)")
      #expect(after.applying(edit.splice.inverse)?.bytes == before.bytes)
      #expect(edit.holds(after), "\(edit) \(text)")
      let kept = Self.texts(before, except: edit.id)
      #expect(kept == Self.texts(after, except: edit.id), "\(edit) \(text)")
    }
  }

  /// The lines of all records but one.
  private static func texts(_ document: Document, except id: String) -> [[UInt8]] {
    document.records.filter { $0.id != id }.map { record in
      var bytes = Array(record.bytes)
      if bytes.last != 0x0A { bytes.append(0x0A) }
      return bytes
    }
  }

  struct Trial {
    var id: String
    var splice: Splice
    var holds: (Document) -> Bool
  }

  private static func edit(of document: Document, _ random: inout RandomText) -> Trial? {
    let value = random.value()
    let kind = Int.random(in: 0..<5, using: &random)
    if kind == 0 {
      let type = order.randomElement(using: &random) ?? "Step"
      let raw = Record.text([("Id", "new"), ("Text", value)])
      let neighbour = document.records.randomElement(using: &random)?.id
      let splice = document.inserting(raw, type: type, after: neighbour, order: order)
      return Trial(id: "new", splice: splice) { $0.record(type, id: "new")?["Text"] == value }
    }
    guard let record = document.records.randomElement(using: &random) else { return nil }
    let (type, id) = (record.type, record.id)
    let name = ["Name", "Phone", "Note", "Fresh"].randomElement(using: &random) ?? "Name"
    switch kind {
    case 1:
      return Trial(id: id, splice: document.setting(name, to: value, in: record)) {
        $0.record(type, id: id)?[name: name] == value
      }
    case 2:
      let rest = Array(record.all(name: name).dropFirst())
      return Trial(id: id, splice: document.setting(name, to: nil, in: record)) {
        $0.record(type, id: id)?.all(name: name) == rest
      }
    case 3:
      let values = record.all(name: name) + [value]
      return Trial(id: id, splice: document.adding(name, value, to: record)) {
        $0.record(type, id: id)?.all(name: name) == values
      }
    default:
      return Trial(id: id, splice: document.removing(record)) { $0.record(type, id: id) == nil }
    }
  }

  @Test func removesOneValueOfSeveral() throws {
    let document = Document(text: "Id: a\nPhone: 1\nPhone: 2\nPhone: 1\n")
    let record = try #require(document.record(id: "a"))
    let splice = try #require(document.removing("Phone", "2", from: record))
    #expect(document.applying(splice)?.record(id: "a")?.all(name: "Phone") == ["1", "1"])
    #expect(document.removing("Phone", "3", from: record) == nil)
  }

  @Test func putsANewSetInOrderAndLeavesCommentsWithTheirRecords() throws {
    let document = Document(text: "%rec: Account\n\nId: a\n# about a\n\n# the steps\n%rec: Step\n\nId: s\n")
    let splice = document.inserting(Array("Id: c\n".utf8), type: "Contact", after: nil, order: Self.order)
    let after = try #require(document.applying(splice))
    #expect(
      String(decoding: after.bytes, as: UTF8.self)
        == "%rec: Account\n\nId: a\n# about a\n\n%rec: Contact schema.rec\n\nId: c\n\n# the steps\n%rec: Step\n\nId: s\n"
    )
  }

  @Test(arguments: ["x\\", "\\", "x\\\ny", "\n", "a\n\nb", " lead", "#c", "+ p", "%rec: X", "尾\\\\"])
  func keepsEveryValue(_ value: String) {
    let document = Document(Record.text([("A", value), ("B", "b")]))
    #expect(document.errors.isEmpty)
    #expect(document.records.map { $0["A"] } == [value])
    #expect(document.records.map { $0["B"] } == ["b"])
  }
}
