/// A walk down from one row along who belongs to whom: depth first, in the order of the rows, each row once. A row
/// met again is a closing of a circle or a second way; it is named and not followed.
public struct Lineage: Sendable, Equatable {
  public var lines: [Line] = []

  /// One row of the walk.
  public struct Line: Sendable, Equatable {
    /// The row's place among the rows.
    public var row: Int
    /// 0 for the row at the top.
    public var depth: Int
    /// The row stands further up already.
    public var isRepeated: Bool
  }

  init(from top: Int, _ next: (Int) -> [Int]) {
    var waiting = [(row: top, depth: 0)]
    var met: Set<Int> = []
    while let (row, depth) = waiting.popLast() {
      let isNew = met.insert(row).inserted
      lines.append(Line(row: row, depth: depth, isRepeated: !isNew))
      guard isNew else { continue }
      waiting += next(row).reversed().map { ($0, depth + 1) }
    }
  }

  /// The rows of the walk, each once.
  public var rows: [Int] { lines.filter { !$0.isRepeated }.map(\.row) }
}
