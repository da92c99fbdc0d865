import KamDomain
import KamRecord
import KamStore

/// What must hold of every change, without a store: its inverse takes it back; two that fit together give the same in
/// either order, and neither is lost.
struct ChangeTrials: Sendable {
  private static let file = FileName.account(Estate.accounts[0])

  /// A change and its inverse.
  func inverse(_ rig: Rig) -> Tally {
    many(rig.count(4000, full: 100_000), rig) { random, document, number in
      let change = RandomChange(Self.file, document).make(number, &random)
      guard let (after, _) = try? document.apply(change, in: Self.file) else { return nil }
      let inverse = Change("回", change.edits.reversed().map(\.inverse))
      guard let (back, _) = try? after.apply(inverse, in: Self.file) else {
        return ["the inverse is refused"]
      }
      return Facts(back) == Facts(document) ? [] : ["the inverse says something else than before"]
    }
  }

  /// Two changes that two people made of one text.
  func merge(_ rig: Rig) -> Tally {
    many(rig.count(4000, full: 100_000), rig) { random, document, number in
      let maker = RandomChange(Self.file, document)
      let (mine, theirs) = (maker.make(number, &random), maker.make(number + 500, &random))
      guard let one = both(mine, theirs, document) else { return nil }
      guard let other = both(theirs, mine, document) else { return nil }
      if Facts(one) != Facts(other) {
        return ["the order of two changes that fit together makes a difference"]
      }
      let claims = (mine.edits + theirs.edits).map { Claim(edit: $0, title: "") }
      return claims.contains { $0.conflict(with: one) != nil } ? ["one of two changes is lost"] : []
    }
  }

  private func both(_ first: Change, _ second: Change, _ document: Document) -> Document? {
    guard let (between, _) = try? document.apply(first, in: Self.file) else { return nil }
    return (try? between.apply(second, in: Self.file))?.0
  }

  /// Tries a property on texts that grow from one another; nil does not count.
  private func many(
    _ count: Int, _ rig: Rig, _ property: (inout IDSource, Document, Int) -> [String]?
  ) -> Tally {
    let start = Document(Estate.tree.files["store/" + Self.file.path] ?? [])
    var (tally, random, document) = (Tally(), rig.random(), start)
    while tally.points < count {
      let number = Int.random(in: 0..<500, using: &random)
      if let losses = property(&random, document, number) {
        let point = tally.points
        tally.add(losses, at: "text \(point)")
      }
      let next = RandomChange(Self.file, document).make(number, &random)
      document = (try? document.apply(next, in: Self.file))?.0 ?? document
      if document.records.count < 3 || document.records.count > 30 { document = start }
    }
    return tally
  }
}
