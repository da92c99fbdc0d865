/// A field of a record type: its name in files, what it holds, and its words in both languages.
public struct Field: Sendable, Hashable {
  /// The name in files, as `LastContact`.
  public let name: String
  public let kind: FieldKind
  public let zh: String
  public let en: String
  /// The field may stand several times.
  public let isRepeated: Bool
  /// A record without it is incomplete.
  public let isMandatory: Bool

  enum Trait { case repeated, mandatory }

  init(_ name: String, _ kind: FieldKind, _ zh: String, _ en: String, _ traits: Trait...) {
    self.name = name
    self.kind = kind
    self.zh = zh
    self.en = en
    isRepeated = traits.contains(.repeated)
    isMandatory = traits.contains(.mandatory)
  }

  /// The name in JSON, on the command line and in queries: `lastContact`.
  public var key: String { name == "WeChat" ? "weChat" : name.prefix(1).lowercased() + name.dropFirst() }

  /// Whether it holds a way to reach somebody: a number or an address in Latin letters.
  var isReach: Bool { ["Phone", "Fax", "Email", "WeChat", "Website"].contains(name) }
}

/// What a field holds.
public enum FieldKind: Sendable, Hashable {
  case text
  /// Text that may have several lines.
  case longText
  /// `YYYY-MM-DD`.
  case day
  /// A day of every year: `YYYY-MM-DD`, `--MM-DD`, lunar `L08-15`.
  case yearlyDay
  /// `YYYY-MM`.
  case month
  /// `YYYY-MM` or `YYYY`.
  case yearOrMonth
  /// `HH:MM`.
  case time
  /// A whole number.
  case count
  /// A whole number from a lowest to a highest.
  case scale(Int, Int)
  /// Yuan, a plain decimal.
  case amount
  /// Present as `yes`, or absent.
  case flag
  /// `yes` or `no`.
  case truth
  /// `YYYY-MM-DDTHH:MM:SSZ`.
  case timestamp
  /// A 统一社会信用代码 whose last character checks.
  case creditCode
  /// The code of one of the 18 items (K1–R5).
  case item
  /// A change of stance: the day, the stances before and after, the id of a log entry.
  case stanceMove
  /// One of a closed list.
  case choice([Word])
  /// A code of a list that the store may change.
  case code(CodeList)
  /// The id of a record in the same file.
  case record(RecordType)
  /// The id of a record in the same file, or `account/record`.
  case anyRecord(RecordType)
  /// The id of an account.
  case account
  /// Where a fact comes from: the id of a record in the account's file, or a word.
  case source
  /// A field of a record, as `Filling` writes it.
  case filling
  /// The login of somebody of our team.
  case login
}

/// A value of a closed list with its words.
public struct Word: Sendable, Hashable {
  public let code: String
  public let zh: String
  public let en: String
}

extension Choice {
  /// All values with their words.
  public static var words: [Word] {
    allCases.map { Word(code: $0.rawValue, zh: $0.zh, en: $0.en) }
  }
}

/// The lists whose values a store may change, by their names in kam.rec.
public enum CodeList: String, CaseIterable, Sendable, Hashable {
  case stage, channel, industry
  case groupKind = "group_kind"
  case medium, function, milestone, process, duty, disposal, include, paper, request
}

extension RecordType {
  /// The type's own fields, in the order in which they are written.
  public var fields: [Field] {
    Self.customerFields[self] ?? Self.workFields[self] ?? Self.houseFields[self] ?? []
  }

  /// The fields that every record may have besides its own.
  public static let commonFields = [
    Field("Id", .text, "编号", "id"),
    Field("Since", .day, "得知日期", "since"),
    Field("Source", .source, "来源", "source"),
    Field("By", .login, "记录人", "by"),
    Field("At", .timestamp, "记录时间", "at"),
  ]

  /// A field by its name in files or its key; own fields first.
  public func field(_ name: String) -> Field? {
    (fields + Self.commonFields).first { $0.name == name || $0.key == name }
  }

  /// The record types of the file that this type lives in, in the order of their sets.
  public var siblings: [String] {
    let kinds = Self.groups.first { $0.contains(self) } ?? [self]
    return kinds.map(\.rawValue)
  }

  /// The types of `accounts/*.rec`, in the order of their sets.
  public static let accountTypes = Array(allCases.prefix { $0 != .person })

  private static let groups: [[RecordType]] = [
    accountTypes, [.person], [.event, .guest],
    [.objection, .answer, .question, .checklistItem, .topic, .comparison, .template, .lesson],
    [.store, .label, .rhythm, .replacementAge, .target, .specialist],
  ]
}
