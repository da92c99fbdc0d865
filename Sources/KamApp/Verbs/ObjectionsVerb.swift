import ArgumentParser
import KamDomain
import KamStore

/// `kam objections`: the refusals of a call, the answers to them, and how often each got an appointment (O).
struct ObjectionsVerb: Verb {
  static let manual = Manual(
    name: "objections", usage: ["objections [--format text|json]"], zh: "电话里的拒绝、应答，和各自约成几次",
    en: "refusals on the phone, the answers, and the appointments that each got")

  /// The formats of the list.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var globals: GlobalOptions
  @Option var format: Format?

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open(keepsState: false)
    let (tallies, problems) = open.store.scan(.accounts) { _, document in PhoneTally(document) }
    session.warn(problems)
    var tally = PhoneTally()
    for one in tallies { tally.add(one) }
    let playbook = open.playbook
    guard !(globals.json || format == .json) else {
      let all = playbook.objections.map { Self.json($0, playbook, tally, session.language) }
      return session.console.print(JSON.array(all).document)
    }
    for objection in playbook.objections { Self.print(objection, playbook, tally, session) }
  }

  private static func print(
    _ objection: Objection, _ playbook: Playbook, _ tally: PhoneTally, _ session: Session
  ) {
    let language = session.language
    let text = Playbook.say(objection.text, language)
    let head = [objection.code, text].compactMap { $0 }.joined(separator: " ")
    session.print(
      session.ink(head, .heading) + "  " + session.ink(tally[objection].words(language), .good))
    for (index, answer) in playbook.answers(to: objection).enumerated() {
      let text = "  \(index + 1). " + Playbook.say(answer.text, language)
      session.print(session.ink(text) + "  " + session.ink(tally[answer].words(language), .good))
      if let followUp = answer.followUp {
        let ask = session.say("     再问 ", "     then ask ")
        session.print(session.ink(ask + Playbook.say(followUp, language), .muted))
      }
    }
  }

  private static func json(
    _ objection: Objection, _ playbook: Playbook, _ tally: PhoneTally, _ language: Language
  ) -> JSON {
    let answers = playbook.answers(to: objection).map { answer in
      JSON.object([
        ("id", .string(answer.id.text)), ("text", .string(Playbook.say(answer.text, language))),
        ("followUp", .text(answer.followUp.map { Playbook.say($0, language) })),
        ("calls", .number(tally[answer].calls)), ("appointments", .number(tally[answer].appointments)),
      ])
    }
    return .object([
      ("id", .string(objection.id.text)), ("code", .text(objection.code)),
      ("text", .string(Playbook.say(objection.text, language))), ("calls", .number(tally[objection].calls)),
      ("appointments", .number(tally[objection].appointments)), ("answers", .array(answers)),
    ])
  }
}
