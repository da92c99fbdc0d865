import KamDomain
import KamRecord
import KamScreen

/// The changes that wait to be saved; the first one is under way.
struct SaveQueue: Sendable, Equatable {
  private(set) var changes: [Change] = []

  var isEmpty: Bool { changes.isEmpty }
  var count: Int { changes.count }

  /// Takes a change in; answers with the save to start, if none is under way.
  mutating func add(_ change: Change) -> [Effect] {
    changes.append(change)
    return changes.count == 1 ? [.save(change)] : []
  }

  /// Ends the save under way; answers with it and the next one.
  mutating func end() -> (ended: Change?, next: [Effect]) {
    guard !changes.isEmpty else { return (nil, []) }
    let ended = changes.removeFirst()
    return (ended, changes.first.map { [.save($0)] } ?? [])
  }

  /// Takes out the waiting changes that touch a place.
  mutating func drop(touching place: Place) -> [Change] {
    let touched = changes.filter { $0.edits.contains { $0.place == place } }
    changes.removeAll { touched.contains($0) }
    return touched
  }
}

/// A change that could not be saved: kept until the user decides.
struct Unsaved: Sendable, Equatable {
  var change: Change
  var reason: Reason

  enum Reason: Sendable, Equatable {
    case refused(Refusal)
    /// The sentence of the failure.
    case failed(String)
  }
}

extension State {
  /// Saves a change: it shows at once, and stands as saved when the disk has it.
  mutating func save(_ change: Change) -> [Effect] {
    guard !setting.isReadOnly else {
      tell("这个客户库只能看，不能改", "This store is read-only", .caution)
      return []
    }
    guard !change.edits.isEmpty else { return [] }
    let effects = saves.add(change)
    refreshAccount()
    return effects
  }

  /// The account and the events shown are the texts on disk with the waiting edits made in them.
  mutating func refreshAccount() {
    refreshGatherings()
    guard let opened, opened.id == selected else {
      account = nil
      return
    }
    account = Account(withWaitingEdits(opened.document, in: .account(opened.id)), named: opened.id)
    if let account { guide.see(account, setting.playbook.lessons) }
  }

  /// The text of a file with the edits that are still being saved.
  func withWaitingEdits(_ document: Document, in file: FileName) -> Document {
    saves.changes.reduce(document) { text, change in (try? text.apply(change, in: file))?.0 ?? text }
  }

  mutating func saveEnded(_ stored: Stored) -> [Effect] {
    let (ended, next) = saves.end()
    let effects = take(stored)
    lastSaved = now.time
    if let ended {
      let saved = "\(say("已保存", "Saved")) \(now.time)"
      notice =
        aside.map { Notice(text: saved + say("，", "; ") + $0, tone: .caution) }
        ?? Notice(text: "\(saved)  \(ended.title)", tone: .good)
      aside = nil
    }
    return next + effects + afterSavesIfDone()
  }

  mutating func saveRefused(_ reason: Unsaved.Reason) -> [Effect] {
    let (ended, next) = saves.end()
    guard let ended else { return next }
    aside = nil
    unsaved.append(Unsaved(change: ended, reason: reason))
    var effects = next
    if case .refused(.fieldChanged(let conflict)) = reason {
      let dropped = saves.drop(touching: conflict.place)
      unsaved += dropped.map { Unsaved(change: $0, reason: reason) }
      effects = saves.changes.first.map { [.save($0)] } ?? []
    }
    refreshAccount()
    switch reason {
    case .refused: tell("没有保存：别人先改了，按 C 看", "Not saved: somebody changed it first, C shows it", .bad)
    case .failed(let sentence): notice = Notice(text: sentence, tone: .bad)
    }
    return effects + afterSavesIfDone()
  }

  /// Takes in a conflict of an earlier session, or with another program.
  mutating func take(_ conflict: Conflict, titled title: String) {
    guard let change = conflict.change(titled: title) else { return }
    unsaved.append(Unsaved(change: change, reason: .refused(conflict.refusal)))
    tell("有没保存住的更改，按 C 看", "A change of yours does not stand, C shows it", .bad)
  }

  /// Starts what waited for the saves to end.
  private mutating func afterSavesIfDone() -> [Effect] {
    guard saves.isEmpty, let waiting = afterSaves else { return [] }
    afterSaves = nil
    switch waiting {
    case .quit: return [.quit]
    case .undo(let confirmed): return [.undo(confirmed: confirmed)]
    case .redo: return [.redo]
    }
  }

  /// Does something when all saves have ended: now, or later with the count shown.
  mutating func whenSaved(_ what: AfterSaves, _ effect: Effect) -> [Effect] {
    guard !saves.isEmpty else { return [effect] }
    afterSaves = what
    tell("等 \(saves.count) 处保存完", "Waiting for \(saves.count) saves")
    return []
  }

  /// Remembers whose files others changed, the latest first.
  mutating func noteOthers(_ accounts: [ID<Account>]) {
    changedByOthers = accounts + changedByOthers.filter { !accounts.contains($0) }
  }

  /// Takes in what was written; of a customer whose file is gone the first one of the list takes the place.
  mutating func take(_ stored: Stored) -> [Effect] {
    for (id, text) in stored.events { occasions?[id] = text.records.isEmpty ? nil : text }
    for text in stored.texts where beside[text.id] != nil {
      beside[text.id] = Account(text.document, named: text.id)
    }
    for text in stored.personal { takePersonal(text) }
    if let id = selected, stored.gone.contains(id) { (selected, position) = (nil, 0) }
    take(rows: stored.rows, gone: stored.gone, opened: stored.texts.first { $0.id == selected })
    return openSelected() + besideReading
  }

  /// Takes in rows that changed, and the open account's text if it is among them.
  mutating func take(rows: [Headline], gone: [ID<Account>] = [], opened text: Opened?) {
    if !rows.isEmpty || !gone.isEmpty {
      roll.take(rows, gone: gone)
      rowsChanged()
    }
    if let text, text.id == selected { opened = text }
    refreshAccount()
  }
}
