import KamDomain
import KamScreen

extension State {
  /// Takes one event in and says what is to be done outside. The only place where the state changes.
  public mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .input(let input): return take(input)
    case .clock(let moment, let timestamp):
      let isNewDay = moment.day != now.day
      (now, at) = (moment, timestamp)
      (hasJustLeft, dropsText) = (false, false)
      if isNewDay { rowsChanged() }
    case .catalog(let rows, let expected):
      self.expected = expected
      roll.replace(rows)
      rowsChanged()
      return openSelected()
    case .glimpse(let columns): return glimpse(columns)
    case .glimpsed(let columns):
      guard roll.isGlimpse else { return [] }
      roll.replace(columns.headlines)
      rowsChanged()
    case .opened(let text):
      guard text.id == selected else { return [] }
      opened = text
      refreshAccount()
      return besideReading
    case .personalOpened(let text): takePersonal(text)
    case .personalClosed(let sentence):
      guard wantsPersonal else { return [] }
      personal = PersonalFacts()
      notice = Notice(text: sentence, tone: .caution)
    case .people(let people):
      guard personal.isShown else { return [] }
      personal.people = people
      rowsChanged()
      return agendaReading
    case .vehicles(let vehicles): takeVehicles(vehicles)
    case .feed(let happenings): return take(happenings)
    case .reviewRead(let news): if review.isUnderWay { review.news = news }
    case .traced(let contact, let traces): self.traces = traces.map { (contact, $0) }
    case .mentioned(let contact, let mentions): take(mentions, of: contact)
    case .openedBeside(let texts):
      for text in texts { beside[text.id] = Account(text.document, named: text.id) }
      return pageChanged()
    case .moveRead(let files): return finishMove(files)
    case .changed(let rows, let gone, let text):
      take(rows: rows, gone: gone, opened: text)
      return openSelected() + rereading(rows.map(\.id)) + besideReading
    case .changedByOthers(let accounts): noteOthers(accounts)
    case .saved(let stored): return saveEnded(stored)
    case .refused(let refusal): return saveRefused(.refused(refusal))
    case .failed(let sentence): return failed(sentence)
    case .undone(let title, let stored):
      let effects = take(stored)
      notice = Notice(text: title, tone: .good)
      return effects
    case .erased(let title, let stored):
      let effects = take(stored)
      tell("已完成：\(title)（不能撤销）", "Done: \(title) (it cannot be undone)", .good)
      return effects
    case .undoOffered(let title, let when):
      undoOffer = title
      tell("将撤销 \(when) \(title)，再按一次 u", "Will undo \(when) \(title): press u again", .caution)
    case .edited(let text):
      return text.map { edited($0) } ?? []
    case .problems(let sentences):
      problems = sentences
      if let first = sentences.first {
        let more =
          sentences.count > 1 ? say("  等 \(sentences.count) 处", "  and \(sentences.count - 1) more") : ""
        notice = Notice(text: first + more, tone: .caution)
      }
    case .mergeRead(let reading): take(reading)
    case .eventsRead(let files):
      occasions = files
      refreshGatherings()
      settleCursor(of: .events)
      return guestsReading
    case .textsFound(let hits, let token): return take(hits, of: token)
    case .conflict(let conflict, let title): take(conflict, titled: title)
    case .drafts(let drafts, let isBeginning): return offer(drafts, isBeginning: isBeginning)
    case .reading(let title, let lines):
      overlay = .text(title: title, lines: lines.enumerated().map { Line($1, spot: .line($0)) })
      cursors[.agenda] = nil
    }
    return []
  }

  /// Lists the rows that a first frame shows; all of them if the user was at another one when the last session ended.
  private mutating func glimpse(_ columns: Columns) -> [Effect] {
    roll.glimpse(columns, order, first: height, now: now, setting.vocabulary)
    guard selected == nil || roll.position(of: selected, hint: 0) != nil else {
      return update(.catalog(columns.headlines, of: columns.count))
    }
    expected = columns.count
    if selected == nil, !roll.listed.isEmpty { selected = roll.row(at: 0).id }
    return openSelected()
  }

  /// What is typed comes back from the editor.
  private mutating func edited(_ text: String) -> [Effect] {
    guard let purpose = entry?.purpose else { return [] }
    let again = Entry(purpose, text)
    entry?.editor = again.editor
    entry?.page = again.page
    return pageChanged()
  }

  private mutating func failed(_ sentence: String) -> [Effect] {
    guard saves.isEmpty else { return saveRefused(.failed(sentence)) }
    notice = Notice(text: sentence, tone: .bad)
    return []
  }

  private mutating func take(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key): return take(key)
    case .paste(let text): return takePaste(text)
    case .mouse(let mouse): return take(mouse)
    case .resize(let width, let height):
      (self.width, self.height) = (width, height)
      return []
    default: return []
    }
  }

  private mutating func take(_ key: Key) -> [Effect] {
    if entry != nil { return takeInEntry(key) }
    if dropsText {
      dropsText = key != .named(.enter) && key != .named(.escape)
      return []
    }
    let offered = undoOffer
    undoOffer = nil
    let asked = doomed
    if key != .character("d") { doomed = nil }
    if key != .character(" ") { recalled = nil }
    let keys = prefix + [key.folded]
    prefix = []
    if let command = setting.keymap.command(keys, in: scopes) {
      notice = nil
      if command.id == "undo", asked != nil {
        tell("不删了；要撤销上一步再按一次 u", "Nothing is removed; u again undoes the last change", .muted)
        return []
      }
      if command.id == "undo", offered != nil { undoOffer = offered }
      return run(command, by: keys)
    }
    if !setting.keymap.continuations(of: keys, in: scopes).isEmpty {
      prefix = keys
    } else if keys.count == 1, key.isHanzi, case .character(let character) = key {
      return open(.find, with: String(character))
    } else if key != .named(.escape) {
      let typed = keys.map(\.notation).joined(separator: " ")
      tell("这里没有 \(typed) 键，? 看帮助", "No key \(typed) here, ? for help", .muted)
    }
    return []
  }

  /// Runs a command, or says why it cannot be had now.
  mutating func run(_ command: Command, by keys: [Key] = []) -> [Effect] {
    pressed = keys
    if hasJustLeft, command.changesAtOnce { return [] }
    if let reason = command.refusal(self) {
      notice = Notice(text: reason, tone: .caution)
      return []
    }
    guide.hear(command, at: selected, setting.playbook.lessons)
    return command.run(&self)
  }

  /// The scopes whose commands work now, the nearest first.
  var scopes: [Scope] {
    if overlay == .phone { return [.phone, .overlay, .everywhere] }
    if case .quote = overlay { return [.quote, .overlay, .everywhere] }
    if overlay == .merge { return [.merge, .overlay, .everywhere] }
    if overlay != nil { return [.overlay, .everywhere] }
    if let pane = screen.pane { return [Scope(rawValue: pane.rawValue) ?? .agenda, .everywhere] }
    let own = Scope(rawValue: focus.rawValue) ?? .list
    return (review.isUnderWay && own != .review ? [own, .review] : [own]) + [.desk, .everywhere]
  }

  /// Pasted text is never commands: without an entry it is kept for the next log sentence.
  private mutating func takePaste(_ text: String) -> [Effect] {
    guard entry == nil else {
      entry?.editor.insert(text)
      entryChanged()
      return entry?.purpose == .find ? openSelected() + searchTexts() : pageChanged()
    }
    kept[KeptText.Key(account: selected, purpose: Purpose.log.key)] = text
    tell("粘贴的文字留着，按 ; 取用", "The pasted text is kept: ; takes it")
    return []
  }

  private mutating func take(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .wheelUp: return move(by: -3)
    case .wheelDown: return move(by: 3)
    case .click: return click(x: mouse.x, y: mouse.y)
    case .doubleClick: return click(x: mouse.x, y: mouse.y) + (Command.named("open").map { run($0) } ?? [])
    }
  }
}
