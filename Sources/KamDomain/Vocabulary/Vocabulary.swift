import KamRecord

/// What `kam.rec` says: the store's name, its lists with their words, rhythms, replacement ages and people. Never
/// changed once read; all that judge by it share one.
public final class Vocabulary: Sendable {
  public let name: String
  public let language: Language?
  public let region: String?
  /// The format of the files; nil if the file does not say.
  public let format: Int?
  /// The terms of each list, in their order.
  public let terms: [CodeList: [Term]]
  public let rhythms: [RhythmRule]
  public let replacementAges: [AgeRule]
  public let targets: [TargetFacts]
  /// Our own people, in file order, those who left included.
  public let team: [TeamMember]
  /// What is wrong in the file.
  public let problems: [Problem]
  /// The checksum of the file: rows that were read with other lists are not these.
  public let checksum: Checksum
  /// The codes of the media that leave a silence as it is (X10).
  let silentMedia: [String]
  let rhythmTable: RhythmTable
  private let index: [CodeList: [String: Int]]
  private let stageRanks: [String: Int]

  /// The format that this program writes.
  public static let currentFormat = 1

  /// Decodes `kam.rec`.
  public init(_ document: Document) {
    checksum = Checksum(document.bytes)
    var reader = VocabularyReader(document)
    reader.read()
    let house = document.records(of: RecordType.store.rawValue).first.map { House($0) }
    name = house?.name ?? ""
    language = house?.language.flatMap { Language(rawValue: $0) }
    region = house?.region
    format = house?.format
    terms = reader.terms.mapValues { $0.sorted { $0.order < $1.order } }
    rhythms = reader.rhythms
    rhythmTable = RhythmTable(reader.rhythms)
    replacementAges = reader.ages
    targets = reader.targets
    team = reader.team
    problems = reader.problems
    stageRanks = Dictionary(
      (terms[.stage] ?? []).map { ($0.code, $0.code == Code.lost ? -1 : $0.order) },
      uniquingKeysWith: { first, _ in first })
    silentMedia = (terms[.medium] ?? []).filter(\.silent).map(\.code)
    index = terms.mapValues { terms in
      Dictionary(zip(terms.map(\.code), terms.indices), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The vocabulary of a new store: the shipped lists.
  public static let shipped = Vocabulary(Document(text: Shipped.house(name: "", language: .zh)))
}

extension Vocabulary {
  /// The term of a code.
  public func term(_ list: CodeList, _ code: String) -> Term? {
    index[list]?[code].flatMap { terms[list]?[$0] }
  }

  /// The place of a code in its list; of one that the list lacks, the place behind all.
  public func place(_ list: CodeList, _ code: String) -> Int {
    index[list]?[code] ?? terms[list]?.count ?? 0
  }

  /// The word of a code; the code itself if the list lacks it.
  public func word(_ list: CodeList, _ code: String, _ language: Language) -> String {
    term(list, code)?.word(language) ?? code
  }

  /// The terms of a list, in their order.
  public func list(_ list: CodeList) -> [Term] { terms[list] ?? [] }

  /// The stages of a track, in the order in which a project passes them.
  public func stages(_ track: Track?) -> [Term] { list(.stage).filter { $0.isOn(track) } }

  /// How far on a stage is; unknown stages and 战败 come before all.
  public func rank(ofStage code: String) -> Int {
    stageRanks[code] ?? -1
  }

  /// Whether a talk by this medium leaves a silence as it is (X10).
  public func isSilent(_ medium: String) -> Bool { term(.medium, medium)?.silent ?? false }

  /// The person with this login.
  public func member(_ login: String) -> TeamMember? { team.first { $0.login == login } }

  /// What a person is called on screens: the name, else the login.
  public func personName(_ login: String) -> String { member(login)?.name ?? login }

  /// The login of a person given by login or name; nil if nobody, or more than one, is meant.
  public func login(_ word: String) -> String? {
    if member(word) != nil { return word }
    let named = team.filter { $0.name == word }
    return named.count == 1 ? named[0].login : nil
  }
}

/// One line of the rhythm table: how often to be in touch (M1, X9). What is nil counts for all.
public struct RhythmRule: Sendable, Hashable {
  public var likelihood: Likelihood?
  public var importance: Importance?
  public var stage: String?
  public var days: Int
}

/// One line of the replacement table: when a vehicle of a duty is due (X8).
public struct AgeRule: Sendable, Hashable {
  public var duty: String
  public var years: Int
  /// Kilometres; nil means mileage does not count.
  public var mileage: Int?
  public var note: String?
}

/// Somebody's target for a month (X6).
public struct TargetFacts: Sendable, Hashable {
  /// `YYYY-MM`.
  public var month: String
  public var owner: String
  public var signed: Int?
  public var delivered: Int?
  public var paid: Money?
}

/// Somebody of our own team.
public struct TeamMember: Sendable, Hashable {
  public var login: String
  public var name: String
  public var role: SpecialistRole
  public var manager: String?
  public var left: Day?
}
