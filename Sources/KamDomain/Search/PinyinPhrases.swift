/// Readings of words whose hanzi are read otherwise alone.
struct PinyinPhrases: Sendable {
  struct Phrase: Sendable {
    let scalars: [Unicode.Scalar]
    /// One syllable a hanzi.
    let syllables: [String]
  }

  /// By first hanzi, longest first.
  private let phrases: [Unicode.Scalar: [Phrase]]
  /// The hanzi with which a phrase may begin.
  private let starts: ScalarSet

  /// Reads a table of lines `hanzi syllable syllable…`, entries separated by `,`.
  init(_ table: StaticString) {
    let entries = table.description.split { $0 == "," || $0 == "\n" }.map { entry in
      let words = entry.split(separator: " ")
      return Phrase(scalars: Array(words[0].unicodeScalars), syllables: words.dropFirst().map(String.init))
    }
    phrases = Dictionary(grouping: entries) { $0.scalars[0] }
      .mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
    starts = ScalarSet(phrases.keys)
  }

  /// The longest phrase that stands at a place of a text.
  func match(_ text: [Unicode.Scalar], at place: Int) -> Phrase? {
    guard place < text.count, starts.contains(text[place]), let candidates = phrases[text[place]] else {
      return nil
    }
    return candidates.first { text[place...].starts(with: $0.scalars) }
  }

  /// All entries, in no order.
  var all: [Phrase] { phrases.values.flatMap { $0 } }

  /// Places and words of company names.
  static let phrases = PinyinPhrases(
    """
    重庆 chong qing,重阳 chong yang,重新 chong xin,重建 chong jian,银行 yin hang,商行 shang hang,行业 hang ye
    分行 fen hang,支行 zhi hang,总行 zong hang,央行 yang hang,农商行 nong shang hang,车行 che hang,行长 hang zhang
    厦门 xia men,六安 lu an,六合 lu he,蚌埠 beng bu,番禺 pan yu,乐清 yue qing,乐亭 lao ting,音乐 yin yue
    乐器 yue qi,乐队 yue dui,单县 shan xian,莘庄 xin zhuang,涡阳 guo yang,尉犁 yu li,铅山 yan shan
    洪洞 hong tong,解州 xie zhou,繁峙 fan shi,蔚县 yu xian,黄陂 huang pi,黄埔 huang pu
    浚县 xun xian,会计 kuai ji,调整 tiao zheng,调节 tiao jie
    空调 kong tiao,西藏 xi zang,藏族 zang zu,传记 zhuan ji,弹簧 tan huang,东阿 dong e,阿胶 e jiao
    长子县 zhang zi xian,校长 xiao zhang,处长 chu zhang,厅长 ting zhang,局长 ju zhang,队长 dui zhang
    董事长 dong shi zhang,部长 bu zhang,科长 ke zhang,院长 yuan zhang,市长 shi zhang,县长 xian zhang
    所长 suo zhang,站长 zhan zhang,厂长 chang zhang,会长 hui zhang,组长 zu zhang,师长 shi zhang,增长 zeng zhang
    大夫 dai fu,龟兹 qiu ci,吐蕃 tu bo,大月氏 da yue zhi
    便宜 pian yi,角色 jue se,称心 chen xin,对称 dui chen,供给 gong ji
    给水 ji shui,自给 zi ji,参茸 shen rong,圈养 juan yang
    """)

  /// Surnames that are read otherwise than the hanzi alone, and surnames of two hanzi.
  static let surnames = PinyinPhrases(
    """
    单 shan,仇 qiu,朴 piao,区 ou,查 zha,曾 zeng,解 xie,任 ren,华 hua,缪 miao,盖 ge,葛 ge,燕 yan,翟 zhai,尉 wei
    乐 yue,召 shao,员 yun,种 chong,句 gou,繁 po,折 she,秘 bi,黑 he,祭 zhai,洗 xian,宿 su,隗 wei,覃 qin,牟 mou,莘 shen
    纪 ji,宁 ning,应 ying,长 chang,车 che,重 chong,柏 bai,谷 gu,郇 xun,郗 xi,都 du,卜 bu,石 shi,强 qiang,过 guo
    哈 ha,那 na,尹 yin,臧 zang,佴 nai,曲 qu,仉 zhang,逄 pang,冼 xian,乜 nie,瞿 qu,訾 zi,亓 qi,晁 chao
    尉迟 yu chi,万俟 mo qi,单于 chan yu,长孙 zhang sun,澹台 tan tai,令狐 ling hu,欧阳 ou yang,上官 shang guan
    司马 si ma,司徒 si tu,诸葛 zhu ge,夏侯 xia hou,皇甫 huang fu,慕容 mu rong,东方 dong fang,公孙 gong sun
    宇文 yu wen,南宫 nan gong,轩辕 xuan yuan,端木 duan mu,独孤 du gu,百里 bai li,东郭 dong guo,西门 xi men
    闻人 wen ren,赫连 he lian,呼延 hu yan,太史 tai shi,申屠 shen tu,仲孙 zhong sun,钟离 zhong li,濮阳 pu yang
    公冶 gong ye,宗政 zong zheng,淳于 chun yu,拓跋 tuo ba,乐正 yue zheng,子车 zi ju,第五 di wu,梁丘 liang qiu
    """)
}
