import KamRecord

/// A line about where the deal of a project stands, for card and brief, and the record that it is about.
public struct DealLine: Sendable {
  public var text: String
  /// The quotation, registration or request; the project of a hint.
  public var record: Record
  /// Somebody should act: something runs out, is missing or waits.
  public var isUrgent: Bool

  init(_ parts: [String?], _ record: Record, isUrgent: Bool = false) {
    text = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "  ")
    self.record = record
    self.isUrgent = isUrgent
  }
}

/// Where the deal of a project stands: what is missing before the next stage, the quotation, the registration and
/// its rebate, the requests that wait or were answered (X1, X3–X5).
public struct DealStanding: Sendable {
  public let lines: [DealLine]

  public init(
    _ account: Account, _ project: Project, _ vocabulary: Vocabulary, today: Day, _ language: Language
  ) {
    let writer = DealWriter(account, project, vocabulary, today, language)
    let requests = account.requests.filter { !$0.isSettled && ($0.project ?? project.id) == project.id }
    let registrations = account.registrations.filter { $0.project == project.id }
    lines =
      [writer.hint, account.quotation(of: project.id).map(writer.line)].compactMap { $0 }
      + registrations.map(writer.line) + requests.map(writer.line)
  }
}

/// Puts the facts of a deal into words.
private struct DealWriter {
  private let account: Account
  private let project: Project
  private let vocabulary: Vocabulary
  private let today: Day
  private let language: Language

  init(
    _ account: Account, _ project: Project, _ vocabulary: Vocabulary, _ today: Day, _ language: Language
  ) {
    (self.account, self.project, self.vocabulary) = (account, project, vocabulary)
    (self.today, self.language) = (today, language)
  }

  /// What the present stage should have brought; nothing for a project that has ended.
  var hint: DealLine? {
    guard project.closed == nil else { return nil }
    return StagePath(account, project, vocabulary).hint(vocabulary, language).map {
      DealLine([$0], project.record)
    }
  }

  /// `报价 V2 已报  12台 201.6万  有效至 12-10 (还有16天)`.
  func line(_ quotation: Quotation) -> DealLine {
    let name = language.pick("报价 V", "quotation V") + "\(quotation.version) " + quotation.state.word(language)
    let units =
      quotation.lines.isEmpty ? nil : language.pick("\(quotation.units)台", "\(quotation.units) vehicles")
    let isRunning = quotation.state == .sent || quotation.state == .draft
    return DealLine(
      [
        name, [units, quotation.netTotal?.words(language)].compactMap { $0 }.joined(separator: " "),
        isRunning ? validity(quotation.quote.validUntil) : nil,
      ], quotation.quote.record, isUrgent: quotation.isExpired(on: today))
  }

  /// `报备 已批 DKH-1  有效至 12-08 (还有14天)  返利 6万 未申报  缺资料: 购车合同`.
  func line(_ registration: Registration) -> DealLine {
    let left = registration.daysLeft(on: today)
    let missing = registration.missingPapers.map { vocabulary.word(.paper, $0, language) }
    let name = language.pick("报备", "registration") + " " + (registration.state ?? .notFiled).word(language)
    return DealLine(
      [
        [name, registration.number].compactMap { $0 }.joined(separator: " "),
        left == nil ? nil : validity(registration.validUntil), rebate(registration),
        missing.isEmpty ? nil : language.pick("缺资料: ", "papers missing: ") + missing.joined(separator: " "),
      ], registration.record,
      isUrgent: isOwed(registration) || left.map { $0 <= Agenda.milestoneDays } ?? false)
  }

  func line(_ request: Request) -> DealLine {
    let words = request.words(today: today, vocabulary, language)
    let isUrgent = request.state == .askedBack || request.wantedBy.map { $0 <= today } ?? false
    return DealLine([language.pick("求助 ", "request: ") + words], request.record, isUrgent: isUrgent)
  }

  private func validity(_ until: Day?) -> String? {
    until.map {
      language.pick("有效至 ", "valid until ") + $0.short(today) + " (" + $0.distance(from: today, language)
        + ")"
    }
  }

  private func rebate(_ registration: Registration) -> String? {
    guard let total = account.rebate(of: registration)?.words(language) else { return nil }
    let claimed = registration.rebateClaimed.map { language.pick("已申报 ", "claimed ") + $0.short(today) }
    let open = isOwed(registration) ? language.pick("未申报", "not claimed") : nil
    return [language.pick("返利", "rebate"), total, claimed ?? open].compactMap { $0 }.joined(separator: " ")
  }

  /// Whether the project is won and the maker owes a rebate that nobody has claimed.
  private func isOwed(_ registration: Registration) -> Bool {
    registration.state == .approved && registration.rebateClaimed == nil
      && project.isWon(vocabulary)
  }
}
