extension CreditCode.Fault: Worded {
  public var zh: String {
    switch self {
    case .length(let count): "应为 18 位，这里是 \(count) 位"
    case .character(let character, let place): "第 \(place) 位不能是 \(character)（不用 I O S V Z）"
    case .check(let last, let expected): "校验位不符：末位是 \(last)，按前 17 位应为 \(expected)，请核对"
    }
  }

  public var en: String {
    switch self {
    case .length(let count): "it has 18 characters, not \(count)"
    case .character(let character, let place):
      "character \(place) cannot be \(character) (I O S V Z are not used)"
    case .check(let last, let expected):
      "the last character is \(last), but the first 17 call for \(expected); compare it with the paper"
    }
  }

  /// Why a text is no code; nil if it is one.
  static func of(_ text: String) -> Self? {
    do throws(CreditCode.Fault) {
      _ = try CreditCode(text)
      return nil
    } catch {
      return error
    }
  }
}
