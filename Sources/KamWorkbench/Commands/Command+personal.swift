import KamDomain
import KamScreen

extension Command {
  /// Personal facts of the contacts (D3).
  static let personalCommands: [Command] = [
    Command("personal", "个人情况", "Personal facts", ["P"], needs: [.account]) { $0.turnPersonal() },
    Command(
      "add.person", "新个人情况", "Add personal facts", ["a f"], needs: [.account, .writing]
    ) { state in
      let reading = state.personal.isShown ? [] : state.turnPersonal()
      return reading + state.open(.add(.person), with: state.factsPrompt)
    },
    Command(
      "privacy.erase", "彻底删除个人情况", "Erase personal facts", ["D"], in: .card,
      needs: [.account, .writing, .personal]
    ) { state in
      guard let contact = state.personUnderCursor else {
        state.tell("先在联系卡里选一个人", "Choose a person in the card first", .muted)
        return []
      }
      return state.askToErase(contact)
    },
  ]
}

extension State {
  /// The contact whose line, or whose facts, the cursor of the card stands on.
  var personUnderCursor: ID<Contact>? {
    switch cursors[.card]?.spot {
    case .record(.contact, let id)?, .field(.contact, let id, _, _)?: ID(id)
    case .record(.person, let id)?, .field(.person, let id, _, _)?:
      record(.person, id).map { Person($0).contact }
    default: nil
    }
  }

  /// The line that new facts open with: the person under the cursor.
  fileprivate var factsPrompt: String {
    personUnderCursor.flatMap { account?.find($0) }.map { $0.name + " " } ?? ""
  }

  /// Shows what would go, and asks for the name: erasing cannot be undone. What mentions the person is looked for.
  fileprivate mutating func askToErase(_ contact: ID<Contact>) -> [Effect] {
    guard let account else { return [] }
    let (name, isMoved) = (
      account.find(contact)?.name ?? "", account.find(contact)?.otherSelves.isEmpty == false
    )
    let held = Person.held(of: contact, in: personalText)
    guard held != nil || isMoved else {
      tell("没有\(name)的个人情况", "No personal facts are held of \(name)", .muted)
      return []
    }
    personal.mentions = nil
    overlay = .text(
      title: say("彻底删除\(name)的个人情况：不能撤销", "Erase the personal facts of \(name): it cannot be undone"),
      lines: [Line(say("要删除的", "To be erased"), .heading)] + (held.map(facts) ?? [])
        + (isMoved
          ? [Line(say(" 此人调动前后在别的客户的，也一并删除", " What other customers' files hold of the person goes, too"))]
          : []))
    cursors[.agenda] = nil
    return open(.erase(contact)) + [.findMentions(contact, account.id)]
  }

  /// Shows what mentions the person whom the user is about to erase.
  mutating func take(_ mentions: [Mention], of contact: ID<Contact>) {
    guard entry?.purpose == .erase(contact), case .text(let title, let lines)? = overlay else { return }
    personal.mentions = mentions
    overlay = .text(title: title, lines: lines + self.lines(of: mentions))
  }

  private func facts(of person: Person) -> [Line] {
    Person.facts.flatMap { field in
      person.record.all(name: field.name).map { value in
        Line([Span(" "), Span(field.word(language), .muted, width: 12), Span(shown(value, field), .bad)])
      }
    }
  }

  private func lines(of mentions: [Mention]) -> [Line] {
    let heading = Line(
      say(
        "提到此人的记录 \(mentions.count)，仍然保留",
        "Records that mention the person, left as they are: \(mentions.count)"),
      .heading)
    return [heading]
      + mentions.enumerated().map { index, mention in
        let word = RecordType(rawValue: mention.record.type)?.word(language) ?? mention.record.type
        let isOwn = selected.map { mention.file == .account($0) } ?? false
        let label = isOwn ? account?.label(of: mention.record, language, setting.vocabulary) : nil
        let text = mention.text.isEmpty ? label ?? "" : mention.text
        return Line(
          [
            Span(" "), Span(word, .key, width: 12), Span(short(mention.day), .muted, width: 8),
            Span(isOwn ? "" : mention.house + "  ", .muted), Span(text),
          ], spot: .line(index))
      }
  }

  /// Erases the person if the name that was typed is theirs.
  mutating func takeErasure(_ contact: ID<Contact>, _ typed: String) -> [Effect] {
    guard let account, let name = account.find(contact)?.name else { return [] }
    guard typed.trimmed == name else {
      tell("要删除就输入「\(name)」，不删按 Esc", "Type \(name) to erase, Esc to leave it", .caution)
      return []
    }
    guard personal.mentions != nil else {
      tell("还在找提到此人的记录，稍等", "Still looking for what mentions the person", .caution)
      return []
    }
    closeEntry()
    overlay = nil
    return [.erase(contact, account.id)]
  }
}
