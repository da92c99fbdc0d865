/// A typed line as scanners read it: one scalar a place, full-width forms and case folded away.
///
/// Folding never changes the number of scalars, so a place in `folded` is a place in the line.
final class Glyphs: Sendable {
  let text: String
  /// The scalars as typed.
  let raw: [Unicode.Scalar]
  /// The scalars with full-width ASCII made half-width and capitals made small.
  let folded: [Unicode.Scalar]
  /// Where each scalar begins in `text`, and its end.
  private let places: [String.Index]

  init(_ text: String) {
    self.text = text
    raw = Array(text.unicodeScalars)
    folded = raw.map(Glyphs.fold)
    places = Array(text.unicodeScalars.indices) + [text.unicodeScalars.endIndex]
  }

  var count: Int { folded.count }

  /// The part of the line that these places cover.
  func range(_ places: Range<Int>) -> Range<String.Index> {
    self.places[places.lowerBound]..<self.places[places.upperBound]
  }

  /// The words as typed.
  func string(_ places: Range<Int>) -> String {
    String(text.unicodeScalars[range(places)])
  }

  /// The places without blanks and punctuation at either end.
  func trimmed(_ places: Range<Int>) -> Range<Int> {
    var (start, end) = (places.lowerBound, places.upperBound)
    while start < end, folded[start].isBlankOrPause || isDash(start) { start += 1 }
    while start < end, folded[end - 1].isBlankOrPause, !folded[end - 1].isTone { end -= 1 }
    return start..<end
  }

  /// A dash that stands apart, as between clauses in English.
  private func isDash(_ place: Int) -> Bool {
    folded[place] == "-" && (place + 1 == count || folded[place + 1].isBlank)
  }

  static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(UInt8(scalar.value + 0x20))
    case 0xFF01...0xFF5E: fold(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    case 0x3000, 0xA0, 0x09, 0x0A, 0x0D: " "
    case 0x2018, 0x2019: "'"
    default: scalar
    }
  }
}

extension Unicode.Scalar {
  var isBlank: Bool { self == " " }
  /// A mark that ends a clause.
  var isPause: Bool {
    switch self {
    case ",", ";", ":", "!", "?", "。", "、", "·", "…", "～", "~", "–", "—": true
    default: false
    }
  }
  /// A mark that belongs to the clause it ends.
  var isTone: Bool { self == "?" || self == "!" || self == "…" }
  var isBlankOrPause: Bool { isBlank || isPause || self == "." }
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }
  /// A Latin letter, once folded.
  var isLetter: Bool { value >= 0x61 && value <= 0x7A }
  var isHanzi: Bool { value >= 0x3400 && value <= 0x9FFF }
}
