import KamDomain

/// What a session leaves for the next one: where the user was.
public struct Memory: Sendable, Equatable {
  public var selected: ID<Account>?
  public var order: SortOrder
  /// The pane under the list where there is room for one only.
  public var companion: PaneName

  /// When what changed was last left.
  public var feedLeft: Timestamp?
  /// Where the manager's review stopped, and when the last one was.
  public var review: ReviewMark

  public init(
    selected: ID<Account>? = nil, order: SortOrder = .today, companion: PaneName = .card,
    feedLeft: Timestamp? = nil, review: ReviewMark = ReviewMark()
  ) {
    self.review = review
    self.feedLeft = feedLeft
    self.selected = selected
    self.order = order
    self.companion = companion
  }
}

extension State {
  /// Where the user is.
  public var memory: Memory {
    Memory(
      selected: selected, order: orderBeforeFiling ?? order, companion: companion,
      feedLeft: screen == .feed ? at : feed.left ?? feed.since, review: review.mark)
  }

  /// Takes the user where the last session ended.
  public mutating func recall(_ memory: Memory) {
    (selected, order, companion) = (memory.selected, memory.order, memory.companion)
    feed.since = memory.feedLeft
    review.mark = memory.review
  }
}
