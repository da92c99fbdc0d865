import KamDomain
import KamRecord

/// A kind of customer: what such firms are called, who works there, what they drive and buy.
struct Trade: Sendable {
  /// A department: its name, its function's code if it has one, what it has to do with vehicles.
  struct Office: Sendable {
    let name: [UInt8]
    let function: [UInt8]
    let roles: [[UInt8]]
  }

  /// A post: who holds one has a place on the map.
  struct Post: Sendable {
    let title: [UInt8]
    /// The place of its department in `offices`.
    let office: Int
    let level: Level
    let function: [UInt8]
    let roles: [Role]
    let works: [[UInt8]]
    /// What follows or (小) precedes the surname when the holder is spoken of.
    let call: [UInt8]
  }

  /// A model of ours with its list price in yuan.
  struct Offer: Sendable {
    let model: [UInt8]
    let price: Int
  }

  /// A rival's make and model.
  struct Rivalry: Sendable, Equatable {
    let make: [UInt8]
    let model: [UInt8]
  }

  let industry: [UInt8]
  let kinds: [[UInt8]]
  let track: Track
  let processes: [[UInt8]]
  let duties: [[UInt8]]
  let units: ClosedRange<Int>
  let employees: ClosedRange<Int>
  let names: [Phrase]
  let short: Phrase
  let words: [[UInt8]]
  let businesses: [[UInt8]]
  let basics: [[UInt8]]
  let offices: [Office]
  let posts: [Post]
  let purchases: [Phrase]
  let problems: [Phrase]
  /// What is needed, and the customer's own words for it.
  let needs: [(text: [UInt8], words: [UInt8])]
  let offers: [Offer]
  let rivals: [Rivalry]
  let tag: [UInt8]
  /// The names hold a district in place of a word of the firm's own.
  let isNamedByDistrict: Bool

  init(_ record: Record) {
    func bytes(_ name: StaticString) -> [[UInt8]] { record.all(name).map { Array($0.utf8) } }
    func range(_ name: StaticString) -> ClosedRange<Int> {
      let ends = (record[name] ?? "").split(separator: " ").compactMap { Int($0) }
      return (ends.first ?? 1)...(ends.last ?? 1)
    }
    industry = bytes("Industry").first ?? []
    kinds = bytes("Kind")
    track = record["Track"].flatMap { Track(rawValue: $0) } ?? .direct
    processes = bytes("Process")
    duties = bytes("Duty")
    units = range("Units")
    employees = range("Employees")
    names = record.all("Name").map { Phrase($0) }
    short = Phrase(record["Short"] ?? "")
    words = bytes("Word")
    businesses = bytes("Business")
    basics = bytes("Basics")
    offices = record.all("Department").map(Office.init)
    posts = record.all("Post").map(Post.init)
    purchases = record.all("Purchase").map { Phrase($0) }
    problems = record.all("Problem").map { Phrase($0) }
    needs = record.all("Need").map(cells).map { ($0[0], $0[1]) }
    offers = record.all("Ours").map(cells).map { Offer(model: $0[0], price: Int(text($0[1])) ?? 0) }
    rivals = record.all("Theirs").map(cells).map { Rivalry(make: $0[0], model: $0[1]) }
    tag = bytes("Tag").first ?? []
    isNamedByDistrict = record.all("Name").contains { $0.contains("{district}") }
  }
}

extension Trade.Office {
  init(_ line: String) {
    let cells = cells(line)
    self.init(name: cells[0], function: cells[1], roles: words(cells[2]))
  }
}

extension Trade.Post {
  init(_ line: String) {
    let cells = cells(line)
    self.init(
      title: cells[0], office: Int(text(cells[1])) ?? 0,
      level: Level(rawValue: text(cells[2])) ?? .operation, function: cells[3],
      roles: words(cells[4]).compactMap { Role(rawValue: text($0)) }, works: words(cells[5]), call: cells[6])
  }
}

/// The cells of a table's line, parted by bars; always at least seven, the missing ones empty.
private func cells(_ line: String) -> [[UInt8]] {
  let cells = line.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
  return cells.map { Array($0) } + Array(repeating: [], count: max(0, 7 - cells.count))
}

private func words(_ cell: [UInt8]) -> [[UInt8]] {
  cell.split(separator: UInt8(ascii: " ")).map { Array($0) }
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
