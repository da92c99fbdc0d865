import KamRecord

/// Where in an account's text the words of a search were found first.
public struct TextHit: Sendable, Equatable {
  public var account: ID<Account>
  public var type: RecordType
  /// The field's name in files.
  public var field: String
  /// A short piece of the text, with the word near its beginning.
  public var piece: String

  public init(account: ID<Account>, type: RecordType, field: String, piece: String) {
    (self.account, self.type, self.field, self.piece) = (account, type, field, piece)
  }
}

extension FullText {
  /// Where the words stand first in the bytes of an account's file; nil unless each stands somewhere. It is the first
  /// of `hits`.
  ///
  /// - Parameter isBroken: whether something in the text may break words up (`breaksWords`).
  public func hit(
    _ account: ID<Account>, in text: UnsafeBufferPointer<UInt8>, isBroken: Bool
  ) -> TextHit? {
    guard mayStand(in: text, isBroken: isBroken) else { return nil }
    guard !isBroken, words.allSatisfy(\.isExact) else {
      return hits(in: Document(Array(text))).first.map { hit in
        TextHit(account: account, type: hit.type, field: hit.field, piece: piece(of: hit.text))
      }
    }
    var first: FieldLine?
    for word in words {
      guard let line = word.needle.flatMap({ FieldLine($0, in: text) }) else { return nil }
      if first.map({ line.value.lowerBound < $0.value.lowerBound }) ?? true { first = line }
    }
    return first.map { line in
      let value = String(decoding: text[line.value], as: UTF8.self)
      return TextHit(account: account, type: line.type, field: line.field, piece: piece(of: value))
    }
  }

  /// The part of a value around the first of the words: one line, what is left out shown by dots.
  private func piece(of value: String) -> String {
    let scalars: [Unicode.Scalar] = value.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }
    let place = scalars.indices.first { isWord(at: $0, of: scalars) }
    let start = max(0, (place ?? 0) - Self.lead)
    let end = min(scalars.count, start + Self.pieceLength)
    return (start > 0 ? "…" : "") + scalars[start..<end].text + (end < scalars.count ? "…" : "")
  }

  private func isWord(at place: Int, of scalars: [Unicode.Scalar]) -> Bool {
    let first = Folded([scalars[place]].text).scalars.first
    return words.contains { word in
      guard word.scalars.first == first else { return false }
      return Folded(scalars[place...].prefix(word.scalars.count * 2).text).scalars.starts(with: word.scalars)
    }
  }

  /// How many characters a piece shows at most, and how many of them stand before the word.
  private static let (pieceLength, lead) = (60, 4)
}

/// A line of a record's field in the bytes of a file.
private struct FieldLine {
  var type: RecordType
  var field: String
  /// The place of what the line holds.
  var value: Range<Int>

  /// The first line of a field with a run of bytes; signatures and comments are passed over.
  init?(_ needle: Needle, in text: UnsafeBufferPointer<UInt8>) {
    var from = 0
    while let place = needle.first(in: text, from..<text.count) {
      if let line = FieldLine(at: place, in: text) {
        self = line
        return
      }
      from = place + 1
    }
    return nil
  }

  private init?(at place: Int, in text: UnsafeBufferPointer<UInt8>) {
    let start = Self.lineStart(place, text)
    let end = text[place...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    var head = start
    while text[head] == UInt8(ascii: "+"), head > 0 { head = Self.lineStart(head - 1, text) }
    guard Unicode.Scalar(text[head] | 0x20).isASCIILetter,
      let colon = text[head..<place].firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    field = String(decoding: text[head..<colon], as: UTF8.self)
    guard !FullText.passedOver.contains(field), let type = Self.type(at: head, text) else { return nil }
    self.type = type
    value = (head == start ? colon + 1 : start + 1)..<end
    while value.lowerBound < place, text[value.lowerBound] == UInt8(ascii: " ") {
      value = value.lowerBound + 1..<end
    }
  }

  private static func lineStart(_ place: Int, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    text[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  /// The type of the records at a place: the last that was said before.
  private static func type(at place: Int, _ text: UnsafeBufferPointer<UInt8>) -> RecordType? {
    var (type, from): (RecordType?, Int) = (nil, 0)
    while let found = marker.first(in: text, from..<place) {
      from = found + marker.bytes.count
      guard found == 0 || text[found - 1] == UInt8(ascii: "\n") else { continue }
      let name = text[from..<place].drop { $0 == UInt8(ascii: " ") }.prefix { $0 > 0x20 }
      type = RecordType(rawValue: String(decoding: name, as: UTF8.self))
    }
    return type
  }

  private static let marker = Needle(Array("%rec:".utf8))
}
