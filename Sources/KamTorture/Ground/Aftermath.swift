import KamDomain
import KamStore

/// A store after something went wrong, opened again where nothing does.
struct Aftermath {
  private let scratch: Scratch
  private let allowed: ArraySlice<[String: [UInt8]]>

  /// - Parameter allowed: the states of which one must be found.
  init(_ scratch: Scratch, allowed: ArraySlice<[String: [UInt8]]>) {
    (self.scratch, self.allowed) = (scratch, allowed)
  }

  /// What is lost.
  var losses: [String] {
    do {
      let store = try Estate.open(scratch)
      try store.recover(at: Estate.at(200))
      let tree = Tree(of: scratch.path)
      return state(tree.kept) + tree.leftovers.map { "\($0) is left over" } + Audit.faults(store)
        + (try worksOn(store, tree))
    } catch {
      return ["it cannot be used any more: \(error)"]
    }
  }

  private func state(_ found: [String: [UInt8]]) -> [String] {
    guard let wanted = allowed.first, !allowed.contains(found) else { return [] }
    let different = Set(found.keys).union(wanted.keys).filter { found[$0] != wanted[$0] }.sorted()
    return ["neither old nor new: " + different.joined(separator: " ")]
  }

  /// A change and its undo bring the store back to where it was.
  private func worksOn(_ store: Store, _ tree: Tree) throws -> [String] {
    let change = Estate.step("00000000zz", "再打", to: Estate.accounts[5])
    _ = try store.commit(change, at: Estate.at(201))
    _ = try store.undo(at: Estate.at(202))
    return Tree(of: scratch.path).kept == tree.kept ? [] : ["an undo after it is not exact"]
  }
}
