import Foundation
import FoundationXML
import KamApp
import Testing

@Suite("M4: kam handover") struct HandoverVerbTests {
  /// The customers of liwei, who has no house's team around: any login can take them.
  private static func withTwo() -> Person {
    let person = Person.withStore()
    person.kam("set", "交通", "owner", "liwei")
    person.kam("new", "青阳顺达物流", "industry=物流", "owner=liwei")
    person.kam("new", "石桥公交集团", "owner=chen")
    return person
  }

  private static func owners(_ person: Person, _ owner: String) -> Int {
    person.kam("list", "owner:\(owner)", "--jsonl").answer.split(separator: "\n").count
  }

  @Test("a preview writes nothing, a script agrees, one undo takes all back")
  func handsOver() {
    let person = Self.withTwo()
    let preview = person.kam("handover", "liwei", "wangfang", "--preview")
    #expect(preview.exit == .done && preview.answer.contains("移交 2 个客户："), "\(preview.complaint)")
    #expect(preview.answer.contains("河北省交通运输厅  项目 1 (12台)"))
    #expect(person.kam("handover", "liwei", "wangfang").exit == .usage)
    #expect(Self.owners(person, "wangfang") == 0)
    let done = person.kam("handover", "liwei", "wangfang", "--yes")
    #expect(done.exit == .done && Self.owners(person, "wangfang") == 2, "\(done.complaint)")
    #expect(person.kam("history", "交通").answer.contains("移交 2 个客户"))
    #expect(person.kam("undo").exit == .done)
    #expect(Self.owners(person, "wangfang") == 0 && Self.owners(person, "liwei") == 2)
  }

  @Test("a person is asked on a terminal") func asks() {
    let person = Self.withTwo()
    let no = person.kam("handover", "liwei", "wangfang", typed: "no\n", isTerminal: true)
    #expect(no.exit == .nothing && Self.owners(person, "wangfang") == 0)
    let yes = person.kam("handover", "liwei", "wangfang", typed: "yes\n", isTerminal: true)
    #expect(yes.exit == .done && Self.owners(person, "wangfang") == 2)
  }

  @Test("a query chooses; whoever has none of them is told") func chooses() {
    let person = Self.withTwo()
    #expect(person.kam("handover", "liwei", "wangfang", "industry:物流", "--yes", "--json").exit == .done)
    #expect(Self.owners(person, "wangfang") == 1 && Self.owners(person, "liwei") == 1)
    #expect(person.kam("handover", "nobody", "wangfang", "--yes").exit == .nothing)
    #expect(person.kam("handover", "liwei", "wangfang", "--loud").exit == .usage)
    let json = person.kam("handover", "liwei", "wangfang", "--preview", "--json").answer
    #expect(keys(of: json) == ["change"])
  }

  @Test("who has left the team gives by the login, but nobody outside it takes") func left() {
    let person = Self.withTwo()
    let team = "\n%rec: Specialist schema.rec\n\nLogin: wangfang\nName: 王芳\nRole: specialist\n"
    person.write(person.read("kam.rec") + team, to: "kam.rec")
    #expect(person.kam("handover", "liwei", "stranger", "--yes").exit == .usage)
    let done = person.kam("handover", "liwei", "王芳", "--yes")
    #expect(done.answer.contains("liwei → 王芳") && Self.owners(person, "wangfang") == 2, "\(done.complaint)")
  }

  @Test("a store that may not be written keeps its specialists") func readOnly() {
    let person = Self.withTwo()
    #expect(person.kam("handover", "liwei", "wangfang", "--yes", "--readonly").exit != .done)
    #expect(Self.owners(person, "liwei") == 2)
  }

  @Test(
    "sheets in every format, of one customer and of a person",
    arguments: ["text", "markdown", "html", "json"])
  func sheets(_ format: String) throws {
    let person = Self.withTwo()
    let one = person.kam("handover", "交通", "--format", format)
    #expect(one.exit == .done && one.answer.contains("移交单") && one.answer.contains("王建国"), "\(one.complaint)")
    let all = person.kam("handover", "liwei", "--sheet", "--format", format).answer
    #expect(all.contains("河北省交通运输厅") && all.contains("青阳顺达物流") && !all.contains("石桥"))
    let some = person.kam("handover", "liwei", "--sheet", "industry:物流", "--format", format).answer
    #expect(!some.contains("河北省交通运输厅") && some.contains("青阳顺达物流"))
    switch format {
    case "text": #expect(all.contains("\u{0C}移交单"))
    case "json": #expect(try JSONSerialization.jsonObject(with: Data(all.utf8)) is [[String: Any]])
    case "html": #expect(XMLParser(data: Data(all.utf8)).parse() && all.contains("<section class=\"sheet\">"))
    default: #expect(one.answer.hasPrefix("# 移交单"))
    }
  }

  @Test("what data holds runs nowhere on a sheet", arguments: ["handover", "brief"])
  func hostile(_ verb: String) {
    let person = ReportTests.withHostileStore(language: "en_US.UTF-8")
    let page = person.kam(verb, ReportTests.hostile, "--format", "html")
    #expect(page.exit == .done && !page.answer.contains("<script"), "\(page.complaint)")
    #expect(XMLParser(data: Data(page.answer.utf8)).parse())
    #expect(!page.answer.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
  }
}
