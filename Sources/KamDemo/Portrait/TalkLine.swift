import KamRecord

/// Something that is said in the course of a purchase, as the talk table holds it.
struct TalkLine: Sendable {
  /// How far the purchase is when it is said, 0–5; nil if it ends no silence.
  let phase: Int?
  let medium: [UInt8]
  /// The function of the person talked to, or `decision`; empty if it is nobody in particular.
  let who: [UInt8]
  let text: Phrase
  /// The next step agreed, and what either side promised.
  let next: Phrase?
  let ours: Phrase?
  let theirs: Phrase?
  /// The stance that the talk proves.
  let stance: [UInt8]
  let isTenderOnly: Bool

  init(_ record: Record) {
    phase = record["Phase"].flatMap { Int($0) }
    medium = Array((record["Medium"] ?? "").utf8)
    who = Array((record["Who"] ?? "").utf8)
    text = Phrase(record["Text"] ?? "")
    next = record["Next"].map { Phrase($0) }
    ours = record["Ours"].map { Phrase($0) }
    theirs = record["Theirs"].map { Phrase($0) }
    stance = Array((record["Stance"] ?? "").utf8)
    isTenderOnly = record["Track"] == "tender"
  }
}
