import ArgumentParser
import KamDomain

/// `kam new`: a new account, owned by the caller; prints its id.
struct NewVerb: Verb {
  static let manual = Manual(
    name: "new", usage: ["new NAME [FIELD=VALUE…] [--anyway]"], zh: "新建客户，输出编号",
    en: "make a new customer and print its id",
    options: [
      .init(
        usage: "FIELD=VALUE", zh: "如 industry=政府 phone=0311-… 电话=…", en: "as industry=government phone=0311-…"
      ),
      .init(usage: "--anyway", zh: "名称或信用代码已有也新建", en: "although name or credit code are there already"),
    ])

  @OptionGroup var globals: GlobalOptions
  @Flag var anyway = false
  @Argument var name: String
  @Argument var values: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open()
    let values = try FieldValues(values, of: .account, open.reader(), session.language).values
    let like = Duplicates([("Name", name)] + values).among(open.store.catalog(open.vocabulary).headlines)
    if !anyway, let same = like.first(where: { $0.isSame(as: name) }) {
      throw Failure(
        .usage,
        same.words(session.language) + "  \(same.id)\n"
          + session.say("仍要新建就加 --anyway", "--anyway makes it all the same"))
    }
    for likeness in like {
      session.warn(likeness.words(session.language) + "  \(likeness.id)")
    }
    let change = try session.change { ids throws(Refusal) in
      try Change.newAccount(name, values, by: open.author, ids: &ids)
    }
    try session.save(change, to: open, id: change.created, onlyID: true)
  }
}
