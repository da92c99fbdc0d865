/// What a word is by its looks, or by what people call things.
extension RecordLine {
  /// A bare number that is too large for anything but an amount: `deposit 2026-12-20 50000`.
  func amount(_ word: String) -> (Field, String)? {
    guard [.deal, .milestone, .quoteLine].contains(type), word.allSatisfy({ $0.isNumber || $0 == "," }),
      let money = Quantity.money(word), money.fen >= Self.leastAmount
    else { return nil }
    return ["Amount", "NetPrice"].lazy.compactMap(open).first.map { ($0, money.description) }
  }

  /// The fen from which a bare number is an amount.
  private static let leastAmount: Int64 = 1_000_000

  /// Of a customer, behind its name, where it is: `云川市高新区创业路66号`; of a deal, its terms: `三年质保`.
  func place(_ word: String) -> (Field, String)? {
    if type == .deal, ["质保", "保修"].contains(where: word.hasSuffix) {
      return open("Terms").map { ($0, word) }
    }
    guard type == .account, isBehindName, word.count > 4, let last = word.last, "号楼室层街路".contains(last),
      word.contains(where: { "路街道区镇村".contains($0) })
    else { return nil }
    return open("Address").map { ($0, word) }
  }

  /// The code of a list that a word of every day stands for: `陌拜`, `直邮`, `能源`, `使用部门`.
  func meant(_ word: String, _ list: CodeList) -> String? {
    switch list {
    case .channel:
      return Self.channels[word.lowercased()]
        ?? (word.count > 2 && !word.contains(" ") && word.hasSuffix("介绍") ? "referral" : nil)
    case .function where word.hasSuffix("部门"): return reader.vocabulary.code(list, String(word.dropLast(2)))
    case .industry where isBehindName && word.count > 1 && !word.allSatisfy(\.isASCII):
      let found = reader.vocabulary.list(list).filter { $0.zh.contains(word) }
      return found.count == 1 ? found[0].code : nil
    default: return nil
    }
  }

  /// What people call the channels.
  private static let channels: [String: String] = {
    let table = """
      referral 介绍 转介绍 referral
      newspaper_jobs 招聘广告
      radio_ads 广播广告 电台广告
      radio_local 当地广播节目 广播节目
      staff_network 员工关系 员工关系网
      clubs 俱乐部 club
      cold_visit 陌拜 cold
      direct_mail 直邮 mailing
      enquiry 来电询价 主动询价 客户主动来电询价 enquiry inquiry
      presentation 试驾会 推介会 试乘试驾
      exhibition 巡展 exhibition
      government_site 政府网站
      relation 维系中得知 维系
      """
    let rows = table.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    return Dictionary(
      rows.flatMap { row in row.dropFirst().map { ($0, row[0]) } }, uniquingKeysWith: { first, _ in first })
  }()

  /// A form of company behind a pause is of the name before it: `Acme Co., Ltd`.
  func joiningForms(_ parts: [[TypedLine.Word]]) -> [[TypedLine.Word]] {
    guard type == .account else { return parts }
    return parts.reduce(into: []) { joined, part in
      let isForm = part.first.map { Self.forms.contains($0.text.lowercased().filter(\.isLetter)) } ?? false
      if isForm, !joined.isEmpty { joined[joined.count - 1] += part } else { joined.append(part) }
    }
  }

  private static let forms: Set<String> = ["ltd", "inc", "llc", "limited", "co", "plc"]
}
