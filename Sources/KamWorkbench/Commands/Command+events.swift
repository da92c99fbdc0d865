import KamDomain
import KamRecord
import KamScreen

extension Command {
  /// Events with their guests (T2).
  static let eventCommands: [Command] = [
    Command("add.event", "新活动", "New event", ["a E"], needs: [.writing]) { state in
      let reading = state.show(.events)
      return reading + state.open(.newEvent)
    },
    Command("invite", "邀请参加活动", "Invite to an event", ["a i"], needs: [.account, .writing]) { state in
      let event = state.screen == .events ? state.eventUnderCursor : nil
      let reading: [Effect] = state.occasions == nil ? [.readEvents] : []
      return reading + state.open(.invite(event))
    },
    Command("guest.note", "改活动、来宾备注", "Edit, or note on the guest", ["e"], in: .events, needs: [.writing]) {
      $0.editInEvents()
    },
    Command("guest.followed", "来宾后续", "What followed", ["f"], in: .events, needs: [.account, .writing]) {
      $0.logWhatFollowed()
    },
  ]
}

extension State {
  /// Whether the files of events are at hand and to be kept up.
  public var knowsEvents: Bool { occasions != nil }

  /// The event that the cursor of that screen is on.
  var eventUnderCursor: ID<Occasion>? {
    switch cursors[.events]?.spot {
    case .gathering(let id)?, .guest(let id, _)?: id
    case .field(.event, let id, _, _)?: ID(id)
    default: nil
    }
  }

  /// The events shown are the texts on disk with the waiting edits made in them.
  mutating func refreshGatherings() {
    guard var files = occasions else { return }
    for change in saves.changes {
      for case .event(let id) in change.files {
        let text = files[id] ?? Document([])
        files[id] = (try? text.apply(change, in: .event(id)))?.0 ?? text
      }
    }
    gatherings = files.values.compactMap { Gathering($0) }.sorted(by: Gathering.isLater)
  }

  /// Opens an event's guests, or closes them.
  mutating func unfold(_ id: ID<Occasion>) -> [Effect] {
    gatheringShown = gatheringShown == id ? nil : id
    return guestsReading
  }

  /// Asks for the files that name the guests of the opened event.
  var guestsReading: [Effect] { reading(gathering(gatheringShown)?.guests.map(\.account) ?? []) }

  /// A guest came, or did not.
  mutating func tickGuest(_ event: ID<Occasion>, _ id: ID<Guest>) -> [Effect] {
    guard let (gathering, guest) = guest(event, id) else { return [] }
    return takeAnyhow { author, _ throws(Refusal) in
      guest.came ? try gathering.unmark(guest, by: author) : try gathering.mark(guest, by: author)
    }
  }

  /// Opens the field of the event under the cursor, or the note on the guest; of a closed event, its fields.
  mutating func editInEvents() -> [Effect] {
    switch spot {
    case .field: return editSpot()
    case .gathering(let id):
      gatheringShown = id
      cursors[.events, default: Cursor()].spot = .field(.event, id.text, "Name", value: 0)
      tell("选一栏，再按 e 或 Enter 修改", "Choose a field: e or Enter changes it")
      return guestsReading
    default: return noteGuest()
    }
  }

  /// Opens the line for what the guest under the cursor drove, said and doubted.
  mutating func noteGuest() -> [Effect] {
    guard case .guest(let event, let id)? = spot, let guest = guest(event, id)?.guest else {
      return tellToChooseGuest()
    }
    if let reason = Need.writing.refusal(self) {
      notice = Notice(text: reason, tone: .caution)
      return []
    }
    let named = ["Drove", "Doubt"].compactMap { name -> String? in
      guard let field = RecordType.guest.field(name), let value = guest.record[name: name] else { return nil }
      return "\(field.word(language))=\(value)"
    }
    let text = (named + [guest.feedback?.replacing("\n", with: " ")].compactMap { $0 }).joined(separator: " ")
    return open(.guest(event, id), with: text)
  }

  /// Opens the sentence of what followed with the guest under the cursor, whose customer is selected.
  mutating func logWhatFollowed() -> [Effect] {
    guard case .guest(let event, let id)? = spot, let guest = guest(event, id)?.guest else {
      dropsText = true
      return tellToChooseGuest()
    }
    guard account?.id == guest.account else { return select(guest.account) }
    return open(.followed(event, id))
  }

  private mutating func tellToChooseGuest() -> [Effect] {
    tell("先用 Enter 打开活动，选一位来宾", "Enter opens an event: choose a guest first", .muted)
    return []
  }

  /// Takes a guest off the list, at the second `d`.
  mutating func deleteGuest(_ event: ID<Occasion>, _ id: ID<Guest>) -> [Effect] {
    guard let (gathering, guest) = guest(event, id) else { return [] }
    guard doomed == .guest(event, id) else {
      doomed = .guest(event, id)
      let name = name(of: guest)
      tell("再按 d 从名单去掉 \(name)", "d again takes \(name) off the list", .caution)
      return []
    }
    doomed = nil
    return takeAnyhow { author, _ throws(Refusal) in try gathering.strike(guest, by: author) }
  }
}
