/// What a target is given.
struct Fuzzed {
  let bytes: [UInt8]

  init(_ data: UnsafePointer<UInt8>?, _ size: Int) {
    bytes = Array(UnsafeBufferPointer(start: data, count: size))
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Ends the run when what must hold does not, also where the compiler leaves `assert` out.
func demand(_ holds: Bool, _ what: StaticString) {
  if !holds { fatalError("\(what)") }
}
