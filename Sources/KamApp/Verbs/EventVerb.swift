import ArgumentParser
import KamDomain
import KamStore

/// `kam event`: presentations, test drives, exhibitions, mailings, with guests and what followed (T2).
struct EventVerb: Verb {
  static let manual = Manual(
    name: "event",
    usage: [
      "event list", "event new NAME kind=KIND [FIELD=VALUE…]", "event show EVENT",
      "event invite EVENT QUERY [--people]", "event came EVENT GUEST [FIELD=VALUE…]",
      "event followed EVENT GUEST SENTENCE", "event set EVENT FIELD=VALUE…",
    ],
    zh: "活动：推介会、试乘试驾、外展、直邮；邀请谁、谁到场、后来怎样",
    en: "events: whom to invite, who came, what followed",
    options: [
      .init(usage: "EVENT", zh: "编号、编号的开头或名称里的字", en: "an id, the beginning of one, or part of the name"),
      .init(
        usage: "GUEST", zh: "来宾的编号、客户名或人名；未邀请的写客户名，或 客户/人名",
        en: "a guest by id, customer or name; who was not invited by customer, or CUSTOMER/PERSON"
      ),
      .init(usage: "--people", zh: "邀请每个联系人，不只是客户", en: "invite each contact, not the customer as a whole"),
      .init(
        usage: "FIELD=VALUE", zh: "new、set: date= place= industry=；came: drove=试驾车型 feedback=反馈 doubt=疑虑",
        en: "new, set: date= place= industry=; came: drove=MODEL feedback= doubt="), FormatOptions.manual,
    ])

  /// What is to be done.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case list, new, set, show, invite, came, followed
  }

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: FormatOptions
  @Flag var people = false
  @Argument var action: Action
  @Argument(parsing: .allUnrecognized) var words: [String] = []

  func run(_ session: inout Session) throws(Failure) {
    try session.refuseOptions(in: words, verb: "event")
    switch action {
    case .list: try list(&session)
    case .show: try show(&session)
    case .new, .set, .invite, .came, .followed:
      let open = try session.open()
      var ids = IDSource(seed: session.surroundings.seed)
      let change = try change(open, &session, &ids)
      let saved = try session.commit(change, to: open)
      try Written(change, saved, open).print(id: change.created, session, onlyID: action == .new)
    }
  }

  private func change(
    _ open: OpenStore, _ session: inout Session, _ ids: inout IDSource
  ) throws(Failure) -> Change {
    switch action {
    case .new: return try made(open, session, &ids)
    case .set: return try changed(open, session)
    case .invite: return try invitation(open, &session, &ids)
    case .came: return try arrival(open, &session, &ids)
    default: return try following(open, &session, &ids)
    }
  }
}

// MARK: - Reading

extension EventVerb {
  private func list(_ session: inout Session) throws(Failure) {
    let stores = try session.openAll()
    let language = session.language
    var listing = Listing(
      names: ["id", "name", "kind", "date", "place", "guests", "came", "drove", "followed"],
      table: Table(columns: [
        .init(language.pick("编号", "id")), .init(language.pick("活动", "event"), limit: 40),
        .init(language.pick("类别", "kind")), .init(language.pick("日期", "date")),
        .init(language.pick("地点", "place"), limit: 24), .init(language.pick("来宾", "guests"), .right),
        .init(language.pick("到场", "came"), .right), .init(language.pick("试驾", "drove"), .right),
        .init(language.pick("后续", "followed"), .right),
      ]))
    let all = stores.flatMap { $0.store.events().pages.compactMap { Gathering($0.document) } }
    listing.rows = all.sorted(by: Gathering.isLater).map { row($0, language) }
    try listing.print(format.chosen(globals), session)
  }

  private func row(_ gathering: Gathering, _ language: Language) -> Listing.Row {
    let (occasion, counts) = (gathering.occasion, gathering.counts)
    let numbers = [counts.guests, counts.came, counts.drove, counts.followed]
    let date = occasion.date?.description
    let json: [(key: String, value: JSON)] = [
      ("id", .string(gathering.id.text)), ("name", .string(gathering.name)),
      ("kind", .text(occasion.kind?.rawValue)), ("date", .text(date)), ("place", .text(occasion.place)),
      ("guests", .number(counts.guests)), ("came", .number(counts.came)), ("drove", .number(counts.drove)),
      ("followed", .number(counts.followed)),
    ]
    return Listing.Row(
      json: .object(json),
      csv: [
        gathering.id.text, gathering.name, occasion.kind?.rawValue ?? "", date ?? "", occasion.place ?? "",
      ] + numbers.map(String.init),
      cells: [
        .init(gathering.id.text, .muted), .init(gathering.name, .heading),
        .init(occasion.kind?.word(language) ?? ""), .init(date ?? ""), .init(occasion.place ?? ""),
      ] + numbers.map { .init(String($0)) })
  }

  /// An event is its guests; the event itself stands above them as text, and around them in JSON.
  private func show(_ session: inout Session) throws(Failure) {
    let open = try session.open(keepsState: false)
    let gathering = try gathering(open, session)
    let listing = GuestList(gathering, open).listing
    let format = format.chosen(globals)
    if format == .json {
      let members = gathering.occasion.record.members(.event) + [("guests", .array(listing.rows.map(\.json)))]
      return session.console.print(JSON.object(members).document)
    }
    guard format == .text else { return try listing.print(format, session) }
    let occasion = gathering.occasion
    let facts = [
      occasion.kind?.word(session.language), occasion.date?.description, occasion.place, occasion.note,
    ].compactMap { $0 }
    session.print(
      session.ink(gathering.name, .heading) + "  " + session.ink(gathering.id.text, .muted) + "  "
        + session.ink(
          facts.joined(separator: "  ").split(whereSeparator: \.isNewline).joined(separator: " / ")))
    for line in listing.lines(session.ink) { session.print(line) }
  }

  /// The event that the first word names.
  func gathering(_ open: OpenStore, _ session: Session) throws(Failure) -> Gathering {
    let (pages, problems) = open.store.events()
    session.warn(problems)
    guard let word = words.first, !word.isEmpty else {
      throw Failure(
        .usage, session.say("要写哪个活动，kam event list 可以列出全部", "name an event; kam event list shows all"))
    }
    let all = pages.compactMap { Gathering($0.document) }
    let exact = all.filter { $0.id.text == word || $0.name == word }
    let found = exact.isEmpty ? all.filter { $0.id.text.hasPrefix(word) || $0.name.contains(word) } : exact
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      throw Failure(
        .usage,
        session.say("「\(word)」可以是几个活动：", "'\(word)' may be several events:")
          + found.map { "\n  \($0.id)  \($0.name)" }.joined())
    }
    throw Failure(
      .nothing,
      session.say(
        "没有活动「\(word)」。kam event list 可以列出全部", "there is no event '\(word)'; kam event list shows all"))
  }
}
