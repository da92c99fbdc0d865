/// What one cell, or a wide cell and its continuation, can show: safe text of 1 or 2 columns.
public struct Glyph: Sendable, Equatable {
  /// One to five code points, no control or invisible one among them.
  public var text: String
  /// 1 or 2 columns.
  public var width: Int
  /// True for a part of a sign that stands for something invisible, such as `^[` or `<202e>`.
  public var isSign: Bool

  init(_ text: String, width: Int, isSign: Bool = false) {
    self.text = text
    self.width = width
    self.isSign = isSign
  }
}
