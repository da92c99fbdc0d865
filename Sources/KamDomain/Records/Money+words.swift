extension Money {
  /// The amount as it is shown: `216万`, `16.8万`, below 1万 in yuan; in English `¥168k`, `¥2.16M`.
  public func words(_ language: Language) -> String {
    let yuan = fen / 100
    switch language {
    case .zh where abs(yuan) < 10_000: return "\(yuan)元"
    case .zh: return Money.decimal(yuan, of: 10_000) + "万"
    case .en where abs(yuan) < 10_000: return "¥\(yuan)"
    case .en where abs(yuan) < 1_000_000: return "¥" + Money.decimal(yuan, of: 1000) + "k"
    case .en: return "¥" + Money.exact((yuan + (yuan < 0 ? -500 : 500)) / 1000, decimals: 3) + "M"
    }
  }

  /// The amount to the last fen, as an offer states it: `16.8888万`; in English `¥168,888`.
  public func exactWords(_ language: Language) -> String {
    language == .zh && abs(fen) >= 1_000_000 ? Self.exact(fen, decimals: 6) + "万" : plainWords(language)
  }

  /// Yuan with the thousands set apart.
  private func plainWords(_ language: Language) -> String {
    let yuan = String(abs(fen) / 100)
    var grouped = ""
    for (place, digit) in yuan.enumerated() {
      if place > 0, (yuan.count - place) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    let rest = Int(abs(fen) % 100)
    let amount = grouped + (rest == 0 ? "" : "." + Day.pad(rest, 2))
    return (fen < 0 ? "-" : "") + language.pick(amount + "元", "¥" + amount)
  }

  /// A number of the smallest unit with so many decimals, without noughts at its end.
  private static func exact(_ number: Int64, decimals: Int) -> String {
    let digits = Day.pad(Int(abs(number)), decimals + 1)
    let whole = digits.dropLast(decimals)
    let rest = digits.suffix(decimals).reversed().drop { $0 == "0" }.reversed()
    return (number < 0 ? "-" : "") + whole + (rest.isEmpty ? "" : "." + String(rest))
  }

  /// The number in units of so many, with at most two decimals.
  private static func decimal(_ number: Int64, of unit: Int64) -> String {
    let hundredths = (abs(number) * 100 + unit / 2) / unit
    let (whole, rest) = (hundredths / 100, Int(hundredths % 100))
    let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : "." + Day.pad(rest, 2)
    return "\(number < 0 ? "-" : "")\(whole)\(decimals)"
  }
}
