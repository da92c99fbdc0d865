extension Agenda {
  /// The parts of an agenda, in the order in which they are read; the raw value is what scripts see.
  public enum Part: String, Sendable, CaseIterable {
    case overdue, today, remarks, thisWeek, milestones, celebrations, later, silent
  }

  /// The lines of a part with days; none of the others.
  public func lines(_ part: Part) -> [AgendaLine] {
    switch part {
    case .overdue: overdue
    case .today: today
    case .remarks: remarks
    case .thisWeek: thisWeek
    case .milestones: milestones
    case .later: later
    case .celebrations, .silent: []
    }
  }

  /// How many lines a part has.
  public func count(_ part: Part) -> Int {
    switch part {
    case .celebrations: celebrations.count
    case .silent: silent.count
    default: lines(part).count
    }
  }

  /// All lines with days, part after part.
  public var lines: [AgendaLine] { Part.allCases.flatMap(lines) }
}

extension Agenda.Part: Worded {
  public var zh: String {
    switch self {
    case .overdue: "逾期"
    case .today: "今天"
    case .remarks: "经理留话"
    case .thisWeek: "本周"
    case .milestones: "节点与报备"
    case .celebrations: "生日与纪念日"
    case .later: "之后"
    case .silent: "久未联系"
    }
  }

  public var en: String {
    switch self {
    case .overdue: "Overdue"
    case .today: "Today"
    case .remarks: "From the manager"
    case .thisWeek: "This week"
    case .milestones: "Milestones and registrations"
    case .celebrations: "Birthdays and anniversaries"
    case .later: "Later"
    case .silent: "Silent"
    }
  }
}
