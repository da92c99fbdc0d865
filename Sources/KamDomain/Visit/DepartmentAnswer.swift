/// The departments that an answer names, with whom they belong to and what they do with vehicles (K1, K3): `后勤处、财务处，
/// 车队归后勤处管`, `the motor pool uses them, the office buys`.
struct DepartmentAnswer {
  /// A department as the answer tells of it.
  struct Said: Equatable {
    var name: String
    var parent: String?
    var roles: [VehicleRole] = []
  }

  private(set) var departments: [Said] = []

  init(_ answer: String) {
    for clause in Self.split(answer, ["，", "；", "。", ",", ";", "\n"]) {
      let (parent, below) = Self.above(clause)
      for part in Self.split(below, ["、", "以及", "和", " and "]) {
        guard var said = Self.said(Self.bare(part)) else { continue }
        said.parent = said.parent ?? parent
        departments.append(said)
      }
    }
  }

  private static func split(_ text: String, _ signs: [String]) -> [String] {
    signs.reduce([text]) { parts, sign in parts.flatMap { $0.split(separator: sign).map(String.init) } }
  }

  /// The department that those named behind it belong to, and what is left: `总公司下面有运营部、安技部`.
  private static func above(_ clause: String) -> (parent: String?, below: String) {
    for sign in holdings {
      let sides = clause.split(separator: sign, maxSplits: 1).map(String.init)
      guard sides.count == 2 else { continue }
      let parent = bare(sides[0])
      return (isName(parent) ? parent : nil, sides[1])
    }
    return (nil, clause)
  }

  private static func said(_ text: String) -> Said? {
    for sign in belongings {
      let sides = text.split(separator: sign, maxSplits: 1).map { bare(String($0)) }
      guard sides.count == 2, isName(sides[0]) else { continue }
      if let parent = named(sides[1])?.name { return Said(name: sides[0], parent: parent) }
    }
    guard let (name, rest) = named(text) else { return nil }
    let roles = VehicleRole.allCases.filter { role in (deeds[role] ?? []).contains(where: rest.contains) }
    return rest.isEmpty || !roles.isEmpty ? Said(name: name, roles: roles) : nil
  }

  /// The department in front, and what is said of it.
  private static func named(_ text: String) -> (name: String, rest: String)? {
    if isName(text) { return (text, "") }
    let isLatin = text.first?.isASCII == true
    let ends = isLatin ? text.indices.filter { text[$0] == " " } : Array(text.indices.dropFirst(2))
    for end in ends.reversed() where isName(String(text[..<end])) {
      let rest = String(text[end...]).trimmed
      return (String(text[..<end]), tails.contains(rest) ? "" : rest.lowercased())
    }
    return nil
  }

  private static func isName(_ text: String) -> Bool {
    if text.first?.isASCII == true {
      let words = text.lowercased().split(separator: " ").map(String.init)
      return (1...4).contains(words.count) && words.last.map(nouns.contains) ?? false
    }
    return (2...12).contains(text.count) && endings.contains(where: text.hasSuffix)
      && !text.contains { "的谁哪归用买有设管下是".contains($0) }
  }

  private static func bare(_ text: String) -> String {
    var text = text.trimmed
    while let lead = leads.first(where: { text.lowercased().hasPrefix($0) && text.count > $0.count }) {
      text = String(text.dropFirst(lead.count)).trimmed
    }
    return text
  }

  private static let leads = ["the ", "our ", "a ", "有", "是", "由", "还有", "于"]
  private static let belongings = [
    "隶属", "归属", "直属", "属于", "归", "reports to", "belongs to", "is part of", "is under", "under",
  ]
  private static let holdings = [
    "下面有", "下面设", "下设", "下辖", "底下有", "设有", " has ", " includes ", " consists of ",
  ]
  private static let tails: Set<String> = ["管", "管理", "统管", "领导", "分管", "管辖"]
  private static let endings = [
    "处", "科", "室", "部", "队", "中心", "局", "院", "厂", "公司", "组", "站", "所", "车间", "厅", "后勤", "财务", "行政", "工会",
  ]
  private static let nouns: Set<String> = [
    "department", "office", "division", "pool", "unit", "section", "branch", "team", "workshop", "depot",
    "finance", "purchasing", "logistics", "administration", "subsidiary", "operations", "maintenance",
    "procurement",
  ]
  private static let deeds: [VehicleRole: [String]] = [
    .use: ["用", "开", "提需求", "use", "drive"], .purchase: ["采购", "买", "招标", "purchas", "buy", "buys"],
    .support: ["修", "保养", "维护", "支持", "保障", "repair", "service", "maint", "support"],
  ]
}

extension Account {
  /// The edits that take the departments of an answer in, each once: those on file get what is new.
  func departments(
    in answer: String, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    var (account, edits): (Account, [Edit]) = (self, [])
    var first: String?
    for said in DepartmentAnswer(answer).departments {
      for name in [said.parent, said.name].compactMap({ $0 }) where !account.hasDepartment(name) {
        let change = try account.add(.department, [("Name", name)], by: author, ids: &ids)
        edits += change.edits
        account = try account.after(change)
      }
      guard let own = account.departments.first(where: { $0.name == said.name }) else { continue }
      let parent = said.parent.flatMap { name in account.departments.first { $0.name == name } }
      var more: [Edit] = []
      for role in said.roles {
        more += [try Edit.addValue("VehicleRole", role.rawValue, to: own.record, in: file)].compactMap { $0 }
      }
      if let parent, own.parent == nil, parent.id != own.id {
        more += [try Edit.set("Parent", of: own.record, to: parent.id.text, in: file)].compactMap { $0 }
      }
      edits += more
      account = try account.after(Change("", more))
      first = first ?? own.id.text
    }
    guard let first, !edits.isEmpty else { return nil }
    return (.field("Name", record: first), edits)
  }

  private func hasDepartment(_ name: String) -> Bool { departments.contains { $0.name == name } }
}
