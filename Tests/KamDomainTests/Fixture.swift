import KamDomain
import KamRecord

/// Accounts for tests, one record a line: `Deal; Date=2024-05-12; Units=12`. Records get the ids `0000000001`,
/// `0000000002` … in the order in which they are given, unless a line names its `Id`.
enum Fixture {
  static let today = Day(2026, 11, 24)!
  static let vocabulary = Vocabulary(
    Document(
      text: Shipped.house(
        name: "测试库", language: .zh,
        team: [
          .init(login: "liwei", name: "李伟", role: .specialist, manager: "zhao"),
          .init(login: "zhao", name: "赵敏", role: .manager),
        ])))

  /// The text of an account file with these records.
  static func text(_ lines: [String]) -> String {
    var sets: [String: String] = [:]
    let all = (lines.contains { $0.hasPrefix("Account") } ? [] : ["Account; Name=河北省交通运输厅"]) + lines
    for (place, line) in all.enumerated() {
      let parts = line.split(separator: ";").map { $0.drop { $0 == " " } }
      var fields = parts.dropFirst().map { part -> (name: String, value: String) in
        let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return (String(pair[0]), String(pair[1]))
      }
      if !fields.contains(where: { $0.name == "Id" }) { fields.insert(("Id", id(place)), at: 0) }
      sets[String(parts[0]), default: ""] += String(decoding: Record.text(fields), as: UTF8.self) + "\n"
    }
    return RecordType.accountTypes.compactMap { type in
      sets[type.rawValue].map { "%rec: \(type.rawValue) schema.rec\n\n" + $0 }
    }.joined()
  }

  static func account(_ lines: [String]) -> Account { Account(Document(text: text(lines)))! }

  static func row(_ lines: [String]) -> Headline {
    Headline(account: account(lines), vocabulary: vocabulary)
  }

  /// What these records mean on the tests' today.
  static func standing(_ lines: [String], on day: Day = today) -> (row: Headline, standing: Standing) {
    let row = row(lines)
    return (row, Standing(row, vocabulary: vocabulary, today: day))
  }

  static func id(_ place: Int) -> String {
    let digits = String(place)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }
}
