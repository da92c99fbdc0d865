import ArgumentParser
import KamDomain
import KamRecord

/// `kam set`: one field of an account or of one of its records.
struct SetVerb: Verb {
  static let manual = Manual(
    name: "set", usage: ["set ACCOUNT [ID.]FIELD VALUE… [--was OLD]"], zh: "改一个字段", en: "set a field",
    options: [
      .init(usage: "ID.FIELD", zh: "某条资料的字段，编号见 kam show", en: "a field of one record; kam show has the ids"),
      .init(
        usage: "VALUE…", zh: "空 '' 表示清空；可多值的字段可写几个",
        en: "'' empties it; several for a field that may stand several times"),
      .init(
        usage: "--was OLD", zh: "只有现值是 OLD 才改，否则退出码 4；多值的字段每个值写一次",
        en:
          "only if it is OLD now, else exit code 4; once for each value of a field that stands several times"),
    ])

  @OptionGroup var globals: GlobalOptions
  @Option(parsing: .singleValue) var was: [String] = []
  @Argument var account: String
  @Argument var field: String
  @Argument var values: [String]

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open()
    let named = try session.account(account, in: open)
    let record = try record(of: named.account, session.language)
    try session.save(to: open, id: record.id) { ids throws(Refusal) in
      try change(of: record, named, open, &ids)
    }
  }

  /// The field's name without the id before it.
  private var fieldName: String { field.split(separator: ".", maxSplits: 1).last.map(String.init) ?? field }

  /// The record whose field is meant: the one named before the dot, else the account's own.
  private func record(of account: Account, _ language: Language) throws(Failure) -> Record {
    let parts = field.split(separator: ".", maxSplits: 1)
    guard parts.count == 2 else { return account.record }
    return try account.record(named: String(parts[0]), language)
  }

  private func change(
    of record: Record, _ named: NamedAccount, _ open: OpenStore, _ ids: inout IDSource
  ) throws(Refusal) -> Change {
    guard let type = RecordType(rawValue: record.type) else {
      throw .unknownField(.account, name: field, nearest: nil)
    }
    let field = try type.checked(fieldName)
    let reader = open.reader(named.account)
    var stored: [String] = []
    for value in values { stored.append(try reader.stored(value, for: field, of: type)) }
    stored.removeAll(where: \.isEmpty)
    let seen = seen(field, reader, type)
    let isSeen = seen.map { Set($0) == Set(record.all(name: field.name)) } ?? true
    if isSeen,
      let act = try named.account.act(
        setting: field, of: record, to: stored, open.playbook, by: open.author, ids: &ids)
    {
      return act
    }
    if field.isRepeated {
      return try named.account.make(field.name, stored, of: record, was: seen, by: open.author)
    }
    guard values.count == 1 else {
      throw .badValue(
        type, field: field.name, value: values.joined(separator: " "), expected: field.kind, nearest: nil)
    }
    return try named.account.set(
      field.name, of: record, to: stored.first ?? "", was: seen.map { $0.first }, by: open.author)
  }

  /// What the caller saw in the field, as it is stored; nil if the caller does not say.
  private func seen(_ field: Field, _ reader: ValueReader, _ type: RecordType) -> [String]? {
    guard !was.isEmpty else { return nil }
    return was.filter { !$0.isEmpty }.map { (try? reader.stored($0, for: field, of: type)) ?? $0 }
  }
}

extension Account {
  /// The record of an id, or of a unique beginning of one.
  ///
  /// - Throws: `nothing` if there is none, `usage` if there are several.
  func record(named text: String, _ language: Language) throws(Failure) -> Record {
    if let record = document.record(id: text) { return record }
    let found = text.isEmpty ? [] : document.records.filter { $0.id.hasPrefix(text) }
    switch found.count {
    case 1: return found[0]
    case 0:
      throw Failure(
        .nothing,
        language.pick(
          "\(name)没有编号为「\(text)」的资料，编号见 kam show", "\(name) has no record '\(text)'; kam show has the ids"))
    default:
      throw Failure(
        .usage,
        language.pick("「\(text)」可以是几条资料：", "'\(text)' may be several records:")
          + found.map { "\n  \($0.id)  \(label(of: $0, language))" }.joined())
    }
  }
}
