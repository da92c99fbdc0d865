import KamDomain
import KamRecord

@testable import KamStore

/// A journal that anybody may have written: what is read of it reads the same when it is written again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Fuzzed(data, size).bytes
  let whole = JournalTail(bytes: bytes).wholeEntries
  demand(bytes.starts(with: whole), "whole entries stand at the front")
  for record in Document(bytes).records {
    guard let entry = Entry(record, journal: "a@b") else { continue }
    let again = Document(entry.text).records.compactMap { Entry($0, journal: "a@b") }
    demand(again.first?.parts == entry.parts, "an entry reads as it was written")
    for touch in entry.parts.flatMap(\.touches) { _ = Document(bytes).applying(touch.splice) }
  }
  return 0
}
