import KamDomain
import KamRecord
import KamScreen

extension Card {
  /// What is known of the contacts as people, with source and date: only while the user asked to see it (D3).
  var personal: [Line] {
    guard state.personal.isShown else { return [] }
    let heading = Line([
      Span(say("个人情况", "Personal facts"), .heading),
      Span(say("  a f +  D 彻底删除  P 收起", "  a f +  D erases for good  P hides"), .muted),
    ])
    let people = state.persons
    guard !people.isEmpty else { return [heading, Line(say(" 还没有", " none yet"), .muted)] }
    return [heading] + people.flatMap(lines)
  }

  /// The person's name, then each fact that is known.
  private func lines(of person: Person) -> [Line] {
    let name = Line([Span(" "), Span(state.name(of: person))], spot: .record(.person, person.record.id))
    return [name]
      + Person.facts.filter { person.record[name: $0.name] != nil }.flatMap { field in
        // A place for a new value stands only where the whole record is unfolded.
        lines(of: field, person.record, .person, 3).filter { line in
          guard case .field(_, _, _, let index)? = line.spot, field.isRepeated else { return true }
          return index < person.record.all(name: field.name).count || line.editing
            || state.unfolded.contains(person.record.id)
        }
      }
  }
}
