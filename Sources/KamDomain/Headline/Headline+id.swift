import Glibc

extension Headline {
  /// Tells a row from all others, and from itself after a change, for as long as it is kept.
  public struct Identity: Hashable, Sendable {
    private let columns: ObjectIdentifier
    private let place: Int

    init(_ columns: Columns, _ place: Int) { (self.columns, self.place) = (ObjectIdentifier(columns), place) }
  }

  /// Whether the row stands before (-1), at (0) or behind (1) an id in the order of ids; makes no string.
  func compare(with id: UnsafeBufferPointer<UInt8>) -> Int {
    let own = columns.bytes(.id, of: row)
    let count = min(own.count, id.count)
    let order = count == 0 ? 0 : memcmp(own.baseAddress!, id.baseAddress!, count)
    return order == 0 ? (own.count - id.count).signum() : Int(order.signum())
  }
}

extension [Headline] {
  /// The place of an account among rows that are in the order of their ids: where it stands, or else belongs.
  public func place(of id: ID<Account>) -> (place: Int, isThere: Bool) {
    var text = id.text
    return text.withUTF8 { id in
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if self[middle].compare(with: id) < 0 { low = middle + 1 } else { high = middle }
      }
      return (low, low < count && self[low].compare(with: id) == 0)
    }
  }

  /// Whether the rows are in the order of their ids, each account once.
  public var isInOrderOfIDs: Bool {
    zip(self, dropFirst()).allSatisfy { row, next in
      next.columns.bytes(.id, of: next.row).count > 0
        && row.compare(with: next.columns.bytes(.id, of: next.row)) < 0
    }
  }
}
