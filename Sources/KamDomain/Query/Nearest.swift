/// The word that was probably meant.
public enum Nearest {
  /// Of several words the one with the fewest wrong, missing, extra or swapped characters; nil if none is near:
  /// at most a third of the word may be wrong. Of equals the one that begins alike.
  public static func word(to typed: String, among words: some Sequence<String>) -> String? {
    let typed = Folded(typed)
    var best: (word: String, cost: Int)?
    for word in words {
      let scalars = Folded(word).scalars
      let distance = distance(typed.scalars, scalars)
      let cost = distance * 2 + (scalars.first == typed.scalars.first ? 0 : 1)
      if distance <= max(1, typed.scalars.count / 3), cost < best?.cost ?? .max { best = (word, cost) }
    }
    return best?.word
  }

  /// The number of single-character edits and swaps of neighbours (optimal string alignment).
  static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i]
      for j in 1...b.count {
        var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, beforeLast[j - 2] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[b.count]
  }
}
