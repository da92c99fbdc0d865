import KamRecord

/// A visit as it is planned (V4): whom, when, what for, what to ask, what to bring; to be changed before it is
/// saved.
public struct VisitPlan: Sendable, Equatable {
  public var contacts: [ID<Contact>]
  public var project: ID<Project>?
  public var kind: VisitKind
  public var date: Day?
  public var time: ClockTime?
  /// The half of the day, when no time was said.
  public var half: HalfDay?
  public var place: String?
  public var purpose: String?
  /// The promise that we want to come home with.
  public var commitment: String?
  public var topics: String?
  public var bring: String?
  /// What to do if it does not work out.
  public var fallback: String?
  public var asks: [Ask]
}

extension Account {
  /// Plans a visit: the visit, and a line of its checklist for each question.
  public func plan(_ plan: VisitPlan, by author: Author, ids: inout IDSource) throws(Refusal) -> Change {
    let visit = ids.id(Visit.self)
    var values: Values = [
      ("Project", plan.project?.text), ("Date", plan.date?.description), ("Time", plan.time?.description),
      ("HalfDay", plan.half?.rawValue),
      ("Place", plan.place), ("Kind", plan.kind.rawValue), ("State", VisitState.planned.rawValue),
      ("Purpose", plan.purpose), ("Commitment", plan.commitment), ("Topics", plan.topics),
      ("Bring", plan.bring), ("Fallback", plan.fallback),
    ]
    values += plan.contacts.map { ("Contact", $0.text) }
    var edits = [try Edit.add(.visit, visit.text, values, in: file, by: author)]
    let project: Project? = find(plan.project)
    for ask in plan.asks {
      let line = fields(of: ask, visit, filling(of: ask, in: project))
      edits.append(try Edit.add(.visitItem, ids.id(VisitItem.self).text, line, in: file, by: author))
    }
    return Change(title(of: plan, author), edits)
  }

  /// A question of a checklist, asked on a visit that is planned already.
  public func addAsk(_ ask: Ask, to visit: Visit, by author: Author, ids: inout IDSource) throws(Refusal)
    -> Change
  {
    let line = fields(of: ask, visit.id, filling(of: ask, in: find(visit.project)))
    let edit = try Edit.add(.visitItem, ids.id(VisitItem.self).text, line, in: file, by: author)
    return Change(author.say("要问 ", "to ask: ") + ask.question.clipped(24), [edit])
  }

  private func filling(of ask: Ask, in project: Project?) -> Filling? {
    ask.vacancy.map { .seat($0) } ?? filling(of: ask.item.code, in: project)
  }

  private func fields(of ask: Ask, _ visit: ID<Visit>, _ filling: Filling?) -> Values {
    let asked = ask.person?.contact
    return [
      ("Visit", visit.text), ("Code", ask.item.code), ("Question", ask.question),
      ("AskWhom", asked?.account == nil ? asked?.record.text : nil), ("FilledField", filling?.text),
    ]
  }

  private func title(of plan: VisitPlan, _ author: Author) -> String {
    let names = plan.contacts.map { label(ofContact: Reference($0)) }.joined(separator: " ")
    let day = plan.date.map { $0.short(author.today) + " " } ?? ""
    return author.say("计划拜访 ", "plan visit: ") + day + names
  }
}
