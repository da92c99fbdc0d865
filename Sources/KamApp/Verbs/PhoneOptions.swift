import ArgumentParser
import KamDomain

/// The options by which a logged call names the refusal that it met (O).
struct PhoneOptions: ParsableArguments {
  @Option var refusal: String?
  @Option var answer: Int?
  @Flag var appointment = false

  static let manual: [Manual.Option] = [
    .init(
      usage: "--refusal CODE", zh: "电话里遇到的拒绝，如 O2，见 kam objections",
      en: "the refusal met, as O2; see kam objections"),
    .init(usage: "--answer N", zh: "用了第几条应答", en: "which of its answers was given"),
    .init(
      usage: "--appointment", zh: "约成见面；写了哪天见就不用写",
      en: "it got an appointment; not needed where the day is said"),
  ]

  /// The refusal as the playbook has it; nil if none is named.
  ///
  /// - Throws: `usage` for a refusal or an answer that the playbook does not have.
  func chosen(_ open: OpenStore) throws(Failure) -> PhoneRefusal? {
    guard let refusal else {
      guard answer == nil, !appointment else {
        throw Failure(
          .usage,
          open.language.pick(
            "--answer 和 --appointment 要和 --refusal 一起用", "--answer and --appointment need --refusal"))
      }
      return nil
    }
    let playbook = open.playbook
    func text(_ objection: Objection) -> String { Playbook.say(objection.text, open.language) }
    let found = playbook.objections.first {
      $0.code?.uppercased() == refusal.uppercased() || $0.id.text == refusal || text($0).hasPrefix(refusal)
    }
    guard let found else {
      let known = playbook.objections.map {
        "\n  " + [$0.code, text($0)].compactMap { $0 }.joined(separator: "  ")
      }
      throw Failure(
        .usage,
        open.language.pick(
          "没有拒绝「\(refusal)」，写编号或原话开头，有：", "there is no refusal '\(refusal)'; give a code or how it begins:")
          + known.joined())
    }
    let answers = playbook.answers(to: found)
    guard let answer else { return PhoneRefusal(found, answer: nil, appointment: appointment, open.language) }
    guard answers.indices.contains(answer - 1) else {
      throw Failure(
        .usage,
        open.language.pick("应答只有 1 到 \(answers.count)", "its answers are 1 to \(answers.count)"))
    }
    return PhoneRefusal(found, answer: answers[answer - 1], appointment: appointment, open.language)
  }
}
