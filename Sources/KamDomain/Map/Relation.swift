/// A tie between two people on the map: who reports to whom, who influences whom, who is at odds with whom.
public struct Relation: Sendable, Hashable {
  public var tie: ID<Tie>
  public var from: Occupant
  public var kind: TieKind
  public var to: Occupant

  /// `李处 -汇报给-> 张副厅长`, `王主任 =影响=> 李处`, `陈队 >有矛盾< 刘总工`.
  public func text(_ language: Language) -> String {
    let (head, tail) = kind.shaft
    return "\(from.shortName) \(head)\(kind.word(language))\(tail) \(to.shortName)"
  }

  /// Whether somebody is at one of its ends.
  public func concerns(_ person: Occupant) -> Bool {
    from.contact == person.contact || to.contact == person.contact
  }
}

extension Relation {
  /// The ties between people of a map, in the order of the file.
  static func all(_ ties: [Tie], among people: [Occupant]) -> [Relation] {
    let index = Dictionary(people.map { ($0.contact, $0) }, uniquingKeysWith: { first, _ in first })
    return ties.compactMap { tie in
      guard let kind = tie.kind, let from = index[tie.from], let to = index[tie.to] else { return nil }
      return Relation(tie: tie.id, from: from, kind: kind, to: to)
    }
  }
}

extension TieKind {
  /// The signs before and behind the word of a tie, each one column wide everywhere.
  var shaft: (head: String, tail: String) {
    switch self {
    case .reportsTo, .introduced: ("-", "->")
    case .influences: ("=", "=>")
    case .conflictsWith: (">", "<")
    case .knows: ("-", "-")
    }
  }

  /// The sign of a tie by itself, as it may be typed: `->`, `=>`, `><`, `--`; nil for one that has none of its own.
  public var sign: String? {
    switch self {
    case .reportsTo: "->"
    case .influences: "=>"
    case .conflictsWith: "><"
    case .knows: "--"
    case .introduced: nil
    }
  }
}
