import KamDomain
import KamScreen

extension State {
  /// The sentence with the refusal of the call that it tells of; an appointment is what the user says is one.
  func refused(_ sentence: Sentence) -> Sentence {
    guard var refusal = entry?.refusal else { return sentence }
    refusal.appointment = isTaken(.appointment)
    return sentence.refused(refusal)
  }

  /// The question that follows the answer, to be read out while its outcome is typed.
  var phonePreview: [Line] {
    guard let refusal = entry?.refusal else { return [] }
    let objection = setting.playbook.objections.first { $0.id == refusal.objection }
    let answers = objection.map { setting.playbook.answers(to: $0) } ?? []
    let answer = answers.first { $0.id == refusal.answer }
    return [
      answer.map { Line([Span(say(" 应答 ", " Answer "), .key), Span(Playbook.say($0.text, language))]) },
      answer?.followUp.map {
        Line([Span(say(" 再问 ", " Then ask "), .key), Span(Playbook.say($0, language))])
      },
    ].compactMap { $0 }
  }
}
