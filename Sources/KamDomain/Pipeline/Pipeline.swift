/// The open purchase projects of many customers put together, and what they are likely to bring (M4, X1).
public struct Pipeline: Sendable {
  public let grouping: Grouping
  /// The groups in their order; stages that have no project are among them, other groups are not.
  public private(set) var groups: [Group] = []
  /// All groups together.
  public private(set) var total = Tally()

  /// By what projects are put together.
  public enum Grouping: String, Sendable, CaseIterable {
    case stage, owner, industry, channel, grade, region, month, quarter
  }

  /// What tells groups apart.
  public struct Key: Sendable, Hashable {
    /// The track of a stage; nil for all other groupings.
    public var track: Track?
    /// A code of a list, a login, a region, `2026-11` or `2026Q4`; empty where it is not known.
    public var code: String

    public init(_ code: String, track: Track? = nil) { (self.track, self.code) = (track, code) }
  }

  /// The projects that have one key.
  public struct Group: Sendable, Equatable {
    public var key: Key
    public var tally = Tally()
  }

  /// Projects counted together.
  public struct Tally: Sendable, Equatable {
    public var projects = 0
    public var units = 0
    public var amount = Money(fen: 0)
    /// Vehicles likely to be bought: units by their chance, in hundredths of a vehicle.
    public var hundredths = 0
    /// Money likely to come: amounts by their chance.
    public var likelyAmount = Money(fen: 0)
    /// Projects with a risk.
    public var atRisk = 0
    /// Days that the projects have been in their stage, and of how many that is known.
    public var days = 0
    public var dated = 0

    /// The vehicles as a bar beside groups of which the largest has `most`; of plain signs, as all bars are.
    public func bar(of most: Int, width: Int) -> String {
      String(repeating: "=", count: most == 0 ? 0 : (units * width + most - 1) / most)
    }

    /// Vehicles likely to be bought, rounded.
    public var likelyUnits: Int { (hundredths + 50) / 100 }
    /// Days in the stage on average, rounded; nil where nobody knows.
    public var averageAge: Int? { dated == 0 ? nil : (days * 2 + dated) / (dated * 2) }

    mutating func add(_ line: PipelineLine, on today: Day) {
      let (opportunity, chance) = (line.opportunity, line.opportunity.chance)
      projects += 1
      units += opportunity.vehicles
      hundredths += opportunity.hundredths
      if let sum = opportunity.amount {
        amount = amount + sum
        likelyAmount = likelyAmount + Money(fen: sum.fen / 100 * Int64(chance))
      }
      atRisk += line.risks.isEmpty ? 0 : 1
      if let age = line.age(on: today) { (days, dated) = (days + age, dated + 1) }
    }
  }

  /// The live projects of rows, put together.
  public init(
    _ rows: some Sequence<Headline>, by grouping: Grouping, today: Day, vocabulary: Vocabulary
  ) {
    self.grouping = grouping
    var tallies: [Key: Tally] = [:]
    for row in rows where row.hasLiveProject {
      for line in PipelineLine.all(of: row, today: today, vocabulary: vocabulary) {
        tallies[grouping.key(of: line), default: Tally()].add(line, on: today)
        total.add(line, on: today)
      }
    }
    groups = grouping.order(Array(tallies.keys), vocabulary).map {
      Group(key: $0, tally: tallies[$0] ?? Tally())
    }
  }

  /// The projects behind each group, those that may bring most first.
  public func lines(
    _ rows: some Sequence<Headline>, today: Day, vocabulary: Vocabulary
  ) -> [Key: [PipelineLine]] {
    let all = rows.filter(\.hasLiveProject).flatMap {
      PipelineLine.all(of: $0, today: today, vocabulary: vocabulary)
    }
    return Dictionary(grouping: all, by: grouping.key).mapValues { lines in
      lines.sorted {
        ($1.opportunity.hundredths, $0.row.id.text) < ($0.opportunity.hundredths, $1.row.id.text)
      }
    }
  }

  /// The projects behind one group.
  public func lines(
    _ rows: some Sequence<Headline>, of key: Key, today: Day, vocabulary: Vocabulary
  ) -> [PipelineLine] {
    lines(rows, today: today, vocabulary: vocabulary)[key] ?? []
  }
}

extension Opportunity {
  /// How likely it is to be won, in per cent: what is signed is won, else by the grade (X9).
  public var chance: Int { isWanted ? Likelihood.chance(likelihood) : 100 }
  /// Vehicles, as far as a file's number can be meant.
  var vehicles: Int { min(max(units ?? 0, 0), 1_000_000) }
  /// Vehicles likely to be bought: by their chance, in hundredths of one.
  var hundredths: Int { vehicles * chance }
}
