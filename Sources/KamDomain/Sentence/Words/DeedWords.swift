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

  /// English verbs whose past is a word of its own.
  static let past: [String: String] = [
    "sent": "send", "brought": "bring", "gave": "give", "took": "take", "made": "make", "got": "get",
    "told": "tell", "met": "meet", "wrote": "write", "paid": "pay", "found": "find", "held": "hold",
    "went": "go", "did": "do", "saw": "see", "spoke": "speak",
  ]
}
