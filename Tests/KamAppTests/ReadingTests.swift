import Glibc
import KamApp
import Testing

@Suite("Verbs that read") struct ReadingTests {
  @Test("list --json has the members of the interface, in its order")
  func listShape() {
    let person = Person.withStore()
    let lines = person.kam("list", "--jsonl").answer.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(
      keys(of: String(lines[0])) == [
        "id", "name", "owner", "industry", "importance", "likelihood", "stage", "units", "priority",
        "coverage",
        "nextStep", "milestone", "lastContact", "silentDays", "vehicleCount",
      ])
    #expect(person.kam("list", "无此客户", "--json").answer == "[]\n")
  }

  @Test("a store without its accounts says so, with an exit code")
  func missingAccounts() {
    let person = Person.withStore()
    rename(person.store + "/accounts", person.store + "/gone")
    for arguments in [["list"], ["check"], ["agenda"], ["show", "交通"]] {
      let outcome = person.run(arguments)
      #expect(outcome.exit == .store)
      #expect((outcome.answer + outcome.complaint).contains("accounts: 没有这个目录"))
    }
  }

  @Test("show --json begins like list and holds every kind of record")
  func showShape() {
    let shown = keys(of: Person.withStore().kam("show", "交通", "--json").answer)
    #expect(shown.first == "id" && shown.filter { $0 == "id" }.count == 1)
    let arrays = [
      "contacts", "departments", "ties", "vehicles", "signals", "leads", "projects", "rivals", "needs",
      "visits",
      "log", "steps", "promises", "deals", "remarks", "tasks", "requests", "problems",
    ]
    #expect(Array(shown.suffix(arrays.count)) == arrays)
    #expect(!shown.contains("personal"))
  }

  @Test("personal facts are shown only when asked for")
  func personal() {
    let person = Person.withStore()
    #expect(person.kam("add", "交通", "person", "contact=王建国", "hobby=钓鱼").exit == .done)
    #expect(!person.kam("show", "交通").answer.contains("钓鱼"))
    #expect(!person.kam("show", "交通", "--json").answer.contains("钓鱼"))
    #expect(person.kam("show", "交通", "--personal").answer.contains("钓鱼"))
    #expect(keys(of: person.kam("show", "交通", "--personal", "--json").answer).last == "personal")
  }

  @Test("reading leaves no trace")
  func noTrace() {
    let person = Person.withStore()
    person.set("XDG_STATE_HOME", person.home + "/other")
    for verb in [
      ["list"], ["show", "交通"], ["find", "王"], ["agenda"], ["map", "交通"], ["brief", "交通"], ["history"],
      ["check"],
    ] {
      person.run(verb)
    }
    #expect(person.kam("paths").answer.contains(person.home + "/other/kam"))
    #expect(!person.has("other"))
  }

  @Test("find prints id, name, field and text")
  func find() {
    let person = Person.withStore()
    let line = person.kam("find", "--jsonl", "建国").line
    #expect(keys(of: line) == ["id", "name", "field", "text"])
    #expect(line.hasSuffix("\"field\": \"contact.name\", \"text\": \"王建国\"}"))
    #expect(person.kam("find", "建国", "--csv").answer.hasPrefix("\u{FEFF}id,name,field,text\r\n"))
  }

  @Test(
    "every verb answers in both languages",
    arguments: ["list", "agenda", "map", "brief", "show", "history", "check"])
  func languages(_ verb: String) {
    let person = Person.withStore()
    person.kam("log", "交通", "昨天电话王主任 预算12月批 → 今天送方案")
    let account = ["map", "brief", "show"].contains(verb) ? ["交通"] : []
    let zh = person.run([verb] + account)
    let en = person.run(["--lang", "en", verb] + account)
    #expect(zh.exit == .done && en.exit == .done)
    #expect(zh.answer != en.answer || verb == "history")
  }

  @Test("the language comes from option, environment, settings, locale, then the store")
  func language() {
    let person = Person.withStore()
    #expect(person.kam("check").line == "没有问题")
    person.set("LANG", "en_US.UTF-8")
    #expect(person.kam("check").line == "nothing is wrong")
    person.set("KAM_LANG", "zh")
    #expect(person.kam("check").line == "没有问题")
    #expect(person.kam("check", "--lang", "en").line == "nothing is wrong")
    person.set("KAM_LANG", nil)
    person.set("LANG", "C.UTF-8")
    #expect(person.kam("check").line == "没有问题")
  }

  @Test(
    "control characters of data reach no stream", arguments: ["show", "list", "find", "brief", "history"])
  func harmless(_ verb: String) {
    let person = Person.withStore()
    person.kam("set", "交通", "note", "a\u{1B}]0;x\u{07}b\u{9B}31mc\u{202E}d")
    let arguments = verb == "list" || verb == "history" ? [] : verb == "find" ? ["31mc"] : ["交通"]
    for format in [[], ["--json"], verb == "find" || verb == "list" ? ["--csv"] : []] {
      let outcome = person.run([verb] + arguments + format)
      let lines = outcome.answer.replacing("\r\n", with: "\n") + outcome.complaint
      let scalars = lines.unicodeScalars
      #expect(
        !scalars.contains {
          $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) || $0.value == 0x202E
        })
    }
  }

  @Test("colours obey the option, NO_COLOR and CLICOLOR_FORCE")
  func colours() {
    let person = Person.withStore()
    let escape = "\u{1B}["
    #expect(!person.kam("list").answer.contains(escape))
    #expect(person.kam("list", toTerminal: true).answer.contains(escape))
    #expect(!person.kam("list", "--color", "never", toTerminal: true).answer.contains(escape))
    #expect(person.kam("--color=always", "list").answer.contains(escape))
    person.set("CLICOLOR_FORCE", "1")
    #expect(person.kam("list").answer.contains(escape))
    person.set("NO_COLOR", "1")
    #expect(!person.kam("list", toTerminal: true).answer.contains(escape))
  }

  @Test("check names what is wrong and mends what is safe")
  func check() {
    let person = Person.withStore()
    let id = person.customer
    let text = person.text(of: id)
    person.write(text.replacing("Importance: key", with: "Importance: 重点"), to: "accounts/\(id).rec")
    let found = person.kam("check")
    #expect(found.exit == .store)
    #expect(found.answer.contains("accounts/\(id).rec:"))
    #expect(person.kam("check", "--fix").exit == .done)
    #expect(person.text(of: id) == text)
  }

  @Test("readers take several stores")
  func severalStores() {
    let (one, two) = (Person.withStore(), Person.withStore())
    let lines = one.kam("list", "--store", one.store, "--store", two.store, "--jsonl").answer.split(
      separator: "\n")
    #expect(lines.count == 2)
  }

  @Test("help speaks both languages and knows every verb")
  func help() {
    let person = Person()
    for verb in [
      "init", "new", "add", "set", "remove", "log", "list", "show", "find", "agenda", "map", "brief", "undo",
      "redo", "history", "check", "paths",
    ] {
      #expect(person.kam("help").answer.contains("kam \(verb)"))
      #expect(person.run([verb, "--help"]).answer.hasPrefix("kam \(verb)"))
    }
    #expect(person.kam("help", "--lang", "en").answer.contains("with every verb"))
  }
}
