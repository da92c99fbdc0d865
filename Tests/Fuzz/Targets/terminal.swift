import KamScreen

/// What comes from a terminal, in pieces as the first bytes say; and text on its way there.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let fuzzed = Fuzzed(data, size)
  var decoder = InputDecoder(keys: [(Array("\u{1B}OA".utf8), .named(.up))])
  var rest = fuzzed.bytes[...]
  var now = 0
  while let step = rest.popFirst() {
    _ = decoder.decode(Array(rest.prefix(Int(step) % 8 + 1)), at: now)
    rest = rest.dropFirst(Int(step) % 8 + 1)
    now += Int(step)
    if step > 200 { _ = decoder.decode([], at: now) }
  }
  let safe = SafeText(fuzzed.text)
  for scalar in safe.string.unicodeScalars {
    demand(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value), "no control reaches the terminal")
  }
  demand(displayWidth(safe.clipped(to: 7)) <= 7, "a text is clipped to its columns")
  var editor = LineEditor("")
  editor.insert(fuzzed.text)
  for key in [Key.named(.left), .named(.home), .control("w"), .control("k")] { _ = editor.handle(key) }
  return 0
}
