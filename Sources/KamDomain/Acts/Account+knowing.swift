import KamRecord

/// What is done about an item of information: it is learnt, or does not apply here (K, J, R).
extension Account {
  /// Puts an answer into the field that it was asked for; nil if it can be read as none, or if what it belongs to is
  /// not there (`wanting`).
  ///
  /// - Parameters:
  ///   - question: what was asked, if it was asked in words.
  ///   - asked: who was asked.
  public func learn(
    _ item: Item, _ answer: String, to question: String? = nil, asking asked: ID<Contact>? = nil,
    in project: Project?, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change? {
    let place = filling(of: item.code, in: project)
    let before = ids
    guard
      let (_, edits) = try fill(place, with: answer, to: question, in: project, asking: asked, author, &ids)
    else { return nil }
    let told = try after(Change("", edits)).told(edits, author.language, author.vocabulary)
    let left = leftOut(of: answer, edits) { rest in
      var copy = before
      return try? fill(place, with: rest, to: question, in: project, asking: asked, author, &copy)?.1
    }
    let open =
      left.isEmpty ? "" : author.say("；没填：", "; not filled: ") + left.joined(separator: author.say("；", "; "))
    return Change(item.code + " → " + told + open, edits)
  }

  /// What has to be there before an item can be answered: a purchase project, a rival; nil if nothing is missing.
  public func wanting(for item: Item, in project: Project?) -> RecordType? {
    switch item {
    case .j1, .j2, .j3, .j4, .j5, .j6: project == nil ? .project : nil
    case .r2, .r3, .r4, .r5: rivals.isEmpty ? .rival : nil
    default: nil
    }
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
