/// Gathers rows and makes columns of them.
public struct ColumnsBuilder: Sendable {
  private var rows: [PackedRow] = []
  private var text: [UInt8] = []
  private var codes = CodeTable()

  public init() {}

  /// Makes room for so many rows.
  public mutating func reserve(_ count: Int) {
    rows.reserveCapacity(count)
    text.reserveCapacity(count * 1200)
  }

  public var count: Int { rows.count }

  /// Adds a row.
  public mutating func append(_ facts: HeadlineFacts) {
    var row = PackedRow(facts)
    row.texts = addTexts(of: facts)
    row.search = add(facts.search)
    row.dues = addAll(facts.dues.map { PackedDue($0) })
    addMilestones(
      facts.milestones.map {
        PackedMilestone(day: PackedDay($0.due), kind: code($0.kind), project: $0.project)
      }, &row)
    row.opportunities = addAll(facts.opportunities.map { PackedOpportunity($0, stage: code($0.stage)) })
    row.results = addAll(facts.results.map { PackedResult($0) })
    row.owner = code(facts.owner)
    row.industry = code(facts.industry)
    row.channel = code(facts.channel)
    row.groupKind = code(facts.groupKind)
    row.region = code(facts.region)
    row.district = code(facts.district)
    row.stage = code(facts.project?.stage ?? "")
    row.request = code(facts.request?.kind ?? "")
    rows.append(row)
  }

  /// Adds a row of other columns as it lies there.
  public mutating func append(_ headline: Headline) {
    let columns = headline.columns
    var row = headline.row.pointee
    row.texts = add(columns.bytes(row.texts))
    row.search = add(columns.bytes(row.search))
    row.dues = add(columns.bytes(row.dues))
    let milestones = headline.packedMilestones.map {
      var milestone = $0
      milestone.kind = codes.place(of: columns.code($0.kind), &text)
      return milestone
    }
    addMilestones(milestones, &row)
    let opportunities = headline.packedOpportunities.map {
      var opportunity = $0
      opportunity.stage = codes.place(of: columns.code($0.stage), &text)
      return opportunity
    }
    row.opportunities = addAll(opportunities)
    row.results = add(columns.bytes(row.results))
    for code in [
      \PackedRow.owner, \.industry, \.channel, \.groupKind, \.region, \.district, \.stage, \.request,
    ] {
      row[keyPath: code] = codes.place(of: columns.code(row[keyPath: code]), &text)
    }
    rows.append(row)
  }

  /// The columns of what was added.
  public func finished() -> Columns { Columns(rows, codes.spans, text) }

  private mutating func code(_ code: String) -> UInt32 {
    if code.isEmpty { return 0 }
    var code = code
    return code.withUTF8 { codes.place(of: $0, &text) }
  }

  private mutating func add(_ bytes: some Sequence<UInt8>) -> TextSpan {
    let start = text.count
    text.append(contentsOf: bytes)
    return span(from: start)
  }

  private mutating func addAll<Packed: BitwiseCopyable>(_ facts: [Packed]) -> TextSpan {
    facts.withUnsafeBytes { add($0) }
  }

  private mutating func addMilestones(_ milestones: [PackedMilestone], _ row: inout PackedRow) {
    row.milestones = addAll(milestones)
    guard let first = milestones.first, let last = milestones.last else { return }
    (row.firstMilestone, row.lastMilestone) = (first, last)
  }

  private func span(from start: Int) -> TextSpan {
    TextSpan(start: UInt32(clamping: start), count: UInt32(clamping: text.count - start))
  }

  private mutating func addTexts(of facts: HeadlineFacts) -> TextSpan {
    let start = text.count
    text.append(contentsOf: repeatElement(0, count: RowText.tableBytes))
    for kind in RowText.allCases {
      switch kind {
      case .formerNames: addList(facts.formerNames)
      case .tags: addList(facts.tags)
      case .makes: addList(facts.makes)
      case .duties: addList(facts.duties)
      case .special: addList(facts.special)
      case .specialNeeded: addList(facts.specialNeeded)
      case .referrers: addList(facts.referrers.flatMap(\.texts))
      case .handed: addList(facts.handed.flatMap(\.texts))
      default: text.append(contentsOf: facts[kind].utf8)
      }
      let end = UInt32(clamping: text.count - start)
      text.withUnsafeMutableBytes {
        $0.storeBytes(of: end, toByteOffset: start + kind.rawValue * 4, as: UInt32.self)
      }
    }
    return span(from: start)
  }

  private mutating func addList(_ texts: [String]) {
    for one in texts {
      withUnsafeBytes(of: UInt32(clamping: one.utf8.count)) { text.append(contentsOf: $0) }
      text.append(contentsOf: one.utf8)
    }
  }
}

/// The codes of some columns, each once.
private struct CodeTable: Sendable {
  /// Where the codes stand in the text; the first is the empty one.
  private(set) var spans = [TextSpan()]
  /// Places in `spans`, or 0; a power of two of them, at most half of them taken.
  private var slots = [UInt32](repeating: 0, count: 32)

  /// The place of a code, which is added to the text if it is new.
  mutating func place(of code: UnsafeBufferPointer<UInt8>, _ text: inout [UInt8]) -> UInt32 {
    guard !code.isEmpty else { return 0 }
    var slot = Self.hash(code) & (slots.count - 1)
    while slots[slot] != 0 {
      let span = spans[Int(slots[slot])]
      if text[Int(span.start)..<span.end].elementsEqual(code) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let place = UInt32(spans.count)
    slots[slot] = place
    spans.append(TextSpan(start: UInt32(clamping: text.count), count: UInt32(clamping: code.count)))
    text.append(contentsOf: code)
    if spans.count * 2 > slots.count { grow(text) }
    return place
  }

  private mutating func grow(_ text: [UInt8]) {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for place in 1..<spans.count {
      let span = spans[place]
      let code = text[Int(span.start)..<span.end]
      var slot = code.withUnsafeBufferPointer { Self.hash($0) } & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(place)
    }
  }

  /// FNV-1a.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 29) & .max
  }
}

extension Columns {
  /// Copies the parts into one block of memory.
  fileprivate convenience init(_ rows: [PackedRow], _ codes: [TextSpan], _ text: [UInt8]) {
    let block = Block(rows.count, codes.count, text.count)
    rows.withUnsafeBytes { block.rows.copyMemory(from: $0) }
    codes.withUnsafeBytes { block.codes.copyMemory(from: $0) }
    text.withUnsafeBytes { block.text.copyMemory(from: $0) }
    self.init(aligned: block.parts, keeping: block)
  }
}

/// The memory of columns that were built.
private final class Block {
  private let memory: UnsafeMutableRawBufferPointer
  let rows: UnsafeMutableRawBufferPointer
  let codes: UnsafeMutableRawBufferPointer
  let text: UnsafeMutableRawBufferPointer

  init(_ rowCount: Int, _ codeCount: Int, _ textCount: Int) {
    let (rowBytes, codeBytes) = (
      rowCount * MemoryLayout<PackedRow>.stride, codeCount * MemoryLayout<TextSpan>.stride
    )
    memory = .allocate(
      byteCount: rowBytes + codeBytes + textCount, alignment: MemoryLayout<PackedRow>.alignment)
    rows = UnsafeMutableRawBufferPointer(rebasing: memory[..<rowBytes])
    codes = UnsafeMutableRawBufferPointer(rebasing: memory[rowBytes..<rowBytes + codeBytes])
    text = UnsafeMutableRawBufferPointer(rebasing: memory[(rowBytes + codeBytes)...])
  }

  deinit { memory.deallocate() }

  var parts: Columns.Parts {
    Columns.Parts(
      rows: UnsafeRawBufferPointer(rows), codes: UnsafeRawBufferPointer(codes),
      text: UnsafeRawBufferPointer(text))
  }
}
