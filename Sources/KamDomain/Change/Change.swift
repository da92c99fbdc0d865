/// One user action: what it is called, and its edits. The unit of saving, of conflict, of undo and of history.
public struct Change: Sendable, Equatable {
  /// What the user did, in the user's language; shown in history and before an undo.
  public var title: String
  public var edits: [Edit]

  public init(_ title: String, _ edits: [Edit]) {
    self.title = title
    self.edits = edits
  }

  /// The change without what it does to personal facts: those are told to nobody who did not ask for them.
  public var impersonal: Change { Change(title, edits.filter { !$0.place.file.isPersonal }) }

  /// The files touched, each once, in the order of the edits.
  public var files: [FileName] {
    edits.reduce(into: []) { files, edit in
      if !files.contains(edit.place.file) { files.append(edit.place.file) }
    }
  }
}

/// Where an edit takes place.
public struct Place: Sendable, Hashable {
  public var file: FileName
  public var type: RecordType
  /// The record's `Id`; empty for records without one (those of kam.rec), which are matched by their text.
  public var record: String

  public init(_ file: FileName, _ type: RecordType, _ record: String) {
    self.file = file
    self.type = type
    self.record = record
  }
}

/// One edit of a change.
public struct Edit: Sendable, Equatable {
  public var place: Place
  public var action: Action

  public enum Action: Sendable, Equatable {
    /// A field that stands once: its value before (nil: absent) and after (nil: removed).
    case set(field: String, was: String?, is: String?)
    /// One more value of a repeated field.
    case addValue(field: String, value: String)
    /// One value less of a repeated field.
    case removeValue(field: String, value: String)
    /// A new record: its lines, and the `Id` of the record it goes behind (nil: at the end).
    case addRecord(raw: [UInt8], after: String?)
    /// A record taken out: its lines as they stood, and the `Id` of the record before it.
    case removeRecord(raw: [UInt8], after: String?)
  }

  public init(_ place: Place, _ action: Action) {
    self.place = place
    self.action = action
  }

  /// The edit that takes this one back.
  public var inverse: Edit {
    switch action {
    case .set(let field, let was, let new): Edit(place, .set(field: field, was: new, is: was))
    case .addValue(let field, let value): Edit(place, .removeValue(field: field, value: value))
    case .removeValue(let field, let value): Edit(place, .addValue(field: field, value: value))
    case .addRecord(let raw, let after): Edit(place, .removeRecord(raw: raw, after: after))
    case .removeRecord(let raw, let after): Edit(place, .addRecord(raw: raw, after: after))
    }
  }
}

/// A file of the store, by meaning; the store knows where it lies.
public enum FileName: Sendable, Hashable {
  case account(ID<Account>)
  case personal(ID<Account>)
  case event(ID<Occasion>)
  /// A file of `playbook/`, by its name without `.rec`.
  case playbook(String)
  /// `kam.rec`.
  case house

  /// Whether the file holds personal facts.
  public var isPersonal: Bool { if case .personal = self { true } else { false } }
}
