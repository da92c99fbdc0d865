import CFloor
import KamDomain
import KamRecord

extension Line {
  /// Reading accounts' files, from bytes to rows.
  static let reading = [
    Line(
      name: "parse", title: "parse, one thread", unit: "GB/s", peer: "C", gate: .atLeast(0.6),
      aim: .atLeast(0.9), figure: { $0.gigabytes / $0.parse }, floor: { $0.gigabytes / $0.floor }),
    Line(
      name: "headlines", title: "headlines from parsed text, one thread", unit: "accounts/s",
      peer: "parsed by C", gate: .atLeast(50_000), aim: .atLeast(100_000),
      figure: { $0.accounts / $0.headlines }, floor: { $0.accounts / $0.floor }),
    Line(
      name: "headlines-from-bytes", title: "headlines from bytes, one thread", unit: "accounts/s",
      peer: "parsed by C", gate: .atLeast(33_000), aim: .atLeast(66_000),
      figure: { $0.accounts / ($0.parse + $0.headlines) }, floor: { $0.accounts / $0.floor }),
  ]

  /// A line about reading all accounts of a store.
  private init(
    name: String, title: String, unit: String, peer: String, gate: Bound, aim: Bound,
    figure: @escaping @Sendable (ReadingPass) -> Double, floor: @escaping @Sendable (ReadingPass) -> Double
  ) {
    self.init(name: name, title: title, unit: unit, peer: peer, gate: gate, aim: aim, way: .once) { setting in
      let pass = ReadingPass(setting)
      return Reading(figure: figure(pass), peer: floor(pass))
    }
  }
}

/// All accounts of a store read once on one thread, in batches: parsed by C, parsed, and made rows of. That their
/// bytes come from the disk is not timed.
private struct ReadingPass {
  private(set) var accounts = 0.0
  private(set) var gigabytes = 0.0
  /// Seconds that each took.
  private(set) var floor = 0.0
  private(set) var parse = 0.0
  private(set) var headlines = 0.0

  init(_ setting: Setting) {
    // A file is read, parsed and made a row of while it is in the cache: so it is here.
    let batch = 50
    var files: [[UInt8]] = []
    for bytes in BenchStore(setting).texts {
      files.append(bytes)
      if files.count == batch {
        take(files)
        files = []
      }
    }
    take(files)
  }

  private mutating func take(_ files: [[UInt8]]) {
    accounts += Double(files.count)
    gigabytes += Double(files.reduce(0) { $0 + $1.count }) / 1e9
    floor += Clock.processorSeconds { Self.parseByC(files) }
    var documents: [Document] = []
    documents.reserveCapacity(files.count)
    parse += Clock.processorSeconds { for bytes in files { documents.append(Document(bytes)) } }
    let found = documents.compactMap { Account($0) }
    var rows = ColumnsBuilder()
    rows.reserve(found.count)
    headlines += Clock.processorSeconds {
      for account in found { rows.append(HeadlineFacts(account: account, vocabulary: .shipped)) }
    }
  }

  private static func parseByC(_ files: [[UInt8]]) {
    var fields = kam_floor_fields()
    for bytes in files {
      bytes.withUnsafeBytes { text in
        _ = kam_floor_parse(text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count, &fields)
      }
    }
    kam_floor_free(&fields)
  }
}
