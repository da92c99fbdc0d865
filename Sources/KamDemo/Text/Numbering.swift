import KamDomain

/// The id of a record of the demo: 50 bits, written as ten Crockford characters.
struct Identity: Hashable {
  let bits: UInt64

  private static let alphabet = StaticString("0123456789abcdefghjkmnpqrstvwxyz")

  /// The ten characters.
  var text: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      for at in 0..<10 { buffer[at] = byte(at) }
      return 10
    }
  }

  /// The character at a place, 0–9.
  func byte(_ at: Int) -> UInt8 {
    Self.alphabet.utf8Start[Int((bits >> UInt64(45 - at * 5)) & 31)]
  }
}

/// Gives every record of every account an id of its own, without asking the other accounts.
///
/// Account and record number are packed into 50 bits and mixed by steps that can each be undone, so two
/// records never get the same id and ids show no order.
struct Numbering: Sendable {
  /// The most records that an account may have.
  static let recordsAnAccount = 256
  private static let mask: UInt64 = 1 << 50 - 1
  private let key: UInt64

  init(seed: UInt64) {
    var source = IDSource(seed: ~seed)
    key = source.next() & Self.mask
  }

  /// The id of a record of no account: events by their numbers, then the guide. They come behind all accounts.
  func identity(event: Int, record: Int) -> Identity { identity(account: 1 << 40 + event, record: record) }

  func identity(account: Int, record: Int) -> Identity {
    var bits = (UInt64(account) << 8 | UInt64(record)) ^ key
    for factor in [0x9E37_79B9_7F4A_7C15, 0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB] as [UInt64] {
      bits = (bits &* factor) & Self.mask
      bits ^= bits >> 27
    }
    return Identity(bits: bits)
  }
}
