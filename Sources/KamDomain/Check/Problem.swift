import KamRecord

/// Something wrong in a file of the store: where, and what. One problem never hides what is right beside it.
public struct Problem: Sendable, Hashable {
  /// The file from the store's root, as `accounts/0123456789.rec`.
  public var path: String
  /// The 1-based line; 0 means the file as a whole.
  public var line: Int
  public var reason: Reason

  public init(_ path: String, line: Int, _ reason: Reason) {
    self.path = path
    self.line = line
    self.reason = reason
  }

  /// What is wrong. What can be told from a file alone comes first, what needs the store after it.
  public enum Reason: Sendable, Hashable {
    /// The line is not recutils text.
    case syntax(SyntaxError.Reason)
    /// A record type that no store has.
    case unknownType(String)
    /// A record stands in a file that its type does not belong to.
    case misplacedType(RecordType)
    /// The file lacks the record that it is there for.
    case missingRecord(RecordType)
    /// The file holds a second record where there must be one.
    case secondRecord(RecordType)
    /// The record lacks its `Id`.
    case missingID(RecordType)
    /// The `Id` is not ten lower-case Crockford characters.
    case badID(String)
    /// The `Id` stands in another record, too; its path and line.
    case repeatedID(String, path: String, line: Int)
    /// The `Id` of the account is not the file's name.
    case idIsNotFileName(String)
    /// The record lacks a field that it must have.
    case missingField(RecordType, field: String)
    /// The field stands more than once, though it may stand once.
    case repeatedField(field: String)
    /// The value does not fit the field.
    case badValue(field: String, value: String, expected: FieldKind, nearest: String?)
    /// The code is in none of `kam.rec`'s labels.
    case unknownCode(CodeList, code: String, nearest: String?)
    /// The login is nobody's in `kam.rec`.
    case unknownLogin(String)
    /// The field names a record that is not there.
    case danglingReference(field: String, to: String)
    /// The line belongs to something that is gone, as a seat to its project.
    case orphan(RecordType, of: RecordType)
    /// `kam.rec` names a list that there is not.
    case unknownList(String)
    /// `kam.rec` gives a code of a list a second time.
    case repeatedCode(CodeList, code: String)
    /// The file comes from a newer kam, and is only read.
    case newerFormat(Int)
    /// The file cannot be read; the system's error number.
    case unreadable(Int32)
    /// Something that is no regular file stands in a file's place.
    case notAFile
    /// A file whose name no file of this folder can have.
    case strangeName
    /// A directory that every store has is not there.
    case missingFolder
    /// The store's copy of the record types is not there.
    case missingSchema
    /// The store's copy of the record types is not this kam's.
    case foreignSchema
    /// What a save that was interrupted left behind; it is in no file's place.
    case leftover
  }
}

extension FileName {
  /// The file from the store's root, as `accounts/0123456789.rec`.
  public var path: String {
    switch self {
    case .account(let id): "accounts/\(id).rec"
    case .personal(let id): "personal/\(id).rec"
    case .event(let id): "events/\(id).rec"
    case .playbook(let name): "playbook/\(name).rec"
    case .house: "kam.rec"
    }
  }
}
