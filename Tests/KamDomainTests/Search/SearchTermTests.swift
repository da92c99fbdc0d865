import KamDomain
import KamRecord
import Testing

@Suite struct SearchTermTests {
  static let account = Account(
    Document(
      text: """
        %rec: Account schema.rec

        Id: aaaaaaaaaa
        Name: 河北省交通运输厅
        ShortName: 省交通厅
        FormerName: 河北省交通局
        Phone: 0311-8866 1234
        Tag: VIP客户
        Tag: 重点

        %rec: Contact schema.rec

        Id: bbbbbbbbbb
        Name: 单建国
        Title: 办公室主任
        Phone: 138 0000 1111

        Id: cccccccccc
        Name: 缪绿
        Pinyin: miao lv
        Title: 银行出纳
        """))!
  static let key = SearchKey(account).bytes

  @Test(arguments: [
    "交通", "输厅", "厅", "河北省交通运输厅", "hbjt", "hebeijt", "河北jt", "hbjiaotong", "hebeisheng", "jt", "jtys",
    "jiaotongy", "hbsjt",
    "jiaotongyunshut", "HBJT", "ｈｂｊｔ", "he'bei", "河北交通", "省交通厅", "sjtt", "shengjtt", "交通局", "jtj", "shjt",
  ])
  func findsNames(word: String) throws {
    #expect(try #require(SearchTerm(word)).place(in: Self.key) ?? .elsewhere < .elsewhere)
  }

  @Test(arguments: [
    "单建国", "建国", "shanjianguo", "sjg", "danjg", "单jg", "办公", "bgszr", "主任", "miaolv", "ml", "缪lu", "yinhang",
    "yhcn", "vip",
    "vipkh", "VIP客", "zhongdian", "chongd", "03118866", "0311-8866", "88661234", "1380000", "138-0000 1111",
  ])
  func findsPeopleNumbersAndTags(word: String) throws {
    #expect(try #require(SearchTerm(word)).place(in: Self.key) == .elsewhere)
  }

  @Test(arguments: [
    "石家庄", "交运", "hbt", "hebz", "hebeitj", "jtx", "zzz", "139", "交通x", "建国主", "厅省", "88661235", "12341380",
  ])
  func doesNotFindWhatIsNotThere(word: String) throws {
    #expect(try #require(SearchTerm(word)).matches(Self.key) == false)
  }

  @Test(arguments: [
    ("河北", SearchTerm.Place.startOfName), ("省交", .startOfName), ("hb", .startOfName), ("jtys", .name),
    ("运输", .name), ("yst", .name), ("主任", .elsewhere),
  ])
  func tellsWhereItWasFound(word: String, place: SearchTerm.Place) throws {
    #expect(try #require(SearchTerm(word)).place(in: Self.key) == place)
  }

  @Test func givenPinyinIsFoundAndOrdersTheName() throws {
    let key = SearchKey(name: "重名公司", pinyin: "chong ming").bytes
    #expect(try #require(SearchTerm("chongming")).matches(key))
  }

  @Test(arguments: ["", "  ", "·", "\u{200B}"]) func nothingIsNoTerm(word: String) {
    #expect(SearchTerm(word) == nil)
  }

  @Test(arguments: [[], [1, 2, 3], Array(repeating: UInt8(255), count: 40)])
  func bytesThatAreNoKeyMatchNothing(
    bytes: [UInt8]
  ) throws {
    #expect(try #require(SearchTerm("a")).matches(bytes) == false)
  }
}
