import KamDomain
import KamRecord

/// A change of one's own that did not make it into the file, or did not stay there.
public struct KeptConflict: Sendable, Equatable {
  /// The name under which it is kept.
  public var name: String
  public var conflict: Conflict
  /// What the change was called.
  public var title: String
  public var at: Timestamp
}

extension StateFolder {
  /// The conflicts that wait for a decision, oldest first.
  public var conflicts: [KeptConflict] {
    names.filter { $0.hasPrefix("conflict-") }.compactMap { name in
      text(name).flatMap { Document(text: $0).records.first }.flatMap { KeptConflict(name, $0) }
    }.sorted { ($0.at, $0.name) < ($1.at, $1.name) }
  }

  /// Keeps a conflict: base, mine and theirs.
  public func keep(_ conflict: Conflict, title: String, at: Timestamp) throws(StoreFault) {
    let place = conflict.place
    var fields: [(name: String, value: String)] = [
      ("At", at.description), ("Title", title), ("File", place.file.path), ("Type", place.type.rawValue),
      ("Record", place.record), ("Field", conflict.field),
    ]
    for (name, value) in [("Base", conflict.base), ("Mine", conflict.mine), ("Theirs", conflict.theirs)] {
      if let value { fields.append((name, value)) }
    }
    let text = String(decoding: Record.text(fields), as: UTF8.self)
    let print = Fingerprint(Array("\(place.file.path) \(place.record) \(conflict.field)".utf8))
    try keep(text, as: "conflict-" + print.description.prefix(16))
  }

  /// Forgets a conflict that was decided.
  public func settle(_ conflict: KeptConflict) throws(StoreFault) {
    try keep(nil, as: conflict.name)
  }
}

extension KeptConflict {
  fileprivate init?(_ name: String, _ record: Record) {
    guard let at = record["At"].flatMap({ Timestamp($0) }),
      let file = record["File"].flatMap({ FileName(path: $0) }),
      let type = record["Type"].flatMap({ RecordType(rawValue: $0) })
    else { return nil }
    // A conflict about a whole record names no field.
    let field = record["Field"] ?? ""
    let place = Place(file, type, record["Record"] ?? "")
    let conflict = Conflict(
      place: place, field: field, base: record["Base"], mine: record["Mine"], theirs: record["Theirs"])
    self.init(name: name, conflict: conflict, title: record["Title"] ?? "", at: at)
  }
}
