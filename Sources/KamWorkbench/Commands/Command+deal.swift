import KamDomain
import KamScreen

extension Command {
  /// The deal: its stage, its end, registration, rebate, help (X1, X4, X5, X7).
  static let dealCommands: [Command] = [
    deal(.next, "n", "下一阶段", "Next stage"),
    deal(.sign, "s", "签约", "Sign"),
    deal(.deliver, "d", "交车", "Deliver"),
    deal(.lose, "l", "战败", "Lose"),
    deal(.register, "r", "报备", "Registration"),
    deal(.claim, "c", "返利申报", "Claim the rebate"),
    deal(.ask, "h", "求助经理", "Ask for help"),
  ]

  private static func deal(_ act: DealAct, _ key: String, _ zh: String, _ en: String) -> Command {
    Command("deal.\(act.rawValue)", zh, en, ["t \(key)"], needs: [.project, .writing]) { $0.begin(act) }
  }
}

extension State {
  /// Ticks a paper of a registration, or takes the tick off.
  mutating func tickPaper(_ code: String, of id: ID<Registration>) -> [Effect] {
    take { account, author, _ throws(Refusal) in
      guard let registration = account.find(id) else { return nil }
      return try account.tick(paper: code, of: registration, by: author)
    }
  }

  /// A request goes on: what was answered is done, what was asked back is explained, what waits can be taken back.
  mutating func goOn(with request: Request) -> [Effect] {
    switch request.state ?? .open {
    case .approved, .refused:
      return take { account, author, _ throws(Refusal) in try account.finish(request, by: author) }
    case .askedBack: return open(.deal(.explain, request.record.id))
    case .open where recalled == spot:
      recalled = nil
      return take { account, author, _ throws(Refusal) in try account.withdraw(request, by: author) }
    case .open:
      recalled = spot
      tell("还没答复；再按空格撤回", "Not answered yet; Space again takes it back", .caution)
    case .withdrawn, .done: tell("这条求助已了结", "This request is settled", .muted)
    }
    return []
  }
}
