import KamRecord

/// What moving a project to a stage means (X1): some stages are reached by an act that writes more than the stage.
public enum StageAct: Sendable, Equatable {
  case sign, deliver, lose
  /// The stage is all.
  case pass

  /// - Parameter project: one that is further on already is not signed or delivered again.
  public init(_ stage: String, of project: Project, _ vocabulary: Vocabulary) {
    let isAhead = vocabulary.rank(ofStage: project.stage) < vocabulary.rank(ofStage: stage)
    switch stage {
    case Code.signed where isAhead: self = .sign
    case Code.delivered where isAhead: self = .deliver
    // One that is lost already is refused there.
    case Code.lost: self = .lose
    default: self = .pass
    }
  }
}

extension Account {
  /// Moves a project to a stage by the act that the stage stands for, as of today: signing takes over the
  /// quotation that is offered first, delivery makes what the template asks for.
  ///
  /// - Throws: `badValue` with the stages of the project's track if it is none of them.
  public func move(
    _ project: Project, to stage: String, _ playbook: Playbook, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    let stages = author.vocabulary.stages(project.track)
    guard stages.contains(where: { $0.code == stage }) else {
      throw .badValue(
        .project, field: "Stage", value: author.vocabulary.word(.stage, stage, author.language),
        expected: .choice(stages.map { Word(code: $0.code, zh: $0.zh, en: $0.en) }), nearest: nil)
    }
    switch StageAct(stage, of: project, author.vocabulary) {
    case .sign:
      return try sign(project, offers(of: project.id).first, on: author.today, by: author, ids: &ids)
    case .deliver:
      let plan = AfterSigning(self, project, delivered: author.today, playbook, author.vocabulary)
      return try deliver(plan, by: author, ids: &ids)
    case .lose: return try lose(project, Loss(project.lostReason ?? ""), on: author.today, by: author)
    case .pass: return try move(project, to: stage, by: author)
    }
  }

  /// The change that comes of setting a field whose setting is an act: the stage of a project, the state of a
  /// quotation or registration, anything of a quotation's line, a stance or its proof. Nil for a field that is only a field.
  ///
  /// - Parameter values: all values that the field is to have.
  public func act(
    setting field: Field, of record: Record, to values: [String], _ playbook: Playbook, by author: Author,
    ids: inout IDSource
  ) throws(Refusal) -> Change? {
    switch (RecordType(rawValue: record.type), field.name) {
    case (.seat, "Stance"):
      return try setStance(values.first.flatMap { Stance(rawValue: $0) }, of: Seat(record), by: author)
    case (.seat, "Proof"): return try setProof(values.first.map { ID($0) }, of: Seat(record), by: author)
    case (.project, "Stage"):
      guard let stage = values.first else { return nil }
      return try move(Project(record), to: stage, playbook, by: author, ids: &ids)
    case (.quote, "State"):
      guard let state = values.first.flatMap({ QuoteState(rawValue: $0) }) else { return nil }
      return try move(Quote(record), to: state, by: author)
    case (.registration, "State"):
      guard let state = values.first.flatMap({ RegistrationState(rawValue: $0) }) else { return nil }
      return try move(Registration(record), to: state, on: author.today, by: author)
    case (.remark, "Answer"): return try answer(Remark(record), values.first, by: author)
    case (.task, "Answer"): return try answer(Assignment(record), values.first, by: author)
    case (.quoteLine, let name) where name != "Quote":
      let all: Values = values.isEmpty ? [(name, nil)] : values.map { (name, $0) }
      return try change(QuoteLine(record), all, by: author, ids: &ids)
    default: return nil
    }
  }
}
