extension Money {
  /// The amount as it is shown: `216万`, `16.8万`, below 1万 in yuan; in English `¥2160k`.
  public func words(_ language: Language) -> String {
    let yuan = fen / 100
    switch language {
    case .zh where abs(yuan) < 10_000: return "\(yuan)元"
    case .zh: return Money.decimal(yuan, of: 10_000) + "万"
    case .en where abs(yuan) < 10_000: return "¥\(yuan)"
    case .en: return "¥" + Money.decimal(yuan, of: 1000) + "k"
    }
  }

  /// The number in units of so many, with at most two decimals.
  private static func decimal(_ number: Int64, of unit: Int64) -> String {
    let hundredths = (abs(number) * 100 + unit / 2) / unit
    let (whole, rest) = (hundredths / 100, Int(hundredths % 100))
    let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : "." + Day.pad(rest, 2)
    return "\(number < 0 ? "-" : "")\(whole)\(decimals)"
  }
}
