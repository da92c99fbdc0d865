import ArgumentParser
import KamDomain
import KamRecord
import KamStore

/// `kam add`: a new record of an account; prints its id.
struct AddVerb: Verb {
  static let manual = Manual(
    name: "add", usage: ["add ACCOUNT TYPE FIELD=VALUE…"], zh: "给客户加一条资料，输出编号",
    en: "add a record to a customer and print its id",
    options: [
      .init(
        usage: "TYPE", zh: "联系人 采购项目 席位 车辆 竞争对手 拜访 下一步 承诺 …",
        en: "contact project seat vehicle rival visit step promise …"),
      .init(
        usage: "FIELD=VALUE", zh: "如 name=王建国 职务=主任；可写名称代替编号",
        en: "as name=王建国 title=…; records may be given by name"),
    ])

  @OptionGroup var globals: GlobalOptions
  @Argument var account: String
  @Argument var type: String
  @Argument var values: [String]

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open()
    let named = try session.account(account, in: open)
    let type = try recordType(session.language)
    let values = try FieldValues(values, of: type, open.reader(named.account), session.language).values
    if type == .person { return try learn(values, named, &session) }
    let change = try session.change { ids throws(Refusal) in
      try Self.change(named.account, type, values, open.author, &ids)
    }
    try session.save(change, to: open, id: change.created, onlyID: true)
  }

  /// Personal facts lie in a file of their own, beside what is known of the contact already.
  private func learn(_ values: Values, _ named: NamedAccount, _ session: inout Session) throws(Failure) {
    let personal: Document
    do throws(StoreFault) {
      personal = try named.open.store.personal(named.account.id)
    } catch {
      throw Failure(error, session.language)
    }
    let contact: Contact? = named.account.find(values.first { $0.field == "Contact" }?.value.map { ID($0) })
    let change = try session.change { ids throws(Refusal) in
      guard let contact else { throw .missingField(.person, field: "Contact") }
      let facts = values.filter { $0.field != "Contact" }
      return try named.account.learnPersonal(
        facts, of: contact, in: personal, by: named.open.author, ids: &ids)
    }
    let held = contact.flatMap { Person.held(of: $0.id, in: personal)?.record.id }
    try session.save(change, to: named.open, id: change.created ?? held, onlyID: true)
  }

  private func recordType(_ language: Language) throws(Failure) -> RecordType {
    let known = RecordType.accountTypes.dropFirst() + [.person]
    if let type = known.first(where: { [$0.key, $0.rawValue, $0.zh, $0.en].contains(self.type) }) {
      return type
    }
    let parts = known.filter { $0.zh.contains(self.type) }
    if parts.count == 1 { return parts[0] }
    let nearest = Nearest.word(to: type, among: known.flatMap { [$0.key, $0.zh] })
    throw Failure(
      .usage,
      language.pick("没有类型「\(type)」", "there is no type '\(type)'")
        + (nearest.map { language.pick("，是不是 \($0)？", "; did you mean \($0)?") }
          ?? language.pick("，有：", "; there are: ")
          + known.map { $0.word(language) }.joined(separator: language.pick(" ", ", "))))
  }

  private static func change(
    _ account: Account, _ type: RecordType, _ values: Values, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> Change {
    switch type {
    case .project:
      let name = values.first { $0.field == "Name" }?.value ?? ""
      return try account.addProject(name, values.filter { $0.field != "Name" }, by: author, ids: &ids)
    case .seat: return try account.addSeat(values, by: author, ids: &ids)
    default: return try account.add(type, values, by: author, ids: &ids)
    }
  }
}
