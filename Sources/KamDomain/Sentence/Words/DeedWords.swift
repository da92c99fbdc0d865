/// The words by which one tells that something was done.
enum DeedWords {
  /// What says little of a deed and may stand anywhere in it: 把方案给他送过去了 is 送方案.
  static let padding = WordTable<Bool>(
    set: """
      了 | 过 | 已经 | 已 | 完 | 把 | 将 | 向 | 的 | 去 | 来 | 过去 | 过来 | 到 | 也 | 都 | 就 | 刚 | 刚才 | 一下 | 一份 | 他 | 她 | 他们 | 我 | 我们
      the | a | an | to | of | him | her | them | his | their | over | already | just | it | i | we
      """)

  /// What says that it was done.
  static let done = WordTable<Bool>(set: "了 | 过 | 完 | 已 | 已经 | 到位 | done | already | has | have")

  /// Words that only look so.
  static let notDone = WordTable<Bool>(set: "了解 | 过来 | 过几天 | 过两天 | 过一阵 | 过年 | 通过 | 超过 | 完全 | 完善")

  /// What says that it was not done.
  static let undone = WordTable<Bool>(
    set: "没 | 没有 | 未 | 还没 | 不 | 别 | 忘 | 忘了 | 来不及 | not | didn't | haven't | hasn't | won't | never | forgot")

  /// What says that it is still to be done, or that others are to do it.
  static let ahead = WordTable<Bool>(
    set: """
      准备 | 打算 | 计划 | 要 | 想 | 会 | 等 | 待 | 再 | 尽快 | 记得 | 应该 | 让 | 叫 | 请 | 催 | 问 | 答应 | 承诺 | 同意 | 能不能 | 可以 | 下次 | 明天
      will | going to | must | should | want | wants | asked | promised | please | next time | tomorrow | if | when
      """)

  /// Verbs that bring something to somebody: 发方案 and 送方案 are one deed.
  static let bringing = WordTable<Bool>(set: "发送 | 发 | 送 | 寄 | 递 | 递交 | 提交 | 提供 | 交 | 带 | 拿 | 传 | 转")

  /// The same in English, as `Deed` writes them.
  static let bringingLatin: Set<String> = ["send", "bring", "giv", "hand", "deliver", "submit", "mail"]

  /// What tells that a milestone of the shipped kinds was reached. A mere noun does not: of a contract much is said.
  static let milestones: [String: [String]] = [
    "budget_approval": ["批预算", "预算批下来", "approve the budget"],
    "intention": ["公开意向", "publish the intention"],
    "tender_notice": ["发招标公告", "招标公告发布", "publish the tender"],
    "tender_documents": ["领标书", "领取标书", "买标书", "get the tender documents", "buy the tender documents"],
    "bid_bond": ["交保证金", "付保证金", "打保证金", "转保证金", "pay the bid bond", "pay the bond", "pay the deposit"],
    "bid_deadline": ["截标"], "bid_opening": ["开标", "open the bids"], "award_notice": ["发中标公告", "中标公告发布"],
    "contract": ["签合同", "sign the contract"],
    "deposit": ["付预付款", "打预付款", "收预付款", "预付款到账", "pay the deposit", "receive the deposit"],
    "vehicle_order": ["订车", "order the vehicles", "order the vans"], "arrival": ["到车", "车到店"],
    "plates": ["上牌", "上牌照"], "handover": ["交车", "验收", "deliver the vehicles", "deliver the vans"],
    "invoice": ["开票", "开发票", "issue the invoice", "send the invoice"],
    "balance": ["付尾款", "打尾款", "收尾款", "尾款到账", "pay the balance"],
    "retention": ["退质保金", "付质保金", "收质保金", "质保金到账", "pay the retention money"],
    "rebate_claim": ["返利申报", "申报返利", "报返利", "claim the rebate"],
    "follow_up": ["回访"], "first_service": ["做首保", "do the first service"],
  ]

  /// English verbs whose past is a word of its own.
  static let past: [String: String] = [
    "sent": "send", "brought": "bring", "gave": "give", "took": "take", "made": "make", "got": "get",
    "told": "tell", "met": "meet", "wrote": "write", "paid": "pay", "found": "find", "held": "hold",
    "went": "go", "did": "do", "saw": "see", "spoke": "speak",
  ]
}
