import KamDomain
import KamScreen

/// A lead with the customer and the person that gave it (L1, L16).
extension State {
  /// The lead that is typed, as it is understood now; nil if none is.
  var leadLine: LeadLine? {
    guard let entry, entry.purpose == .add(.lead) else { return nil }
    let text = entry.editor.text
    let line = LeadLine(text, givers: entry.givers, people: peopleKnown, reader)
    guard line.wantsGiver, line.giver == nil else { return line }
    return LeadLine(text, givers: givers(in: text), people: peopleKnown, reader)
  }

  private func peopleKnown(_ id: ID<Account>) -> [Contact] { known(id)?.contacts ?? [] }

  /// The customers whose names stand as words in a line.
  private func givers(in text: String) -> [String: ID<Account>] {
    let words = Set(text.split(whereSeparator: Self.partsWords).map(String.init).filter { $0.count > 1 })
    guard !words.isEmpty else { return [:] }
    let rows = roll.rows.filter { words.contains($0.name) || $0.shortName.map(words.contains) == true }
    let names = rows.flatMap { row in [row.name, row.shortName ?? row.name].map { ($0, row.id) } }
    return Dictionary(names, uniquingKeysWith: { first, _ in first })
  }

  /// What comes next in the line: the channel, the customer that gave the lead, its person.
  func leadCandidates(_ typed: String) -> [Candidate] {
    guard let line = leadLine else { return [] }
    let word = lastWord(typed)
    guard channel(of: typed.dropLast(word.count)) != nil else { return narrowed(channels, word) }
    guard line.wantsGiver, line.contact == nil else { return [] }
    guard let giver = line.giver else { return customers(String(leadTail(typed)).trimmed) }
    let people = peopleKnown(giver).filter { $0.left == nil }
    return narrowed(
      people.map { Candidate(text: $0.name, detail: $0.title ?? "", value: $0.record.id) }, word)
  }

  /// The end of the line that a candidate takes the place of: its last word; where the giver is still to be named, also
  /// with the blank behind it.
  func leadTail(_ typed: String) -> Substring {
    let word = lastWord(typed)
    guard word.isEmpty, let line = leadLine, line.wantsGiver, line.giver == nil else {
      return typed.suffix(word.count)
    }
    let whole = typed.trimmed
    let name = lastWord(whole)
    let isChannel = channel(of: whole.dropLast(name.count)) == nil
    return isChannel ? "" : typed[typed.index(typed.startIndex, offsetBy: whole.count - name.count)...]
  }

  private func channel(of text: Substring) -> String? {
    LeadLine(String(text), givers: [:], people: { _ in [] }, reader).channel
  }

  /// The channels, by their codes of the method where they have one.
  private var channels: [Candidate] {
    setting.vocabulary.list(.channel).map { channel in
      let word = channel.word(language)
      let code = word.split(separator: " ", maxSplits: 1).map(String.init)
      let isCoded = code.count == 2 && setting.vocabulary.code(.channel, code[0]) == channel.code
      return Candidate(text: isCoded ? code[0] : word, detail: isCoded ? code[1] : "", value: channel.code)
    }
  }

  /// Enter: a channel of which a part is typed is the one that is marked among those that have it.
  mutating func takeLead() -> [Effect] {
    if let entry, leadLine?.channel == nil, !lastWord(entry.editor.text).isEmpty,
      candidates.indices.contains(entry.choice)
    {
      _ = completeEntry()
    }
    return takeRecord(.lead, leadLine?.pairs ?? [])
  }

  /// Takes note of the customer that was chosen, and asks for the file that names its people.
  mutating func chooseGiver(_ candidate: Candidate) -> [Effect] {
    let id = ID<Account>(candidate.value)
    guard roll[id] != nil else { return [] }
    entry?.givers[candidate.text] = id
    return known(id) == nil ? [.openBeside([id])] : []
  }

  /// The fields that the line fills, the giver by names; what is still missing of it.
  var leadPreview: [Line] {
    guard let line = leadLine else { return [] }
    let rest = line.values.filter { $0.field.name != "ReferrerContact" }
    var lines = fieldsPreview(rest, .lead)
    if let contact = line.contact {
      lines[0].spans += [Span(say("推荐人 ", "referrer "), .muted), Span(contact.name)]
    }
    guard line.wantsGiver, line.giver == nil else { return lines }
    return lines + [
      Line(
        say(" 哪个客户介绍的？写名称里的字，Tab 选定", " Which customer gave it? Type part of its name, Tab takes it"),
        .caution)
    ]
  }
}
