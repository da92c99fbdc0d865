/// A stance as it changed in a seat: when, from what to what, and the log entry that shows it.
public struct StanceMove: Sendable, Hashable {
  /// The day of the entry, else the day on which it was written down; nil if nobody noted the change.
  public var day: Day?
  public var from: Stance
  public var to: Stance
  public var log: ID<Log>?
  /// The entry's medium, a code of the list, where the map has looked it up.
  public var medium: String?

  public init(day: Day?, from: Stance, to: Stance, log: ID<Log>? = nil) {
    self.day = day
    self.from = from
    self.to = to
    self.log = log
  }

  /// Reads `2026-11-22 unknown supporter l000000001`; the entry may be missing.
  public init?(_ text: String) {
    let words = text.split(separator: " ")
    guard (3...4).contains(words.count), let day = Day(words[0]),
      let from = Stance(rawValue: String(words[1])),
      let to = Stance(rawValue: String(words[2]))
    else { return nil }
    self.init(day: day, from: from, to: to, log: words.count == 4 ? ID(String(words[3])) : nil)
  }

  /// The change as a file holds it.
  public var text: String {
    [day?.description, from.rawValue, to.rawValue, log?.text].compactMap { $0 }.joined(separator: " ")
  }
}

extension StanceMove {
  /// `2026-11-22 不明 -> 支持`.
  func words(_ language: Language) -> String {
    let stances = from.word(language) + " -> " + to.word(language)
    return [day?.description, stances].compactMap { $0 }.joined(separator: " ")
  }
}

extension Seat {
  /// How the stance came to be what it is, the oldest change first. A value that was set without a note of it ends
  /// the line without a day.
  public var moves: [StanceMove] {
    var moves = record.all("Moved").compactMap { StanceMove($0) }
    if let last = moves.last, let stance, last.to != stance {
      moves.append(StanceMove(day: nil, from: last.to, to: stance, log: proof))
    }
    return moves
  }
}

/// The log entry that proves a stance.
public struct StanceProof: Sendable, Hashable {
  public var day: Day?
  /// A code of the media list.
  public var medium: String
  public var words: String

  init(_ entry: Log) {
    (day, medium, words) = (entry.date, entry.medium, entry.text)
  }

  /// `11-22 电话打出: 预算12月批，先看配置`.
  public func text(_ language: Language, _ vocabulary: Vocabulary, today: Day) -> String {
    let head = [day?.short(today), vocabulary.word(.medium, medium, language)].compactMap { $0 }
    return head.joined(separator: " ") + ": " + words.clipped(40)
  }
}

extension Occupant {
  /// `? -> 0 11-02 拜访 -> + 11-22 电话打出`; nil if nobody noted how the stance came about.
  public func history(_ language: Language, _ vocabulary: Vocabulary, today: Day) -> String? {
    guard let first = moves.first else { return nil }
    let steps = moves.map { move in
      let medium = move.medium.map { vocabulary.word(.medium, $0, language) }
      return [move.to.sign, move.day?.short(today), medium].compactMap { $0 }.joined(separator: " ")
    }
    return ([first.from.sign] + steps).joined(separator: " -> ")
  }
}
