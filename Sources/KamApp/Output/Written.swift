import KamDomain
import KamStore

/// What a verb that writes has done.
struct Written {
  private let change: Change
  private let saved: Saved
  private let open: OpenStore

  init(_ change: Change, _ saved: Saved, _ open: OpenStore) {
    self.change = change
    self.saved = saved
    self.open = open
  }

  /// Prints `{id, change, problems}`, or the id alone, or what was done.
  ///
  /// - Parameter id: the record that was made or changed.
  func print(id: String?, _ session: Session, onlyID: Bool = false) throws(Failure) {
    if session.options.json {
      let shape: [(key: String, value: JSON)] = [
        ("id", .text(id)), ("change", change.json),
        ("problems", .array(problems.map { $0.json(session.language) })),
      ]
      return session.console.print(JSON.object(shape).document)
    }
    if onlyID { return session.print(session.ink(id ?? "")) }
    if saved.entry == nil {
      return session.print(session.say("没有变化", "nothing to change"))
    }
    session.print(session.ink(session.say("已保存 ", "saved: ") + change.title, .good))
  }

  /// What is wrong in the files that were written.
  private var problems: [Problem] {
    saved.files.values.compactMap { Account($0) }.flatMap { $0.problems(open.vocabulary) }
  }
}
