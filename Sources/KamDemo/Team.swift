/// The fictitious people of our own side: four specialists and their manager.
struct Team: Sendable {
  /// Somebody of ours: the login and the name.
  struct Member: Sendable {
    let login: String
    let name: String
  }

  let specialists: [Member]
  let manager = Member(login: "chenzhiqiang", name: "陈志强")

  /// - Parameter me: the login that takes the place of the first specialist's; left out if it is somebody
  ///   else's here, or no plain login.
  init(me: String?) {
    let others = ["zhaomin", "sunhao", "zhouqian"]
    let taken = others + [manager.login]
    let first = me.flatMap { Team.isPlain($0) && !taken.contains($0) ? $0 : nil } ?? "liwei"
    specialists = zip([first] + others, ["李伟", "赵敏", "孙浩", "周倩"]).map(Member.init)
  }

  /// The login of the specialist who has an account.
  func owner(of account: Int) -> [UInt8] {
    let turn = Self.exchanged[account] ?? account
    return Array(specialists[turn % specialists.count].login.utf8)
  }

  /// Accounts that change owners, so that the six of the guide are all the first specialist's.
  private static let exchanged = [1: 20, 20: 1, 2: 16, 16: 2, 3: 12, 12: 3, 5: 4, 4: 5, 11: 8, 8: 11]

  private static func isPlain(_ login: String) -> Bool {
    !login.isEmpty && login.utf8.count <= 64
      && login.utf8.allSatisfy { byte in
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
          || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      }
  }
}
