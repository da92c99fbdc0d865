import KamDomain
import KamRecord

/// An account written by hand to show something: recutils text whose values are phrases, without descriptors'
/// schema file and with names in place of ids. `Person` records go to the file of personal facts.
///
/// A story refers only to stories before it, so that a small store has no loose ends.
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
    return [("accounts", business), ("personal", personal)].compactMap { folder, entries in
      entries.isEmpty ? nil : file(folder, index, write(entries, index))
    }
  }

  /// A file of an account, named for its id.
  func file(_ folder: String, _ index: Int, _ draft: Draft) -> DemoFile {
    DemoFile(path: "\(folder)/\(id(of: index)).rec", bytes: draft.bytes)
  }

  private func write(_ entries: [Story.Entry], _ index: Int) -> Draft {
    let scene = Scene(self, account: index)
    var draft = Draft()
    for entry in entries {
      draft.record(entry.type, numbering.identity(account: index, record: entry.number))
      for (name, value) in entry.fields { draft.field(name, lines: value, scene) }
      if entry.type == .log { draft.field("By", team.owner(of: index)) }
    }
    return draft
  }
}
