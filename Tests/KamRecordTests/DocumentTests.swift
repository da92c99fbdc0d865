import KamRecord
import Testing

@Test func readsFieldsOfARecord() {
  let document = Document(text: "%rec: Contact schema.rec\n\nId: a\nName: 王建国\nNote: one\n+ two\n")
  let record = document.record("Contact", id: "a")
  #expect(record?["Name"] == "王建国")
  #expect(record?["Note"] == "one\ntwo")
}

/// A field's name is `[A-Za-z%][A-Za-z0-9_]*`, whatever its length and wherever the other byte stands.
@Test(arguments: 1...20) func everyByteOfANameIsLookedAt(length: Int) {
  for place in 1...length {
    for byte in UInt8(0x20)...0x7E where byte != UInt8(ascii: ":") {
      var name = Array(repeating: UInt8(ascii: "n"), count: length + 1)
      name[place] = byte
      let document = Document(name + Array(": value of the field\n".utf8))
      let mayStand =
        Unicode.Scalar(byte).properties.isAlphabetic || (0x30...0x39).contains(byte) || byte == 0x5F
      #expect(document.errors.isEmpty == mayStand, "\(String(decoding: name, as: UTF8.self))")
    }
  }
}
