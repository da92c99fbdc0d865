extension InputDecoder {
  /// The characters up to the next control byte; half a character at the end waits for its rest.
  func text(_ bytes: ArraySlice<UInt8>) -> Step {
    let run = bytes.prefix { $0 >= 0x20 && $0 != 0x7F }
    let whole = run.dropLast(Self.unfinished(run))
    if whole.isEmpty { return run.count < bytes.count ? .take(run.count, []) : .wait }
    let typed = String(decoding: whole, as: UTF8.self)
    return .take(whole.count, typed.filter(Self.isTypeable).map { .key(.character($0)) })
  }

  /// The number of bytes at the end that begin a character without ending it.
  private static func unfinished(_ bytes: ArraySlice<UInt8>) -> Int {
    for count in 1...3 where count <= bytes.count {
      let byte = bytes[bytes.endIndex - count]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > count ? count : 0
    }
    return 0
  }

  /// Neither a C1 control nor the mark that replaces broken bytes.
  private static func isTypeable(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    return first.value != 0xFFFD && !(0x80...0x9F).contains(first.value)
  }
}
