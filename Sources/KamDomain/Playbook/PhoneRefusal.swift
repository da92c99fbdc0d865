/// A refusal met on the phone, what was answered, and whether the answer got an appointment (O1–O3).
public struct PhoneRefusal: Sendable, Equatable {
  public var objection: ID<Objection>
  public var answer: ID<Answer>?
  public var appointment: Bool
  /// The refusal and the answer in words, a line each: they stay readable when the playbook changes.
  var words: String

  public init(_ objection: Objection, answer: Answer?, appointment: Bool = false, _ language: Language) {
    self.objection = objection.id
    self.answer = answer?.id
    self.appointment = appointment
    let refused = language.pick("对方: ", "refusal: ") + Playbook.say(objection.text, language)
    let answered = answer.map {
      language.pick("应答: ", "answer: ") + Playbook.say($0.text, language)
    }
    words = [refused, answered].compactMap { $0 }.joined(separator: "\n")
  }

  /// The values of the `Log` record, over what was typed.
  func values(over typed: String) -> Values {
    [
      ("Text", typed.isEmpty ? words : typed + "\n" + words), ("Objection", objection.text),
      ("Answer", answer?.text), ("Appointment", appointment ? "yes" : "no"),
    ]
  }
}

extension Sentence {
  /// The sentence as an entry of a call that met a refusal: where it names no other medium, we called.
  public func refused(_ refusal: PhoneRefusal) -> Sentence {
    var sentence = self
    sentence.refusal = refusal
    if !parts.contains(where: { $0.kind == .medium }) { sentence.medium = MediumWord.callOut }
    return sentence
  }
}
