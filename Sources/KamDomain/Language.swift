/// A language of the interface.
public enum Language: String, Sendable, CaseIterable {
  case zh, en

  /// The word of this language.
  public func pick(_ zh: String, _ en: String) -> String { self == .zh ? zh : en }
}

/// Something that has a word in both languages.
public protocol Worded {
  var zh: String { get }
  var en: String { get }
}

extension Worded {
  public func word(_ language: Language) -> String { language.pick(zh, en) }
}

extension RecordType: Worded {}
extension Field: Worded {}
extension Word: Worded {}
