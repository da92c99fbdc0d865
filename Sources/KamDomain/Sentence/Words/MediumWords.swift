/// A medium of the log (X10) as the store calls it.
public struct SentenceMedium: Sendable, Hashable {
  /// The code that stands in files.
  public var code: String
  public var zh: String
  public var en: String

  public init(code: String, zh: String, en: String) {
    self.code = code
    self.zh = zh
    self.en = en
  }
}

extension Vocabulary {
  /// The media of the store, for sentences.
  public var sentenceMedia: [SentenceMedium] {
    list(.medium).map { SentenceMedium(code: $0.code, zh: $0.zh, en: $0.en) }
  }
}

/// A word of a medium, and what it does in a sentence.
struct MediumWord: Sendable, Equatable {
  var code: String
  /// A more telling word behind it wins: `met Wang for lunch` is a dinner.
  var isWeak = false
  /// A noun or verb that the customer's side may be the subject of: 李处打电话.
  var turnsAround = false

  /// The codes that the grammar itself speaks of.
  static let note = "note"
  static let callOut = "call_out"
  static let callIn = "call_in"
  static let missed = "missed"
  static let visit = "visit"
  static let intel = "intel"
}

/// The words of media: those that the store gives its media, and how people say them.
enum MediumWords {
  /// The spoken words alone.
  static let spoken = table([])

  /// The table for a store's media; a store's own words come on top of the spoken ones.
  static func table(_ media: [SentenceMedium]) -> WordTable<MediumWord> {
    var known: [String: MediumWord] = [:]
    for line in words.split(separator: "\n") {
      let cells = line.split(separator: "|").map { String($0.trimmingBlanks) }
      let marks = cells[0].split(separator: " ")
      let word = MediumWord(
        code: String(marks[0]), isWeak: marks.contains("weak"), turnsAround: marks.contains("both"))
      for cell in cells.dropFirst() { known[cell] = word }
    }
    for medium in media {
      for name in [medium.zh, medium.en] where !name.isEmpty && known[name] == nil {
        known[name] = MediumWord(code: medium.code)
      }
    }
    return WordTable(known.map { ($0.key, $0.value) })
  }

  /// `code | word | word…`; `weak` and `both` as in `MediumWord`.
  private static let words = """
    call_out | 电话打出 | 致电 | 去电 | 去了电话 | 打给 | 拨打 | 电联 | 电话联系 | 电话联系了 | 电话沟通 | 通电话 | 通了电话 | 通了个电话
    call_out both | 电话 | 打电话 | 打电话给 | 打了电话 | 打了电话给 | 打了个电话 | 打了个电话给 | 打了一个电话 | 打过电话 | 打个电话
    call_out both | 打了两个电话 | 打了三个电话 | 打了几个电话 | 打了两次电话 | 打了三次电话 | 打了几次电话
    call_out both | called | rang | phoned | call | phone call | telephoned | spoke on the phone | rang up | called up | ring
    call_in | 来电 | 来电话 | 来了电话 | 来了个电话 | 打来 | 打来电话 | 打了电话来 | 打电话来 | 打电话过来 | 打过来 | 回电 | 回电话 | 回了电话
    call_in | 回了个电话 | 来过电话 | called me | called us | rang me | rang us | phoned us | called back | call from | phone in
    missed | 未接 | 未接来电 | 未接电话 | 没接 | 没接电话 | 没接到 | 没打通 | 打不通 | missed call | missed a call | no answer | did not pick up
    wechat | 微信 | 发微信 | 发了微信 | 发了个微信 | 发微信给 | 发了微信给 | 微信联系 | 微信联系了 | 微信沟通 | 微信聊 | 微信聊了 | 微信上
    wechat | 来微信 | 微信语音 | wechat | messaged | sent a wechat to | wechatted | on wechat
    sms | 短信 | 发短信 | 发了短信 | 发了条短信 | 发短信给 | 来短信 | texted | text message | sent a text to | text
    email | 邮件 | 发邮件 | 发了邮件 | 发了封邮件 | 发邮件给 | 电邮 | 来邮件 | emailed | e-mailed | mailed | email | e-mail | mail | wrote to
    visit | 拜访 | 走访 | 上门 | 上门拜访 | 登门 | 登门拜访 | 陌拜 | 陌生拜访 | 再访 | 再次拜访 | 复访 | 面访 | 面谈 | 当面 | 见面 | 会见 | 陪访
    visit weak | 见 | 见了 | 见了面 | 见到 | 见到了 | 去见 | 去见了 | 去找 | 去找了 | 看望 | 去看了 | 碰面
    visit | visited | visit to | visit with | dropped in on | called on | dropped by
    visit weak | met | met with | saw | visit
    showroom | 到店 | 来店 | 进店 | 到了店里 | 到店里 | 来店里 | 到展厅 | 来展厅 | came to the showroom | at the showroom | showroom
    meeting | 会议 | 开会 | 开了会 | 开了个会 | 会上 | 参会 | 座谈 | 座谈会 | 碰头会 | 会谈 | meeting with | meeting | had a meeting with
    dinner | 饭局 | 吃饭 | 吃了饭 | 吃了顿饭 | 吃了个饭 | 吃个饭 | 一起吃饭 | 一起吃了饭 | 聚餐 | 宴请 | 午饭 | 晚饭 | 午餐 | 晚餐 | 喝酒 | 酒局
    dinner | for lunch | for dinner | over lunch | over dinner | had lunch with | had dinner with | lunch with | dinner with | lunch | dinner
    test_drive | 试驾 | 试驾了 | 试乘试驾 | 试车 | 试乘 | test drive with | test-drove | test drive | test-drive
    exhibition | 外展 | 展会 | exhibition | exhibited at | fair
    bid | 送标 | 递标 | 投标 | 交标 | 递交标书 | 送标书 | 递了标书 | bid handed in | handed in the bid | handed in the tender | bid
    bid_opening | 开标 | 开标会 | bid opening | tender opening
    delivery | 交车 | 交了车 | 提车 | 提了车 | delivered | delivery | hand-over
    follow_up | 回访 | 回访了 | 电话回访 | 回访电话 | follow-up call with | follow-up call to | follow-up call | followed up with
    intel | 情报 | 听说 | 打听到 | 据说 | 获悉 | intel | intelligence | heard that | heard from | heard
    note | 记录 | 备注 | note
    """

  /// What says that a call was not answered, anywhere in its first clause.
  static let unanswered = WordTable<Bool>(
    set: """
      没人接 | 没有人接 | 无人接 | 无人接听 | 没接 | 没有接 | 未接 | 不接 | 没打通 | 打不通 | 没通 | 占线 | 关机 | 忙音 | 挂了 | 不在服务区
      no answer | did not answer | didn't answer | no reply | did not pick up | didn't pick up | engaged | busy tone | voicemail
      """)

  /// Words that begin like a medium and are things: 投标保证金交了.
  static let notMedia = WordTable<Bool>(set: "投标保证金 | 投标书 | 投标文件 | 开标时间 | 开标日期 | bid bond | bid deadline")

  /// Words that begin like one of those and are none: 预算没通过.
  static let notUnanswered = WordTable<Bool>(
    set: """
      没接触 | 没接受 | 没接待 | 没接到通知 | 没有接触 | 没有接受 | 没有接待 | 没通过 | 没通知 | 未接触 | 未接受 | 未接到通知
      不接受 | 不接触 | 不接待 | 挂了号 | 挂了牌
      """)

  /// What may trail a medium: 拜访了, 拜访过.
  static let suffixes = ["了一下", "了一趟", "了一次", "一下", "过了", "了", "过", "上", "里", "中", "时", "完"]

  /// Whether what is to be done is a visit: `拜访王主任`, `10点上门`.
  static func isVisit(_ text: String) -> Bool {
    let glyphs = Glyphs(text)
    let isGoing = goes(glyphs)
    return (0..<glyphs.count).contains { place in
      guard let word = spoken.match(Cursor(glyphs, place..<glyphs.count))?.value else { return false }
      // 见李处 begins so, and 去厂里见李处; in the middle 见 may be part of another word.
      return word.code == MediumWord.visit && (place == 0 || isGoing || !word.isWeak)
    }
  }

  /// `去厂里`, `到他们公司`: one goes to where the customer is.
  private static func goes(_ glyphs: Glyphs) -> Bool {
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    guard cursor.take(anyOf: ["再去", "再到", "去", "到", "赴"]) else { return false }
    return cursor.take(GrammarWords.premises) != nil || spoken.match(cursor)?.value.isWeak == true
  }

  /// Words that begin like a suffix and are none.
  static let notSuffixes = WordTable<Bool>(
    set: "上午 | 上周 | 上个 | 上月 | 上次 | 上门 | 上级 | 中午 | 中标 | 中心 | 中国 | 时间 | 过来 | 过去 | 里程 | 完全 | 完成")

  /// Behind 王主任电话, what makes him the caller.
  static let saying = WordTable<Bool>(set: "说 | 问 | 讲 | 告知 | 通知 | 告诉 | 反馈 | 催 | 要 | 来 | 里说 | 中说")
}
