import KamDomain
import KamRecord

/// Any change that fits the text of a customer as it stands, with values that are hard to keep.
struct RandomChange {
  private let file: FileName
  private let document: Document

  init(_ file: FileName, _ document: Document) { (self.file, self.document) = (file, document) }

  private static let values = ["甲\\", "b\nc\n", "# d", "+ e", "尾 ", "\n", "%rec: X", "x"]

  /// One of them.
  ///
  /// - Parameter number: tells a new record from all others.
  func make(_ number: Int, _ random: inout IDSource) -> Change {
    let value = Self.values.randomElement(using: &random) ?? "x"
    let records = document.records
    guard let at = records.indices.randomElement(using: &random),
      let type = RecordType(rawValue: records[at].type)
    else { return add(number, value) }
    let (record, place) = (records[at], Place(file, type, records[at].id))
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return add(number, value)
    case 1 where !record.all("Phone").contains(value):
      return Change("加值", [Edit(place, .addValue(field: "Phone", value: value))])
    case 2 where type != .account:
      let before = at > 0 && records[at - 1].type == record.type ? records[at - 1].id : nil
      return Change("删", [Edit(place, .removeRecord(raw: Array(record.bytes), after: before))])
    case 3 where !record.all("Phone").isEmpty:
      return Change("去值", [Edit(place, .removeValue(field: "Phone", value: record.all("Phone")[0]))])
    case 4: return Change("两处", set("Note", value, record, place).edits + add(number, value).edits)
    default: return set("Note", Bool.random(using: &random) ? value : nil, record, place)
    }
  }

  private func set(_ field: String, _ value: String?, _ record: Record, _ place: Place) -> Change {
    Change("改", [Edit(place, .set(field: field, was: record[name: field], is: value))])
  }

  private func add(_ number: Int, _ text: String) -> Change {
    let id = "000000" + String(number + 1000, radix: 10).suffix(4)
    let raw = Record.text([("Id", id), ("Text", text)])
    return Change("加", [Edit(Place(file, .step, id), .addRecord(raw: raw, after: nil))])
  }
}
