import KamRecord

/// The texts that a new store starts with.
public enum Shipped {
  /// The text of a new store's `kam.rec`: the store itself, the lists that it may change, rhythms and ages.
  ///
  /// - Parameters:
  ///   - name: the store's name, shown on screens.
  ///   - language: the language that the store's people prefer.
  ///   - region: the region that the store works in, if it has one.
  ///   - team: the specialists and managers known at the start.
  public static func house(
    name: String, language: Language, region: String? = nil, team: [Member] = []
  ) -> String {
    var text = heading(
      .store, ["Format": "1", "Name": name, "Language": language.rawValue, "Region": region ?? ""])
    text += set(.label, labels)
    text += set(.rhythm, rhythms)
    text += set(.replacementAge, replacementAges)
    if !team.isEmpty { text += set(.specialist, team.map(\.fields)) }
    return text
  }

  /// Somebody of our own team, as `kam.rec` names them.
  public struct Member: Sendable, Hashable {
    public var login: String
    public var name: String
    public var role: SpecialistRole
    /// The login of their manager.
    public var manager: String?

    public init(login: String, name: String, role: SpecialistRole, manager: String? = nil) {
      self.login = login
      self.name = name
      self.role = role
      self.manager = manager
    }

    var fields: [String: String] {
      ["Login": login, "Name": name, "Role": role.rawValue, "Manager": manager ?? ""]
    }
  }

  private static func heading(_ type: RecordType, _ fields: [String: String]) -> String {
    "%rec: \(type.rawValue) schema.rec\n\n" + record(type, fields)
  }

  private static func set(_ type: RecordType, _ records: [[String: String]]) -> String {
    "%rec: \(type.rawValue) schema.rec\n\n" + records.map { record(type, $0) }.joined()
  }

  /// One record in the order of its type's fields; a repeated field is given with blanks between its values.
  static func record(_ type: RecordType, _ values: [String: String]) -> String {
    let fields = type.fields.flatMap { field -> [(name: String, value: String)] in
      let value = values[field.name] ?? ""
      guard field.isRepeated else { return [(field.name, value)] }
      return value.split(separator: " ").map { (field.name, String($0)) }
    }
    return String(decoding: Record.text(fields), as: UTF8.self) + "\n"
  }
}
