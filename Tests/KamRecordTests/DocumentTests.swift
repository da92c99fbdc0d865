import KamRecord
import Testing

@Test func readsFieldsOfARecord() {
  let document = Document(text: "%rec: Contact schema.rec\n\nId: a\nName: 王建国\nNote: one\n+ two\n")
  let record = document.record("Contact", id: "a")
  #expect(record?["Name"] == "王建国")
  #expect(record?["Note"] == "one\ntwo")
}
