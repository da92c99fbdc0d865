/// What is wrong with a part of a query; the part is left out, the rest counts.
public enum QueryProblem: Error, Sendable, Hashable {
  /// No field has this name.
  case unknownField(String, nearest: String?)
  /// The field has no such value.
  case unknownValue(QueryField, String, nearest: String?, known: [Word] = [])
  /// The field is followed by nothing.
  case missingValue(QueryField)
  /// The field cannot be compared with `<` or `>`.
  case notComparable(QueryField)
  /// The field takes a number, and this is none.
  case badNumber(QueryField, String)
  /// The field takes a day or a number of days, and this is neither.
  case badDay(QueryField, String)
  /// A quotation mark is never closed.
  case openQuote(String)
}
