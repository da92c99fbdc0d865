import KamDomain
import KamScreen

/// Something that can be chosen for what is being typed.
struct Candidate: Sendable, Equatable {
  /// What Tab takes into the text.
  var text: String
  /// What is said beside it.
  var detail = ""
  /// What is stored: a code, an id, a command.
  var value: String
}

extension Purpose {
  /// Whether Enter takes the candidate rather than the text.
  var takesCandidate: Bool {
    switch self {
    case .palette, .invite, .merge, .deal(.next, _), .guide, .move: true
    case .field(_, _, let field, _), .value(_, _, let field, _): field.kind.isList || field.kind == .account
    default: false
    }
  }

  /// Whether what is chosen stands beside the text, and stays chosen while the text is typed.
  var keepsChoice: Bool { if case .deal(let act, _) = self { act.hasChoice } else { false } }
}

extension FieldKind {
  /// Whether the values are those of a list, to be chosen.
  var isList: Bool {
    switch self {
    case .choice, .code, .record, .anyRecord, .login, .truth, .flag: true
    default: false
    }
  }
}

extension State {
  /// What can be chosen for the text so far, the best first.
  var candidates: [Candidate] {
    guard let entry else { return [] }
    let typed = entry.editor.text
    if let days = daysAsked { return dayCandidates(days) }
    switch entry.purpose {
    case .palette: return commandCandidates(typed)
    case .field(_, _, let field, _) where field.kind == .account: return customers(typed)
    case .merge: return mergeable(typed)
    case .add(.lead): return leadCandidates(typed)
    case .field(let type, _, let field, _), .value(let type, _, let field, _):
      return narrowed(values(of: field, in: type), typed)
    case .word: return verdictCandidates(typed)
    case .seat: return seatCandidates(lastWord(String(typed.prefix(entry.editor.caret))))
    case .guide(let guide): return narrowed(guide.map(answers) ?? people, typed)
    case .move: return destinations(typed).customers
    case .add(.tie): return narrowed(people + tieKinds, lastWord(typed))
    case .visit: return visitCandidates(typed)
    case .newEvent: return eventKinds(typed)
    case .log, .followed: return sentenceCandidates()
    case .invite(let event): return invitees(to: event, typed)
    case .deal(let act, let id):
      let all = dealCandidates(act, id)
      if act.hasChoice { return all }
      return narrowed(all, act == .next ? typed : lastWord(typed))
    default: return []
    }
  }

  /// All values that a list field can have.
  private func values(of field: Field, in type: RecordType) -> [Candidate] {
    switch field.kind {
    case .choice(let words): words.map { Candidate(text: $0.word(language), value: $0.code) }
    case .code(.stage) where type == .project:
      setting.vocabulary.stages(project?.track).map { Candidate(text: $0.word(language), value: $0.code) }
    case .code(let list):
      setting.vocabulary.list(list).map { Candidate(text: $0.word(language), value: $0.code) }
    case .login:
      setting.vocabulary.team.map { Candidate(text: $0.name, detail: $0.login, value: $0.login) }
    case .truth, .flag:
      [
        Candidate(text: say("是", "yes"), value: "yes"),
        Candidate(text: say("否", "no"), value: field.kind == .flag ? "" : "no"),
      ]
    case .record(.contact), .anyRecord(.contact): people
    case .record(let type), .anyRecord(let type): records(of: type)
    default: []
    }
  }

  /// The account's contacts, those met last first.
  var people: [Candidate] {
    guard let account else { return [] }
    return account.contacts.map { Candidate(text: $0.name, detail: $0.title ?? "", value: $0.record.id) }
  }

  private func records(of type: RecordType) -> [Candidate] {
    guard let account else { return [] }
    return account.document.records(of: type.rawValue).map {
      Candidate(text: account.label(of: $0, language, setting.vocabulary), value: $0.id)
    }
  }

  func commandCandidates(_ typed: String) -> [Candidate] {
    let all = Command.all.map { command in
      let key = setting.keymap.keys(of: command).first ?? ""
      return Candidate(
        text: command.word(language), detail: key, value: command.id)
    }
    return narrowed(all, typed)
  }

  private func seatCandidates(_ word: String) -> [Candidate] {
    let roles = Role.allCases.map {
      Candidate(text: $0.word(language), detail: $0.code, value: $0.rawValue)
    }
    let levels = Level.allCases.map {
      Candidate(text: $0.word(language), detail: $0.code, value: $0.rawValue)
    }
    let functions = setting.vocabulary.list(.function).map {
      Candidate(text: $0.word(language), value: $0.code)
    }
    let stances = Stance.allCases.map {
      Candidate(text: $0.sign, detail: $0.word(language), value: $0.rawValue)
    }
    return narrowed(people + roles + stances + levels + functions, word)
  }

  /// The kinds of tie, by their signs.
  var tieKinds: [Candidate] {
    TieKind.allCases.map { kind in
      Candidate(text: kind.sign ?? kind.word(language), detail: kind.word(language), value: kind.rawValue)
    }
  }

  /// The candidates that the text narrows to: by their words, their detail or pinyin.
  func narrowed(_ all: [Candidate], _ typed: String) -> [Candidate] {
    let words = typed.split(separator: " ").compactMap { SearchTerm(String($0)) }
    guard !words.isEmpty else { return all }
    return all.filter { candidate in
      let key = SearchKey(name: candidate.text, words: [candidate.detail, candidate.value]).bytes
      return words.allSatisfy { $0.matches(key) }
    }
  }

  /// The end of the text that a candidate takes the place of.
  func tail(of entry: Entry) -> Substring {
    let text = entry.editor.text
    if entry.purpose.takesCandidate { return text[...] }
    return entry.purpose == .add(.lead) ? leadTail(text) : text.suffix(lastWord(text).count)
  }

  func lastWord(_ text: String) -> String {
    String(text[(text.lastIndex(where: Self.partsWords).map { text.index(after: $0) } ?? text.startIndex)...])
  }

  /// Whether a character stands between the words of a line.
  static func partsWords(_ character: Character) -> Bool {
    character.isWhitespace || "，、".contains(character)
  }

  /// Six candidates around the chosen one.
  var candidateLines: [Line] {
    guard let entry else { return [] }
    let all = candidates
    let room = 6
    let first = max(0, min(entry.choice - room / 2, all.count - room))
    return all.enumerated().dropFirst(first).prefix(room).map { index, candidate in
      let isMarked =
        entry.purpose.takesCandidate || entry.purpose.keepsChoice || entry.purpose.isSentence
        || entry.purpose == .add(.lead) || isAskingHost || daysAsked != nil
      let isChosen = index == entry.choice && isMarked
      return Line([
        Span(isChosen ? " > " : "   ", .focus),
        Span(candidate.text, isChosen ? .candidate : .text, width: max(24, displayWidth(candidate.text) + 2)),
        Span(candidate.detail, .muted),
      ])
    }
  }
}
