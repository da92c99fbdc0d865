import KamDomain
import KamRecord
import KamScreen

/// The events, the latest first; of the one that is opened its guests, who came, what they drove, said and doubted,
/// and what followed (5 活动, T2).
enum EventsPane {
  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard state.occasions != nil else { return [Line(state.say("读取中…", "Reading..."), .muted)] }
    guard !state.gatherings.isEmpty else {
      return [Line(state.say("还没有活动，按 a E 新建", "No events yet: a E makes one"), .muted)]
    }
    let lines = EventLines(state: state, width: width)
    return [lines.heading]
      + state.gatherings.flatMap { gathering in
        gathering.id == state.gatheringShown
          ? [lines.head(gathering)] + lines.facts(gathering) + lines.guests(gathering)
          : [lines.head(gathering)]
      }
  }
}

/// What the parts of the screen are drawn from.
private struct EventLines {
  let state: State
  let width: Int

  private var language: Language { state.language }
  private var numberWidth: Int { language == .zh || width < 100 ? 6 : 7 }
  private var dateWidth: Int { language == .zh ? 17 : 16 }
  private var kindWidth: Int { language == .zh ? 11 : 13 }
  private var placeWidth: Int { width >= 100 ? 20 : 0 }
  private var nameWidth: Int {
    max(12, min(40, width - dateWidth - kindWidth - placeWidth - 4 * numberWidth))
  }

  var heading: Line {
    let titles = [
      state.say("来宾", "asked"), state.say("到场", "came"), state.say("试驾", "drove"),
      state.say("后续", "after"),
    ]
    return Line(
      [
        Span(" " + state.say("日期", "date"), .muted, width: dateWidth),
        Span(state.say("活动", "event"), .muted, width: nameWidth),
        Span(state.say("类别", "kind"), .muted, width: kindWidth),
        Span(placeWidth > 0 ? state.say("地点", "place") : "", .muted, width: placeWidth),
      ] + titles.map { Span($0, .muted, width: numberWidth, right: true) })
  }

  /// Date, name, kind, place, and how many were invited, came, drove, and with how many something followed.
  func head(_ gathering: Gathering) -> Line {
    let occasion = gathering.occasion
    let isAhead = occasion.date.map { $0 >= state.now.day } ?? true
    let date = occasion.date.map { "\($0) \(state.weekdayName($0))" } ?? state.say("未定日期", "no date")
    let counts = gathering.counts
    return Line(
      [
        Span(" \(date)", isAhead ? .notice : .muted, width: dateWidth),
        Span(gathering.name, .title, width: nameWidth, gap: true),
        Span(occasion.kind?.word(language) ?? "", .text, width: kindWidth),
        Span(placeWidth > 0 ? occasion.place ?? "" : "", .muted, width: placeWidth),
      ]
        + [counts.guests, counts.came, counts.drove, counts.followed].map {
          Span(String($0), .text, width: numberWidth, right: true)
        }, spot: .gathering(gathering.id))
  }

  /// The fields of the opened event, each changed in its place.
  func facts(_ gathering: Gathering) -> [Line] {
    let record = gathering.occasion.record
    let lines = [["Name", "Date", "Kind", "Place"], ["Industry", "Note"]].map { names in
      Line([Span("   ")] + names.compactMap { RecordType.event.field($0) }.flatMap { spans($0, of: record) })
    }
    let keys = state.say(
      "   a i 邀请  空格 到场  e 修改、备注  f 后续  d 去掉",
      "   a i invites  Space came  e edits, notes  f followed  d strikes off")
    return lines + [Line(keys, .muted)]
  }

  /// A field's word and its values; `+` takes one more, or the first.
  private func spans(_ field: Field, of record: Record) -> [Span] {
    let values = record.all(name: field.name)
    let shown = values.enumerated().map { index, value in
      Span(
        state.shown(value, field).replacing("\n", with: " / ") + "  ",
        spot: .field(.event, record.id, field.name, value: index))
    }
    let more = Span("+  ", .muted, spot: .field(.event, record.id, field.name, value: values.count))
    return [Span(field.word(language) + " ", .muted)] + shown
      + (values.isEmpty || field.isRepeated ? [more] : [])
  }

  func guests(_ gathering: Gathering) -> [Line] { gathering.guests.map { line($0, gathering) } }

  private func line(_ guest: Guest, _ gathering: Gathering) -> Line {
    var spans = [
      Span(guest.came ? "   [x] " : "   [ ] ", guest.came ? .good : .text),
      Span(state.shortName(of: guest.account), .text, width: min(20, width / 4)), Span(" "),
      Span(state.person(of: guest), .text, width: 10),
    ]
    if !guest.invited { spans.append(Span(state.say("未邀请 ", "not invited "), .muted)) }
    if let drove = guest.drove { spans.append(Span(state.say("试驾 ", "drove ") + drove + "  ", .notice)) }
    if let feedback = guest.feedback { spans.append(Span(feedback.replacing("\n", with: " / ") + "  ")) }
    if let doubt = guest.doubt { spans.append(Span(state.say("疑虑 ", "doubts ") + doubt + "  ", .caution)) }
    if let log = guest.followed { spans.append(Span(followed(log, guest), .good)) }
    return Line(spans, spot: .guest(gathering.id, guest.id))
  }

  private func followed(_ id: ID<Log>, _ guest: Guest) -> String {
    let log: Log? = state.known(guest.account)?.find(id)
    let words = log.map { "\(state.short($0.date)) \($0.text)" } ?? ""
    return state.say("后续 ", "followed ") + words
  }
}

extension State {
  /// An account whose text is at hand: the selected one, or one that was read besides.
  func known(_ id: ID<Account>) -> Account? { account?.id == id ? account : beside[id] }

  /// The name of a guest's person; empty if the customer as a whole is the guest.
  func person(of guest: Guest) -> String { known(guest.account)?.find(guest.contact)?.name ?? "" }

  /// Whom a guest is: the customer, and its person.
  func name(of guest: Guest) -> String {
    [shortName(of: guest.account), person(of: guest)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// An event by its id.
  func gathering(_ id: ID<Occasion>?) -> Gathering? { gatherings.first { $0.id == id } }

  /// A guest with the event.
  func guest(_ event: ID<Occasion>, _ id: ID<Guest>) -> (gathering: Gathering, guest: Guest)? {
    guard let gathering = gathering(event), let guest = gathering.guests.first(where: { $0.id == id }) else {
      return nil
    }
    return (gathering, guest)
  }
}
