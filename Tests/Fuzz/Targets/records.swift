import KamDomain
import KamRecord

/// A file of the store: parsed, viewed as an account, summed up and checked, whatever it holds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let fuzzed = Fuzzed(data, size)
  let document = Document(fuzzed.bytes)
  demand(document.bytes == fuzzed.bytes, "a document keeps its bytes")
  for record in document.records {
    for (name, _) in record.fields {
      demand(record.all(name: name).count > 0, "a field that is listed is there")
    }
  }
  var check = StoreCheck(vocabulary: .shipped)
  let id = ID<Account>("0000000001")
  check.add(.account(id), document)
  _ = check.finished()
  if let account = Account(document, named: id) {
    let headline = Headline(account: account, vocabulary: .shipped)
    _ = Standing(headline, vocabulary: .shipped, today: Day(number: 20_000))
    for project in account.projects { _ = DecisionMap(account, project, .shipped) }
  }
  return 0
}
