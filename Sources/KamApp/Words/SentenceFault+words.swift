import KamDomain

extension Failure {
  /// The failure of a sentence that cannot be saved as it stands: what is unclear, and the candidates.
  init(_ fault: SentenceFault, of account: Account, _ language: Language) {
    var lines = [fault.words(language)]
    switch fault {
    case .ambiguousPerson(_, let candidates):
      lines += candidates.map { id in
        let contact: Contact? = account.find(id)
        return "  "
          + [contact?.name ?? id.text, contact?.title ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")
      }
      lines.append(language.pick("请写全名", "write the full name"))
    case .ambiguousDate, .impossibleDate, .pastStep: lines.append(language.pick("请写日期", "write the date"))
    case .empty, .missingReason, .visitNeedsNextStep, .appointmentNeedsDay, .emptyStep: break
    }
    self.init(.usage, lines.joined(separator: "\n"))
  }
}
