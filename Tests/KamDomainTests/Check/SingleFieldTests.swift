import KamDomain
import KamRecord
import Testing

private let author = Author(
  login: "liwei", at: Timestamp("2026-11-24T01:12:00Z")!, today: Fixture.today, language: .zh,
  vocabulary: Fixture.vocabulary)

@Test(
  "no record is made with a field twice that may stand once", arguments: RecordType.accountTypes + [.person])
func aFieldThatStandsOnceIsWrittenOnce(_ type: RecordType) throws {
  let file = type == .person ? FileName.personal(ID("acct000001")) : .account(ID("acct000001"))
  for field in type.fields where !field.isRepeated && [.text, .longText].contains(field.kind) {
    let rest = type.fields.filter { $0.isMandatory && $0 != field }.map { ($0.name, sample($0)) }
    let twice = [(field.name, "甲"), (field.name, "乙"), (field.name, "乙")] as Values
    do throws(Refusal) {
      let edit = try Edit.add(type, "recd000001", rest + twice, in: file, by: author)
      guard case .addRecord(let raw, _) = edit.action else { return }
      let lines = String(decoding: raw, as: UTF8.self).split(separator: "\n")
      #expect(lines.count { $0.hasPrefix(field.name + ":") } == 1, "\(type) \(field.name)")
    } catch {
      #expect(error == .twoValues(type, field: field.name))
    }
  }
}

/// A value that a field takes.
private func sample(_ field: Field) -> String {
  switch field.kind {
  case .choice(let words): words[0].code
  case .day: "2026-11-24"
  case .count, .scale, .amount: "1"
  case .login, .text, .longText, .code: "bid"
  case .item: "K1"
  case .timestamp: "2026-11-24T01:12:00Z"
  default: field.name == "From" ? "cntt000001" : "cntt000002"
  }
}
