/// The scanner of dates and times: each part in any order, with blanks or `的` between.
extension Cursor {
  /// Passes a date, a half of a day and a time that stand together; at least one of them.
  mutating func takeWhen() -> When? {
    attempt { cursor in
      var when = When(places: cursor.at..<cursor.at)
      while when.takePart(&cursor) {
        when.places = when.places.lowerBound..<cursor.at
      }
      guard !when.places.isEmpty else { return nil }
      when.takeDeadline(&cursor)
      return when
    }
  }
}

extension When {
  /// Reads one more part behind those that are known.
  fileprivate mutating func takePart(_ cursor: inout Cursor) -> Bool {
    let isFirst = places.isEmpty
    let found: Bool? = cursor.attempt { cursor in
      if !isFirst { cursor.skipConnectors() }
      if date == nil, let found = cursor.takeDate() {
        date = found.phrase
        if half == nil { half = found.half }
        return true
      }
      guard time == nil, !hasNoSuchTime else { return nil }
      if cursor.takeNoSuchTime() {
        hasNoSuchTime = true
        return true
      }
      guard let clock = cursor.takeTime(after: half, isDated: date != nil) else { return nil }
      if clock.time == nil, half != nil { return nil }
      time = clock.time
      half = clock.time == nil ? clock.half : nil
      return true
    }
    return found ?? false
  }

  /// `周三10点前`: an edge behind the time belongs to the date.
  fileprivate mutating func takeDeadline(_ cursor: inout Cursor) {
    guard time != nil || half != nil, date?.edge ?? .plain == .plain, let edge = cursor.takeEdge() else {
      return
    }
    if date == nil { date = DatePhrase(base: .days(0)) }
    date?.edge = edge
    places = places.lowerBound..<cursor.at
  }
}

extension Cursor {
  fileprivate mutating func skipConnectors() {
    skipBlanks()
    if take("的") { skipBlanks() }
    if sees(anyOf: ["at ", "on ", "in the ", ", "]), let blank = glyphs.folded[at..<end].firstIndex(of: " ") {
      at = blank + 1
      skip { $0.take("the ") ? true : nil }
    }
  }
}
