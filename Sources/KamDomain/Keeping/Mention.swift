import KamRecord

/// A record that speaks of a contact outside of what is held on it: a log entry, a seat, a tie, a visit.
public struct Mention: Sendable {
  public var file: FileName
  public var record: Record
  /// The contact's name stands in the record's text; else the record refers to the contact.
  public var isByName: Bool

  /// When it was, if the record tells.
  public var day: Day? {
    for field in ["Date", "Done", "Kept", "Due"] {
      if let day = record[name: field].flatMap({ Day($0) }) { return day }
    }
    return nil
  }

  /// What people call that which the file is about: the customer, the event; the file's path if it is about nothing.
  public var house: String {
    file.head.flatMap { record.document.record($0.type.rawValue, id: $0.id)?["Name"] } ?? file.path
  }

  /// What the record says: its texts, on one line.
  public var text: String {
    let type = RecordType(rawValue: record.type)
    let texts = type?.fields.filter { $0.kind == .text || $0.kind == .longText }.flatMap {
      record.all(name: $0.name)
    }
    return (texts ?? []).map(\.oneLine).joined(separator: " ")
  }
}

extension Contact {
  /// The records of a file that mention the contact. Elsewhere than in the account's own file only references count:
  /// a name alone may be somebody else's.
  ///
  /// - Parameter account: the account that the contact belongs to.
  public func mentions(in document: Document, _ file: FileName, of account: ID<Account>) -> [Mention] {
    let isOwn = file == .account(account)
    let names = isOwn && name.count > 1 ? name : nil
    return document.records.compactMap { record in
      guard record.id != id.text else { return nil }
      let values = record.fields.map(\.value)
      let reference = "\(account)/\(id)"
      if values.contains(where: { $0 == id.text || $0 == reference }) {
        return Mention(file: file, record: record, isByName: false)
      }
      guard let names, values.contains(where: { $0.contains(names) }) else { return nil }
      return Mention(file: file, record: record, isByName: true)
    }
  }
}
