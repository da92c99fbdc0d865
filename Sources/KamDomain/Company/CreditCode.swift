/// The unified social credit code of an organisation, 统一社会信用代码 (X11): 18 characters of which the last one
/// checks the others (GB 32100-2015).
public struct CreditCode: Sendable, Hashable, CustomStringConvertible {
  /// The 18 characters, letters in upper case.
  public let text: String

  /// Why a text is no credit code.
  public enum Fault: Error, Sendable, Hashable {
    /// It has this many characters instead of 18.
    case length(Int)
    /// The character at this place, counted from 1, is none that a code has; I, O, S, V and Z are among them.
    case character(Character, at: Int)
    /// The last character does not fit the others; `expected` would.
    case check(Character, expected: Character)
  }

  /// Takes a code as people type it: blanks and hyphens, full-width and lower-case letters are fine.
  ///
  /// - Throws: the first fault from the left.
  public init(_ typed: String) throws(Fault) {
    let characters = Folded(typed).text.uppercased().filter { $0 != " " && $0 != "-" }
    guard characters.count == Self.length else { throw .length(characters.count) }
    var values: [Int] = []
    for (place, character) in characters.enumerated() {
      guard let value = Self.alphabet.firstIndex(of: character) else {
        throw .character(character, at: place + 1)
      }
      values.append(value)
    }
    let (last, expected) = (Self.alphabet[values[Self.length - 1]], Self.check(values.dropLast()))
    guard last == expected else { throw .check(last, expected: expected) }
    text = characters
  }

  /// The code that begins with these 17 characters; nil if they are not all of a code's characters.
  public init?(completing start: String) {
    let values = start.compactMap { Self.alphabet.firstIndex(of: $0) }
    guard values.count == Self.length - 1, start.count == values.count else { return nil }
    text = start + String(Self.check(values[...]))
  }

  public var description: String { text }

  private static let length = 18
  /// The characters of a code in the order of their values (GB 32100-2015, table 1).
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  /// The last character: weights are the powers of 3 modulo 31 (GB 32100-2015, annex A).
  private static func check(_ values: ArraySlice<Int>) -> Character {
    var (sum, weight) = (0, 1)
    for value in values {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }
}
