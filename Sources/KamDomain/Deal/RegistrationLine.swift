/// A registration typed as one line: `已批 DKH-1 单台返利5000 有效至2026-12-31`, `驳回 资料不全`.
///
/// A state is only what is said by its word; a number has a digit, a policy ends with that word, and behind a refusal
/// stands its reason.
public struct RegistrationLine: Sendable {
  /// The fields that were understood, as stored.
  public private(set) var values: [(field: Field, value: String)] = []
  /// Words that mean nothing here.
  public private(set) var unknown: [String] = []

  public init(_ text: String, _ reader: ValueReader) {
    var words = TypedLine(text).words
    let place = words.firstIndex { Self.state($0.text) != nil }
    let state = place.flatMap { Self.state(words.remove(at: $0).text) }
    let line = RecordLine(words, .registration, reader, free: [])
    set("State", state?.rawValue)
    values += line.values
    if isRefused {
      set("Note", line.unread.joined(separator: " "))
    } else {
      for word in line.unread { read(word) }
    }
  }

  /// The values by field name.
  ///
  /// - Throws: what states there are, if a word means nothing.
  public func pairs() throws(Refusal) -> Values {
    if let word = unknown.first {
      throw .badValue(
        .registration, field: "State", value: word, expected: .choice(RegistrationState.words), nearest: nil)
    }
    return values.map { ($0.field.name, $0.value) }
  }

  private var isRefused: Bool {
    values.contains { $0.field.name == "State" && $0.value == RegistrationState.refused.rawValue }
  }

  private mutating func read(_ word: String) {
    if ["政策", "policy"].contains(where: word.lowercased().contains), isOpen("Policy") {
      set("Policy", word)
    } else if word.contains(where: \.isNumber), isOpen("Number") {
      set("Number", word)
    } else {
      unknown.append(word)
    }
  }

  private func isOpen(_ name: String) -> Bool { !values.contains { $0.field.name == name } }

  private mutating func set(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty, let field = RecordType.registration.field(name) else { return }
    values.append((field, value))
  }

  private static func state(_ word: String) -> RegistrationState? {
    states.first { $0.words.contains(word.lowercased()) }?.state
  }

  /// What people write for a state besides its word.
  private static let states: [(state: RegistrationState, words: Set<String>)] = [
    (.notFiled, ["未报", "未提交"]),
    (.filed, ["提交", "已提交", "提交了", "上报", "已报", "filed", "submitted"]),
    (.approved, ["批", "已批", "批了", "批准", "已批准", "通过", "approved"]),
    (.refused, ["驳回", "已驳回", "被驳回", "退回", "没批", "refused", "rejected"]),
    (.expired, ["过期", "已过期", "expired"]),
  ]
}
