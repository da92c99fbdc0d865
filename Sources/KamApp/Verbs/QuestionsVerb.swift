import ArgumentParser
import KamDomain

/// `kam questions`: the bank of open and closed questions, by item, role, level and function (N1).
struct QuestionsVerb: Verb {
  static let manual = Manual(
    name: "questions", usage: ["questions [ITEM] [--format text|json]"],
    zh: "问题库：每一项信息的开放式和封闭式问题，问什么人", en: "the bank of questions: open and closed, for whom, by item",
    options: [.init(usage: "ITEM", zh: "K1 … R5；不写就全列", en: "K1 ... R5; all without it")])

  /// The formats of the bank.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @OptionGroup var globals: GlobalOptions
  @Option var format: Format?
  @Argument var item: String?

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open(keepsState: false)
    let named = item.flatMap { Item(code: $0) }
    guard item == nil || named != nil else {
      throw Failure(
        .usage, session.say("没有 \(item ?? "") 这一项，有 K1 … R5", "there is no item \(item ?? ""): K1 ... R5"))
    }
    let items = named.map { [$0] } ?? Item.allCases
    guard !(globals.json || format == .json) else {
      return session.console.print(JSON.array(items.flatMap { Self.json($0, open) }).document)
    }
    for item in items {
      session.print(session.ink(item.code + " " + item.word(session.language), .heading))
      for question in open.playbook.questions where question.item == item.code {
        let whom = Self.hearers(question, open).joined(separator: " ")
        session.print(
          session.ink("  " + (question.form?.word(session.language) ?? "") + "  ", .muted)
            + session.ink(Playbook.say(question.text, session.language))
            + (whom.isEmpty ? "" : session.ink("  → " + whom, .muted)))
      }
    }
  }

  /// For whom the question is meant, in words.
  private static func hearers(_ question: Question, _ open: OpenStore) -> [String] {
    question.roles.map { $0.word(open.language) } + question.levels.map { $0.word(open.language) }
      + question.functions.map { open.vocabulary.word(.function, $0, open.language) }
  }

  private static func json(_ item: Item, _ open: OpenStore) -> [JSON] {
    open.playbook.questions.filter { $0.item == item.code }.map { question in
      .object([
        ("id", .string(question.id.text)), ("item", .string(item.code)),
        ("form", .text(question.form?.rawValue)),
        ("roles", .strings(question.roles.map(\.rawValue))),
        ("levels", .strings(question.levels.map(\.rawValue))), ("functions", .strings(question.functions)),
        ("text", .string(Playbook.say(question.text, open.language))),
      ])
    }
  }
}
