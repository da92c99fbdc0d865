import Testing

/// People read names: ids and codes of other records stand in `--json` only.
struct NamesTests {
  /// A store of the demo, and the ids of its customers.
  private func demo() -> (person: Person, customers: [String]) {
    let person = Person()
    person.kam("demo", "--accounts", "30", person.store)
    let rows = person.kam("list", "--csv").answer.split(whereSeparator: \.isNewline).dropFirst()
    return (person, rows.map { String($0.prefix(10)) })
  }

  @Test("no verb shows a reference, a field path or a code of the map", arguments: ["zh", "en"])
  func noReferences(language: String) throws {
    let (person, customers) = demo()
    #expect(customers.count == 30)
    let raw = try Regex("[0-9a-hjkmnp-tv-z]{10}[/.]|[GP][0-9]?[.][a-z]|(来源|source) +[0-9a-hjkmnp-tv-z]{10}")
    for customer in customers {
      for verb in [
        "show", "map", "brief", "group", "referrals", "quote", "stage", "register", "ask", "needs",
      ] {
        let answer = person.kam("--lang", language, verb, customer).answer
        for line in answer.split(separator: "\n") where line.contains(raw) {
          Issue.record("\(verb) \(customer): \(line)")
        }
      }
    }
  }

  @Test("show names people of other customers, what they moved to, and what a refusal was")
  func show() {
    let person = Person.withStore()
    let office = person.customer
    person.kam("new", "石桥公交", "shortName=公交")
    let bus = person.kam("list", "公交", "--csv").answer.split(whereSeparator: \.isNewline)[1].prefix(10)
    let driver = person.kam("add", "公交", "contact", "name=孙志强").line
    person.kam("add", office, "seat", "project=2026公务车更新", "contact=\(bus)/\(driver)", "role=影响者")
    person.kam(
      "add", office, "lead", "channel=L16", "referrerAccount=\(bus)", "referrerContact=\(bus)/\(driver)")
    person.kam("move", "\(office)/李敏", "公交")
    let shown = person.kam("show", office).answer
    for text in ["联系人 孙志强 公交", "推荐客户 石桥公交", "推荐人 孙志强 公交", "调往 李敏 公交"] {
      #expect(shown.contains(text), "\(text)")
    }
    #expect(!shown.contains("\(bus)"))
    #expect(person.kam("show", office, "--json").answer.contains("\(bus)/\(driver)"))
    #expect(person.kam("show", "公交").answer.contains("来自 李敏 河北省交通运输厅"))
  }
}
