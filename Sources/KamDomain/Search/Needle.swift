/// A run of bytes to be found in other bytes.
public struct Needle: Sendable, Equatable {
  public let bytes: [UInt8]
  private let inAnyCase: Bool

  /// Empty bytes are found nowhere.
  ///
  /// - Parameter inAnyCase: whether small letters of the run stand for capital ones, too.
  public init(_ bytes: [UInt8], inAnyCase: Bool = false) {
    self.bytes = bytes
    self.inAnyCase = inAnyCase
  }

  /// The first place in a range of `text` at which the bytes stand; they lie wholly inside the range.
  public func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { ByteScan($0, inAnyCase: inAnyCase)?.first(in: text, range) }
  }
}
