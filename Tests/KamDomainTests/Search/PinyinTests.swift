import Testing

@testable import KamDomain

@Suite struct PinyinTests {
  @Test(arguments: [
    ("重", ["zhong", "chong"]), ("单", ["dan", "chan", "shan"]), ("绿", ["lv", "lu"]), ("汽", ["qi"]), ("a", []),
    ("。", []),
  ])
  func givesAllReadingsTheCommonOneFirst(hanzi: String, readings: [String]) {
    #expect(Pinyin.readings(of: hanzi.unicodeScalars.first!) == readings)
  }

  @Test(arguments: [
    ("石家庄公交", "shijiazhuanggongjiao", "sjzgj"), ("重庆银行", "chongqingyinhang", "cqyh"),
    ("重型汽车", "zhongxingqiche", "zxqc"), ("长沙厦门行业", "changshaxiamenhangye", "csxmhy"),
    ("4S店", "4Sdian", "4Sd"), ("中国石化(河北)", "zhongguoshihua(hebei)", "zgsh(hb)"),
  ])
  func readsTextByPhrases(text: String, full: String, initials: String) {
    #expect(Pinyin.full(text) == full)
    #expect(Pinyin.initials(text) == initials)
  }

  @Test(arguments: [
    ("单志远", "shanzhiyuan"), ("尉迟敬", "yuchijing"), ("曾国华", "zengguohua"), ("万俟春", "moqichun"),
    ("欧阳重", "ouyangzhong"),
    ("解放", "xiefang"), ("王单", "wangdan"), ("仇英", "qiuying"),
  ])
  func readsSurnamesAtTheHeadOfAPersonsName(name: String, full: String) {
    #expect(Pinyin.full(name, as: .person) == full)
  }

  @Test func everyPhraseIsReadAsItsHanziCanBeRead() {
    for phrase in PinyinPhrases.phrases.all + PinyinPhrases.surnames.all {
      #expect(phrase.scalars.count == phrase.syllables.count, "\(phrase)")
      for (scalar, syllable) in zip(phrase.scalars, phrase.syllables) {
        #expect(Pinyin.readings(of: scalar).contains(syllable), "\(scalar) \(syllable)")
      }
    }
  }

  @Test func everyPhraseTellsSomethingNew() {
    for phrase in PinyinPhrases.phrases.all {
      let alone = phrase.scalars.map { Pinyin.readings(of: $0).first }
      #expect(alone != phrase.syllables, "\(phrase)")
    }
  }
}
