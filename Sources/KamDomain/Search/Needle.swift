/// A run of bytes to be found in other bytes.
public struct Needle: Sendable {
  public let bytes: [UInt8]

  /// Empty bytes are found nowhere.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first place in a range of `text` at which the bytes stand; they lie wholly inside the range.
  public func first(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { ByteScan($0)?.first(in: text, range) }
  }
}
