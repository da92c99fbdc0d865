import ArgumentParser
import KamDomain
import KamStore

/// `kam undo`: takes back the last thing that one did oneself.
struct UndoVerb: Verb {
  static let manual = Manual(
    name: "undo", usage: ["undo [--list]"], zh: "撤销自己最后一次更改", en: "take back the last change of one's own",
    options: [.init(usage: "--list", zh: "只看会撤销什么", en: "only show what it would take back")])

  @OptionGroup var globals: GlobalOptions
  @Flag var list = false

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open()
    guard list else {
      let at = session.clock.timestamp
      return try Reversal(open).print(session, session.say("已撤销 ", "taken back: ")) {
        () throws(SaveFailure) in
        try open.store.undo(at: at)
      }
    }
    guard let entry = open.store.undoCandidate() else { throw Failure(.nothingToUndo, session.language) }
    if globals.json { return session.console.print(entry.json.document) }
    session.print(session.ink("\(session.clock.local(entry.at))  \(entry.title)"))
  }
}

/// `kam redo`: does again what the last undo took back.
struct RedoVerb: Verb {
  static let manual = Manual(
    name: "redo", usage: ["redo"], zh: "重做刚撤销的更改", en: "do again what was taken back")

  @OptionGroup var globals: GlobalOptions

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open()
    let at = session.clock.timestamp
    try Reversal(open).print(session, session.say("已重做 ", "done again: ")) { () throws(SaveFailure) in
      try open.store.redo(at: at)
    }
  }
}

/// An undo or a redo, and what it prints.
private struct Reversal {
  private let open: OpenStore

  init(_ open: OpenStore) { self.open = open }

  func print(
    _ session: Session, _ word: String, _ act: () throws(SaveFailure) -> Saved
  ) throws(Failure) {
    let saved: Saved
    do throws(SaveFailure) { saved = try act() } catch { throw Failure(error, session.language) }
    guard let entry = saved.entry else { throw Failure(.nothingToUndo, session.language) }
    if session.options.json {
      let shape: [(key: String, value: JSON)] = [
        ("id", .text(entry.accounts.first?.text)), ("change", entry.json), ("problems", .array([])),
      ]
      return session.console.print(JSON.object(shape).document)
    }
    session.print(session.ink(word + entry.title, .good))
  }
}
