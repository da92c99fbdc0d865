import KamDomain
import KamRecord

/// kam.rec and the playbook: lists and texts that a store may change.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let document = Document(Fuzzed(data, size).bytes)
  let vocabulary = Vocabulary(document)
  for problem in vocabulary.problems { _ = problem.words(.zh) }
  let playbook = Playbook([document])
  for objection in playbook.objections { _ = playbook.answers(to: objection) }
  return 0
}
