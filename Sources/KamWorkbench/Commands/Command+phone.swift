import KamDomain
import KamScreen

extension Command {
  /// The phone companion: what was refused, what to answer (O).
  static let phoneCommands: [Command] = [
    Command("phone", "电话应答", "Phone answers", ["p"], needs: [.account]) { state in
      state.overlay = .phone
      state.cursors[.agenda] = Cursor()
      state.cursors[.agenda]?.spot = state.setting.playbook.objections.first.map { .reply($0.id, nil) }
      return []
    },
    Command(
      "phone.answer", "用这条应答", "Give this answer", PhonePane.keys, in: .phone, needs: [.account, .writing]
    ) { $0.answerOnThePhone() },
  ]
}

extension State {
  /// The answer of the key that was pressed, else the one under the cursor.
  mutating func answerOnThePhone() -> [Effect] {
    let answers = setting.playbook.objections.flatMap { objection in
      setting.playbook.answers(to: objection).map { (objection, $0) }
    }
    guard let key = pressed.last?.notation, let at = PhonePane.keys.firstIndex(of: key) else {
      return openSpot()
    }
    guard answers.indices.contains(at) else {
      tell("没有第 \(at + 1) 条", "There is no answer \(at + 1)", .muted)
      return []
    }
    return logRefusal(answers[at].0.id, answers[at].1.id)
  }

  /// Opens the log entry of the call: refusal and answer are with it, the person under the cursor is named.
  mutating func logRefusal(_ objection: ID<Objection>, _ answer: ID<Answer>?) -> [Effect] {
    if let reason = Need.writing.refusal(self) {
      notice = Notice(text: reason, tone: .caution)
      return []
    }
    let objections = setting.playbook.objections
    guard let objection = objections.first(where: { $0.id == objection }) else { return [] }
    let given = setting.playbook.answers(to: objection).first { $0.id == answer }
    overlay = nil
    let effects = open(.log, with: personPrompt)
    let refusal = PhoneRefusal(objection, answer: given, language)
    entry?.refusal = refusal
    return effects
  }
}
