import KamDomain
import KamRecord
import KamScreen

@testable import KamWorkbench

/// Plays the workbench without terminal and files: keys go in, screens come out as text, accounts lie in memory.
struct Driver {
  var state: State
  private let vocabulary: Vocabulary
  /// The texts of all accounts, as a store would hold them.
  var files: [ID<Account>: Document]
  /// The files of events.
  var events: [ID<Occasion>: Document] = [:]
  /// The texts of the personal facts.
  var personal: [ID<Account>: Document] = [:]
  /// The user may not read personal facts.
  var isShutOut = false
  /// Effects that the driver does not carry out, as they came.
  var left: [Effect] = []
  /// Every undo that was asked for.
  var asked: [Effect] = []
  /// The changes that were saved.
  var saved: [Change] = []
  /// Answers to saves are held back until `answer()`.
  var holdsSaves = false
  /// What a merge needs is never read to its end.
  var holdsMerge = false
  /// Whether texts are searched; else no answer comes.
  var searchesTexts = true
  private var held: [Change] = []
  private var undo: [([FileName: Document], String)] = []

  static let tuesday = Moment(Day(2026, 11, 24)!, ClockTime(9, 12)!)

  init(
    _ accounts: [Document], language: Language = .zh, width: Int = 120, height: Int = 40,
    readOnly: Bool = false, playbook: Playbook = .shipped(.zh), me: String = "liwei",
    vocabulary: Vocabulary = Fixture.vocabulary
  ) {
    self.vocabulary = vocabulary
    var setting = Setting(
      language: language, me: me, storeName: "云川区域", vocabulary: vocabulary,
      playbook: playbook,
      themes: ["terminal", "dark"])
    setting.isReadOnly = readOnly
    state = State(
      setting: setting, now: Self.tuesday, at: Timestamp("2026-11-24T01:12:00Z")!, width: width,
      height: height,
      seed: 7)
    files = Dictionary(
      uniqueKeysWithValues: accounts.compactMap { text in Account(text).map { ($0.id, text) } })
    send(.catalog(rows, of: files.count))
  }

  var rows: [Headline] {
    files.values.compactMap { Account($0) }.map { Headline(account: $0, vocabulary: vocabulary) }
      .sorted { $0.id < $1.id }
  }

  /// Presses keys, in key notation, a blank between them.
  mutating func press(_ keys: String) {
    for notation in keys.split(separator: " ") { send(.input(.key(Key(String(notation))!))) }
  }

  /// Types a text character by character.
  mutating func type(_ text: String) {
    for character in text { send(.input(.key(.character(character)))) }
  }

  /// Goes to the first customer that a query finds; the list stays narrowed to those found.
  mutating func find(_ query: String) {
    press("/")
    type(query)
    press("Enter")
  }

  mutating func send(_ event: Event) {
    for effect in state.update(event) { carryOut(effect) }
  }

  /// Answers the saves that were held back.
  mutating func answer() {
    holdsSaves = false
    let changes = held
    held = []
    for change in changes { carryOut(.save(change)) }
  }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .open(let id):
      if let document = files[id] { send(.opened(Opened(id: id, document: document))) }
    case .openPersonal, .readPeople, .readVehicles, .findMentions, .readTraces, .erase: keepUp(effect)
    case .openBeside(let ids):
      send(.openedBeside(ids.compactMap { id in files[id].map { Opened(id: id, document: $0) } }))
    case .save(let change) where holdsSaves: held.append(change)
    case .save(let change): save(change)
    case .readForMerge(let gone, let keep): readForMerge(gone, into: keep)
    case .readForMove(let here, let there):
      let texts = [here, there].map { personal[$0] ?? Document([]) }
      let other = files[there].flatMap { Account($0) }
      send(.moveRead(other.map { MoveFiles($0, personal: (texts[0], texts[1])) }))
    case .readEvents: send(.eventsRead(events))
    case .undo:
      asked.append(effect)
      takeBack()
    case .searchTexts(let words, let token): if searchesTexts { answer(words, token) }
    case .endTextSearch: break
    default: left.append(effect)
    }
  }

  /// Says where words stand in the texts of all accounts.
  private mutating func answer(_ words: FullText, _ token: Int) {
    let hits = files.compactMap { id, text in
      text.bytes.withUnsafeBufferPointer { words.hit(id, in: $0, isBroken: true) }
    }
    send(.textsFound(hits, token: token))
  }

  /// What concerns personal facts and what is read of all accounts.
  private mutating func keepUp(_ effect: Effect) {
    switch effect {
    case .openPersonal where isShutOut: send(.personalClosed("没有权限"))
    case .openPersonal(let id): send(.personalOpened(Opened(id: id, document: personal[id] ?? Document([]))))
    case .readPeople:
      send(.people(personal.mapValues { $0.records(of: "Person").map { Person($0) } }))
    case .readVehicles:
      let accounts = files.values.compactMap { Account($0) }.sorted { $0.id < $1.id }
      send(.vehicles(accounts.flatMap { Ageing.all(of: $0, vocabulary) }))
    case .findMentions(let id, let account):
      let contact = files[account].flatMap { Account($0) }?.find(id)
      let found = files.sorted { $0.key < $1.key }.flatMap {
        contact?.mentions(in: $0.value, .account($0.key), of: account) ?? []
      }
      send(.mentioned(id, found))
    case .readTraces(let contact, let account):
      send(.traced(contact, Traces(personal: personal[account] ?? Document([]), mentions: [])))
    case .erase(let contact, let account):
      left.append(effect)
      let text = personal[account] ?? Document([])
      if let person = Person.held(of: contact, in: text) {
        personal[account] = text.applying(text.removing(person.record, withComments: true))
      }
      let left = [FileName.personal(account): personal[account] ?? Document([])]
      send(.erased(title: "彻底删除个人情况", Stored(left, vocabulary)))
    default: break
    }
  }

  /// All files of a change are written, or none.
  private mutating func save(_ change: Change) {
    do {
      let before = Dictionary(uniqueKeysWithValues: change.files.map { ($0, text(of: $0)) })
      var after: [FileName: Document] = [:]
      for (file, text) in before { after[file] = try text.apply(change, in: file).0 }
      write(after)
      saved.append(change)
      undo.append((before, change.title))
      send(.saved(Stored(after, vocabulary)))
    } catch {
      send(.refused(error))
    }
  }

  private mutating func takeBack() {
    guard let (before, title) = undo.popLast() else { return send(.failed("nothing to undo")) }
    write(before)
    send(.undone(title: title, Stored(before, vocabulary)))
  }

  private mutating func readForMerge(_ gone: ID<Account>, into keep: ID<Account>) {
    guard !holdsMerge, let other = files[gone].flatMap({ Account($0) }),
      let account = files[keep].flatMap({ Account($0) })
    else { return }
    let mentions = files.map { (file: FileName.account($0), document: $1) }
    send(
      .mergeRead(
        .files(
          MergeFiles(
            keep: account, gone: other, others: mentions + events.map { (.event($0), $1) },
            personal: (Document([]), Document([]))))))
  }

  private func text(of file: FileName) -> Document {
    switch file {
    case .account(let id): files[id] ?? Document([])
    case .event(let id): events[id] ?? Document([])
    case .personal(let id): personal[id] ?? Document([])
    default: Document([])
    }
  }

  private mutating func write(_ texts: [FileName: Document]) {
    for (file, text) in texts {
      let left = text.records.isEmpty ? nil : text
      switch file {
      case .account(let id): files[id] = left
      case .event(let id): events[id] = left
      case .personal(let id): personal[id] = text
      default: break
      }
    }
  }

  private func row(_ id: ID<Account>) -> Headline? {
    files[id].flatMap { Account($0) }.map { Headline(account: $0, vocabulary: vocabulary) }
  }

  /// A colleague saves, or oneself in another window: one field of a record reads otherwise from now on.
  mutating func colleague(
    sets field: String, of type: RecordType, _ id: String, to value: String, in account: ID<Account>,
    isOneself: Bool = false
  ) {
    guard let text = files[account], let record = text.record(type.rawValue, id: id) else { return }
    let edit = Edit(
      Place(.account(account), type, id), .set(field: field, was: record[name: field], is: value))
    guard let after = try? text.apply(edit).document else { return }
    files[account] = after
    let opened = state.selected == account ? Opened(id: account, document: after) : nil
    send(.changed(rows: [row(account)].compactMap { $0 }, gone: [], opened: opened))
    send(.changedByOthers(isOneself ? [] : [account]))
  }

  /// The screen as lines of text.
  mutating func screen() -> [String] { state.draw().text }

  /// The screen as one text, for looking things up.
  mutating func text() -> String { screen().joined(separator: "\n") }
}
