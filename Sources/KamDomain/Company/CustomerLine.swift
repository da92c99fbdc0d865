/// A new customer typed as one line: `石桥公交 91350100M000100Y43 公交`. Its credit code is read before the rest: one
/// that does not check is neither a name nor a telephone number, and the customer is told of it (X11).
public struct CustomerLine: Sendable {
  /// The fields that were understood, as stored.
  public let values: [(field: Field, value: String)]
  /// What is wrong with the credit code of the line; it is then in no field.
  public let fault: CreditCode.Fault?

  public init(_ text: String, _ reader: ValueReader) {
    var rest: [TypedLine.Word] = []
    var code: [(field: Field, value: String)] = []
    var fault: CreditCode.Fault?
    for word in TypedLine(text).words {
      guard let (field, typed) = Self.code(in: word.text) else {
        rest.append(word)
        continue
      }
      do throws(CreditCode.Fault) {
        code = [(field, try CreditCode(typed).text)]
      } catch let found {
        fault = found
      }
    }
    values = RecordLine(rest, .account, reader).values + code
    self.fault = fault
  }

  /// The values by field name.
  public var pairs: Values { values.map { ($0.field.name, $0.value) } }

  /// What a new customer is called; empty if the line has no name.
  public var name: String { values.first { $0.field.name == "Name" }?.value ?? "" }

  /// A word that is meant as a credit code: behind the field's name, or by its length and its digits.
  private static func code(in word: String) -> (Field, String)? {
    guard let field = RecordType.account.field("CreditCode") else { return nil }
    let parts = word.split(maxSplits: 1, whereSeparator: { "=:：".contains($0) }).map(String.init)
    if parts.count == 2 {
      let isNamed =
        RecordType.account.field(parts[0]) == field || parts[0] == field.en
        || (parts[0].count > 1 && field.zh.hasSuffix(parts[0]))
      return isNamed ? (field, parts[1]) : nil
    }
    let text = Folded(word).scalars
    let digits = text.count { $0.isASCIIDigit }
    let isLikely = text.count == length && digits >= leastDigits && text.allSatisfy { $0.isASCII }
    return isLikely ? (field, word) : nil
  }

  private static let length = 18
  /// A code has the six digits of a district in it, and mostly more.
  private static let leastDigits = 8
}
