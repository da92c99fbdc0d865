import KamDomain
import KamScreen

/// The one place to type: for a field, a filter, a command's name, a sentence.
public struct Entry: Sendable {
  public var purpose: Purpose
  public var editor: LineEditor
  /// The candidate that Enter takes, if there are candidates.
  var choice = 0
  /// Whom the user chose for an address that several people may have.
  var chosen: [String: ID<Contact>] = [:]
  /// The offers of a sentence that were turned by Tab.
  var turned: Set<Offer> = []
  /// The refusal of the call that the sentence tells of.
  var refusal: PhoneRefusal?
  /// Whether the refused call got an appointment, as the user says; nil: as the sentence says.
  var appointment: Bool?
  /// Whether it was asked which day is meant, so that a digit chooses.
  var isAskingDay = false
  /// The customers that were chosen as givers of a lead, by how the line names them.
  var givers: [String: ID<Account>] = [:]
  /// The lines around the one that is typed, where there are many.
  var page: Page?
  /// The text that Enter takes although something speaks against it, which was told once.
  var warnedOf: String?
  /// The text that was left and is offered again.
  var left = ""

  init(_ purpose: Purpose, _ text: String) {
    self.purpose = purpose
    page = purpose == .page ? Page(text) : nil
    editor = LineEditor(page == nil ? text : "")
  }

  /// All that is typed: the line, or the lines of the page.
  public var text: String { page?.text(with: editor.text) ?? editor.text }

  /// Whether the text is still the one that was left.
  var isLeftOver: Bool { !left.isEmpty && editor.text == left }
}

/// What is being typed.
public enum Purpose: Sendable, Hashable {
  case find
  case palette
  /// A sentence of what happened.
  case log
  /// Sentences of what happened with many customers, a line each.
  case page
  /// A next step.
  case step
  /// Why there is nothing to do now, and until when.
  case looked
  /// A visit to plan.
  case visit
  /// A person's seat in the decision group.
  case seat
  /// A person's seat found by questions; nil: whose.
  case guide(SeatGuide?)
  /// The customer that a person goes to.
  case move(ID<Contact>)
  /// What came of a visit, and what comes next.
  case close(String)
  /// The answer to a question about what is not known.
  case learn(Item)
  /// Why an item of information does not apply.
  case waive(Item)
  /// The customer's own written requirements.
  case statement
  case newAccount
  /// Which customer is merged into the selected one.
  case merge
  /// A new event, as one line.
  case newEvent
  /// Who is to come to an event; without one, to which event the person under the cursor is to come.
  case invite(ID<Occasion>?)
  /// What is known of a guest: what they drove, said, doubted.
  case guest(ID<Occasion>, ID<Guest>)
  /// A sentence of what followed from an event with a guest.
  case followed(ID<Occasion>, ID<Guest>)
  /// A new record of a type, as one line.
  case add(RecordType)
  /// A field that stands once; `was` is what it held when it was opened.
  case field(RecordType, String, Field, was: String?)
  /// A value of a repeated field; `was` is empty for a new one.
  case value(RecordType, String, Field, was: String)
  /// The answer to a line of the visit's checklist.
  case answer(String)
  /// A manager's word on the customer.
  case word
  /// The note to a step of the checklist that has no record yet: the visit and the step's code.
  case remark(String, String)
  /// An act about a deal, and the record that it is about.
  case deal(DealAct, String)
  /// The name of a person whose facts are to be erased.
  case erase(ID<Contact>)
  /// What help is narrowed to.
  case help

  /// A name that is stable across sessions, for drafts.
  public var key: String {
    switch self {
    case .find: "find"
    case .palette: "palette"
    case .log: "log"
    case .page: "page"
    case .step: "step"
    case .looked: "looked"
    case .visit: "visit"
    case .seat: "seat"
    case .guide: "guide"
    case .move(let contact): "move.\(contact)"
    case .close(let id): "close.\(id)"
    case .learn(let item): "learn.\(item.code)"
    case .waive(let item): "waive.\(item.code)"
    case .statement: "statement"
    case .newAccount: "account"
    case .merge: "merge"
    case .newEvent: "event"
    case .invite: "invite"
    case .guest(_, let id): "guest.\(id)"
    case .followed(_, let id): "followed.\(id)"
    case .add(let type): "add.\(type.rawValue)"
    case .field(_, let id, let field, _): "\(id).\(field.name)"
    case .value(_, let id, let field, let was): "\(id).\(field.name).\(was)"
    case .answer(let id): "answer.\(id)"
    case .word: "word"
    case .remark(let visit, let code): "answer.\(visit).\(code)"
    case .deal(let act, let id): "deal.\(act.rawValue).\(id)"
    case .erase(let contact): "erase.\(contact)"
    case .help: "help"
    }
  }

  /// Whether a sentence is typed.
  var isSentence: Bool {
    if case .followed = self { true } else { self == .log }
  }

  /// Whether a text that was left is worth keeping for the next session. Personal facts are not: erasing a person
  /// would not find them there.
  var isKept: Bool {
    switch self {
    case .find, .palette, .help, .invite, .merge, .guide, .move, .erase, .add(.person),
      .field(.person, _, _, _),
      .value(.person, _, _, _):
      false
    default: true
    }
  }

  /// Whether the purpose concerns the selected account, and so is kept apart for each.
  var isOfAccount: Bool {
    switch self {
    case .find, .palette, .help, .invite, .merge, .guide, .move, .newAccount, .newEvent, .page,
      .field(.event, _, _, _), .value(.event, _, _, _):
      false
    default: true
    }
  }
}

extension State {
  /// Tells once what speaks against the text as it stands; false when that was done, so that Enter takes it.
  mutating func warns(_ zh: String, _ en: String) -> Bool {
    guard let entry, entry.warnedOf != entry.text else { return false }
    self.entry?.warnedOf = entry.text
    tell(zh, en, .caution)
    return true
  }

  /// Opens the entry; a text left for the same purpose is offered again.
  mutating func open(_ purpose: Purpose, with text: String = "") -> [Effect] {
    let left = kept[keptKey(purpose)] ?? ""
    entry = Entry(purpose, text.isEmpty ? left : text)
    if text.isEmpty { entry?.left = left }
    // In a line that waits for its first word the caret stands where that goes.
    if text.hasPrefix(" ") { entry?.editor = LineEditor(text, caret: 0) }
    prefix = []
    notice = nil
    if purpose == .find {
      focus = .list
      selectedBeforeFind = selected
    }
    entryChanged()
    return purpose == .find ? openSelected() + searchTexts() : []
  }

  func keptKey(_ purpose: Purpose) -> KeptText.Key {
    KeptText.Key(account: purpose.isOfAccount ? selected : nil, purpose: purpose.key)
  }

  /// What would be lost if the line dropped now, what is being typed first; the run loop writes it aside when it
  /// changes.
  public var drafts: [Draft] {
    var texts = kept
    var drafts: [Draft] = []
    if let entry, entry.purpose.isKept {
      texts[keptKey(entry.purpose)] = nil
      let account = entry.purpose.isOfAccount ? selected : nil
      drafts = [Draft(account: account, purpose: entry.purpose.key, text: entry.text)]
    }
    drafts += texts.sorted {
      ($0.key.purpose, $0.key.account?.text ?? "") < ($1.key.purpose, $1.key.account?.text ?? "")
    }
    .map { Draft(account: $0.key.account, purpose: $0.key.purpose, text: $0.value) }
    return drafts.filter { !$0.text.isEmpty }
  }

  /// Whether a draft of another session can wait for its key: nothing else waits there, and nothing is typed there.
  public func isFree(for draft: Draft) -> Bool {
    !drafts.contains { $0.isOfOnePlace(with: draft) && $0.text != draft.text }
  }

  /// Takes in the drafts of other sessions: their texts wait for their keys.
  mutating func offer(_ drafts: [Draft], isBeginning: Bool) -> [Effect] {
    guard let first = drafts.first else { return [] }
    for draft in drafts { kept[KeptText.Key(account: draft.account, purpose: draft.purpose)] = draft.text }
    let isOne = drafts.count == 1
    let list = drafts.map { told($0, withName: !isBeginning || !isOne) }.joined(separator: say("；", "; "))
    tell(
      (isOne ? "上次没记完：" : "上次有 \(drafts.count) 处没记完：") + list,
      (isOne ? "Left unfinished: " : "\(drafts.count) texts left unfinished: ") + list, .caution)
    guard isBeginning, let account = first.account else { return [] }
    selected = account
    return openSelected()
  }

  /// A draft's customer, the beginning of its text, and the key that goes on with it.
  private func told(_ draft: Draft, withName: Bool) -> String {
    let name = withName ? draft.account.flatMap { roll[$0]?.name } ?? "" : ""
    let command = Command.named(draft.purpose.lowercased()) ?? Command.named("log")
    let key = command.flatMap { setting.keymap.keys(of: $0).first } ?? ";"
    let text = String(draft.text.prefix { !$0.isNewline }.prefix(24))
    return say(
      "\(name)「\(text)」 按 \(key) 接着写", "\(name.isEmpty ? "" : name + " ")\"\(text)\", \(key) goes on")
  }

  /// Follows the text: the list narrows while a filter is typed.
  mutating func entryChanged() {
    guard let entry else { return }
    if !entry.purpose.keepsChoice { self.entry?.choice = 0 }
    guard entry.purpose == .find, query != entry.editor.text else { return }
    query = entry.editor.text
    arrange()
    if let first = roll.listed.isEmpty ? selectedBeforeFind : roll.row(at: 0).id { found(first) }
    listTop = 0
  }

  /// The first customer found is the one that is looked at; if there is none, who was looked at before.
  mutating func found(_ id: ID<Account>) {
    guard id != selected else { return }
    selected = id
    forgetPlaces()
  }

  mutating func takeInEntry(_ key: Key) -> [Effect] {
    if let effects = answerDay(key) { return effects }
    guard var typed = entry else { return [] }
    if typed.page != nil { return takeInPage(key) }
    let count = candidates.count
    switch key {
    case .named(.escape): return leaveEntry()
    case .named(.enter): return takeEntry()
    case .named(.up) where typed.purpose.readsOverlay: return move(by: -1)
    case .named(.down) where typed.purpose.readsOverlay: return move(by: 1)
    case .named(.pageUp) where typed.purpose.readsOverlay: return move(by: -pageHeight)
    case .named(.pageDown) where typed.purpose.readsOverlay: return move(by: pageHeight)
    case .named(.up), .named(.down):
      let step = key == .named(.up) ? -1 : 1
      guard typed.purpose != .find else { return move(list: step) }
      entry?.choice = count == 0 ? 0 : (typed.choice + step + count) % count
    case .named(.pageUp), .named(.pageDown):
      return typed.purpose == .find ? move(list: key == .named(.pageUp) ? -listHeight : listHeight) : []
    case .named(.tab): return completeEntry()
    case .control("e") where typed.purpose.holdsLongText: return [.edit(typed.editor.text)]
    default:
      guard typed.editor.handle(key) else { return [] }
      entry = typed
      entryChanged()
      return typed.purpose == .find ? openSelected() + searchTexts() : []
    }
    return []
  }

  /// Leaves the entry without taking it; the text is kept for the next time.
  mutating func leaveEntry() -> [Effect] {
    guard let left = entry else { return [] }
    entry = nil
    if left.page != nil { overlay = nil }
    hasJustLeft = true
    if case .erase = left.purpose { overlay = nil }
    guard left.purpose == .find else {
      kept[keptKey(left.purpose)] = left.purpose.isKept && !left.text.isEmpty ? left.text : nil
      if left.purpose.isKept, !left.text.isEmpty {
        tell("文字留着，再按同一键取回", "Text kept: the same key brings it back")
      }
      return []
    }
    (query, notice) = ("", nil)
    textSearch.forget()
    arrange()
    return [.endTextSearch] + (selectedBeforeFind.map { select($0) } ?? openSelected())
  }

  /// Tab: takes the candidate into the text, or turns a supposed next step into plain text and back.
  mutating func completeEntry() -> [Effect] {
    guard let typed = entry else { return [] }
    let all = candidates
    if typed.purpose.isSentence {
      turnOffer(typed.choice)
    } else if typed.purpose.keepsChoice {
      return []
    } else if all.indices.contains(typed.choice) {
      let head = String(typed.editor.text.dropLast(tail(of: typed).count))
      entry?.editor = LineEditor(head + all[typed.choice].text + (typed.purpose.takesCandidate ? "" : " "))
      entryChanged()
      if typed.purpose == .add(.lead) { return chooseGiver(all[typed.choice]) }
    }
    return []
  }

  private mutating func turnOffer(_ index: Int) {
    let all = offers
    guard all.indices.contains(index) else { return }
    if all[index] == .appointment {
      let isOne = isTaken(.appointment)
      entry?.appointment = !isOne
      return
    }
    entry?.turned.formSymmetricDifference([all[index]])
  }
}

extension Purpose {
  /// Whether what lies over the desk is read, and moved through, while the text is typed.
  fileprivate var readsOverlay: Bool {
    if case .erase = self { true } else { self == .help }
  }

  /// Whether the text may go to the user's editor.
  var holdsLongText: Bool {
    switch self {
    case .field(_, _, let field, _): field.kind == .longText
    case .log, .page, .statement, .answer, .remark, .followed: true
    default: false
    }
  }
}
