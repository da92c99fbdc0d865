import Glibc
import KamApp
import Testing

@Suite("several stores are read as one") struct StoresTests {
  /// The verbs that tell of each row which store it is from.
  static let verbs = [
    ["list"], ["find", "王建国"], ["agenda", "--owner", "all"], ["pipeline"], ["pipeline", "--projects"],
    ["pipeline", "--by", "owner"], ["review"], ["activity"], ["activity", "--by", "owner"],
    ["activity", "--open", "calls"], ["forecast"], ["forecast", "--by", "make"],
    ["forecast", "--by", "owner"],
  ]

  /// A person with two stores of other names, whose customers and targets are alike.
  private func north(_ names: [String] = ["北店", "南店"]) -> (person: Person, stores: [String]) {
    let person = Person.withStore()
    person.kam("set", "交通", "owner", "liwei")
    person.kam("log", "交通", "昨天电话王建国 → 周五送方案")
    person.kam("add", "交通", "vehicle", "make=磐石", "model=越岭", "count=5", "duty=公务", "registered=2012-01")
    let house = person.read("kam.rec")
    let stores = names.indices.map { "\(person.home)/s\($0)" }
    for (place, (store, name)) in zip(stores, names).enumerated() {
      _ = system("cp -r '\(person.store)' '\(store)'")
      let own = house.replacing(#/(?m)^Name:.*$/#, with: "Name: \(name)", maxReplacements: 1)
      let targets = "\n%rec: Target\n\nMonth: 2026-11\nOwner: liwei\nSigned: 10\n"
      person.write(own + targets, to: "../s\(place)/kam.rec")
    }
    return (person, stores)
  }

  private func both(_ stores: [String]) -> [String] { stores.flatMap { ["--store", $0] } }

  @Test("each row says which store it is from, in all formats", arguments: verbs) func origin(
    _ verb: [String]
  ) {
    let (person, stores) = north()
    let one = person.run(verb + ["--store", stores[0], "--csv"])
    let csv = person.run(verb + both(stores) + ["--csv"])
    #expect(csv.exit == .done && one.exit == .done, "\(csv.complaint)\(one.complaint)")
    let lines = csv.answer.split(whereSeparator: \.isNewline)
    #expect(lines[0] == "\u{FEFF}store," + one.answer.split(whereSeparator: \.isNewline)[0].dropFirst())
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("北店,") || $0.hasPrefix("南店,") })
    #expect(lines.count == one.answer.split(whereSeparator: \.isNewline).count * 2 - 1)
    for line in person.run(verb + both(stores) + ["--jsonl"]).answer.split(separator: "\n") {
      #expect(keys(of: String(line)).first == "store")
    }
    let text = person.run(verb + both(stores)).answer
    #expect(text.contains("北店") && text.contains("南店"))
    #expect(!person.run(verb + ["--store", stores[0]]).answer.contains("北店"))
  }

  @Test("pages name the stores above and in each row", arguments: ["zh", "en"]) func page(language: String) {
    let (person, stores) = north()
    for verb in ["pipeline", "review", "activity", "forecast"] {
      let page = person.run([verb, "--html", "--lang", language] + both(stores)).answer
      #expect(page.contains("北店, 南店") && page.contains(">北店</td>"), "\(verb)")
      #expect(page.contains("data-t=\"\(language == "zh" ? "客户库" : "store")\""))
    }
    #expect(person.run(["review", "--print"] + both(stores)).answer.contains("(北店，"))
  }

  @Test("targets and figures of all stores add up, those of one store do not change") func targets() {
    let (person, stores) = north()
    #expect(person.kam("pipeline", "--store", stores[0]).answer.contains("任务10 "))
    let pipeline = person.run(["pipeline"] + both(stores)).answer
    #expect(pipeline.contains("任务20 "))
    let all = pipeline.split(separator: "\n").filter { $0.contains("全部") && !$0.contains("任务") }
    #expect(!all.isEmpty && all.allSatisfy { $0.contains(" 24 ") }, "\(pipeline)")
    let activity = person.run(["activity"] + both(stores)).answer
    #expect(activity.contains(#/全部 +联系到的客户 +2 /#), "\(activity)")
    #expect(person.run(["review", "--print"] + both(stores)).answer.contains("任务20 "))
    #expect(person.run(["pipeline", "owner:liwei"] + both(stores)).answer.contains("任务20 "))
  }

  @Test("one that is missing or broken is told of, not an end", arguments: verbs) func missing(
    _ verb: [String]
  ) {
    let (person, stores) = north()
    let there = person.run(verb + both(stores))
    let three = person.run(verb + both(stores + [person.home + "/nowhere"]))
    #expect(three.exit == .done && three.answer == there.answer)
    #expect(three.complaint.contains("/nowhere"))
    let left = person.run(verb + both([person.home + "/nowhere", stores[1]]))
    #expect(left.exit == .done && left.answer.contains("南店") && left.complaint.contains("/nowhere"))
    #expect(person.run(verb + both(["/nowhere/a", "/nowhere/b"])).exit == .store)
  }

  @Test("a store whose customers cannot be looked at is left out") func broken() {
    let (person, stores) = north()
    _ = system("rm -r '\(stores[1])/accounts'; echo x > '\(stores[1])/accounts'")
    for verb in ["list", "agenda", "pipeline", "review", "forecast"] {
      let answer = person.run([verb] + both(stores))
      #expect(answer.exit == .done && answer.answer.contains("北店"), "\(verb)")
      #expect(answer.complaint.contains("南店"), "\(verb): \(answer.complaint)")
    }
    #expect(person.run(["list"] + both([stores[1], person.home + "/nowhere"])).exit == .store)
  }

  @Test("two ways to one directory are one store; stores of one name are told apart") func alike() {
    let (person, stores) = north(["店", "店"])
    _ = system("ln -s '\(stores[0])' '\(person.home)/link'")
    let once = person.run(["list"] + both([stores[0], stores[0] + "/", person.home + "/link"]) + ["--csv"])
    #expect(once.answer == person.kam("list", "--store", stores[0], "--csv").answer)
    let two = person.run(["list"] + both(stores) + ["--csv"]).answer
    #expect(two.contains("\ns0,") && two.contains("\ns1,"))
  }

  @Test("settings name sets of stores") func sets() {
    let (person, stores) = north()
    _ = system("mkdir -p '\(person.home)/config/kam'")
    let settings =
      "Stores: north \(stores[0])\nStores: all \(stores[0]) ~/s1\nStores: north ~/s1\nStores: empty\n"
    try? settings.write(
      toFile: person.home + "/config/kam/settings.rec", atomically: true, encoding: .utf8)
    let named = person.kam("list", "--store", "north")
    #expect(named.answer == person.run(["list"] + both(stores)).answer)
    #expect(named.complaint.contains("settings.rec:1: Stores: empty?"))
    #expect(person.kam("list", "--store", "all", "--store", stores[1]).answer == named.answer)
    let unknown = person.kam("list", "--store", "nroth")
    #expect(unknown.exit == .store && unknown.complaint.contains("north all"))
    let paths = person.kam("paths", "--json").answer
    #expect(paths.contains("\"stores\": {\"north\": [\"\(stores[0])\", \"\(stores[1])\"], \"all\": ["))
    #expect(person.kam("paths").answer.contains("库组 north"))
  }

  @Test("the workbench and writers take one, and say who takes several", arguments: [[], ["new", "甲"]])
  func single(_ verb: [String]) {
    let (person, stores) = north()
    let refused = person.run(both(stores) + verb, isTerminal: true)
    #expect(refused.exit == .usage)
    #expect(refused.complaint.contains("list find agenda pipeline review activity forecast"))
  }
}
