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

  /// Whether it tells of an appointment: a day is named, and that they are visited or agreed to meet.
  public var isAppointment: Bool {
    guard let step, step.due != nil else { return false }
    let glyphs = Glyphs(text)
    return MediumWords.isVisit(step.text)
      || Self.agreed.isFound(in: glyphs, 0..<glyphs.count, but: Self.declined)
  }

  private static let agreed = WordTable<Bool>(
    set: """
      同意见面 | 答应见面 | 愿意见面 | 可以见面 | 约好 | 约定 | 约成 | 约了
      agreed to meet | agrees to meet | will meet | wants to meet | is willing to meet | made an appointment
      """)

  /// Words that hold one of those and say no.
  private static let declined = WordTable<Bool>(
    set: """
      不同意见面 | 没同意见面 | 没答应见面 | 不愿意见面 | 不可以见面 | 没约好 | 没约定 | 没约成
      never agreed to meet | not agreed to meet
      """)
}
