import KamDomain
import KamRecord

/// The text of a record file while it is written: record sets, records, fields.
struct Draft {
  private(set) var bytes: [UInt8] = []
  private var openType: RecordType?

  init() { bytes.reserveCapacity(8192) }

  /// Begins a record; the first of its type opens the record set.
  mutating func record(_ type: RecordType, _ identity: Identity) {
    begin(type)
    field("Id", identity)
  }

  /// Begins a record that has no id.
  mutating func begin(_ type: RecordType) {
    if !bytes.isEmpty { bytes.append(0x0A) }
    guard type != openType else { return }
    openType = type
    append("%rec: ")
    bytes.append(contentsOf: type.rawValue.utf8)
    append(" schema.rec\n\n")
  }

  mutating func field(_ name: StaticString, _ value: [UInt8]) {
    guard !value.isEmpty else { return }
    start(name)
    bytes.append(contentsOf: value)
    bytes.append(0x0A)
  }

  mutating func field(_ name: StaticString, _ value: StaticString) {
    start(name)
    append(value)
    bytes.append(0x0A)
  }

  mutating func field(_ name: StaticString, _ value: Identity) {
    start(name)
    append(value)
    bytes.append(0x0A)
  }

  mutating func field(_ name: StaticString, _ value: Day) {
    start(name)
    append(value)
    bytes.append(0x0A)
  }

  mutating func field(_ name: StaticString, _ value: Int) {
    start(name)
    append(value)
    bytes.append(0x0A)
  }

  /// A field of a story: its name comes from a table, and its value may have several lines.
  mutating func field(_ name: String, lines value: Phrase, _ scene: Scene) {
    var text = Draft()
    text.append(value, scene)
    bytes += Record.text([(name, String(decoding: text.bytes, as: UTF8.self))])
  }

  /// Begins a field whose value is appended piece by piece, up to `end`.
  mutating func start(_ name: StaticString) {
    append(name)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  /// Ends a field that `start` began.
  mutating func end() { bytes.append(0x0A) }

  mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  mutating func append(_ identity: Identity) {
    for at in 0..<10 { bytes.append(identity.byte(at)) }
  }

  /// Appends `YYYY-MM-DD`.
  mutating func append(_ day: Day) {
    let (year, month, date) = day.parts
    append(year, width: 4)
    bytes.append(UInt8(ascii: "-"))
    append(month, width: 2)
    bytes.append(UInt8(ascii: "-"))
    append(date, width: 2)
  }

  /// Appends `YYYY-MM`.
  mutating func append(monthOf day: Day) {
    let (year, month, _) = day.parts
    append(year, width: 4)
    bytes.append(UInt8(ascii: "-"))
    append(month, width: 2)
  }

  /// Appends a number that is not negative, with leading zeros up to `width`.
  mutating func append(_ number: Int, width: Int = 1) {
    var unit = 1
    var digits = 1
    while digits < width || number / unit >= 10 {
      unit *= 10
      digits += 1
    }
    while unit > 0 {
      bytes.append(UInt8(0x30 + number / unit % 10))
      unit /= 10
    }
  }
}
