import KamDomain
import KamRecord

/// An account written by hand to show something: recutils text whose values are phrases, without descriptors'
/// schema file and with names in place of ids. `Person` records go to the file of personal facts.
///
/// What refers to an account that a smaller store has not is left out: the field, or the record that cannot
/// be without it. So no store has loose ends.
struct Story: Sendable {
  /// One record: its type, its place in the story and so its number, its fields but for `Id`.
  struct Entry: Sendable {
    let type: RecordType
    let number: Int
    let fields: [(name: String, value: Phrase)]
  }

  let entries: [Entry]
  /// The number of each record that has a name.
  let numbers: [String: Int]

  init(_ text: StaticString) {
    let records = Document(text: text.description).records
    var entries: [Entry] = []
    var numbers: [String: Int] = [:]
    for (number, record) in records.enumerated() {
      guard let type = RecordType(rawValue: record.type) else { continue }
      if !record.id.isEmpty { numbers[record.id] = number }
      let fields = record.fields.filter { $0.name != "Id" }.map { ($0.name, Phrase($0.value)) }
      entries.append(Entry(type: type, number: number, fields: fields))
    }
    self.entries = entries
    self.numbers = numbers
  }
}

extension Demo {
  /// The files of an account written by hand.
  func storyFiles(_ index: Int) -> [DemoFile] {
    let entries = library.stories[index].entries
    let (personal, business) = (
      entries.filter { $0.type == .person }, entries.filter { $0.type != .person }
    )
    let scene = Scene(self, account: index)
    return [("accounts", business), ("personal", personal)].compactMap { folder, entries in
      guard !entries.isEmpty else { return nil }
      let text = write(entries, scene) { numbering.identity(account: index, record: $0) }
      return file(folder, index, text)
    }
  }

  /// A file of an account, named for its id.
  func file(_ folder: String, _ index: Int, _ draft: Draft) -> DemoFile {
    DemoFile(path: "\(folder)/\(id(of: index)).rec", bytes: draft.bytes)
  }

  /// The file of an event, with those of its guests whose accounts the store has.
  func eventFile(_ number: Int) -> DemoFile {
    let name = numbering.identity(event: number, record: 0).text
    return DemoFile(path: "events/\(name).rec", bytes: write(library.events[number], number).bytes)
  }

  /// The file of the guided morning, as far as the store has its customers.
  var guideFile: DemoFile {
    DemoFile(path: "playbook/guide.rec", bytes: write(library.guide, library.events.count).bytes)
  }

  private func write(_ story: Story, _ number: Int) -> Draft {
    write(story.entries, Scene(self, account: 0)) { numbering.identity(event: number, record: $0) }
  }

  private func write(_ entries: [Story.Entry], _ scene: Scene, ids: (Int) -> Identity) -> Draft {
    var draft = Draft()
    for entry in entries where canStand(entry) {
      draft.record(entry.type, ids(entry.number))
      for (name, value) in entry.fields where isThere(value) { draft.field(name, lines: value, scene) }
      if entry.type == .log { draft.field("By", team.owner(of: scene.account)) }
    }
    return draft
  }

  /// Whether the fields that a record cannot be without are there.
  private func canStand(_ entry: Story.Entry) -> Bool {
    entry.fields.allSatisfy { isThere($0.value) || entry.type.field($0.name)?.isMandatory != true }
  }

  /// Whether the store has every account that a phrase refers to.
  private func isThere(_ phrase: Phrase) -> Bool { phrase.accounts.allSatisfy { $0 < accounts } }
}
