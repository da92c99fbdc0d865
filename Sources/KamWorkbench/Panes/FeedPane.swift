import KamDomain
import KamScreen

/// What changed (4 动态, M4): the journal by day, newest first; a star stands before what is new since last time.
enum FeedPane {
  static func title(_ state: State) -> String {
    state.say("动态  ", "Changes  ") + state.feed.scope.word(state.language)
      + state.say("  Tab 换范围  Enter 去客户", "  Tab turns  Enter goes to the customer")
  }

  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let shown = state.feed.shown(to: state.setting.me) else {
      return [Line(state.say(" 读取中", " Reading"), .muted)]
    }
    let news = shown.lazy.filter { state.feed.isNew($0) }.count
    var lines = [
      Line(
        state.say(" 上次看过后 \(news) 条，共 \(shown.count) 条", " \(news) since last time, \(shown.count) in all"),
        .heading)
    ]
    var day: Day?
    for happening in shown.prefix(Feed.most) {
      if happening.when.day != day {
        day = happening.when.day
        lines.append(Line(" \(happening.when.day) \(state.weekdayName(happening.when.day))", .muted))
      }
      lines.append(line(happening, state, width))
    }
    if shown.count > Feed.most {
      lines.append(Line(state.say(" 更早的见 kam history", " for what is older: kam history"), .muted))
    }
    return lines
  }

  private static func line(_ happening: Happening, _ state: State, _ width: Int) -> Line {
    let who = happening.who.map { state.setting.vocabulary.personName($0) } ?? state.say("外部程序", "outside")
    let row = happening.accounts.first.flatMap { state.roll[$0] }
    let others = happening.accounts.count > 1 ? " +\(happening.accounts.count - 1)" : ""
    let name = row.map { ($0.shortName ?? $0.name) + others } ?? ""
    let undone = happening.isUndo ? state.say("撤销 ", "taken back: ") : ""
    let title = happening.who == nil ? state.say("改了文件", "changed the file") : happening.title
    return Line(
      [
        Span(state.feed.isNew(happening) ? " * " : "   ", .notice),
        Span(happening.when.time.description, .muted, width: 6), Span(who, .muted, width: 10, gap: true),
        Span(name, .text, width: width < 100 ? 20 : 28, gap: true), Span(undone + title, .text),
      ], spot: row.map { .account($0.id, happening.id) })
  }
}

/// One change as the feed tells it.
public struct Happening: Sendable, Equatable {
  /// The id of the journal's entry.
  public var id: String
  public var at: Timestamp
  /// The same point in time on the wall's clock.
  public var when: Moment
  /// The login of who made it; nil if that was another program.
  public var who: String?
  public var title: String
  /// Whether it took something back.
  public var isUndo: Bool
  public var accounts: [ID<Account>]
  /// The record of the first account that it touched first; nil if the journal names none.
  public var spot: Spot?

  public init(
    id: String, at: Timestamp, when: Moment, who: String?, title: String, isUndo: Bool = false,
    accounts: [ID<Account>], spot: Spot? = nil
  ) {
    (self.id, self.at, self.when, self.who) = (id, at, when, who)
    (self.title, self.isUndo, self.accounts, self.spot) = (title, isUndo, accounts, spot)
  }
}

/// What changed, while its screen is looked at.
struct Feed: Sendable {
  /// The changes of the last months, newest first; nil until they are read.
  var happenings: [Happening]?
  var scope = Scope.all
  /// The customer of whom `account` shows the changes.
  var account: ID<Account>?
  /// When the feed was last left in an earlier session, and in this one.
  var since: Timestamp?
  var left: Timestamp?

  /// How many changes are shown at most.
  static let most = 2000

  /// Whose changes are shown.
  enum Scope: Sendable, CaseIterable {
    case all, others, mine, account
  }

  /// Whether a change was made since the feed was last left.
  func isNew(_ happening: Happening) -> Bool { since.map { happening.at > $0 } ?? true }

  /// The changes that the scope lets through; nil while they are read.
  func shown(to me: String) -> [Happening]? {
    happenings?.filter { happening in
      switch scope {
      case .all: true
      case .others: happening.who != me
      case .mine: happening.who == me
      case .account: account.map(happening.accounts.contains) ?? false
      }
    }
  }
}

extension Feed.Scope: Worded {
  var zh: String {
    switch self {
    case .all: "全部"
    case .others: "别人的"
    case .mine: "我的"
    case .account: "当前客户"
    }
  }

  var en: String {
    switch self {
    case .all: "all"
    case .others: "of others"
    case .mine: "mine"
    case .account: "this customer"
    }
  }
}

extension State {
  /// Turns to the next scope; that of one customer is of the one in view.
  mutating func turnFeed() -> [Effect] {
    let all = Feed.Scope.allCases
    feed.scope = all[((all.firstIndex(of: feed.scope) ?? 0) + 1) % all.count]
    if feed.scope == .account { feed.account = selected }
    cursors[.feed] = nil
    settleCursor(of: .feed)
    return followCursor()
  }

  mutating func take(_ happenings: [Happening]) -> [Effect] {
    feed.happenings = happenings
    guard screen == .feed, overlay == nil else { return [] }
    settleCursor(of: .feed)
    return followCursor()
  }

  /// Goes to the customer of a change, and there to the record that it touched.
  mutating func goToHappening(_ id: String, of account: ID<Account>) -> [Effect] {
    let effects = look(at: account)
    let happening = feed.happenings?.first { $0.id == id }
    guard let happening, happening.accounts.first == account, case .record(_, let record)? = happening.spot
    else { return effects }
    focus = .card
    unfolded.insert(record)
    cursors[.card, default: Cursor()].spot = happening.spot
    return effects
  }
}
