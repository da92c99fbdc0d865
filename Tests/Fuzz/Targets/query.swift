import KamDomain

/// A query, and what is typed into fields.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let fuzzed = Fuzzed(data, size)
  let text = fuzzed.text
  guard let now = Moment("2026-11-24T09:12") else { return 0 }
  let (query, problems) = Query.parse(text, .shipped, today: now, me: "liwei")
  for problem in problems { _ = problem.words(.zh) + problem.words(.en) }
  var facts = HeadlineFacts(id: ID("0000000001"))
  facts.name = text
  _ = query.matches(Headline(facts), today: now, in: .shipped)
  let reader = ValueReader(vocabulary: .shipped, today: now.day)
  let type = RecordType.allCases[Int(fuzzed.bytes.first ?? 0) % RecordType.allCases.count]
  for field in type.fields { _ = try? reader.stored(text, for: field, of: type) }
  return 0
}
