/// The identity of a record of kind `Kind`: ten lower-case Crockford base-32 characters, unique in a store.
public struct ID<Kind>: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The characters as they stand in files.
  public let text: String

  /// Takes an id as a file gives it; unchecked, because what files hold is shown as it is.
  public init(_ text: String) { self.text = text }

  /// Takes an id only if it is well formed: what may become a file name goes through here.
  public init?(checked text: String) {
    guard IDSource.isWellFormed(text) else { return nil }
    self.text = text
  }

  public var description: String { text }
  public static func < (a: Self, b: Self) -> Bool { a.text < b.text }
}

/// A reference to a record, in the same account (`record`) or another (`account/record`).
public struct Reference<Kind>: Sendable, Hashable, CustomStringConvertible {
  /// The other account; nil means the account that holds the reference.
  public var account: ID<Account>?
  public var record: ID<Kind>

  public init(_ record: ID<Kind>, in account: ID<Account>? = nil) {
    self.account = account
    self.record = record
  }

  /// Reads `record` or `account/record`.
  public init(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1)
    if parts.count == 2 {
      self.init(ID(String(parts[1])), in: ID(String(parts[0])))
    } else {
      self.init(ID(text))
    }
  }

  public var description: String { account.map { "\($0)/\(record)" } ?? record.text }
}

/// A seeded source of ids and of other choices that must repeat (SplitMix64, Steele et al. 2014).
public struct IDSource: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// The same seed gives the same ids.
  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A fresh id (50 random bits).
  public mutating func id<Kind>(_: Kind.Type = Kind.self) -> ID<Kind> {
    var bits: UInt64 = next()
    let text = String(unsafeUninitializedCapacity: 10) { buffer in
      for at in 0..<10 {
        buffer[at] = Self.alphabet[Int(bits & 31)]
        bits >>= 5
      }
      return 10
    }
    return ID(text)
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  /// Whether a text is ten lower-case Crockford characters, and so safe as a file name.
  public static func isWellFormed(_ text: String) -> Bool {
    text.utf8.count == 10 && text.utf8.allSatisfy(alphabet.contains)
  }
}
