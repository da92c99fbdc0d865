import KamDomain

/// What the dealer's own people hear on the phone besides the method's refusals (O), in the playbook's form.
extension Library {
  /// The same ids in both languages.
  static func ownRefusals(_ language: Language) -> StaticString {
    language == .zh ? ownRefusalsInChinese : ownRefusalsInEnglish
  }

  private static let ownRefusalsInChinese: StaticString = """
    %rec: Objection schema.rec

    Id: d3m0r3f0s1
    Text: 你把报价发过来就行，人不用来。

    %rec: Answer schema.rec

    Id: d3m0ansr01
    Objection: d3m0r3f0s1
    Text: 报价我马上发。差一项配置就差好几千，我带配置表过去，十分钟对清楚，省得您返工。
    FollowUp: 您明天上午在办公室吗？

    Id: d3m0ansr02
    Objection: d3m0r3f0s1
    Text: 行。先问一句：这批车给谁用、跑什么路？我按这个配，报出来才准。
    FollowUp: 台数和时间大概定了吗？

    """

  private static let ownRefusalsInEnglish: StaticString = """
    %rec: Objection schema.rec

    Id: d3m0r3f0s1
    Text: Just send me the price, you need not come.

    %rec: Answer schema.rec

    Id: d3m0ansr01
    Objection: d3m0r3f0s1
    Text: The price is on its way. One option makes thousands of difference: ten minutes over the trim list save you doing it twice.
    FollowUp: Are you in the office tomorrow morning?

    Id: d3m0ansr02
    Objection: d3m0r3f0s1
    Text: Gladly. One question first: who will drive them, and on what roads? Then the price fits.
    FollowUp: Are number and time settled, roughly?

    """
}
