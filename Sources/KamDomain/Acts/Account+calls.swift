extension Account {
  /// A telephone call that met a refusal: what was refused, what was answered, and whether it got the
  /// appointment (O1–O3).
  public func logRefusal(
    _ objection: Objection, answer: Answer?, appointment: Bool, with contacts: [ID<Contact>],
    project: ID<Project>? = nil, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let refused = Playbook.say(objection.text, author.language)
    let answered = answer.map { author.say("应答: ", "answer: ") + Playbook.say($0.text, author.language) }
    var values: Values = [
      ("Date", author.today.description), ("Medium", Code.callOut), ("Project", project?.text),
      ("Text", [refused, answered].compactMap { $0 }.joined(separator: "\n")),
      ("Objection", objection.id.text), ("Answer", answer?.id.text),
      ("Appointment", appointment ? "yes" : "no"),
    ]
    values += contacts.map { ("Contact", $0.text) }
    let edit = try Edit.add(.log, ids.id(Log.self).text, values, in: file, by: author)
    let outcome = appointment ? author.say("约成 ", "appointment: ") : author.say("被拒 ", "refused: ")
    return Change(author.say("电话", "call, ") + outcome + (objection.code ?? refused.clipped(24)), [edit])
  }
}

extension Code {
  /// The media of a call of ours and of a visit (X10).
  static let callOut = "call_out"
  static let visit = "visit"
}
