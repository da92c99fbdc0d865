import KamDomain
import KamRecord
import KamStore

/// What is held on one person, and what mentions them, as lines and as JSON.
struct PrivacyPage {
  let someone: NamedContact
  let persons: [Person]
  let mentions: [Mention]
  let language: Language
  let ink: Ink

  private func say(_ zh: String, _ en: String) -> String { language.pick(zh, en) }

  var lines: [String] { heldLines + mentionLines(say("提到此人的记录", "Records that mention them")) }

  /// The contact's own record and the personal facts, each field on a line, with source and date.
  var heldLines: [String] {
    let title = ink(someone.contact.name, .heading) + "  " + ink(someone.contact.id.text, .muted)
    let contact = section(RecordType.contact, [someone.contact.record])
    let none = ink(say("没有个人情况", "no personal facts are held"), .muted)
    return [title] + contact + (persons.isEmpty ? ["", none] : section(.person, persons.map(\.record)))
  }

  /// What was done, and what still mentions the person.
  func erasedLines(_ tombstones: Int) -> [String] {
    let done = say(
      "已彻底删除\(someone.contact.name)的个人情况；日志里 \(tombstones) 处旧内容一并清除",
      "erased what was held on \(someone.contact.name), and its text in \(tombstones) places of the journals")
    return [ink(done, .good)]
      + mentionLines(say("这些记录提到此人，仍然保留", "These records mention the person and are left"))
  }

  func json(erased tombstones: Int? = nil) -> JSON {
    let named = someone.named
    let left = mentions.map { mention in
      JSON.object([
        ("file", .string(mention.file.path)), ("type", .string(mention.record.type)),
        ("id", .string(mention.record.id)), ("day", .text(mention.day?.description)),
        ("byName", .bool(mention.isByName)), ("text", .string(mention.text)),
      ])
    }
    let erased: [(key: String, value: JSON)] = tombstones.map { [("tombstones", .number($0))] } ?? []
    let held: [(key: String, value: JSON)] =
      tombstones == nil
      ? [("contact", someone.contact.record.json(.contact)), ("personal", persons.json)] : []
    return .object(
      [("account", .string(named.account.id.text)), ("id", .string(someone.contact.id.text))] + held + erased
        + [("mentions", .array(left))])
  }

  private func section(_ type: RecordType, _ records: [Record]) -> [String] {
    let values = ValueWords(someone.named)
    var table = Table(columns: [.init("", limit: 24), .init("")])
    for record in records {
      for field in type.fields + RecordType.commonFields where field.name != "Id" && field.name != "Contact" {
        for value in record.all(name: field.name) {
          table.rows.append([.init("  " + field.word(language), .muted), .init(values.words(value, field))])
        }
      }
    }
    return ["", ink(type.word(language), .heading)] + table.lines(ink)
  }

  private func mentionLines(_ title: String) -> [String] {
    guard !mentions.isEmpty else {
      return ["", ink(say("没有别的记录提到此人", "nothing else mentions them"), .muted)]
    }
    var table = Table(
      columns: [
        .init("", limit: 12), .init("", limit: 16), .init("", limit: 12), .init("", limit: 28), .init(""),
      ])
    table.rows = mentions.map { mention in
      let word = RecordType(rawValue: mention.record.type)?.word(language) ?? mention.record.type
      let isOwn = mention.file == .account(someone.named.account.id)
      return [
        .init("  " + mention.record.id, .muted), .init(word), .init(mention.day?.description ?? ""),
        .init(isOwn ? "" : mention.house, .muted), .init(mention.text),
      ]
    }
    return ["", ink(title + " \(mentions.count)", .heading)] + table.lines(ink)
  }
}
