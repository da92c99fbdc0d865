import KamDomain
import KamRecord
import KamScreen

extension State {
  /// Enter: takes what was typed. What cannot be taken says why, and the entry stays open.
  mutating func takeEntry() -> [Effect] {
    guard let entry else { return [] }
    let text = entry.editor.text
    switch entry.purpose {
    case .find:
      guard !roll.listed.isEmpty else {
        if textSearch.isUnderWay {
          tell("还在查全文，查到了再按 Enter", "Still searching all texts: Enter once they are found", .notice)
        } else {
          tell("没有符合的客户，改几个字或按 Esc", "Nothing matches: change the words, or Esc", .caution)
        }
        return []
      }
      self.entry = nil
      return openSelected() + endTextSearch()
    case .palette: return takeCommand(entry)
    case .log, .followed: return takeLog()
    case .page: return []
    case .step: return takeStep()
    case .looked: return takeLooked()
    case .visit: return takeVisit()
    case .seat: return takeSeat(text)
    case .guide(let guide): return takeAnswer(to: guide)
    case .move(let contact): return takeMove(contact)
    case .close: return takeReport()
    case .learn(let item): return takeLearnt(item, text)
    case .waive(let item):
      return take { account, author, ids throws(Refusal) in
        try account.waive(item, text.trimmed, by: author, ids: &ids)
      }
    case .statement: return takeStatement(text)
    case .newAccount: return takeNewAccount(text)
    case .merge: return readForMerge()
    case .newEvent: return takeNewEvent(text)
    case .invite(let event): return takeInvitation(to: event)
    case .guest(let event, let id): return takeGuest(event, id, text)
    case .add(.person): return takePerson(text)
    case .erase(let contact): return takeErasure(contact, text)
    case .help: return takeHelp()
    case .add(.lead): return takeLead()
    case .add(.contact): return takeContact(RecordLine(text, .contact, reader))
    case .add(let type): return takeRecord(type, RecordLine(text, type, reader).pairs)
    case .field(let type, let id, let field, let was): return takeField(entry, type, id, field, was)
    case .value(let type, let id, let field, let was): return takeValue(entry, type, id, field, was)
    case .remark(let visit, let code): return tickStep(code, of: visit, answer: text)
    case .deal: return takeDeal()
    case .answer(let id): return takeAnswer(text, to: id)
    case .word: return takeWord()
    }
  }

  /// Adds a record of what a line says, and of what goes without saying.
  mutating func takeRecord(_ type: RecordType, _ line: Values) -> [Effect] {
    let values = line + defaults(of: type).filter { given in !line.contains { $0.field == given.field } }
    return take { account, author, ids throws(Refusal) in
      try account.addRecord(type, type == .project ? Self.tendered(values) : values, by: author, ids: &ids)
    }
  }

  /// Adds a contact, with the seat that the line speaks of in the project that is worked on.
  private mutating func takeContact(_ line: RecordLine) -> [Effect] {
    let project = project
    return take { account, author, ids throws(Refusal) in
      try account.addContact(line.pairs, roles: line.roles, in: project, by: author, ids: &ids)
    }
  }

  /// Takes the answer to a question; the next open one below is gone to.
  private mutating func takeAnswer(_ text: String, to id: String) -> [Effect] {
    let effects = take { account, author, ids throws(Refusal) in
      guard let item: VisitItem = account.find(ID(id)) else { return nil }
      return try account.tick(item, answer: text, by: author, ids: &ids)
    }
    if entry == nil { goToOpenQuestion(below: id) }
    return effects
  }

  /// Who acts now.
  var author: Author {
    Author(login: setting.me, at: at, today: now.day, language: language, vocabulary: setting.vocabulary)
  }

  /// Reads what is typed into fields.
  var reader: ValueReader {
    var reader = ValueReader(vocabulary: setting.vocabulary, today: now.day, account: account)
    reader.customers = { [rows = roll.rows] name in AccountName.namesakes(name, in: rows) }
    return reader
  }

  /// Makes a change of the selected account and saves it; the entry is closed, or stays with the reason.
  mutating func take(
    _ make: (Account, Author, inout IDSource) throws(Refusal) -> Change?
  ) -> [Effect] {
    guard let account else { return [] }
    return takeAnyhow { author, ids throws(Refusal) in try make(account, author, &ids) }
  }

  /// Makes a change, of whatever it is, and saves it; the entry is closed, or stays with the reason.
  mutating func takeAnyhow(
    _ make: (Author, inout IDSource) throws(Refusal) -> Change?
  ) -> [Effect] {
    do {
      let change = try make(author, &ids)
      closeEntry()
      return change.map { save($0) } ?? []
    } catch {
      notice = Notice(text: error.words(language), tone: .bad)
      return []
    }
  }

  /// Closes the entry after its text was taken: nothing is kept of it.
  mutating func closeEntry() {
    if let entry { kept[keptKey(entry.purpose)] = nil }
    entry = nil
  }

  private mutating func takeCommand(_ entry: Entry) -> [Effect] {
    let all = candidates
    guard all.indices.contains(entry.choice), let command = Command.named(all[entry.choice].value) else {
      return []
    }
    self.entry = nil
    return run(command)
  }

  /// The text or candidate that the entry gives to a field; nil empties it.
  private func typed(_ entry: Entry, _ field: Field) -> String? {
    guard field.kind.isList || field.kind == .account else {
      return entry.editor.text.trimmed.isEmpty ? nil : entry.editor.text.trimmed
    }
    let all = candidates
    // Words that are none of the list's go to the reader, which refuses them and names the nearest.
    guard all.indices.contains(entry.choice) else {
      return entry.editor.text.trimmed.isEmpty ? nil : entry.editor.text.trimmed
    }
    return all[entry.choice].value.isEmpty ? nil : all[entry.choice].value
  }

  private mutating func takeField(
    _ entry: Entry, _ type: RecordType, _ id: String, _ field: Field, _ was: String?
  ) -> [Effect] {
    let (typed, reader, playbook) = (typed(entry, field), reader, setting.playbook)
    if type == .project, field.name == "Stage", let typed, typed != was, let account,
      let stage = try? reader.stored(typed, for: field, of: type), account.find(ID<Project>(id)) != nil
    {
      return reach(stage, id)
    }
    if type.standsApart { return takeApart(type, id, field, typed.map { [$0] } ?? []) }
    let effects = take { account, author, ids throws(Refusal) in
      guard let record = account.document.record(type.rawValue, id: id) else { return nil }
      let stored = try typed.map { value throws(Refusal) in try reader.stored(value, for: field, of: type) }
      guard stored != was else { return nil }
      let values = [stored].compactMap { $0 }
      if let act = try account.act(
        setting: field, of: record, to: values, playbook, by: author, ids: &ids)
      {
        return act
      }
      return try account.set(field.name, of: record, to: stored, was: .some(was), by: author)
    }
    showNewVersion()
    return effects
  }

  private mutating func takeValue(
    _ entry: Entry, _ type: RecordType, _ id: String, _ field: Field, _ was: String
  ) -> [Effect] {
    let (typed, reader, playbook) = (typed(entry, field), reader, setting.playbook)
    if type.standsApart {
      var values = record(type, id)?.all(name: field.name) ?? []
      let place = was.isEmpty ? nil : values.firstIndex(of: was)
      if let place { values.remove(at: place) }
      if let typed { values.insert(typed, at: place ?? values.count) }
      return takeApart(type, id, field, values)
    }
    return take { account, author, ids throws(Refusal) in
      guard let record = account.document.record(type.rawValue, id: id) else { return nil }
      var values = record.all(name: field.name)
      let stored = try typed.map { value throws(Refusal) in try reader.stored(value, for: field, of: type) }
      let place = was.isEmpty ? nil : values.firstIndex(of: was)
      if let place { values.remove(at: place) }
      if let stored { values.insert(stored, at: place ?? values.count) }
      if let act = try account.act(
        setting: field, of: record, to: values, playbook, by: author, ids: &ids)
      {
        return act
      }
      return try account.make(field.name, values, of: record, by: author)
    }
  }

  /// A way of buying that is no direct one makes a new project a tender.
  private static func tendered(_ values: Values) -> Values {
    let process = values.first { $0.field == "Process" }?.value
    guard let process, process != directProcess, !values.contains(where: { $0.field == "Track" }) else {
      return values
    }
    return values + [("Track", Track.tender.rawValue)]
  }

  /// The one process of the shipped list that is no tender.
  private static let directProcess = "direct_purchase"

  /// What a new record holds besides what was typed: the project worked on, today, our side.
  private func defaults(of type: RecordType) -> Values {
    let today = now.day.description
    switch type {
    case .signal, .deal, .lead: return [("Date", today)]
    case .need, .milestone: return [("Project", project?.record.id)]
    default: return []
    }
  }

  private mutating func takeNewAccount(_ text: String) -> [Effect] {
    let line = CustomerLine(text, reader)
    if let fault = line.fault {
      notice = Notice(text: say("信用代码", "credit code: ") + fault.word(language), tone: .caution)
      return []
    }
    if let same = Duplicates(line.pairs).among(roll.rows, limit: 1).first,
      warns("\(same.words(.zh))；再按 Enter 仍然新建", "\(same.words(.en)): Enter again makes it all the same")
    {
      return []
    }
    do {
      let rest = line.pairs.filter { $0.field != "Name" }
      let change = try Change.newAccount(line.name, rest, by: author, ids: &ids)
      closeEntry()
      guard case .account(let id) = change.files.first else { return [] }
      selected = id
      forgetPlaces()
      (opened, account) = (Opened(id: id, document: Document([])), nil)
      return save(change)
    } catch {
      notice = Notice(text: error.words(language), tone: .bad)
      return []
    }
  }

  private mutating func takeSeat(_ text: String) -> [Effect] {
    guard let account, let project = projectInView else { return [] }
    let line = SeatLine(text, account, setting.vocabulary)
    guard let contact = line.contact, line.unknown.isEmpty else {
      let words = line.unknown.joined(separator: " ")
      if line.contact != nil {
        tell(
          "没看懂「\(words)」：后面写角色、立场、层次、职能", "Not understood: \(words) (roles, stance, level, function)",
          .caution)
      } else if words.isEmpty {
        tell("要写是谁（联系人先用 a c 加）", "Name somebody (a c adds a contact)", .caution)
      } else {
        tell("没有叫「\(words)」的联系人，先用 a c 加", "No contact is called \(words): a c adds one", .caution)
      }
      return []
    }
    let seat = account.seats.first { $0.project == project.id && $0.contact.record == contact.id }
    let seating = line.seating(over: seat)
    return take { account, author, ids throws(Refusal) in
      try account.seat(Reference(contact.id), in: project, seating, by: author, ids: &ids)
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else {
      return ""
    }
    return String(self[first...last])
  }
}
