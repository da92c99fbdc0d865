import CUnicode

/// What one cell, or a wide cell and its continuation, can show: safe text of 1 or 2 columns.
public struct Glyph: Sendable, Hashable {
  /// No control or invisible code point is among them.
  public private(set) var codePoints: CodePoints
  /// 1 or 2 columns.
  public let width: Int
  /// True for a part of a sign that stands for something invisible, such as `^[` or `<202e>`.
  public let isSign: Bool

  /// A glyph of one visible code point.
  init(_ base: Unicode.Scalar, width: Int, isSign: Bool = false) {
    codePoints = CodePoints(base)
    self.width = width
    self.isSign = isSign
  }

  /// The columns of a character of ambiguous width in this terminal.
  public static var ambiguousWidth: Int { Int(kam_ambiguous()) }

  /// What it shows, as a string.
  public var text: String { codePoints.string }

  /// Whether it is a blank without marks.
  var isBlank: Bool { codePoints == CodePoints(" ") }

  /// Adds a mark; a cell that is full stays as it is.
  mutating func join(_ mark: Unicode.Scalar) { codePoints.append(mark) }
}

/// Up to five code points, 21 bits each: what a cell of ncurses holds. Plain bits, because a screen has
/// thousands of cells and copies and compares all of them at every key.
public struct CodePoints: Sendable, Hashable {
  /// The first three, then the other two; an empty place is 0.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The most that there can be.
  public static let capacity = 5

  /// None, as in the right half of a wide character.
  init() {}

  /// One.
  init(_ scalar: Unicode.Scalar) { low = UInt64(scalar.value) }

  /// The first five of a string.
  init(_ text: String) {
    for scalar in text.unicodeScalars { append(scalar) }
  }

  /// Whether there is none.
  public var isEmpty: Bool { low == 0 }

  /// The code point with a number from 0 to 4; 0 if there is none.
  public subscript(number: Int) -> UInt32 {
    let word = number < 3 ? low >> (21 * UInt64(number)) : high >> (21 * UInt64(number - 3))
    return UInt32(truncatingIfNeeded: word & 0x1F_FFFF)
  }

  /// All of them as a string.
  public var string: String {
    guard low >= 0x80 || high != 0 else {
      return low == 0 ? "" : String(Unicode.Scalar(UInt8(low)))
    }
    var view = String.UnicodeScalarView()
    visit { view.append($0) }
    return String(view)
  }

  /// Hands each in turn to `body`.
  func visit(_ body: (Unicode.Scalar) -> Void) {
    for number in 0..<Self.capacity {
      guard self[number] != 0, let scalar = Unicode.Scalar(self[number]) else { return }
      body(scalar)
    }
  }

  /// Adds one behind the others, if there is a place left.
  mutating func append(_ scalar: Unicode.Scalar) {
    guard let place = (0..<Self.capacity).first(where: { self[$0] == 0 }) else { return }
    if place < 3 {
      low |= UInt64(scalar.value) << (21 * UInt64(place))
    } else {
      high |= UInt64(scalar.value) << (21 * UInt64(place - 3))
    }
  }
}
