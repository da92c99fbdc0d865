/// The name of a firm or office taken apart: region, what it is called, legal form.
public struct CompanyName: Sendable, Hashable {
  private let region: [Unicode.Scalar]
  private let rest: [Unicode.Scalar]

  public init(_ name: String) { self.init(Folded(name)) }

  init(_ name: Folded) {
    let bare = Self.withoutLegalForm(Self.withoutBrackets(name.scalars))
    var rest = bare[...]
    var region: [Unicode.Scalar] = []
    while let (count, length) = Region.head(of: rest) {
      region += rest.prefix(count)
      rest = rest.dropFirst(length)
    }
    self.region = region
    self.rest = Array(rest)
  }

  /// Folded, without legal form and brackets, the region without 省 or 市: 河北交通运输厅.
  public var plain: String { plainScalars.text }

  /// `plain` without the region at its head, if enough is left: 交通运输厅.
  public var core: String { coreScalars.text }

  var plainScalars: [Unicode.Scalar] { region + rest }
  var coreScalars: [Unicode.Scalar] { rest.count >= 3 ? rest : region + rest }

  /// What two spellings of one firm have in common, for matching and for finding duplicates.
  public static func normalised(_ name: String) -> String { CompanyName(name).core }

  /// Whether two names mean the same firm: what is left without region and legal form is the same, and the regions
  /// do not speak against it (河北省交通运输厅 is not 山东省交通运输厅).
  func isLike(_ other: CompanyName) -> Bool {
    guard rest == other.rest, rest.count >= 3 else { return plainScalars == other.plainScalars }
    let (long, short) = region.count < other.region.count ? (other.region, region) : (region, other.region)
    return long.starts(with: short) || long.suffix(short.count).elementsEqual(short)
  }

  /// Drops brackets with what says nothing of its own (a region, a legal form, 原…), else the brackets alone.
  private static func withoutBrackets(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(where: opening.contains) else { return text }
    var out: [Unicode.Scalar] = []
    var inside: [Unicode.Scalar]?
    for scalar in text {
      if opening.contains(scalar) {
        out += inside ?? []
        inside = []
      } else if closing.contains(scalar) {
        if let words = inside, !isIdle(words) { out += words }
        inside = nil
      } else if inside == nil {
        out.append(scalar)
      } else {
        inside?.append(scalar)
      }
    }
    return out + (inside ?? [])
  }

  private static func isIdle(_ words: [Unicode.Scalar]) -> Bool {
    let isRegion = Region.head(of: words[...]).map { $0.length == words.count } ?? false
    return isRegion || words.isEmpty || words.first == "原" || words == ["筹"] || forms.contains(words)
  }

  private static func withoutLegalForm(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var name = text.contains(" ") && !text.allSatisfy(\.isASCII) ? text.filter { $0 != " " } : text
    dropInnerForms(&name)
    while let last = name.last, formEnds.contains(last),
      let form = forms.first(where: { name.count >= $0.count + 2 && name.ends(with: $0) })
    {
      name.removeLast(form.count)
      while name.last == " " || name.last == "," { name.removeLast() }
    }
    return name
  }

  /// Drops 有限公司 with what stands before it of 股份, 责任, 集团, 控股, wherever it stands.
  private static func dropInnerForms(_ name: inout [Unicode.Scalar]) {
    var at = 1
    while at + 4 <= name.count {
      if innerStarts.contains(name[at]), let form = innerForms.first(where: { name[at...].starts(with: $0) })
      {
        name.removeSubrange(at..<at + form.count)
      } else {
        at += 1
      }
    }
  }

  private static let opening = Array("([{【〔「".unicodeScalars)
  private static let closing = Array(")]}】〕」".unicodeScalars)
  private static let innerForms = ["股份有限责任公司", "有限责任公司", "股份有限公司", "集团有限公司", "控股有限公司", "有限公司"]
    .map { Array($0.unicodeScalars) }
  private static let innerStarts = Array("股有集控".unicodeScalars)
  /// Forms that are dropped at the end, longest first.
  private static let forms = [
    "股份合作公司", "集团总公司", "控股集团", "股份公司", "集团公司", "控股公司", "总公司", "分公司", "子公司", "公司", "集团", "股份", "控股",
    " co., ltd.", " co.,ltd.", " co., ltd", " co.,ltd", " limited", " ltd.", " ltd", " inc.", " inc",
    " corporation",
    " corp.", " corp", " group", " company", " gmbh",
  ].map { Array($0.unicodeScalars) }
  private static let formEnds = ScalarSet(forms.compactMap(\.last))
}

extension [Unicode.Scalar] {
  fileprivate func ends(with form: [Unicode.Scalar]) -> Bool {
    last == form.last && suffix(form.count).elementsEqual(form)
  }
}
