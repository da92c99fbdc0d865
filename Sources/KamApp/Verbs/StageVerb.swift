import ArgumentParser
import KamDomain

/// `kam stage`: the way of a project through the stages of its track, and moving it on (X1).
struct StageVerb: Verb {
  static let manual = Manual(
    name: "stage", usage: ["stage ACCOUNT [STAGE|next] [--yes] [--project NAME]"],
    zh: "项目走到哪一步、下一步之前还缺什么；写阶段就推进（签约、交车、战败同 sign deliver lose）",
    en:
      "how far a project is and what it lacks; with STAGE it moves on (signed, delivered, lost as their verbs do)",
    options: [
      .init(
        usage: "--yes", zh: "还缺东西也推进，退回、重新跟进也不再询问",
        en: "without asking, whatever is missing, back or after a loss too"), .project,
    ])

  @OptionGroup var globals: GlobalOptions
  @Flag var yes = false
  @Option var project: String?
  @Argument var account: String
  @Argument var stage: String?

  func run(_ session: inout Session) throws(Failure) {
    let deal = try session.project(project, of: account)
    let path = StagePath(deal.account, deal.project, deal.named.vocabulary)
    guard let stage else { return show(path, deal, session) }
    let target = try target(stage, path, deal, session)
    let cautions = deal.account.cautions(moving: deal.project, to: target, deal.named.vocabulary)
    try session.confirm(session.words(cautions, deal), isAgreed: yes)
    let playbook = deal.open.playbook
    try session.save(to: deal.open, id: deal.project.id.text) { ids throws(Refusal) in
      try deal.account.move(deal.project, to: target, playbook, by: deal.author, ids: &ids)
    }
  }

  private func target(
    _ stage: String, _ path: StagePath, _ deal: NamedProject, _ session: Session
  ) throws(Failure) -> String {
    if stage == "next" {
      guard let next = path.next else {
        throw Failure(.nothing, session.say("已是最后一个阶段", "this is the last stage"))
      }
      return next.code
    }
    do throws(Refusal) {
      return try deal.reader.stored(stage, for: RecordType.project.checked("Stage"), of: .project)
    } catch {
      // The list of all tracks says little: the project goes its own.
      let own = deal.named.vocabulary.stages(deal.project.track).map { $0.word(session.language) }
      throw Failure(
        .usage,
        session.say("没有阶段「\(stage)」，这个项目的阶段：", "there is no stage \(stage); this project's: ")
          + own.joined(separator: session.say("、", ", ")))
    }
  }

  private func show(_ path: StagePath, _ deal: NamedProject, _ session: Session) {
    let (vocabulary, language) = (deal.named.vocabulary, session.language)
    let missing = path.missing.map { $0.word(vocabulary, language) }
    if globals.json {
      let shape = JSON.object([
        ("id", .string(deal.project.id.text)), ("name", .string(deal.project.name)),
        ("stage", .string(deal.project.stage)), ("next", .text(path.next?.code)),
        ("stages", .array(path.stages.map { .string($0.code) })),
        ("missing", .array(missing.map { .string($0) })),
      ])
      return session.console.print(shape.document)
    }
    session.print(session.ink(deal.project.name + "  " + path.text(language)))
    if let hint = path.hint(vocabulary, language) { session.print(session.ink(hint, .caution)) }
  }
}
