/// Chinese surnames, for names of people who are not on file.
enum Surnames {
  /// The length of the surname that stands at a cursor, 0 if none.
  static func length(at cursor: Cursor) -> Int {
    guard let first = cursor.next else { return 0 }
    if cursor.at + 2 < cursor.end,
      let name = ShortName.surname(of: cursor.glyphs.string(cursor.at..<cursor.at + 3)),
      name.unicodeScalars.count == 2
    {
      return 2
    }
    return single.contains(first) ? 1 : 0
  }

  /// The surnames of most people, by number of bearers.
  private static let single = Set(
    """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖\
    贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷\
    詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农\
    司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池\
    查麻苑迟邝
    """.unicodeScalars)
}
