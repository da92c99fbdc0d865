/// What one channel brought (L, T1): how far the customers got whose first lead came by it. Each customer counts once.
public struct ChannelYield: Sendable, Equatable {
  /// A code of the channel list; empty for customers of whom nobody noted where they came from.
  public var channel: String
  /// Customers that came by it.
  public var leads = 0
  /// Those of them that were talked to, visited, and that bought.
  public var contacts = 0
  public var visits = 0
  public var deals = 0
  /// Vehicles sold to them.
  public var dealUnits = 0

  public init(channel: String) { self.channel = channel }

  /// How many of a hundred leads became deals, rounded; 0 without leads.
  public var percent: Int { leads == 0 ? 0 : (deals * 200 + leads) / (leads * 2) }

  /// The channels that brought anything, in the order of the store's list; what is not in it comes last.
  public static func table(_ rows: [Headline], _ vocabulary: Vocabulary) -> [ChannelYield] {
    var yields: [String: ChannelYield] = [:]
    for row in rows { yields[row.channel, default: ChannelYield(channel: row.channel)].add(row) }
    let known = vocabulary.list(.channel).map(\.code)
    let others = yields.keys.filter { !known.contains($0) }.sorted {
      ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1)
    }
    return (known + others).compactMap { yields[$0] }
  }

  private mutating func add(_ row: Headline) {
    leads += 1
    contacts += row.lastContact == nil ? 0 : 1
    visits += row.visitCount == 0 ? 0 : 1
    deals += row.deals.count == 0 ? 0 : 1
    dealUnits += row.deals.units
  }
}
