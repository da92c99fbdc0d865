import KamRecord
import Testing

@Suite struct ChecksumTests {
  @Test(arguments: [1, 7, 31, 32, 33, 64, 500]) func everyChangedByteChangesIt(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }
    let whole = Checksum(bytes)
    for at in bytes.indices {
      for change in [1, 0x10, 0x80, 0xFF] as [UInt8] {
        var other = bytes
        other[at] ^= change
        #expect(Checksum(other) != whole, "byte \(at) of \(count)")
      }
    }
  }

  @Test func whatIsCutOrLongerDiffers() {
    let bytes = [UInt8](repeating: 0, count: 100)
    #expect(Set((0...100).map { Checksum(Array(bytes[..<$0])) }).count == 101)
  }
}
