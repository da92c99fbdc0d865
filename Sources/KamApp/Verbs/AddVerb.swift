import ArgumentParser
import KamDomain
import KamRecord
import KamStore

/// `kam add`: a new record of an account; prints its id.
struct AddVerb: Verb {
  static let manual = Manual(
    name: "add", usage: ["add ACCOUNT TYPE FIELD=VALUE…", "add ACCOUNT TYPE"], zh: "给客户加一条资料，输出编号",
    en: "add a record to a customer and print its id",
    options: [
      .init(
        usage: "TYPE", zh: "联系人 采购项目 席位 车辆 竞争对手 拜访 下一步 承诺 …；不写字段就列出这一类的字段",
        en:
          "contact project seat vehicle rival visit step promise …; without fields those of the type are listed"
      ),
      .init(
        usage: "FIELD=VALUE", zh: "如 name=王建国 职务=主任；可写名称代替编号",
        en: "as name=王建国 title=…; records may be given by name"),
    ])

  @OptionGroup var globals: GlobalOptions
  @Argument var account: String
  @Argument var type: String
  @Argument var values: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open()
    let named = try session.account(account, in: open)
    let type = try recordType(session.language)
    guard !values.isEmpty else { return tellFields(of: type, open, session) }
    let values = try FieldValues(values, of: type, open.reader(named.account), session.language).values
    if type == .person { return try learn(values, named, &session) }
    let change = try session.change { ids throws(Refusal) in
      try named.account.addRecord(type, values, by: open.author, ids: &ids)
    }
    let seat = type == .seat ? named.account.seat(meantBy: values) : nil
    if let seat {
      let who = named.account.label(ofContact: seat.contact)
      session.warn(
        session.say("\(who) 在这个项目已有席位，改的是那一席", "\(who) has a seat in that project: that one is changed"))
    }
    try session.save(change, to: open, id: seat?.record.id ?? change.created, onlyID: true)
  }

  /// What a record of a type can say: each field by its name and word, and what it takes.
  private func tellFields(of type: RecordType, _ open: OpenStore, _ session: Session) {
    let language = session.language
    var table = Table(columns: [.init("", limit: 24), .init("", limit: 40), .init("")])
    table.rows = type.fields.map { field in
      let must = field.isMandatory ? session.say("必填 ", "needed ") : ""
      let several = field.isRepeated ? session.say("，可多个", ", several") : ""
      return [
        .init(field.key, .heading), .init(field.word(language)),
        .init(must + field.kind.typed(open: open.vocabulary.list(field.kind), language) + several, .muted),
      ]
    }
    for line in table.lines(session.ink) { session.print(line) }
  }

  /// Personal facts lie in a file of their own, beside what is known of the contact already.
  private func learn(_ values: Values, _ named: NamedAccount, _ session: inout Session) throws(Failure) {
    let personal = try Failure.wording(session.language) { () throws(StoreFault) in
      try named.open.store.personal(named.account.id)
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
}
