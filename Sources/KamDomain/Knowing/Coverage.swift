/// How much of an item is known.
public enum Knowledge: UInt8, Sendable, Hashable, CaseIterable {
  case unknown, partly, known, notApplicable

  /// The word in JSON.
  public var code: String {
    switch self {
    case .unknown: "unknown"
    case .partly: "partly"
    case .known: "known"
    case .notApplicable: "notApplicable"
    }
  }
}

extension Knowledge: Worded {
  public var zh: String {
    switch self {
    case .unknown: "不知道"
    case .partly: "知道一部分"
    case .known: "已知"
    case .notApplicable: "不适用"
    }
  }

  public var en: String {
    switch self {
    case .unknown: "unknown"
    case .partly: "partly known"
    case .known: "known"
    case .notApplicable: "not applicable"
    }
  }
}

/// What is known of each of the 18 items (信息完整度), two bits an item.
public struct Coverage: Sendable, Hashable {
  /// The bits as snapshots hold them: item n at bits 2n and 2n+1, values of `Knowledge`.
  public var bits: UInt64 = 0

  /// Nothing known.
  public init() {}

  public init(bits: UInt64) { self.bits = bits }

  public subscript(item: Item) -> Knowledge {
    get { Knowledge(rawValue: UInt8(truncatingIfNeeded: bits >> shift(item)) & 3) ?? .unknown }
    set { bits = bits & ~(3 << shift(item)) | UInt64(newValue.rawValue) << shift(item) }
  }

  /// How many items are known, partly known, and waived.
  public var known: Int { count(.known) }
  public var partly: Int { count(.partly) }
  public var waived: Int { count(.notApplicable) }
  /// How many items there are to know: 18 less the waived ones.
  public var of: Int { Item.allCases.count - waived }

  /// The known share in whole per cent, 0–100; all known if nothing is to be known.
  public var percent: Int { of == 0 ? 100 : known * 100 / of }

  /// The items in a state, in their order.
  public func items(_ state: Knowledge) -> [Item] { Item.allCases.filter { self[$0] == state } }

  private func shift(_ item: Item) -> UInt64 { UInt64(item.rawValue) * 2 }

  /// Counts the pairs of bits that equal `state`, all items at once.
  private func count(_ state: Knowledge) -> Int {
    let low: UInt64 = 0x5_5555_5555
    let first = state.rawValue & 1 == 1 ? bits : ~bits
    let second = (state.rawValue & 2 == 2 ? bits : ~bits) >> 1
    return (first & second & low).nonzeroBitCount
  }
}
