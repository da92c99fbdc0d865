import KamDomain
import KamScreen

extension Command {
  /// Company identity: who belongs to whom, who brought whom.
  static let companyCommands: [Command] = [
    Command("kin", "集团与推荐", "Group and referrals", ["T"], needs: [.account]) { $0.showKin() },
    Command("merge", "合并客户", "Merge customers", ["X"], needs: [.account, .writing]) { $0.open(.merge) },
    Command("merge.take", "合并", "Merge", ["Enter"], in: .merge, needs: [.writing]) { $0.takeMerge() },
  ]
}

extension State {
  /// Opens the page with the cursor on the customer itself, and asks for the files that name the givers.
  mutating func showKin() -> [Effect] {
    guard let id = selected else { return [] }
    overlay = .kin
    let chain = roll.kinship.referrals(of: id) { self.roll[$0] }
    var cursor = Cursor()
    cursor.spot = KinPane.picture(self, width).lazy.compactMap(\.spot).first {
      if case .account(id, _) = $0 { true } else { false }
    }
    cursors[.agenda] = cursor
    return reading((chain.sources(of: id) + chain.brought(by: id)).compactMap(\.lead?.account))
  }
}
