import KamDomain
import KamScreen

/// The manager's review (M4): who needs a word, where one stands among them, and since when changes count.
struct Review: Sendable {
  /// Who needed a word when the review was begun or gone on with; nil while there is none under way.
  private(set) var queue: ReviewQueue?
  /// Its customers: those that were seen already as they were seen, then the others in the order of the queue.
  private(set) var order: [ID<Account>] = []
  /// Where one stands in them.
  private(set) var place = 0
  var mark = ReviewMark()
  /// What changed since the last review; nil until it is read.
  var news: ReviewNews?

  var isUnderWay: Bool { queue != nil }
  /// Whether all customers of the queue were seen.
  var isDone: Bool { Set(order).isSubset(of: mark.seen) }

  /// Begins anew, or goes on where it stopped; who needs no word any more gives the place to the next one.
  mutating func begin(_ queue: ReviewQueue, at now: Timestamp) {
    self.queue = queue
    let all = queue.entries.map(\.row.id)
    let (waiting, seen) = (Set(all), Set(mark.seen))
    let before = mark.seen.filter(waiting.contains)
    order = before + all.filter { !seen.contains($0) }
    news = nil
    if mark.begun == nil { mark.begun = now }
    stand(at: mark.stop.flatMap { order.firstIndex(of: $0) } ?? min(before.count, order.count - 1))
  }

  mutating func stand(at place: Int) {
    (self.place, mark.stop) = (place, order[place])
    if !mark.seen.contains(order[place]) { mark.seen.append(order[place]) }
  }

  /// Who is looked at is where one stands, if the queue has them.
  mutating func follow(_ id: ID<Account>) {
    guard isUnderWay, order[place] != id, let place = order.firstIndex(of: id) else { return }
    stand(at: place)
  }

  /// Leaves it; the next time it goes on here.
  mutating func stop() { (queue, order, place, news) = (nil, [], 0, nil) }

  /// Ends it: what changes from its beginning on is new in the next one.
  mutating func finish() {
    mark = ReviewMark(finished: mark.begun)
    stop()
  }
}

/// What is remembered of a manager's reviews from one session to the next.
public struct ReviewMark: Sendable, Equatable {
  /// When the one that was not finished yet was begun, at whom it stopped, and who was seen in it, in that order.
  public var begun: Timestamp?
  public var stop: ID<Account>?
  public var seen: [ID<Account>]
  /// When the last one that was finished was begun.
  public var finished: Timestamp?

  public init(
    begun: Timestamp? = nil, stop: ID<Account>? = nil, seen: [ID<Account>] = [], finished: Timestamp? = nil
  ) {
    (self.begun, self.stop, self.seen, self.finished) = (begun, stop, seen, finished)
  }

  /// How far a first review looks back, in days.
  public static let firstDays = 7

  /// From when on changes count: the last review that was finished, else a week ago.
  public func since(_ now: Timestamp) -> Timestamp {
    finished ?? Timestamp(seconds: now.seconds - Int64(Self.firstDays) * 86_400)
  }
}

/// What changed with the customers of a review since the last one.
public struct ReviewNews: Sendable {
  /// Newest first.
  public var happenings: [Happening]
  /// What was known then of those that were changed, as far as the journal tells it.
  public var coverage: [ID<Account>: Coverage]

  public init(_ happenings: [Happening], coverage: [ID<Account>: Coverage]) {
    (self.happenings, self.coverage) = (happenings, coverage)
  }
}

extension State {
  /// From when on changes count in the review.
  var reviewSince: Timestamp { review.mark.since(at) }

  /// Begins the review, goes on where it stopped, or comes back to it.
  mutating func beginReview() -> [Effect] {
    guard expected <= roll.total, !roll.isGlimpse else {
      tell("还在读取，稍等", "Still reading: one moment", .caution)
      return []
    }
    if !review.isUnderWay {
      let queue = ReviewQueue(
        roll.rows, of: setting.vocabulary.agendaOwner(for: setting.me), today: now.day,
        vocabulary: setting.vocabulary)
      guard !queue.entries.isEmpty else {
        tell("没有要说的客户", "No customer needs a word")
        return []
      }
      review.begin(queue, at: at)
    }
    (screen, overlay, focus, isZoomed) = (.desk, nil, .review, false)
    let news: [Effect] = review.news == nil ? [.readReview(review.order, since: reviewSince)] : []
    return select(review.order[review.place]) + news
  }

  /// Goes so many customers on in the queue.
  mutating func walkReview(by step: Int) -> [Effect] {
    let place = review.place + step
    guard review.order.indices.contains(place) else {
      step > 0
        ? tell("最后一家了，Esc 结束检视", "That is the last one: Esc ends the review")
        : tell("已是第一家", "That is the first one")
      return select(review.order[review.place])
    }
    review.stand(at: place)
    return select(review.order[place])
  }

  /// Leaves the review: when all were seen it is finished, before that it goes on here the next time.
  mutating func leaveReview() -> [Effect] {
    let (seen, all) = (review.place + 1, review.order.count)
    let isFinished = review.isDone
    if isFinished { review.finish() } else { review.stop() }
    focus = .list
    if isFinished {
      tell(
        "检视完毕，\(all) 家；下次看这次以来的变化",
        "Review finished, \(all) customers: the next one shows what changed since this one")
    } else {
      tell("检视停在 \(seen)/\(all)，R 接着看", "The review stopped at \(seen)/\(all): R goes on there")
    }
    return []
  }

  /// What a row needs a word for now; nil if it needs none.
  func reasonsNow(_ id: ID<Account>) -> [ReviewReason] {
    roll[id].flatMap { review.queue?.entry(of: $0) }?.reasons ?? []
  }

  /// What others changed with the selected customer since the last review; nil until it is read.
  var changesSinceReview: [Happening]? {
    guard let id = selected else { return [] }
    return review.news?.happenings.filter { $0.who != setting.me && $0.accounts.contains(id) }
  }
}
