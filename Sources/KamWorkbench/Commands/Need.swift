/// What a command needs to be had; each can say why it is not there.
enum Need: Sendable {
  /// A customer that is selected and read.
  case account
  /// A purchase project of that customer.
  case project
  /// A quotation of that project.
  case quotation
  /// A store that can be written.
  case writing
  /// Something under the cursor.
  case spot
  /// A guide in the store's playbook.
  case guide
  /// The list of customers is on the screen.
  case list
  /// The personal facts are shown.
  case personal

  /// Why it is not there, and what to do; nil if it is.
  func refusal(_ state: State) -> String? {
    switch self {
    case .account where state.account == nil:
      state.roll.rows.isEmpty
        ? state.say("还没有客户，按 a n 新建", "No customers yet: a n makes one")
        : state.say("先选一个客户", "Select a customer first")
    case .list where state.screen != .desk:
      state.say("这里没有客户列表，先按 1", "The list of customers is not here: 1 shows it")
    case .project where state.account == nil: Need.account.refusal(state)
    case .project where state.project == nil:
      state.say("先加一个采购项目：a p", "Add a purchase project first: a p")
    case .quotation where state.project == nil: Need.project.refusal(state)
    case .quotation where state.quotationAtHand == nil:
      state.say("还没有报价，a q 出第一版", "No quotation yet: a q makes the first")
    case .writing where state.setting.isReadOnly: state.say("这个客户库只能看，不能改", "This store is read-only")
    case .personal where !state.personal.isShown:
      state.say("先按 P 看个人情况", "P shows the personal facts first")
    case .spot where state.spot == nil:
      state.say("先用 Tab 到窗格里选一行", "Tab into a pane and choose a line first")
    case .guide where state.setting.playbook.lessons.isEmpty:
      state.say("这个客户库没有向导，kam demo 有", "This store has no guide: kam demo has one")
    default: nil
    }
  }
}
