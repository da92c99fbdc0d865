import KamRecord

/// What was said, what comes next, and what our own team is asked.
extension HeadlineReader {
  /// The last talk that ends a silence: missed calls, intelligence, notes and mere looks do not (X10).
  /// They also tell whether all was said to one person.
  mutating func readTalk() {
    let silent = vocabulary.silentMedia
    var last: Day?
    var visits = 0
    var thread = Thread()
    account.each(Log.self) { _, log in
      let (isVisit, isSilent) =
        log.record.withBytes("Medium") { medium in
          (medium.isText(Code.visit), silent.contains { medium.isText($0) })
        } ?? (false, false)
      if isVisit { visits += 1 }
      guard !isSilent, !log.looked else { return }
      thread.add(log)
      guard let date = log.date, last.map({ $0 < date }) ?? true else { return }
      last = date
    }
    row.hangsOnOne = thread.isSingle
    row.lastContact = last
    row.visitCount = visits
  }

  mutating func readSteps() {
    var first: (due: Due?, step: Step)?
    var asleep: [(Day?, String)] = []
    account.each(Step.self) { place, step in
      guard !step.record.has("Done") else { return }
      if let reason = step.none { return asleep.append((step.sleepUntil, reason)) }
      let due = step.due.map {
        Due($0, .step, ordinal: place, time: step.time, dueKind: step.dueKind)
      }
      if let due { row.dues.append(due) }
      if first.map({ Self.precedes(due, $0.due) }) ?? true { first = (due, step) }
    }
    for (until, reason) in asleep { stall(until, reason, isPutAside: false) }
    row.nextStep = first.map { StepFacts($0.step) }
  }

  /// Earlier days first; steps without a day last.
  private static func precedes(_ a: Due?, _ b: Due?) -> Bool {
    guard let a else { return false }
    return b.map { a < $0 } ?? true
  }

  mutating func readPromises() {
    var dues: [Due] = []
    var (ours, theirs) = (row.ourPromise, row.theirPromise)
    account.each(Promise.self) { place, promise in
      guard !promise.record.has("Kept"), !promise.record.has("Broken"), let due = promise.due,
        let side = promise.side
      else { return }
      dues.append(
        Due(
          due, side == .ours ? .ourPromise : .theirPromise, ordinal: place, dueKind: promise.dueKind))
      switch side {
      case .ours: if ours.map({ due < $0.due }) ?? true { ours = PromiseFacts(promise, due) }
      case .theirs: if theirs.map({ due < $0.due }) ?? true { theirs = PromiseFacts(promise, due) }
      }
    }
    (row.ourPromise, row.theirPromise) = (ours, theirs)
    row.dues += dues
  }

  mutating func readVisits() {
    var dues: [Due] = []
    var first: (due: Due, visit: Visit)?
    account.each(Visit.self) { place, visit in
      guard visit.state ?? .planned == .planned, let date = visit.date else { return }
      let due = Due(
        date, .visit, ordinal: place, time: visit.time,
        dueKind: visit.time == nil ? visit.halfDay?.dueKind : nil)
      dues.append(due)
      if first.map({ due < $0.due }) ?? true { first = (due, visit) }
    }
    row.visit = first.map { due, visit in
      let people = visit.contacts.compactMap { account.find($0)?.name }
      let text = (people + [visit.purpose].compactMap { $0 }).joined(separator: " ")
      return VisitFacts(id: visit.id, date: due.day, time: due.time, text: text)
    }
    row.dues += dues
  }

  mutating func readTeam() {
    var (dues, remark) = ([Due](), row.remark)
    var waiting: RequestFacts?
    var handed: [HandedTask] = []
    account.each(Remark.self) { _, word in
      guard !word.record.has("Done"), let day = word.at?.day ?? word.since else { return }
      remark = min(remark, day)
    }
    account.each(Assignment.self) { place, task in
      guard !task.record.has("Done") else { return }
      if let whom = task.to, whom != row.owner { handed.append(HandedTask(whom: whom, ordinal: place)) }
      guard let due = task.due else {
        remark = [remark, task.at?.day ?? task.since].compactMap { $0 }.min()
        return
      }
      dues.append(Due(due, .task, ordinal: place))
    }
    account.each(Request.self) { place, request in
      guard request.isOpen else { return }
      if request.isWaiting { waiting = request.facts(after: waiting) }
      if let wanted = request.wantedBy { dues.append(Due(wanted, .request, ordinal: place)) }
    }
    (row.remark, row.request, row.handed) = (remark, waiting, handed)
    row.dues += dues
  }
}

/// Whom talks were held with, as far as it matters: nobody, one person, or more.
private struct Thread {
  private var only: String?
  private var isMore = false

  var isSingle: Bool { only != nil && !isMore }

  mutating func add(_ log: Log) {
    guard !isMore else { return }
    for contact in log.record.all("Contact") {
      if let only { isMore = isMore || only != contact } else { only = contact }
    }
  }
}

extension Request {
  /// The facts of this request and those before it: the one that is wanted first tells them.
  fileprivate func facts(after others: RequestFacts?) -> RequestFacts {
    guard let others else { return RequestFacts(kind: kind, wantedBy: wantedBy) }
    let isFirst = wantedBy.map { day in others.wantedBy.map { day < $0 } ?? true } ?? false
    return RequestFacts(
      kind: isFirst ? kind : others.kind, wantedBy: isFirst ? wantedBy : others.wantedBy,
      count: others.count + 1)
  }
}

extension StepFacts {
  init(_ step: Step) {
    self.init(id: step.id, text: step.text, due: step.due, dueKind: step.dueKind, time: step.time)
  }
}

extension PromiseFacts {
  init(_ promise: Promise, _ due: Day) {
    self.init(id: promise.id, text: promise.text, due: due)
  }
}
