import KamRecord

/// What is done about an item of information: it is learnt, or does not apply here (K, J, R).
extension Account {
  /// Puts an answer into the field that it was asked for; nil if it can be read as none, or if the item takes
  /// more than a line of text.
  ///
  /// - Parameter question: what was asked, if it was asked in words.
  public func learn(
    _ item: Item, _ answer: String, to question: String? = nil, in project: Project?, by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> Change? {
    let place = filling(of: item.code, in: project)
    guard let (_, edits) = try fill(place, with: answer, to: question, author, &ids) else { return nil }
    return Change(item.code + " " + item.word(author.language) + ": " + answer.clipped(24), edits)
  }

  /// Marks an item as not applicable; a second mark replaces the reason of the first.
  ///
  /// - Throws: `missingField` without a reason.
  public func waive(
    _ item: Item, _ reason: String, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let values: Values = [("Code", item.code), ("Reason", reason)]
    let edit =
      if let waiver = waivers.first(where: { $0.code == item.code }) {
        try Edit.set("Reason", of: waiver.record, to: reason, in: file)
      } else {
        try Edit.add(.waiver, ids.id(Waiver.self).text, values, in: file, by: author)
      }
    let title = author.say("不适用 ", "not applicable: ") + item.code + " " + reason.clipped(24)
    return Change(title, [edit].compactMap { $0 })
  }
}
