/// An answer about the timetable of a purchase (J4), cut into what is said of when it is decided and of when the
/// vehicles are needed: `1月定，4月要车`, `decide in January, vehicles needed by April`.
struct Timetable {
  /// The words with the day of the purchase; the whole answer if it tells of one day only.
  let purchase: String
  /// The words with the day on which the vehicles are needed, if the answer tells of both.
  let handover: String?

  init(_ answer: String) {
    let glyphs = Glyphs(answer)
    let told = Clauses.split(glyphs, 0..<glyphs.count).flatMap { Self.dated(glyphs, $0) }
    let needed = told.last { Self.needs.isFound(in: glyphs, $0) }
    let other = told.first { $0 != needed && !Self.needs.isFound(in: glyphs, $0) }
    purchase = needed == nil ? answer : other.map(glyphs.string) ?? answer
    handover = other == nil ? nil : needed.map(glyphs.string)
  }

  /// The parts of a clause with a day each: in Chinese the deed stands behind its day, in English before it.
  private static func dated(_ glyphs: Glyphs, _ clause: Range<Int>) -> [Range<Int>] {
    var cursor = Cursor(glyphs, clause)
    var days: [Range<Int>] = []
    while !cursor.isAtEnd {
      if let when = cursor.takeWhen(), when.date != nil { days.append(when.places) } else { cursor.at += 1 }
    }
    let isLatin = glyphs.folded[clause].contains(where: \.isLetter)
    return days.indices.map { place in
      let start =
        isLatin ? (place == 0 ? clause.lowerBound : days[place - 1].upperBound) : days[place].lowerBound
      let end = isLatin || place == days.count - 1 ? clause.upperBound : days[place + 1].lowerBound
      return start..<(isLatin && place < days.count - 1 ? days[place].upperBound : end)
    }
  }

  /// What says that vehicles are needed.
  private static let needs = WordTable<Bool>(
    set: """
      要车 | 用车 | 交车 | 到车 | 提车 | 到位 | 上路 | 投用
      needed | need them | deliver | delivered | delivery | arrive | on the road | in use
      """)
}

extension Account {
  /// The edits that set the day on which the vehicles of a project are needed: that of its handover, unless one is
  /// set already.
  func handover(
    _ words: String, of project: ID<Project>, _ reader: AnswerReader, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> [Edit] {
    guard let due = RecordType.milestone.field("Due") else { return [] }
    let values = reader.values(words, for: due, of: .milestone).map { ($0.field.name, Optional($0.value)) }
    let known = milestones.first { $0.project == project && $0.kind == Code.handover && $0.done == nil }
    guard !values.isEmpty, known?.due == nil else { return [] }
    guard let known else {
      let all: Values = [("Project", project.text), ("Kind", Code.handover)] + values
      return [try Edit.add(.milestone, ids.id(Milestone.self).text, all, in: file, by: author)]
    }
    return try changing(known.record, to: values)
  }
}
