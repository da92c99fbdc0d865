import KamApp
import Testing

@Suite("Keeping the relation on the command line") struct KeepingTests {
  /// A person whose customer has a contact with personal facts, mentioned in a log entry and a seat.
  private func person() -> Person {
    let person = Person.withStore()
    person.kam(
      "add", "交通", "person", "contact=王建国", "birthday=农历十月二十", "hobby=钓鱼", "source=微信", "since=2026-11-01")
    person.kam("log", "交通", "昨天电话王主任 预算12月批")
    person.kam("add", "交通", "seat", "project=2026公务车更新", "contact=王建国", "role=buyer")
    return person
  }

  @Test("birthdays stand in the agenda only when asked for")
  func agenda() {
    let person = person()
    for verb in [
      ["agenda"], ["agenda", "--json"], ["agenda", "--csv"], ["list", "--json"], ["show", "交通", "--json"],
      ["brief", "交通"],
    ] {
      let answer = person.run(verb).answer
      #expect(!answer.contains("生日") && !answer.contains("L10-20") && !answer.contains("钓鱼"), "\(verb)")
    }
    let shown = person.kam("agenda", "--personal").answer
    #expect(shown.contains("2026-11-28") && shown.contains("生日  王建国 农历十月二十"))
    let json = person.kam("agenda", "--personal", "--jsonl").answer
    #expect(json.contains("\"group\": \"celebrations\"") && json.contains("\"kind\": \"birthday\""))
    #expect(person.kam("--lang", "en", "agenda", "--personal").answer.contains("birthday  王建国 lunar 10-20"))
  }

  @Test("a specialist's agenda is their own unless another's is asked for, as on the desk")
  func whose() {
    let person = Person()
    person.kam("demo", "--accounts", "50", person.store)
    func overdue(_ arguments: String...) -> Int {
      person.run(["agenda", "--jsonl"] + arguments).answer.split(separator: "\n")
        .filter { $0.contains("\"group\": \"overdue\"") }.count
    }
    #expect(overdue() > 0 && overdue() == overdue("--owner", "me"))
    #expect(overdue("--owner", "all") > overdue())
    #expect(person.kam("agenda").answer.contains("逾期 \(overdue())\n"))
  }

  @Test("who is removed takes the personal facts along, all in one change; who is spoken of elsewhere stays")
  func removes() {
    let person = person()
    person.kam("new", "石桥公交")
    let contact = person.kam("add", "交通", "contact", "name=赵强").line
    person.kam("add", "交通", "person", "contact=赵强", "hobby=下棋")
    let lead = person.kam("add", "公交", "lead", "channel=L16", "推荐人=交通运输/赵强").line
    let refused = person.kam("remove", "交通", contact)
    #expect(refused.exit == .usage && refused.complaint.contains("石桥公交 还提到赵强"), "\(refused)")
    person.kam("remove", "公交", lead)
    let gone = person.kam("remove", "交通", contact)
    #expect(gone.exit == .done && gone.answer.contains("连同个人情况"), "\(gone)")
    #expect(!person.kam("show", "交通", "--personal").answer.contains("下棋"))
    #expect(person.kam("check").exit == .done)
    #expect(person.kam("undo").exit == .done)
    let back = person.kam("show", "交通", "--personal").answer
    #expect(back.contains("下棋") && back.contains("赵强"))
  }

  @Test("what is learnt of somebody later joins what is known")
  func learns() {
    let person = person()
    let first = person.kam("show", "交通", "--personal", "--json").answer
    let again = person.kam("add", "交通", "person", "contact=王建国", "hobby=书法", "family=女儿学琴")
    #expect(again.exit == .done && first.contains("\"\(again.line)\""))
    let shown = person.kam("show", "交通", "--personal").answer
    #expect(shown.contains("个人情况 1") && shown.contains("钓鱼, 书法") && shown.contains("来源 微信"))
    #expect(person.kam("add", "交通", "person", "hobby=书法").exit == .usage)
  }

  @Test("who moves takes the personal facts along, and is erased at both customers")
  func moves() {
    let person = person()
    person.kam("new", "石桥公交")
    let moved = person.kam("move", "交通/王建国", "公交", "--json")
    #expect(moved.exit == .done && !moved.answer.contains("钓鱼"))
    #expect(!person.kam("show", "交通", "--personal").answer.contains("钓鱼"))
    let shown = person.kam("show", "公交", "--personal").answer
    #expect(shown.contains("钓鱼") && shown.contains("得知日期 2026-11-01") && shown.contains("来源 微信"))
    for name in ["交通/王建国", "公交/王建国"] {
      let held = person.kam("privacy", "show", name).answer
      #expect(held.contains("钓鱼") && held.contains("预算12月批"), "\(name)")
    }
    #expect(person.kam("privacy", "erase", "交通/王建国", "--yes").exit == .done)
    #expect(!person.kam("show", "公交", "--personal").answer.contains("钓鱼"))
    #expect(person.kam("check").exit == .done)
  }

  @Test("no verb tells a personal fact of the demo unasked")
  func demo() {
    let person = Person()
    person.kam("demo", "--accounts", "30", person.store)
    var facts = 0
    for row in person.kam("list", "--csv").answer.split(whereSeparator: \.isNewline).dropFirst() {
      let id = String(row.prefix(10))
      let secrets = person.read("personal/\(id).rec").split(separator: "\n").compactMap { line in
        ["Hobby: ", "Family: ", "Interest: ", "Birthday: "].first { line.hasPrefix($0) }.map {
          String(line.dropFirst($0.count))
        }
      }
      guard !secrets.isEmpty else { continue }
      facts += secrets.count
      for verb in [
        ["show", id], ["show", id, "--json"], ["brief", id], ["brief", id, "--json"], ["agenda"],
      ] {
        let answer = person.run(verb).answer
        for secret in secrets { #expect(!answer.contains(secret), "\(verb): \(secret)") }
      }
    }
    #expect(facts > 10)
  }

  @Test("privacy show tells what is held, with source and date, and what mentions the person")
  func show() {
    let person = person()
    let shown = person.kam("privacy", "show", "交通/王建国").answer
    for text in ["王建国", "办公室主任", "钓鱼", "农历十月二十", "微信", "2026-11-01", "预算12月批", "2026-11-23", "提到此人的记录 2"] {
      #expect(shown.contains(text), "\(text)")
    }
    let json = person.kam("privacy", "show", "交通/王建国", "--json")
    #expect(keys(of: json.answer) == ["account", "id", "contact", "personal", "mentions"])
    #expect(person.kam("privacy", "show", "交通/王").exit == .done)
    #expect(person.kam("privacy", "show", "交通/赵").exit == .nothing)
    #expect(person.kam("privacy", "show", "王建国").exit == .usage)
  }

  @Test("privacy erase needs a yes, then nothing brings the facts back")
  func erase() {
    let person = person()
    #expect(person.kam("privacy", "erase", "交通/王建国").exit == .usage)
    let asked = person.kam("privacy", "erase", "交通/王建国", typed: "no\n", isTerminal: true)
    #expect(asked.exit == .nothing && asked.answer.contains("钓鱼") && asked.answer.contains("不能撤销"))
    #expect(person.kam("show", "交通", "--personal").answer.contains("钓鱼"))
    let erased = person.kam("privacy", "erase", "交通/王建国", typed: "yes\n", isTerminal: true)
    #expect(erased.exit == .done && erased.answer.contains("仍然保留 2") && erased.answer.contains("预算12月批"))
    #expect(!person.kam("show", "交通", "--personal").answer.contains("钓鱼"))
    #expect(person.kam("show", "交通").answer.contains("王建国"))
    let undo = person.kam("undo")
    #expect(undo.exit == .conflict && undo.complaint.contains("彻底删除"))
    #expect(person.kam("privacy", "erase", "交通/王建国", "--yes").exit == .nothing)
    #expect(person.kam("check").exit == .done)
  }

  @Test("the forecast counts vehicles by quarter, in bars and in numbers")
  func forecast() {
    let person = Person.withStore()
    #expect(person.kam("forecast").exit == .nothing)
    person.kam("add", "交通", "vehicle", "make=大众", "model=帕萨特", "count=4", "duty=公务", "registered=2018-12")
    person.kam(
      "add", "交通", "vehicle", "make=本牌", "model=轿车", "ours=是", "count=2", "duty=公务", "registered=2019-03")
    let text = person.kam("forecast", "--quarters", "2").answer
    #expect(
      text.contains("全部 6台") && text.contains("2026Q4     4   (4)  ####")
        && text.contains("2027Q1     2        =="))
    let csv = person.kam("forecast", "--by", "make", "--quarters", "2", "--csv").answer
    #expect(csv.hasPrefix("\u{FEFF}group,quarter,vehicles,rivals\r\n大众,already,0,0\r\n大众,2026Q4,4,4\r\n"))
    #expect(csv.hasSuffix("本牌,2027Q1,2,0\r\n"))
    let json = person.kam("forecast", "--by", "owner", "--jsonl").line
    #expect(
      json.hasPrefix("{\"group\": \"liwei\", \"quarter\": \"already\", \"vehicles\": 0, \"rivals\": 0}"))
    #expect(person.kam("forecast", "--by", "industry").answer.contains("政府机关 6台"))
    #expect(person.kam("forecast", "--quarters", "0").exit == .usage)
    #expect(person.kam("list", "rivals.due:本季").answer.contains("交通"))
    #expect(person.kam("list", "rivals.due:下季").exit == .nothing)
  }

  @Test("a birthday that is none is refused", arguments: ["春天", "13-01", "L08-31"])
  func badBirthday(_ text: String) {
    let outcome = Person.withStore().kam("add", "交通", "person", "contact=王建国", "birthday=" + text)
    #expect(outcome.exit == .usage && outcome.complaint.contains("农历八月十五"))
  }
}
