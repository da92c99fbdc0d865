import KamDomain
import Testing

/// What is missing of a record, and what people are told to write.
@Test(arguments: [
  (
    RecordType.milestone, "Kind", "要写是什么节点，例如：截标 2026-12-22",
    "name the milestone, e.g. bid deadline 2026-12-22"
  ),
  (.tie, "To", "要写两头是谁、什么关系，例如：李敏 -> 张志远", "name both people and their tie, e.g. Li -> Zhang"),
  (.promise, "Side", "要写是谁的承诺：我方 或 对方", "say whose promise it is: ours or theirs"),
  (.contact, "Name", "联系人要有姓名", "a contact must have a name"),
]) func whatIsMissingSaysWhatToWrite(_ type: RecordType, _ field: String, _ zh: String, _ en: String) {
  let refusal = Refusal.missingField(type, field: field)
  #expect(refusal.words(.zh) == zh && refusal.words(.en) == en)
}
