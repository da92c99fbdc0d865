import Foundation
import KamApp
import Testing

@Suite("kam review, remark, task, answer") struct ReviewVerbTests {
  @Test("a request is in the review until it is answered") func answers() {
    let person = Person.withStore()
    #expect(person.kam("answer", "交通", "approve").exit == .nothing)
    #expect(person.kam("ask", "交通", "价格特批", "每台再让三千", "11月27日").exit == .done)
    let review = person.kam("review")
    #expect(review.answer.contains("求助 价格特批"), "\(review.complaint)")
    #expect(person.kam("review", "--json").answer.contains(#""kind": "request""#))
    #expect(person.kam("review", "--csv").answer.contains("request"))
    #expect(person.kam("answer", "交通", "maybe").exit == .usage)
    #expect(person.kam("answer", "交通", "back").exit == .usage)
    let back = person.kam("answer", "交通", "back", "哪款车")
    #expect(back.answer.contains("答复求助 价格特批 反问 哪款车"), "\(back.complaint)")
    #expect(!person.kam("review").answer.contains("求助"))
    let id = String(person.kam("ask", "交通").line.prefix { $0 != " " })
    #expect(person.kam("answer", "交通", "approve", "下不为例", "--request", id).exit == .done)
    #expect(person.kam("ask", "交通").answer.contains("下不为例"))
    #expect(person.kam("undo").exit == .done)
  }

  @Test("a remark and a task are left, seen in the agenda, answered, and the answer is on the page")
  func words() {
    let person = Person.withStore()
    let left = person.kam("remark", "交通", "先别降价", "->", "周五前", "认识李处")
    #expect(left.answer.contains("批注 先别降价；交办 认识李处"), "\(left.complaint)")
    let task = person.kam("task", "交通", "11-30", "问预算", "--json")
    #expect(keys(of: task.answer) == ["id", "change", "problems"])
    #expect(person.kam("task", "交通", " ").exit == .usage)
    let agenda = person.kam("agenda", "--days", "9").answer
    #expect(agenda.contains("认识李处") && agenda.contains("问预算"))
    let first = person.kam("review", "--print").answer
    #expect(first.hasPrefix("商机检视") && !first.contains("已见李处"))
    #expect(first.split(separator: "\n", omittingEmptySubsequences: false).count <= 61)
    let shown = person.kam("show", "交通", "--json").answer
    let id = shown.components(after: #""tasks": ["#)
    #expect(person.kam("set", "交通", "\(id).answer", "已见李处").exit == .done)
    let page = person.kam("review", "--print", "--since", "2026-11-20")
    #expect(page.answer.contains(": 已见李处") && page.answer.contains("交办 认识李处 11-27前  → "), "\(page.complaint)")
    #expect(person.kam("review", "--print", "--since", "旧").exit == .usage)
  }

  @Test("answers are those since the last review on the desk; without one those of a week") func since() {
    let person = Person.withStore()
    #expect(person.kam("review", "--print").answer.contains("11-17 以来的回复"))
    _ = system(
      "for d in '\(person.home)'/state/kam/*/; do echo 'ReviewFinished: 2026-11-22T03:00:00Z' > $d/session; done"
    )
    #expect(person.kam("review", "--print").answer.contains("11-22 以来的回复"))
    #expect(person.kam("review", "--print", "--since", "11-20").answer.contains("11-20 以来的回复"))
  }

  @Test("a target stands only above all customers of those whose it is") func targets() {
    let person = Person.withStore()
    person.kam("new", "石桥公交", "industry=物流")
    #expect(person.kam("pipeline").answer.hasPrefix("全部 11月 任务"))
    #expect(person.kam("review", "--print").answer.contains("全部 11月 任务"))
    #expect(!person.kam("pipeline", "industry:政府").answer.contains("任务"))
    #expect(!person.kam("review", "industry:政府", "--print").answer.contains("任务"))
  }
}

extension String {
  /// The first id behind a text.
  fileprivate func components(after text: String) -> String {
    guard let start = range(of: text)?.upperBound, let id = self[start...].range(of: #""id": ""#) else {
      return ""
    }
    return String(self[id.upperBound...].prefix(10))
  }
}
