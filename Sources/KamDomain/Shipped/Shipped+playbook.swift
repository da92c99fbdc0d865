import KamRecord

/// The playbook of a new store.
extension Shipped {
  /// The files of `playbook/`, by their names without `.rec`, with texts in the store's language.
  ///
  /// The ids are made from the Chinese texts, so that every store has the same ones.
  public static func playbook(_ language: Language) -> [(name: String, text: String)] {
    [
      ("refusals", refusals(language)),
      ("questions", set(.question, rows(questionLines).map { question($0, language) })),
      (
        "checklist", set(.checklistItem, rows(checklistLines).enumerated().map { item($1, at: $0, language) })
      ),
      ("topics", set(.topic, rows(topicLines).map { topic($0, language) })),
      ("comparisons", rows(comparisonLines).reduce(heading(.comparison)) { $0 + comparison($1, language) }),
      ("after_signing", set(.template, [template(.afterSigning, afterSigning(language), language)])),
      ("needs", set(.template, paperKinds.map { template($0, paper($0, language), language) })),
    ]
  }

  /// Every shipped text with its pair in the other language.
  static var pairs: [(zh: String, en: String)] {
    rows(questionLines).map { ($0[5], $0[6]) } + rows(checklistLines).map { ($0[3], $0[4]) }
      + rows(topicLines).map { ($0[1], $0[2]) }
      + rows(refusalLines).flatMap { row in
        row.count == 3 ? [(row[1], row[2])] : [(row[0], row[1]), (row[2], row[3])]
      } + paperKinds.map { (paper($0, .zh), paper($0, .en)) }
      + zip(notes(afterSigning(.zh)), notes(afterSigning(.en))).map { ($0, $1) }
  }

  /// What stands behind the milestones of a template.
  private static func notes(_ template: String) -> [String] {
    template.split(separator: "\n").compactMap { line in
      line.firstRange(of: ": ").map { String(line[$0.upperBound...]) }
    }
  }

  private static func refusals(_ language: Language) -> String {
    var objections: [[String: String]] = []
    var answers: [[String: String]] = []
    for row in rows(refusalLines) {
      if row.count == 3 {
        objections.append(["Id": id(row[1]), "Code": row[0], "Text": language.pick(row[1], row[2])])
      } else {
        answers.append([
          "Id": id(row[0]), "Objection": objections.last?["Id"] ?? "", "Text": language.pick(row[0], row[1]),
          "FollowUp": language.pick(row[2], row[3]),
        ])
      }
    }
    return set(.objection, objections) + set(.answer, answers)
  }

  private static func question(_ row: [String], _ language: Language) -> [String: String] {
    [
      "Id": id(row[0] + row[5]), "Item": row[0], "Form": row[1], "Role": row[2], "Level": row[3],
      "Function": row[4], "Text": language.pick(row[5], row[6]),
    ]
  }

  private static func item(_ row: [String], at place: Int, _ language: Language) -> [String: String] {
    [
      "Id": id(row[0] + row[3]), "Code": row[0], "For": row[1], "Fold": row[2] == "fold" ? "yes" : "",
      "Text": language.pick(row[3], row[4]), "Order": String((place + 1) * 10),
    ]
  }

  private static func topic(_ row: [String], _ language: Language) -> [String: String] {
    [
      "Id": id(row[1]), "Text": language.pick(row[1], row[2]),
      "Strategic": row[0] == "strategic" ? "yes" : "",
    ]
  }

  private static func comparison(_ row: [String], _ language: Language) -> String {
    var fields = [("Id", id(row[0] + row[1])), ("Ours", row[0]), ("Theirs", row[1])]
    fields += parts(language.pick(row[2], row[3])).map { ("Strength", $0) }
    fields += parts(language.pick(row[4], row[5])).map { ("Weakness", $0) }
    return String(decoding: Record.text(fields.map { (name: $0.0, value: $0.1) }), as: UTF8.self) + "\n"
  }

  private static func template(
    _ kind: TemplateKind, _ text: String, _ language: Language
  ) -> [String: String] {
    ["Id": id("template " + kind.rawValue), "Name": kind.word(language), "Text": text, "Kind": kind.rawValue]
  }

  private static func parts(_ cell: String) -> [String] {
    cell.split(separator: ";").map { part in String(part.drop { $0 == " " }) }
  }

  private static func heading(_ type: RecordType) -> String { "%rec: \(type.rawValue) schema.rec\n\n" }

  private static func set(_ type: RecordType, _ records: [[String: String]]) -> String {
    heading(type) + records.map { fields in identified(type, fields) }.joined()
  }

  /// A record with its id; `-` stands for nothing.
  private static func identified(_ type: RecordType, _ fields: [String: String]) -> String {
    let id = "Id: \(fields["Id"] ?? "")\n"
    return id + record(type, fields.mapValues { $0 == "-" ? "" : $0 })
  }

  /// The lines of a table and their cells, which `|` parts, without the blanks around them.
  private static func rows(_ lines: StaticString) -> [[String]] {
    lines.withUTF8Buffer { text in
      text.split(separator: UInt8(ascii: "\n")).map { line in
        line.split(separator: UInt8(ascii: "|")).map { cell in
          var trimmed = cell.drop { $0 == UInt8(ascii: " ") }
          while trimmed.last == UInt8(ascii: " ") { trimmed.removeLast() }
          return String(decoding: trimmed, as: UTF8.self)
        }
      }
    }
  }

  /// An id made from a text (FNV-1a as the seed).
  private static func id(_ text: String) -> String {
    let seed = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    var source = IDSource(seed: seed)
    return source.id(Record.self).text
  }
}
