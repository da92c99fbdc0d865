/// One record that a figure of the team counts: whose work it is, at which customer, and what was done.
public struct CountedRecord: Sendable, Equatable {
  public let figure: TeamFigure
  /// The login of whose work it is; empty if nobody knows.
  public let who: String
  public let account: ID<Account>
  public let accountName: String
  public let type: RecordType
  /// The id of the record.
  public let record: String
  public let day: Day
  /// What stands in the record, codes as words of the store's lists.
  public let words: String
}

extension CountedRecord {
  /// What the figures of a period count in one account's file.
  ///
  /// - Parameter today: a step that is due today or later is not missed yet.
  public static func all(
    of account: Account, in days: ClosedRange<Day>, today: Day, _ vocabulary: Vocabulary, _ language: Language
  ) -> [CountedRecord] {
    let reader = CountedRecordReader(
      account: account, days: days, today: today, vocabulary: vocabulary, language: language)
    return (reader.talks + reader.newcomers + reader.steps + reader.projects + reader.deals + reader.leads)
      .filter { days.contains($0.day) }
  }
}

/// Reads what is counted of one account.
private struct CountedRecordReader {
  let account: Account
  let days: ClosedRange<Day>
  let today: Day
  let vocabulary: Vocabulary
  let language: Language

  private func counted<E: Entity>(
    _ figure: TeamFigure, _ entity: E, _ day: Day, _ words: String, by who: String? = nil
  ) -> CountedRecord {
    CountedRecord(
      figure: figure, who: who ?? account.owner ?? "", account: account.id,
      accountName: account.shortName ?? account.name, type: E.type, record: entity.id.text, day: day,
      words: words)
  }

  /// Visits, calls, and every talk as one of a customer that was reached.
  var talks: [CountedRecord] {
    var found: [CountedRecord] = []
    for log in account.log {
      guard let day = log.date, days.contains(day) else { continue }
      let who = log.by ?? account.owner ?? ""
      if log.medium == Code.visit { found.append(counted(.visits, log, day, log.text, by: who)) }
      if log.medium == Code.callOut || log.medium == Code.callIn {
        found.append(counted(.calls, log, day, log.text, by: who))
      }
      if log.isTalk(vocabulary) { found.append(counted(.touched, log, day, log.text, by: who)) }
    }
    return found
  }

  /// Contacts whose first talk is told of in the log, on its day.
  var newcomers: [CountedRecord] {
    var first: [ID<Contact>: (day: Day, log: Log)] = [:]
    for log in account.log where log.isTalk(vocabulary) {
      guard let day = log.date else { continue }
      for contact in log.contacts where first[contact].map({ day < $0.day }) ?? true {
        first[contact] = (day, log)
      }
    }
    return account.contacts.compactMap { contact in
      first[contact.id].map { met in
        let words = [contact.name, contact.title].compactMap { $0 }.joined(separator: " ")
        return counted(.contacts, contact, met.day, words, by: met.log.by)
      }
    }
  }

  /// Steps that fell due, as kept or missed.
  var steps: [CountedRecord] {
    account.steps.compactMap { step in
      guard let due = step.due, step.none == nil else { return nil }
      if let done = step.done, done <= due { return counted(.kept, step, due, step.text, by: step.owner) }
      return step.done != nil || due < today ? counted(.missed, step, due, step.text, by: step.owner) : nil
    }
  }

  /// Projects that came into their stage, and those that were lost.
  var projects: [CountedRecord] {
    account.projects.compactMap { project in
      if project.stage == Code.lost {
        return (project.closed ?? project.stageSince).map { counted(.lost, project, $0, loss(project)) }
      }
      let stage = vocabulary.word(.stage, project.stage, language)
      return project.stageSince.map { counted(.stages, project, $0, "\(project.name) -> \(stage)") }
    }
  }

  /// What was lost, why and to whom: `公务车更新: 价格高 -> 磐石 越岭`.
  private func loss(_ project: Project) -> String {
    let rival = [project.lostToMake, project.lostToModel, project.lostToDealer].compactMap { $0 }
    let whom = rival.isEmpty ? "" : " -> " + rival.joined(separator: " ")
    return project.name + ": " + (project.lostReason ?? language.pick("原因没记", "reason not noted")) + whom
  }

  var deals: [CountedRecord] {
    account.deals.compactMap { deal in
      deal.date.map { day in
        let count = deal.units.map { language.pick("\($0)台", "\($0) units") }
        let parts = [account.find(deal.project)?.name, deal.models, count, deal.amount?.words(language)]
        return counted(.won, deal, day, parts.compactMap { $0 }.joined(separator: " "))
      }
    }
  }

  var leads: [CountedRecord] {
    account.leads.compactMap { lead in
      lead.date.map { day in
        let parts = [vocabulary.word(.channel, lead.channel, language), lead.note]
        return counted(.leads, lead, day, parts.compactMap { $0 }.joined(separator: "  "))
      }
    }
  }
}
