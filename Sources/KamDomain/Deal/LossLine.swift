/// A loss typed as one line: `价格高 输给 磐石 越岭 城南店 15.8万`; in English `price lost to Panshi Yueling Southgate-dealer
/// 158000`. Before the word stands the reason; behind it make, model, dealer and the price of one vehicle.
public struct LossLine: Sendable {
  public private(set) var loss = Loss("")
  /// The price had no unit and is too small to be yuan, so it was read as tens of thousands.
  public private(set) var isPriceSupposed = false

  public init(_ text: String) {
    let words = TypedLine(text).words
    let sign = words.firstIndex { Self.sign(of: $0.text) != nil } ?? words.endIndex
    let isLostTo = sign < words.endIndex && sign > 0 && words[sign - 1].text.lowercased() == "lost"
    loss.reason = TypedLine.text(words[..<(isLostTo ? sign - 1 : sign)])
    for word in words[sign...] {
      let name =
        word.place == sign ? word.text.dropFirst(Self.sign(of: word.text)?.count ?? 0) : word.text[...]
      if !name.isEmpty { read(String(name)) }
    }
  }

  /// The word that a winner follows, by itself or with the make behind it: `输给`, `输给海岳`.
  private static func sign(of word: String) -> String? {
    signs.first { $0 == word } ?? signs.prefix(2).first(where: word.hasPrefix)
  }

  private static let signs = ["输给", "败给", "给", "to"]

  private mutating func read(_ word: String) {
    if loss.price == nil, let first = word.first, first.isNumber, let price = Quantity.money(word) {
      isPriceSupposed = price < Self.leastPrice && word.allSatisfy { $0.isNumber || $0 == "." }
      loss.price = isPriceSupposed ? Quantity.money(word + "万") : price
    } else if loss.make == nil {
      loss.make = word
    } else if loss.model == nil, !Self.dealerEnds.contains(where: { word.hasSuffix($0) }) {
      loss.model = word
    } else {
      loss.dealer = [loss.dealer, word].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// No vehicle costs less.
  private static let leastPrice = Money(yuan: 1000)
  private static let dealerEnds = ["店", "公司", "车行", "4S", "经销商", "dealer", "motors"]
}
