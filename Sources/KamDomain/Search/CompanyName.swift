/// The name of a firm or office taken apart: region, what it is called, legal form.
public struct CompanyName: Sendable, Hashable {
  /// Folded, without legal form and brackets, the region without 省 or 市: 河北交通运输厅.
  public let plain: String
  /// `plain` without the region at its head, if enough is left: 交通运输厅.
  public let core: String

  public init(_ name: String) {
    var rest = Self.withoutLegalForm(Self.withoutBrackets(Folded(name).text))[...]
    var region = ""
    while let (place, length) = Region.head(of: rest) {
      region += place
      rest = rest.dropFirst(length)
    }
    plain = region + rest
    core = rest.count >= 3 ? String(rest) : plain
  }

  /// What two spellings of one firm have in common, for matching and for finding duplicates.
  public static func normalised(_ name: String) -> String { CompanyName(name).core }

  /// Drops brackets with what says nothing of its own (a region, a legal form, 原…), else the brackets alone.
  private static func withoutBrackets(_ text: String) -> String {
    var out = ""
    var inside: String?
    for character in text {
      switch character {
      case "(", "[", "{", "【", "〔", "「":
        out += inside ?? ""
        inside = ""
      case ")", "]", "}", "】", "〕", "」":
        if let words = inside, !isIdle(words) { out += words }
        inside = nil
      default:
        if inside == nil { out.append(character) } else { inside?.append(character) }
      }
    }
    return out + (inside ?? "")
  }

  private static func isIdle(_ words: String) -> Bool {
    let isRegion = Region.head(of: words[...]).map { $0.length == words.count } ?? false
    return isRegion || words.hasPrefix("原") || words == "筹" || withoutLegalForm(words).isEmpty
      || forms.contains(words)
  }

  private static func withoutLegalForm(_ text: String) -> String {
    var name = text.filter { $0 != " " || text.allSatisfy(\.isASCII) }
    for form in innerForms { name = replacing(form, in: name) }
    var isShorter = true
    while isShorter {
      isShorter = false
      for form in forms where name.hasSuffix(form) && name.count >= form.count + 2 {
        name.removeLast(form.count)
        while name.hasSuffix(" ") || name.hasSuffix(",") { name.removeLast() }
        isShorter = true
      }
    }
    return name
  }

  private static func replacing(_ form: String, in name: String) -> String {
    guard let found = name.firstRange(of: form), found.lowerBound > name.startIndex else { return name }
    return replacing(form, in: String(name[..<found.lowerBound] + name[found.upperBound...]))
  }

  /// Forms that are dropped wherever they stand behind the first character.
  private static let innerForms = ["股份有限责任公司", "有限责任公司", "股份有限公司", "集团有限公司", "控股有限公司", "有限公司"]
  /// Forms that are dropped at the end, longest first.
  private static let forms = [
    "股份合作公司", "集团总公司", "控股集团", "股份公司", "集团公司", "控股公司", "总公司", "分公司", "子公司", "公司", "集团", "股份", "控股",
    " co., ltd.", " co.,ltd.", " co., ltd", " co.,ltd", " limited", " ltd.", " ltd", " inc.", " inc",
    " corporation",
    " corp.", " corp", " group", " company", " gmbh",
  ]
}
