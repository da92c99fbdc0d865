/// A lead typed as one line, with the customer and the person that gave it (L1, L16):
/// `L1 石桥公交 赵强 2026-10-01 李总介绍`. The rest is read like any record's line.
public struct LeadLine: Sendable {
  /// The fields that were understood, as stored.
  public let values: [(field: Field, value: String)]
  /// The customer that gave the lead.
  public let giver: ID<Account>?
  /// That customer's person.
  public let contact: Contact?

  /// - Parameters:
  ///   - givers: the customers that the line may name, by how it names them.
  ///   - people: the people of a customer.
  public init(
    _ text: String, givers: [String: ID<Account>], people: (ID<Account>) -> [Contact], _ reader: ValueReader
  ) {
    var rest = text
    let name = Self.named(rest, givers.keys.map { $0 })
    giver = name.flatMap { givers[$0] }
    if let name { rest = Self.without(name, rest) }
    let known = giver.map(people) ?? []
    let person = Self.named(rest, known.map(\.name))
    contact = known.first { $0.name == person }
    if let person { rest = Self.without(person, rest) }
    values = Self.fields(giver, contact) + RecordLine(rest, .lead, reader).values
  }

  /// The values by field name.
  public var pairs: Values { values.map { ($0.field.name, $0.value) } }

  /// The code of the channel; nil before one is named.
  public var channel: String? { values.first { $0.field.name == "Channel" }?.value }

  /// Whether leads by this channel name who gave them.
  public var wantsGiver: Bool { channel.map(Code.referringChannels.contains) ?? false }

  /// The longest of these names that stands in a text.
  private static func named(_ text: String, _ names: [String]) -> String? {
    names.filter { !$0.isEmpty && text.contains($0) }.max { ($0.count, $1) < ($1.count, $0) }
  }

  private static func without(_ name: String, _ text: String) -> String {
    text.replacing(name, with: " ", maxReplacements: 1)
  }

  private static func fields(_ giver: ID<Account>?, _ contact: Contact?) -> [(field: Field, value: String)] {
    guard let giver else { return [] }
    let pairs = [
      ("ReferrerAccount", giver.text), ("ReferrerContact", contact.map { "\(giver)/\($0.id)" } ?? ""),
    ]
    return pairs.compactMap { name, value in
      RecordType.lead.field(name).flatMap { value.isEmpty ? nil : ($0, value) }
    }
  }
}
