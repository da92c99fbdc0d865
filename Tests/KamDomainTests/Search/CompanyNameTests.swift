import KamDomain
import Testing

@Suite struct CompanyNameTests {
  @Test(arguments: [
    ("河北省交通运输厅", "河北交通运输厅", "交通运输厅"),
    ("石家庄市公共交通集团有限公司", "石家庄公共交通", "公共交通"),
    ("唐山顺达物流有限责任公司", "唐山顺达物流", "顺达物流"),
    ("顺达物流（唐山）有限公司", "顺达物流", "顺达物流"),
    ("华北制药股份有限公司", "华北制药", "华北制药"),
    ("华北制药集团", "华北制药", "华北制药"),
    ("邯郸市第一中学", "邯郸第一中学", "第一中学"),
    ("河北银行股份有限公司", "河北银行", "河北银行"),
    ("内蒙古自治区公安厅", "内蒙古公安厅", "公安厅"),
    ("广西壮族自治区司法厅", "广西司法厅", "司法厅"),
    ("河北省石家庄市正定县人民医院", "河北石家庄正定人民医院", "人民医院"),
    ("石家庄市政工程公司", "石家庄市政工程", "市政工程"),
    ("北京路小学", "北京路小学", "北京路小学"),
    ("农贸市场管理处", "农贸市场管理处", "农贸市场管理处"),
    ("中国移动通信集团河北有限公司石家庄分公司", "中国移动通信集团河北石家庄", "移动通信集团河北石家庄"),
    ("ＡＢＣ汽车（原第二运输公司）", "abc汽车", "abc汽车"),
    ("Evergreen Taxi Co., Ltd.", "evergreen taxi", "evergreen taxi"),
    ("集团", "集团", "集团"), ("", "", ""),
  ])
  func takesNamesApart(name: String, plain: String, core: String) {
    #expect(CompanyName(name).plain == plain)
    #expect(CompanyName.normalised(name) == core)
  }

  @Test(arguments: [
    ("唐山顺达物流有限公司", "顺达物流（唐山）有限责任公司"), ("石家庄市公交集团", "石家庄公交集团有限公司"), ("华北制药", "华北制药（集团）股份有限公司"),
  ])
  func spellingsOfOneFirmAgree(one: String, other: String) {
    #expect(CompanyName.normalised(one) == CompanyName.normalised(other))
  }
}
