import KamApp
import Testing

@Suite("kam quote") struct QuoteTests {
  /// A person whose customer has two versions of a quotation.
  private static func person(language: String = "zh_CN.UTF-8") -> Person {
    let person = Person.withStore(language: language)
    let project = "project=2026公务车更新"
    person.kam("add", "交通", "quote", project, "version=1", "date=2026-11-01", "state=revised")
    let second = person.kam(
      "add", "交通", "quote", project, "version=2", "date=2026-11-10", "validUntil=2026-12-10", "state=sent"
    ).line
    person.kam(
      "add", "交通", "quoteLine", "quote=\(second)", "model=云驰 S70", "quantity=12", "listPrice=188000",
      "discount=20000", "netPrice=168000")
    return person
  }

  @Test("the version that counts is printed as a table")
  func text() {
    let outcome = Self.person().kam("quote", "交通")
    #expect(outcome.exit == .done, "\(outcome.complaint)")
    #expect(
      outcome.answer == """
        河北省交通运输厅  报价 V2
        2026公务车更新  2026-11-10  有效至 2026-12-10  已报

        车型      台数   指导价  优惠    净价     小计
        云驰 S70    12   18.8万   2万  16.8万  201.6万
        合计        12  225.6万  24万          201.6万

        """)
  }

  @Test("a project is named by a part of its name, a version by its number")
  func named() {
    let person = Self.person()
    #expect(person.kam("quote", "交通", "公务车", "--version", "1").answer.contains("报价 V1"))
    let missing = person.kam("quote", "交通", "--version", "7")
    #expect(
      missing.exit == .nothing && missing.complaint.contains("V1  修改") && missing.complaint.contains("V2  已报")
    )
    let unknown = person.kam("quote", "交通", "校车")
    #expect(unknown.exit == .nothing && unknown.complaint.contains("2026公务车更新"))
  }

  @Test("Markdown and JSON hold the same")
  func formats() {
    let person = Self.person(language: "en_US.UTF-8")
    let markdown = person.kam("quote", "交通", "--format", "markdown").answer
    #expect(markdown.contains("| total | 12 | ¥2,256,000 | ¥240,000 |  | ¥2,016,000 |"))
    let json = person.kam("quote", "交通", "--json").answer
    #expect(
      keys(of: json) == [
        "id", "name", "project", "quote", "lines", "units", "listTotal", "discountTotal", "netTotal",
        "versions",
      ])
    #expect(json.contains(#""netTotal": "2016000""#) && json.contains(#""total": "2016000""#))
  }

  @Test("prices that contradict each other are told beside the table")
  func atOdds() {
    let person = Self.person()
    let second = person.kam("add", "交通", "quote", "project=2026公务车更新", "version=3").line
    person.kam(
      "add", "交通", "quoteLine", "quote=\(second)", "model=云驰 E50", "listPrice=130000", "discount=10000",
      "netPrice=125000")
    let outcome = person.kam("quote", "交通")
    #expect(outcome.exit == .done && outcome.complaint.contains("指导价减优惠不等于净价"))
  }

  @Test("a project without quotation says how to make one")
  func none() {
    let outcome = Person.withStore().kam("quote", "交通")
    #expect(outcome.exit == .nothing && outcome.complaint.contains("kam quote"))
  }
}
