import KamRecord

/// What a manager remarked on a customer, from the specialist's side (M4).
extension Account {
  /// The remarks that nobody settled yet, the earliest first.
  public var openRemarks: [Remark] {
    remarks.filter { $0.done == nil }.sorted { ($0.at?.seconds ?? .min) < ($1.at?.seconds ?? .min) }
  }

  /// A remark is settled, today, and by that read.
  public func settle(_ remark: Remark, by author: Author) throws(Refusal) -> Change {
    let edits = try changing(remark.record, to: settled(remark, author))
    return Change(author.say("办结批注 ", "remark settled: ") + remark.text.clipped(24), edits)
  }

  /// A remark that was settled is open again.
  public func reopen(_ remark: Remark, by author: Author) throws(Refusal) -> Change {
    let edits = try changing(remark.record, to: [("Done", nil)])
    return Change(author.say("批注未办结 ", "remark open again: ") + remark.text.clipped(24), edits)
  }

  /// A remark is answered, and by that settled; without words it only loses its answer.
  public func answer(_ remark: Remark, _ text: String?, by author: Author) throws(Refusal) -> Change {
    guard let text else { return try set("Answer", of: remark.record, to: nil, by: author) }
    let edits = try changing(remark.record, to: [("Answer", text)] + settled(remark, author))
    return Change(author.say("回复批注 ", "remark answered: ") + text.clipped(24), edits)
  }

  private func settled(_ remark: Remark, _ author: Author) -> Values {
    let today = author.today
    return [("Read", (remark.read ?? today).description), ("Done", (remark.done ?? today).description)]
  }
}

extension Remark {
  /// When it was remarked and by whom: `11-20 赵刚`.
  public func origin(_ vocabulary: Vocabulary) -> String {
    [at?.day.monthAndDay, from.map { vocabulary.personName($0) }].compactMap { $0 }.joined(separator: " ")
  }
}
