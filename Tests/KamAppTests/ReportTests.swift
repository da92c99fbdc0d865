import Foundation
import FoundationXML
import KamApp
import Testing

@Suite("M4: reports for spreadsheets, scripts and paper") struct ReportTests {
  /// The verbs that report, each with something to tell about the customers of `withHostileStore`.
  static let verbs = [
    ["pipeline"], ["pipeline", "--projects"], ["pipeline", "--by", "owner"], ["activity", "--by", "owner"],
    ["activity", "--open", "calls"], ["forecast", "--by", "make"], ["review"], ["review", "--print"],
  ]

  /// What a page could obey, break on or be torn by.
  static let hostile = "=甲\"<script>alert(1)</script>'&amp;<!--]]>\u{202E}\u{1B}[2J\u{7}\u{FEFF}"

  /// A person whose customers, people and cars are named so.
  static func withHostileStore(language: String = "zh_CN.UTF-8") -> Person {
    let person = Person.withStore(language: language)
    person.kam("new", hostile, "owner=liwei", "industry=政府")
    person.kam(
      "add", hostile, "project", "name=\(hostile)", "units=3", "stage=已拜访", "amount=60万", "likelihood=A")
    person.kam(
      "add", hostile, "vehicle", "make=\(hostile)", "model=\(hostile)", "count=5", "duty=公务",
      "registered=2012-01")
    person.kam("ask", hostile, "价格特批", "\(hostile)", "11月27日")
    person.kam("log", hostile, "昨天电话 \(hostile)")
    return person
  }

  @Test("a spreadsheet takes it as it is: its mark, its line ends, no formula", arguments: verbs)
  func csv(_ verb: [String]) {
    let person = Self.withHostileStore()
    let csv = person.run(verb + ["--format", "csv"])
    #expect(csv.exit == .done, "\(csv.complaint)")
    #expect(csv.answer.hasPrefix("\u{FEFF}") && csv.answer.hasSuffix("\r\n"))
    let scalars = Array(csv.answer.unicodeScalars.dropFirst())
    #expect(
      !scalars.contains {
        $0.value < 0x20 && $0 != "\r" && $0 != "\n" || $0 == "\u{202E}" || $0 == "\u{FEFF}"
      })
    let rows = Self.fields(of: csv.answer)
    #expect(rows.count > 1 && Set(rows.map(\.count)).count == 1)
    for field in rows.joined() {
      #expect(!field.hasPrefix("=") && !field.hasPrefix("@") && !field.hasPrefix("+"), "\(field)")
    }
    #expect(person.run(verb + ["--csv"]).answer == csv.answer)
  }

  /// The fields of each line (RFC 4180).
  private static func fields(of csv: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for scalar in csv.unicodeScalars.dropFirst() {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\r" where !isQuoted: break
      case "\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
    }
    return rows.dropLast()
  }

  @Test(
    "only what begins a formula and is no number gets an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"), ("+86", "'+86"), ("@SUM(A1)", "'@SUM(A1)"), ("-cmd", "'-cmd"), ("-5", "-5"),
      ("-5.25", "-5.25"), ("--5", "'--5"), ("-", "'-"), ("5-3", "5-3"), ("＝1", "'＝1"), ("甲", "甲"),
    ])
  func formulas(_ name: String, _ field: String) {
    let person = Person.withStore()
    person.kam("new", "--", name)
    let names = Self.fields(of: person.kam("list", "--csv").answer).dropFirst().map { $0[1] }
    #expect(names.contains(field), "\(names)")
  }

  @Test("scripts get an object a row, as in the table", arguments: verbs)
  func json(_ verb: [String]) throws {
    let person = Self.withHostileStore()
    let json = person.run(verb + ["--format", "json"]).answer
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    let csv = Self.fields(of: person.run(verb + ["--format", "csv"]).answer)
    #expect(rows.count == csv.count - 1 && rows.allSatisfy { Set($0.keys) == Set(csv[0]) })
    #expect(person.run(verb + ["--json"]).answer == json)
    #expect(person.run(verb + ["--jsonl"]).answer.split(separator: "\n").count == rows.count)
  }

  @Test(
    "a page stands alone, runs nothing and says what data says", arguments: verbs,
    ["zh_CN.UTF-8", "en_US.UTF-8"])
  func html(_ verb: [String], _ language: String) {
    let page = Self.withHostileStore(language: language).run(verb + ["--html"])
    #expect(page.exit == .done, "\(page.complaint)")
    let text = page.answer
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.hasPrefix("zh") ? "zh-CN" : "en")\">"))
    #expect(text.contains("content=\"default-src 'none';") && text.contains("name=\"viewport\""))
    for foreign in ["<script", "http:", "https:", "src=", "href", "url(", "@import", " on", "javascript"] {
      #expect(!text.contains(foreign) || foreign == " on" && !text.contains(/<[^>]* on[a-z]+=/), "\(foreign)")
    }
    #expect(
      !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" || $0 == "\u{FEFF}" })
    // Every tag is closed and every value quoted: then an XML reader takes it.
    #expect(XMLParser(data: Data(text.utf8)).parse())
  }

  @Test("names stand on the page as they were written")
  func names() {
    let page = Self.withHostileStore().kam("review", "--html").answer
    #expect(
      page.contains(
        "=甲&quot;&lt;script&gt;alert(1)&lt;/script&gt;&#39;&amp;amp;&lt;!--]]&gt;&lt;202e&gt;^[[2J^G"))
  }

  @Test("bars are drawn as long as their figures, of the parts that the legend names")
  func bars() {
    let person = Self.withHostileStore()
    let page = person.kam("forecast", "--html").answer
    #expect(page.contains("class=\"legend\"") && page.contains("aria-label=\"对手品牌 5 我方品牌 0\""))
    #expect(page.contains("<rect class=\"p0\" x=\"0\" width=\"5\" height=\"1\"/>"))
    let pipeline = person.kam("--lang", "en", "pipeline", "--html").answer
    #expect(pipeline.contains("By specialist") && pipeline.contains("How it is reckoned"))
    #expect(pipeline.contains("not graded 20%"))
  }

  @Test("nothing found is said in every format", arguments: ["text", "csv", "json", "jsonl", "html"])
  func nothing(_ format: String) {
    let none = Person.withStore().kam("review", "无此客户", "--format", format)
    #expect(none.exit == .nothing)
    if format == "html" { #expect(none.answer.contains("<p>没有</p>")) }
    if format == "csv" { #expect(none.answer == "\u{FEFF}id,name,owner,stage,units,kinds,reasons\r\n") }
  }

  @Test("an unknown format is refused") func unknown() {
    #expect(Person.withStore().kam("review", "--format", "pdf").exit == .usage)
  }
}
