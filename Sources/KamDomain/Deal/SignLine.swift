/// A signing typed as one line: `三年质保 合同到期2029-11-20 11月20日`; free words are the terms.
public struct SignLine: Sendable {
  public let day: Day
  /// What the deal says besides its day.
  public let values: Values

  public init(_ text: String, _ reader: ValueReader) {
    let line = RecordLine(text, .deal, reader, free: Self.free)
    day = line.pairs.first { $0.field == "Date" }?.value.flatMap { Day($0) } ?? reader.today
    values = line.pairs.filter { $0.field != "Date" }
  }

  /// The field that words without a name fill.
  public static let free = ["Terms"]
}

/// A request for help typed as one line: `价格特批 每台再让三千 11月27日`.
public struct AskLine: Sendable {
  /// A code of the request list; *other* if none was named.
  public let kind: String
  /// What for; the word of the kind if nothing else was said.
  public let text: String
  public let wantedBy: Day?
  /// The login of who is asked, if the line says so.
  public let to: String?

  public init(_ text: String, _ reader: ValueReader, _ language: Language) {
    let values = RecordLine(text, .request, reader).pairs
    func value(_ name: String) -> String? { values.first { $0.field == name }?.value }
    let named = value("Kind")
    kind = named ?? Code.otherRequest
    self.text = value("Text") ?? named.map { reader.vocabulary.word(.request, $0, language) } ?? ""
    wantedBy = value("WantedBy").flatMap { Day($0) }
    to = value("To")
  }
}

extension ValueReader {
  /// The day of a delivery as it is typed; today if nothing is.
  public func dayOfDelivery(_ typed: String) throws(Refusal) -> Day {
    guard let day = dayOfAct(typed) else { throw .unreadDelivery(typed.trimmed) }
    return day
  }

  /// The day on which a rebate was claimed as it is typed; today if nothing is.
  public func dayOfClaim(_ typed: String) throws(Refusal) -> Day {
    guard let day = dayOfAct(typed) else {
      throw .badValue(
        .registration, field: "RebateClaimed", value: typed.trimmed, expected: .day, nearest: nil)
    }
    return day
  }

  private func dayOfAct(_ typed: String) -> Day? {
    typed.trimmed.isEmpty ? today : DayWord(today).day(typed.trimmed)
  }
}

extension Code {
  static let otherRequest = "other"
}
