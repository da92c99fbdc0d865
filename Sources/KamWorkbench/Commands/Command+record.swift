import KamDomain
import KamScreen

extension Command {
  /// Work on what the cursor stands on, and new records.
  static let recordCommands: [Command] =
    [
      Command("open", "打开", "Open", ["Enter"]) { $0.openSpot() },
      Command("edit", "修改", "Edit", ["e"], in: .desk, needs: [.account, .writing]) {
        $0.editSpot()
      },
      Command("edit.long", "用编辑器改", "Edit in $EDITOR", ["E"], in: .desk, needs: [.account, .writing]) {
        state in
        let effects = state.editSpot()
        return effects + (state.entry.map { [.edit($0.editor.text)] } ?? [])
      },
      Command("tick", "打勾", "Tick", ["Space"], needs: [.writing, .spot]) { $0.tickSpot() },
      Command("delete", "删除", "Delete", ["d"], needs: [.writing, .spot]) {
        $0.deleteSpot()
      },
      Command("waive", "不适用", "Not applicable", ["x"], in: .card, needs: [.account, .writing]) {
        $0.waiveSpot()
      },
      Command("add.customer", "新客户", "New customer", ["a n"], needs: [.writing]) {
        $0.open(.newAccount)
      },
    ]
    + addable.map { type, key in
      Command(
        "add.\(type.rawValue.lowercased())", "新\(type.zh)", "Add \(type.en)", ["a \(key)"],
        needs: [.account, .writing],
        run: { $0.open(.add(type), with: type == .tie ? $0.personPrompt : "") })
    }

  /// The record types that are added as one line, with their keys behind `a`.
  static let addable: [(RecordType, String)] = [
    (.contact, "c"), (.project, "p"), (.vehicle, "v"), (.rival, "r"), (.department, "d"), (.signal, "s"),
    (.need, "e"), (.milestone, "m"), (.promise, "o"), (.deal, "w"), (.lead, "l"), (.tie, "t"),
  ]
}

extension State {
  /// The spot under the cursor of what has the focus.
  var spot: Spot? { focusedPane.flatMap { cursors[$0]?.spot } }

  /// Enter: the list gives the focus to the card, a record unfolds, a field is edited, a command runs.
  mutating func openSpot() -> [Effect] {
    guard let spot else { return focus == .list && screen == .desk ? walkPanes(by: 1) : [] }
    switch spot {
    case .record(.visitItem, let id): return setting.isReadOnly ? [] : openAnswer(id)
    case .step(let visit, let code): return setting.isReadOnly ? [] : open(.remark(visit, code))
    case .record(let type, let id) where type.isWord: return setting.isReadOnly ? [] : openWord(type, id)
    case .record(let type, let id): return type == .seat && focus == .map ? editSeat(id) : unfold(id)
    case .field, .cell: return editSpot()
    case .account(let id, let key):
      let origin = overlay == nil ? screen : .desk
      (screen, overlay) = (.desk, nil)
      if origin == .feed { return goToHappening(key, of: id) }
      let effects = look(at: id)
      return origin == .agenda && key == AgendaLine.remarkKey ? effects + goToRemark() : effects
    case .command(let id):
      closeHelp()
      return Command.named(id).map { run($0) } ?? []
    case .conflict(let index): return retry(index)
    case .unknowns: return unfold(Card.unknowns)
    case .item(let item): return setting.isReadOnly ? [] : openQuestion(item)
    case .reply(let objection, let answer): return logRefusal(objection, answer)
    case .gathering(let id): return unfold(id)
    case .guest: return noteGuest()
    case .channel(let code): return list(channel: code)
    case .lesson(let id): return follow(id)
    case .paper(let id, let code): return tickPaper(code, of: id)
    case .quarter(let group, let place): return listQuarter(group, place)
    case .group(let key): return turn(group: key)
    case .line: return []
    }
  }

  /// Opens the answer to a line of the checklist, with what was answered before.
  private mutating func openAnswer(_ id: String) -> [Effect] {
    let item: VisitItem? = account?.find(ID(id))
    return open(.answer(id), with: item?.answer ?? "")
  }

  private mutating func unfold(_ id: String) -> [Effect] {
    if unfolded.remove(id) == nil { unfolded.insert(id) }
    if overlay == nil { focus = .card }
    return []
  }

  /// Opens the field under the cursor, or the seat.
  mutating func editSpot() -> [Effect] {
    if let reason = Need.writing.refusal(self) {
      notice = Notice(text: reason, tone: .caution)
      return []
    }
    switch spot {
    case .field(let type, let id, let name, let index): return editField(type, id, name, index)
    case .record(.seat, let id): return editSeat(id)
    case .record(.visitItem, let id): return openAnswer(id)
    case .step(let visit, let code): return open(.remark(visit, code))
    case .record(let type, let id) where type.isWord: return openWord(type, id)
    case .record(_, let id): return unfold(id)
    case .item(let item): return openQuestion(item)
    case .cell(let level, let function): return open(.seat, with: seatPrompt(level, function))
    default:
      tell("先用 Tab 到联系卡里选一栏", "Tab into the card and choose a field first", .muted)
      return []
    }
  }

  private mutating func editField(_ type: RecordType, _ id: String, _ name: String, _ index: Int) -> [Effect]
  {
    guard let record = record(type, id), let field = type.field(name) else { return [] }
    let values = record.all(name: name)
    let was = field.isRepeated ? (values.indices.contains(index) ? values[index] : "") : record[name: name]
    let purpose: Purpose =
      field.isRepeated ? .value(type, id, field, was: was ?? "") : .field(type, id, field, was: was)
    guard field.kind.isList else {
      let text = field.isRepeated ? was : was.map { shown($0, field) }
      return open(purpose, with: text ?? "")
    }
    let effects = open(purpose)
    let at = candidates.firstIndex { $0.value == was } ?? 0
    entry?.choice = at
    return effects
  }

  /// Space: a step is done, a line of the checklist is ticked or not, a promise is kept.
  mutating func tickSpot() -> [Effect] {
    switch spot {
    case .record(let type, let id): return tick(type, id)
    case .step(let visit, let code): return tickStep(code, of: visit)
    case .account(let other, let id): return tickInAgenda(other, id)
    case .guest(let event, let id): return tickGuest(event, id)
    case .paper(let id, let code): return tickPaper(code, of: id)
    default: return cannotTick()
    }
  }

  private mutating func cannotTick() -> [Effect] {
    tell(
      "这一行不能打勾：能打勾的是清单、下一步、承诺、节点",
      "Nothing to tick here: what is ticked are lists, steps, promises, milestones",
      .muted)
    return []
  }

  mutating func tick(_ type: RecordType, _ id: String) -> [Effect] {
    if let request: Request = account?.find(ID(id)) { return goOn(with: request) }
    if type == .registration { return begin(.register) }
    guard [.visitItem, .step, .promise, .milestone, .needsPlan, .quote, .remark, .task].contains(type) else {
      return cannotTick()
    }
    return take { account, author, ids throws(Refusal) in
      if let item: VisitItem = account.find(ID(id)) {
        return item.done
          ? try account.untick(item, by: author) : try account.tick(item, by: author, ids: &ids)
      }
      if let step: Step = account.find(ID(id)) { return try account.complete(step, by: author) }
      if let promise: Promise = account.find(ID(id)) {
        let isOpen = promise.kept == nil && promise.broken == nil
        return isOpen ? try account.keep(promise, by: author) : try account.reopen(promise, by: author)
      }
      if let remark: Remark = account.find(ID(id)) {
        return remark.done == nil
          ? try account.settle(remark, by: author) : try account.reopen(remark, by: author)
      }
      if let task: Assignment = account.find(ID(id)) {
        return task.done == nil
          ? try account.complete(task, by: author) : try account.reopen(task, by: author)
      }
      if let plan: NeedsPlan = account.find(ID(id)) { return try account.advance(plan, by: author) }
      if let quote: Quote = account.find(ID(id)) { return try account.advance(quote, by: author) }
      guard let milestone: Milestone = account.find(ID(id)) else { return nil }
      return try account.set("Done", of: milestone.record, to: author.today.description, by: author)
    }
  }

  /// Ticks a step of the method that has no record in the visit yet.
  mutating func tickStep(_ code: String, of visit: String, answer: String? = nil) -> [Effect] {
    let (playbook, language) = (setting.playbook, language)
    return take { account, author, ids throws(Refusal) in
      guard let visit: Visit = account.find(ID(visit)),
        let line = Checklist(account, visit, playbook, language).lines.first(where: { $0.code == code })
      else { return nil }
      return try account.tick(line, of: visit, answer: answer, by: author, ids: &ids)
    }
  }

  /// Says what would go with a record; a second `d` on it takes it out.
  private mutating func askToDelete(_ type: RecordType, _ id: String) -> [Effect] {
    guard let account, let record = record(type, id),
      let change = try? type == .person
        ? account.removePersonal(Person(record), by: author) : account.remove(record, by: author)
    else { return [] }
    doomed = spot
    let others = change.edits.filter { edit in
      if case .removeRecord = edit.action { edit.place.record != id } else { false }
    }
    let along = others.isEmpty ? "" : say("，连带 \(others.count) 条", " with \(others.count) more")
    let name =
      type == .person ? name(of: Person(record)) : account.label(of: record, language, setting.vocabulary)
    tell("再按 d 删除\(type.zh) \(name)\(along)", "d again removes \(type.en) \(name)\(along)", .caution)
    traces = nil
    return type == .contact ? [.readTraces(ID(id), account.id)] : []
  }

  /// Takes out a contact, with what is held of them as a person.
  private mutating func deleteContact(_ contact: ID<Contact>) -> [Effect] {
    guard let found = traces, found.of == contact else {
      tell("个人情况和别处的记录还没读到，没有删除：再按 d", "What others hold of the person is not read yet: d again", .caution)
      return []
    }
    return take { account, author, _ throws(Refusal) in
      guard let contact = account.find(contact) else { return nil }
      return try account.remove(contact, leaving: found.1, by: author)
    }
  }

  /// Takes out the record or the value under the cursor; undo brings it back.
  mutating func deleteSpot() -> [Effect] {
    switch spot {
    case .record(let type, let id) where type != .account:
      guard doomed == spot else { return askToDelete(type, id) }
      doomed = nil
      if type == .contact { return deleteContact(ID(id)) }
      let record = record(type, id)
      let effects = take { account, author, ids throws(Refusal) in
        if let line: QuoteLine = account.find(ID(id)) {
          return try account.remove(line, by: author, ids: &ids)
        }
        guard let record else { return nil }
        return type == .person
          ? try account.removePersonal(Person(record), by: author) : try account.remove(record, by: author)
      }
      showNewVersion()
      return effects
    case .field(let type, let id, let name, let index) where type.standsApart:
      return deleteApart(type, id, name, index)
    case .field(let type, let id, let name, let index):
      return take { account, author, _ throws(Refusal) in
        guard let record = account.document.record(type.rawValue, id: id), let field = type.field(name) else {
          return nil
        }
        let values = record.all(name: name)
        guard values.indices.contains(index) else { return nil }
        return field.isRepeated
          ? try account.removeValue(name, values[index], from: record, by: author)
          : try account.set(name, of: record, to: nil, by: author)
      }
    case .guest(let event, let id): return deleteGuest(event, id)
    case .conflict(let index):
      return unsaved.indices.contains(index) ? [.giveUp(unsaved.remove(at: index).change)] : []
    default:
      tell("这一行不能删", "Nothing to delete here", .muted)
      return []
    }
  }
}
