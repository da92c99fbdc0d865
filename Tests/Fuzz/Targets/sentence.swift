import KamDomain

/// One sentence of the log, on days at both ends of the calendar.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let text = Fuzzed(data, size).text
  for now in ["2026-11-24T09:12", "2028-02-29T23:59", "0001-01-01T00:00", "9999-12-31T12:00"] {
    guard let now = Moment(now) else { continue }
    let reader = SentenceReader(people: people, media: Vocabulary.shipped.sentenceMedia, now: now)
    let sentence = reader.read(text)
    demand(!sentence.medium.isEmpty, "a sentence has a medium")
    for part in sentence.parts {
      demand(part.range.upperBound <= text.endIndex && !part.range.isEmpty, "a part lies in the sentence")
    }
  }
  return 0
}

/// Fictitious people of a customer.
private let people = [
  SentencePerson(ID("c1"), "王建国", title: "办公室主任", lastMet: Day("2026-11-22")),
  SentencePerson(ID("c2"), "李敏", title: "财务处处长"), SentencePerson(ID("c6"), "王丽", title: "采购科科员"),
]
