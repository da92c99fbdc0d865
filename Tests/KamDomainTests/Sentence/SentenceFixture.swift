import KamDomain
import Testing

/// The customer of the tables in these tests: six people, all fictitious, 王建国 met last.
enum SentenceFixture {
  static let people = [
    SentencePerson(ID("c1"), "王建国", title: "办公室主任", lastMet: Day("2026-11-22")),
    SentencePerson(ID("c2"), "李敏", title: "财务处处长", lastMet: Day("2026-11-03")),
    SentencePerson(ID("c3"), "刘文斌", title: "总工程师"),
    SentencePerson(ID("c4"), "张志远", title: "副厅长"),
    SentencePerson(ID("c5"), "陈立", title: "车队队长", lastMet: Day("2026-10-12")),
    SentencePerson(ID("c6"), "王丽", title: "采购科科员", lastMet: Day("2026-09-01")),
  ]

  static func reader(
    _ now: String = "2026-11-24T09:12", people: [SentencePerson] = SentenceFixture.people
  ) -> SentenceReader {
    SentenceReader(
      people: people, media: Vocabulary.shipped.sentenceMedia, places: ["河北省交通运输厅", "交通厅"],
      now: Moment(now)!)
  }
}

extension Sentence {
  /// `2026-11-24 08:30 visit c1 c5`: the left side in one line.
  var entry: String {
    let clock = time?.description ?? half?.rawValue
    return ([day.description, clock, medium] + contacts.map(\.text)).compactMap { $0 }.joined(separator: " ")
  }

  /// `送方案 @ on 2026-12-02 10:00 c2 (clause)`: the right side in one line.
  var follow: String {
    switch next {
    case Optional.none: return "none"
    case .some(.none(let reason, let until)): return "none: \(reason) until \(until?.description ?? "-")"
    case .some(.step(let plan)):
      let due = plan.due.map { "@ \(plan.dueKind?.rawValue ?? "?") \($0)" }
      let why = supposition.map { "(\($0))" }
      return ([plan.text, due, plan.time?.description] + plan.contacts.map(\.text) + [why])
        .compactMap { $0 }.joined(separator: " ")
    }
  }

  /// `小王: c6 c1`: the people to be asked for.
  var asked: [String] {
    doubts.compactMap { doubt in
      guard case .ambiguousPerson(let said, let candidates) = doubt else { return nil }
      return said + ": " + candidates.map(\.text).joined(separator: " ")
    }
  }
}

/// A line of a table of sentences: `sentence | entry | text | next step | asked`.
struct SentenceRow: Sendable, CustomTestStringConvertible {
  var cells: [String]
  var testDescription: String { cells[0] }

  static func rows(of table: String) -> [SentenceRow] {
    table.split(separator: "\n").map { line in
      SentenceRow(
        cells: line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
          String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        })
    }
  }

  func check() {
    let sentence = SentenceFixture.reader().read(cells[0])
    #expect(sentence.entry == cells[1])
    #expect(sentence.text == cells[2])
    #expect(sentence.follow == cells[3])
    #expect(sentence.asked == (cells.count > 4 && !cells[4].isEmpty ? [cells[4]] : []))
  }
}
