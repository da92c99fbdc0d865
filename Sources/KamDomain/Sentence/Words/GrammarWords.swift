/// The small words by which a sentence is cut.
enum GrammarWords {
  /// Where the next step begins, longest first.
  static let arrows = ["->>", "-》", "》》", "->", "=>", ">>", "→", "⇒", "⟶", "》"]

  /// Words that do the same after a pause.
  static let nextStep = WordTable<Bool>(
    set: "下一步 | 接下来 | 下步 | 下一步计划 | 下步计划 | next step | next steps | next")

  /// `暂无` and the like: no step, and why.
  static let none = WordTable<Bool>(
    set: "暂无 | 暂无下一步 | 暂不跟进 | 暂不联系 | 暂时没有 | 先不跟进 | 无下一步 | 无 | none | no next step | nothing for now | nothing"
  )

  /// What stands before people and places in the head of a sentence.
  static let prepositions = WordTable<Bool>(
    set: """
      给 | 跟 | 和 | 与 | 同 | 向 | 对 | 找 | 请 | 请了 | 带 | 带着 | 陪 | 陪同 | 碰到 | 碰到了 | 碰见 | 遇到 | 遇见 | 接到 | 接了 | 接 | 打 | 收到
      in | with | to | at | on | and | from | the | a | had | by | 在 | 到 | 去 | 为 | 参加 | 参加了 | 和
      """)

  /// What may stand in the head and says nothing.
  static let adverbs = WordTable<Bool>(
    set: """
      刚 | 刚刚 | 刚才 | 又 | 再次 | 再 | 也 | 都 | 主动 | 突然 | 顺便 | 顺路 | 专程 | 亲自 | 终于 | 首次 | 第一次 | 已 | 已经 | 先 | 我 | 我们
      经理 | 领导 | 同事 | 总监 | 销售
      again | just | i | we | briefly | his | her | office | 一起 | 的
      """)

  /// What makes the customer's side the one who called: 接到李处电话.
  static let incoming = WordTable<Bool>(set: "接到 | 接了 | 接 | 收到 | call from | from")

  /// Between people: 王主任、刘总工.
  static let conjunctions = ["以及", "、", "和", "跟", "与", "及", "&", "and "]

  /// What says that a person named in passing was there.
  static let presence = WordTable<Bool>(
    set: """
      也在 | 在场 | 都在 | 在座 | 陪同 | 作陪 | 也来 | 来了 | 也到 | 到场 | 接待 | 参加 | 一起 | 同席 | 列席 | 一同 | 也去
      was there | were there | was also there | joined | came along | was present | also there | sat in
      """)

  /// What says that one was not there.
  static let absence = WordTable<Bool>(
    set: """
      不在 | 没在 | 没来 | 没到 | 未到 | 出差 | 请假 | 没见到 | 没见着 | was not there | wasn't there | was away | was out | is away
      """)

  /// Rooms behind 到王主任 that make it a visit.
  static let rooms = WordTable<Bool>(
    set: "办公室 | 那里 | 那儿 | 那边 | 那 | 单位 | 公司 | 家里 | 家 | 处 | 这里 | 's office | 's place")

  /// Rooms of the customer that need no person: 到厅里.
  static let premises = WordTable<Bool>(
    set: """
      厅里 | 局里 | 处里 | 院里 | 校里 | 学校 | 单位 | 公司 | 厂里 | 队里 | 车队 | 所里 | 站里 | 部里 | 委里 | 市里 | 区里 | 县里 | 总部 | 他们单位
      客户处 | 客户那里 | 客户那 | 客户单位 | 客户公司 | 现场 | 采购科 | 办公室 | 后勤 | 他们公司 | 他们那
      """)

  /// Behind 听刘工: hearsay.
  static let hearsay = WordTable<Bool>(set: "说 | 讲 | 提到 | 透露 | 反映 | 说起 | that")

  /// What stands before a date that was agreed with us: the clause is about what we are to do.
  static let agreeing = WordTable<Bool>(
    set: """
      约好 | 约好了 | 约了 | 约定 | 约 | 约到 | 定于 | 定在 | 定了 | 定好 | 说好 | 说好了 | 说定 | 商定
      让我 | 让我们 | 叫我 | 要求我们 | 要求我 | 通知我们 | 通知我 | 请我们 | 请我 | 我方 | 我们 | 咱们 | 我司 | 我店 | 我
      we will | we | i will | i | we'll | i'll | arranged | asked us to | asked me to
      """)

  /// What stands before a date that somebody has in mind: ours only if nobody of theirs is named before it.
  static let intending = WordTable<Bool>(
    set: """
      计划 | 打算 | 准备 | 预计 | 拟 | 拟于 | 将 | 将于 | 要 | 会 | 答应 | 同意 | agreed to | agreed | will | plan to | planned
      """)

  /// What only the customer's side does, so that it is no step of ours: 下周给答复.
  static let theirDoing = WordTable<Bool>(
    set: """
      给答复 | 给个答复 | 给回复 | 给回话 | 给回音 | 给消息 | 给信 | 给准信 | 给结果 | 给说法 | 给个说法 | 给通知 | 给我们 | 给我 | 答复我们 | 回复我们
      通知我们 | 告诉我们 | 上会 | 批复 | 批下来 | 拍板 | 付款 | 打款
      let us know | get back to us | give us | tell us | answer us | pay us
      """)

  /// What somebody of theirs says that they will do, so that it is their promise: 王主任下周会发要求.
  static let promised = WordTable<Bool>(
    set: """
      答复 | 回复 | 回话 | 回电 | 回信 | 回消息 | 给 | 发 | 提供 | 提交 | 交 | 送来 | 寄 | 确认 | 签 | 定 | 决定 | 批 | 上报 | 报 | 落实
      通知 | 告诉 | 盖章 | 付
      answer | reply | decide | send | give | bring | confirm | sign | approve | order | pay | check | call | ring | write
      get back | let me know
      """)

  /// What announces a deed of theirs: 王主任说周五给答复.
  static let announcing = WordTable<Bool>(set: "会 | 将 | 要 | 说 | 说是 | 表示 | 讲 | will | says | said | says that")

  /// What we do on a day that stands before it: 周五送配置表.
  static let ourDoing = WordTable<Bool>(
    set: """
      送 | 发 | 带 | 寄 | 递 | 交 | 拿 | 提供 | 提交 | 去 | 来 | 再 | 约 | 安排 | 打 | 给 | 找 | 请 | 问 | 签 | 谈 | 做 | 上门 | 陪 | 接 | 报 | 催
      send | bring | give | hand in | deliver | submit | mail | call | ring | visit | meet | ask | show | sign | arrange
      test drive | invite | take | follow up
      """)

  /// What tells in English how something was.
  static let was = WordTable<Bool>(set: "was | were | had")

  /// Who leads on the customer's side, behind a date a subject of its own: 下周领导出差.
  static let leaders = WordTable<Bool>(set: "领导 | 老板 | 上级 | 单位 | their boss | the boss")

  /// What says that something is not to be done.
  static let negations = WordTable<Bool>(
    set: "不 | 没 | 未 | 无法 | 别 | 勿 | not | no | never | won't | don't | doesn't | cannot | can't")

  /// Words that begin like a negation and are none.
  static let notNegations = WordTable<Bool>(
    set: "不锈钢 | 不动产 | 不错 | 不少 | 不但 | 不仅 | 不光 | 不管 | 不论 | 没问题 | 未来 | 别的 | 别人 | 别克 | no later than")

  /// Behind who said it and how, at the end of a sentence: 王主任电话里说的.
  static let told = WordTable<Bool>(set: "说的 | 讲的 | 提的 | 告诉我的 | 告诉我们的 | 告知的 | 通知的 | 反映的 | 透露的")

  /// Who promises on our side.
  static let us = WordTable<Bool>(set: "我方 | 我们 | 咱们 | 我司 | 我店 | 我公司 | 我 | we'll | i'll | we | i")

  /// Who promises on theirs, if not by name.
  static let them = WordTable<Bool>(
    set: "对方 | 客户方 | 客户 | 他们 | 他 | 她 | they | he | she | customer | the customer")

  /// What gives a promise.
  static let promising = WordTable<Bool>(
    set: "答应了 | 答应 | 承诺 | 承诺了 | 保证 | 允诺 | 应允 | 同意 | promised to | promised | agreed to")

  /// Words that begin like a promise and are none.
  static let notPromising = WordTable<Bool>(set: "保证金 | 保证书 | 承诺书 | 承诺函")

  /// What may stand between who promises and the promise.
  static let promisePadding = WordTable<Bool>(
    set:
      "会 | 将 | 要 | 负责 | 来 | 也 | 都 | 口头 | 当场 | 已 | 已经 | 给我们 | 给我方 | 我们 | 我方 | 我 | 在 | 于 | 必须 | will | to | us | has | have | also"
  )

  /// What says that it was done already.
  static let past = ["了", "过"]

  /// Steps that go on with whom one has just spoken: 再打.
  static let again = WordTable<Bool>(
    set: """
      再打 | 再联系 | 再约 | 再去 | 再问 | 再拜访 | 再跟进 | 再沟通 | 再聊 | 再催 | 再 | 继续 | 回电 | 回电话 | 回话 | 给他 | 给她 | 跟他 | 跟她 | 催他 | 催
      call again | call back | try again | ring again | follow up
      """)

  /// Characters at which a name that is not on file ends.
  static let nameEnds = Set("也昨今明前后上下说在来去和跟与给报又已都就是要把到被，的了过很想找送做将会对约请带同向这那有没不".unicodeScalars)

  /// Between a make and its people: 大众的张强.
  static let ofMake = WordTable<Bool>(
    set: "的 | 那边的 | 家的 | 店的 | 4s店的 | 公司的 | 的销售 | 销售 | 的业务员 | 的代表 | 的销售代表 | 业务员 | 代表 | 's | 's rep | rep")
}

/// English words around names.
enum EnglishWords {
  static let honorifics = WordTable<Bool>(
    set:
      "mr | mr. | mrs | mrs. | ms | ms. | miss | dr | dr. | director | manager | chief | captain | engineer")
}
