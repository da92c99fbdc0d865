/// What differs between two texts, line by line: a longest common subsequence is kept.
public struct LineDiff: Sendable, Equatable {
  /// A line of either text.
  public enum Line: Sendable, Equatable {
    case same(String)
    case removed(String)
    case added(String)

    /// The line behind ` `, `-` or `+`.
    public var text: String {
      switch self {
      case .same(let line): " " + line
      case .removed(let line): "-" + line
      case .added(let line): "+" + line
      }
    }
  }

  /// All lines in their order; what was removed stands before what was added in its place.
  public private(set) var lines: [Line] = []

  /// Whether the texts are the same.
  public var isEmpty: Bool { lines.allSatisfy { if case .same = $0 { true } else { false } } }

  /// - Complexity: the product of the numbers of lines, without those that both texts begin and end with.
  public init(_ old: String, _ new: String) {
    let (old, new) = (Self.lines(of: old), Self.lines(of: new))
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    lines = old.prefix(head).map { .same($0) }
    add(Array(old.dropFirst(head).dropLast(tail)), Array(new.dropFirst(head).dropLast(tail)))
    lines += old.suffix(tail).map { .same($0) }
  }

  private static func lines(of text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  private mutating func add(_ old: [String], _ new: [String]) {
    let common = Self.lengths(old, new)
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        lines.append(.same(old[i]))
        (i, j) = (i + 1, j + 1)
      } else if i < old.count, j == new.count || common[i + 1][j] >= common[i][j + 1] {
        lines.append(.removed(old[i]))
        i += 1
      } else {
        lines.append(.added(new[j]))
        j += 1
      }
    }
  }

  /// How long a common subsequence of what stands from each place on can be.
  private static func lengths(_ old: [String], _ new: [String]) -> [[Int]] {
    var table = Array(repeating: Array(repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        table[i][j] = old[i] == new[j] ? table[i + 1][j + 1] + 1 : max(table[i + 1][j], table[i][j + 1])
      }
    }
    return table
  }
}
