/// A piece of an answer, as a name, a title, or both together: 周兵, 总工程师, `Zhou Bing the chief engineer`.
enum NamePiece: Equatable {
  case name(String)
  case title(String)
  case both(name: String, title: String)
  case other

  init(_ text: String) {
    let text = Self.bare(text)
    if let parts = Self.told(text) {
      self = parts
    } else if text.unicodeScalars.contains(where: \.isHanzi) {
      self = Self.hanzi(text)
    } else {
      self = Self.latin(text.split(separator: " ").map(String.init))
    }
  }

  /// The text without words that lead to a name and those that say what the person does.
  private static func bare(_ text: String) -> String {
    var text = text.trimmed
    while let lead = leads.first(where: { text.lowercased().hasPrefix($0) && text.count > $0.count }) {
      text = String(text.dropFirst(lead.count)).trimmed
    }
    if let tail = tails.first(where: text.hasSuffix) { text = String(text.dropLast(tail.count)) }
    return text.trimmed
  }

  /// `周兵是总工程师`, `Zhou Bing is the chief engineer`.
  private static func told(_ text: String) -> NamePiece? {
    for sign in ["是", " is "] {
      let sides = text.split(separator: sign, maxSplits: 1)
      guard sides.count == 2 else { continue }
      switch (NamePiece(String(sides[0])), NamePiece(String(sides[1]))) {
      case (.name(let name), .title(let title)), (.title(let title), .name(let name)):
        return .both(name: name, title: title)
      default: continue
      }
    }
    return nil
  }

  private static func hanzi(_ text: String) -> NamePiece {
    if isName(text) { return .name(text) }
    guard text.count <= longest else { return .other }
    for count in 2...4 where text.count > count + 1 {
      let (front, rest) = (String(text.prefix(count)), String(text.dropFirst(count)))
      if isName(front), isTitle(rest) { return .both(name: front, title: rest) }
    }
    if isTitle(text) { return .title(text) }
    for count in 2...4 where text.count > count + 1 {
      let (head, end) = (String(text.dropLast(count)), String(text.suffix(count)))
      if isTitle(head), isName(end) { return .both(name: end, title: head) }
    }
    return .other
  }

  private static func isTitle(_ text: String) -> Bool { text.count > 1 && ShortName.address(text) != nil }

  private static func isName(_ text: String) -> Bool {
    let glyphs = Glyphs(text)
    let surname = Surnames.length(at: Cursor(glyphs, 0..<glyphs.count))
    return surname > 0 && (1...2).contains(glyphs.count - surname) && glyphs.folded.allSatisfy(\.isHanzi)
      && !isTitle(text) && !notNames.contains(where: text.hasPrefix) && !units.contains(where: text.hasSuffix)
  }

  private static func latin(_ words: [String]) -> NamePiece {
    let isCapital = words.map { $0.unicodeScalars.first.map { ("A"..."Z").contains($0) } ?? false }
    func name(_ range: Range<Int>) -> String? {
      let isName =
        (1...3).contains(range.count) && range.allSatisfy { isCapital[$0] }
        && !words[range].contains { titles.contains($0.lowercased()) }
      return isName ? words[range].joined(separator: " ") : nil
    }
    func title(_ range: Range<Int>) -> String? {
      let words = words[range].drop { articles.contains($0.lowercased()) }
      let heads = words.prefix { $0.lowercased() != "of" }
      return words.count <= 6 && heads.last.map { titles.contains($0.lowercased()) } ?? false
        ? words.joined(separator: " ") : nil
    }
    if let name = name(0..<words.count) { return .name(name) }
    for place in words.indices.dropFirst().reversed() {
      if let name = name(0..<place), let title = title(place..<words.count) {
        return .both(name: name, title: title)
      }
      if let title = title(0..<place), let name = name(place..<words.count) {
        return .both(name: name, title: title)
      }
    }
    return title(0..<words.count).map { .title($0) } ?? .other
  }

  private static let longest = 18
  private static let leads = [
    "是", "由", "叫", "找", "归", "还有", "有", "和", "and ", "& ", "it is ", "it's ", "that is ", "that's ", "by ",
    "our ",
    "the ",
  ]
  private static let tails = ["负责", "分管", "主管这块", "管", "拍板", "签字", "来定", "说了算"]
  private static let articles: Set<String> = ["the", "our", "a", "their"]
  /// Words that begin titles and look like names.
  private static let notNames = [
    "高级", "安全", "常务", "车队", "车辆", "车管", "党委", "施工", "路政", "计财", "计划", "成本", "单位",
    "董事",
  ]
  /// How the names of offices end.
  private static let units = ["处", "科", "部", "室", "局", "队", "组", "会", "厅", "司", "办公"]
  private static let titles: Set<String> = [
    "engineer", "manager", "director", "chief", "head", "captain", "accountant", "supervisor", "secretary",
    "president", "chairman", "officer", "buyer", "driver", "foreman", "clerk", "minister", "mayor",
    "principal",
    "dean", "controller", "treasurer", "cfo", "ceo", "coo", "boss", "leader", "dispatcher", "mechanic",
    "technician", "assistant", "deputy",
  ]
}
