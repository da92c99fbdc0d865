import KamDomain
import KamRecord

/// The stored values of an account as people read them: words for codes, names for references, whole texts.
struct ValueWords {
  private let named: NamedAccount
  private let beside: [ID<Account>: Account]

  init(_ named: NamedAccount) {
    self.named = named
    beside = named.beside
  }

  /// The value in words, on one line.
  func words(_ value: String, _ field: Field) -> String {
    let (account, vocabulary, language) = (named.account, named.vocabulary, named.language)
    switch field.kind {
    case .text, .longText: return value.split(whereSeparator: \.isNewline).joined(separator: " / ")
    case .amount: return Money(value)?.words(language) ?? value
    case .login: return vocabulary.personName(value)
    case .account: return name(of: ID(value)) ?? account.label(of: value, in: field, language)
    case .record(let type) where !RecordType.accountTypes.contains(type):
      return text(of: type, value) ?? account.label(of: value, in: field, language, vocabulary)
    default: return account.label(of: value, in: field, language, vocabulary, beside: beside)
    }
  }

  /// The name of another account, read from its file; nil where there is none.
  private func name(of id: ID<Account>) -> String? {
    beside[id]?.name ?? (try? named.open.store.account(id).1)??.name
  }

  /// What a record of the playbook or of an event says.
  private func text(of type: RecordType, _ id: String) -> String? {
    let store = named.open.store
    let pages = type == .event ? store.events().pages : store.playbook().pages
    let record = pages.lazy.compactMap { $0.document.record(type.rawValue, id: id) }.first
    return record?["Name"] ?? record?["Text"].map { Playbook.say($0, named.language) }
  }
}
