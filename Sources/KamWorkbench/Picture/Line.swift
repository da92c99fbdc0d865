import KamDomain
import KamScreen

/// Something a cursor can stand on. An identity, never a row number: a reload cannot move it.
public enum Spot: Hashable, Sendable {
  /// A record of the open account.
  case record(RecordType, String)
  /// A field of a record; the value's index counts the values of a repeated field.
  case field(RecordType, String, String, value: Int)
  /// A step of a visit's checklist that has no record yet: the visit and the step's code.
  case step(String, String)
  /// An empty cell of the map.
  case cell(Level, String)
  /// Another account, in the agenda.
  case account(ID<Account>, String)
  /// A command, in help.
  case command(String)
  /// A conflict in the list of conflicts.
  case conflict(Int)
  /// The questions about what is not known, and one of them.
  case unknowns
  case item(Item)
  /// A paper of a registration, by its code.
  case paper(ID<Registration>, String)
  /// A refusal met on the phone, and the answer given.
  case reply(ID<Objection>, ID<Answer>?)
  /// An event, and a guest of one.
  case gathering(ID<Occasion>)
  case guest(ID<Occasion>, ID<Guest>)
  /// A channel that leads came by.
  case channel(String)
  /// A step of the guide.
  case lesson(ID<Lesson>)
  /// A group of the pipeline.
  case group(Pipeline.Key)
  /// A quarter of the replacement forecast: the key of its group, nil for all, and its place.
  case quarter(String?, Int)
  /// A line of a text.
  case line(Int)
}

/// A piece of a line: text in one tone, and what the cursor takes hold of there.
public struct Span: Sendable, Equatable {
  public var text: String
  public var tone: Tone
  /// Columns it takes; the text is clipped or padded to it. Nil: as many as the text has.
  public var width: Int?
  public var isRightAligned = false
  /// Whether the last of its columns stays blank, as before another column.
  public var keepsGap = false
  /// Whether it is made of words that have short forms, for where the width is too little for them.
  public var isWords = false
  public var spot: Spot?

  public init(
    _ text: String, _ tone: Tone = .text, width: Int? = nil, right: Bool = false, gap: Bool = false,
    words: Bool = false, spot: Spot? = nil
  ) {
    self.text = text
    self.tone = tone
    self.width = width
    self.isRightAligned = right
    self.keepsGap = gap
    self.isWords = words
    self.spot = spot
  }
}

/// A line of a picture.
public struct Line: Sendable, Equatable {
  public var spans: [Span]
  /// What the whole line stands for, if the cursor takes hold of it as one.
  public var spot: Spot?
  /// The field that is edited in place in this line, at the place of its last span.
  public var editing: Bool = false
  /// What had no room on the line above, of which it is a part: the cursor does not stop here.
  var isBelow = false

  public init(_ spans: [Span], spot: Spot? = nil) {
    self.spans = spans
    self.spot = spot
  }

  public init(_ text: String, _ tone: Tone = .text, spot: Spot? = nil) {
    self.init([Span(text, tone)], spot: spot)
  }

  /// The spots of the line, from left to right.
  var spots: [Spot] { spot.map { [$0] } ?? spans.compactMap(\.spot) }
  /// Whether the cursor stops at it.
  var isStop: Bool { !isBelow && !spots.isEmpty }
}

/// A cursor in a picture, and the first line shown.
public struct Cursor: Sendable, Equatable {
  public var spot: Spot?
  public var top = 0
  /// The line that the spot was on, for when it goes.
  private var line = 0

  public init() {}

  /// Puts the cursor on a spot that the picture has — where its own is gone, on the one that took its place —
  /// and scrolls so that it is seen.
  mutating func settle(in lines: [Line], height: Int) {
    if row(in: lines) == nil {
      let behind = lines.dropFirst(line).lazy.compactMap(\.spots.first).first
      spot = behind ?? lines.last { !$0.spots.isEmpty }?.spots.first
    }
    guard let row = row(in: lines) else {
      top = min(top, max(0, lines.count - height))
      return
    }
    line = row
    let last = self.last(of: row, in: lines)
    if last >= top + height { top = last - height + 1 }
    if row < top { top = row }
    top = max(0, min(top, lines.count - height))
    // The heading above the first spot is part of it.
    if lines[..<row].allSatisfy({ $0.spots.isEmpty }), row < height { top = 0 }
  }

  /// The last line that is seen with a row: the rest of it; below the last one that the cursor stops at, the text that
  /// ends the picture.
  private func last(of row: Int, in lines: [Line]) -> Int {
    let below = lines[(row + 1)...]
    guard below.contains(where: \.isStop) else { return lines.count - 1 }
    return row + below.prefix(while: \.isBelow).count
  }

  /// The line that the cursor is on.
  func row(in lines: [Line]) -> Int? {
    spot.flatMap { spot in lines.firstIndex { $0.spots.contains(spot) } }
  }

  /// Moves by lines that have spots, keeping the place within the line as far as it goes.
  mutating func move(_ lines: [Line], by step: Int) {
    let rows = lines.indices.filter { lines[$0].isStop }
    guard let row = row(in: lines), let at = rows.firstIndex(of: row) else {
      spot = rows.first.flatMap { lines[$0].spots.first }
      return
    }
    go(to: rows[max(0, min(rows.count - 1, at + step))], from: row, in: lines)
  }

  /// Turns pages: the picture goes so many rows up, the cursor with it.
  mutating func turn(_ lines: [Line], by step: Int) {
    let rows = lines.indices.filter { lines[$0].isStop }
    guard let row = row(in: lines), let first = rows.first, let last = rows.last else {
      return move(lines, by: step)
    }
    let aim = max(first, min(last, row + step))
    top += step
    go(
      to: (step > 0 ? rows.first { $0 >= aim } : rows.last { $0 <= aim }) ?? row, from: row, in: lines)
  }

  /// Puts the cursor on another line, keeping the place within the line as far as it goes.
  private mutating func go(to target: Int, from row: Int, in lines: [Line]) {
    let column = lines[row].spots.firstIndex { $0 == spot } ?? 0
    let target = lines[target].spots
    spot = target[min(column, target.count - 1)]
  }

  /// Moves along the spots of the line.
  mutating func moveAcross(_ lines: [Line], by step: Int) {
    guard let row = row(in: lines), let at = lines[row].spots.firstIndex(where: { $0 == spot }) else {
      return
    }
    let spots = lines[row].spots
    spot = spots[max(0, min(spots.count - 1, at + step))]
  }
}
