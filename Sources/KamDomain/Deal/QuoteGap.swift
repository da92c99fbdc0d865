/// What keeps a quotation from being sent or accepted (X3).
public enum QuoteGap: Sendable, Equatable {
  /// It offers nothing.
  case noLines
  /// A line leaves open what one vehicle costs.
  case price(ID<QuoteLine>, String)
  /// A line does not say how many vehicles.
  case units(ID<QuoteLine>, String)
}

extension Quotation {
  /// What is missing before it can be sent; none of one that is whole.
  public var gaps: [QuoteGap] {
    if lines.isEmpty { return [.noLines] }
    return lines.flatMap { line -> [QuoteGap] in
      let units: [QuoteGap] = (line.quantity ?? 0) > 0 ? [] : [.units(line.id, line.name)]
      return units + (line.net == nil ? [.price(line.id, line.name)] : [])
    }
  }

  /// Refuses one that is not whole: it can neither be sent nor accepted.
  ///
  /// - Throws: `quoteOpen`.
  func requireWhole() throws(Refusal) {
    let gaps = gaps
    if !gaps.isEmpty { throw .quoteOpen(version: version, gaps) }
  }

  /// Whether the customer has it, or had it, with all its prices.
  var isQuoted: Bool { [.sent, .revised, .accepted].contains(state) && gaps.isEmpty }
}

extension QuoteGap {
  /// What is missing, and where.
  var words: (zh: String, en: String) {
    switch self {
    case .noLines: ("一行也没有", "it has no line")
    case .price(_, let name): ("\(name) 没有单价", "\(name) has no price")
    case .units(_, let name): ("\(name) 没有台数", "\(name) does not say how many")
    }
  }

  /// How it is filled, on the desk and by a verb.
  var step: (zh: String, en: String) {
    switch self {
    case .noLines:
      (
        "q 里按 + 加一行，或 kam quote 客户 --add \"车型 8台 净价16.8万\"",
        "+ in q adds one, or kam quote ACCOUNT --add \"MODEL 8 units netPrice=168000\""
      )
    case .price(let id, _):
      (
        "q 里选这一行按 e，或 kam set 客户 \(id).netPrice 168000",
        "e on the line in q, or kam set ACCOUNT \(id).netPrice 168000"
      )
    case .units(let id, _):
      ("q 里选这一行按 e，或 kam set 客户 \(id).quantity 8", "e on the line in q, or kam set ACCOUNT \(id).quantity 8")
    }
  }

  /// Why a version cannot be sent or accepted, and what to do first.
  static func words(_ gaps: [QuoteGap], of version: Int) -> (zh: String, en: String) {
    let missing = gaps.map(\.words)
    let step: (zh: String, en: String) = gaps.first?.step ?? ("", "")
    return (
      "报价 V\(version) 还不能报出或接受：" + missing.map(\.zh).joined(separator: "，") + "。" + step.zh,
      "quotation V\(version) cannot be sent or accepted yet: "
        + missing.map(\.en).joined(separator: ", ") + "; " + step.en
    )
  }
}
