import KamRecord

/// Customers that go from one specialist to another, with all that is still to be done there (M4).
public struct Handover: Sendable {
  /// The logins of who gives and who takes.
  public let from: String
  public let to: String
  /// The customers that go over: those of who gives.
  public let accounts: [Account]

  /// - Parameter accounts: customers of anybody; only those of `from` go over.
  public init(_ accounts: [Account], from: String, to: String) {
    (self.from, self.to) = (from, to)
    self.accounts = accounts.filter { $0.owner == from }
  }

  /// The hand-over as one change over all files, which is saved and undone as a whole: the customers' specialist, and
  /// whose the open steps, tasks and remarks are. What is done keeps the name of who did it.
  public func change(by author: Author) throws(Refusal) -> Change {
    var edits: [Edit] = []
    for account in accounts {
      for (field, record) in theirs(in: account) {
        if let edit = try Edit.set(field, of: record, to: to, in: account.file) { edits.append(edit) }
      }
    }
    let (count, names) = (
      accounts.count, (author.vocabulary.personName(from), author.vocabulary.personName(to))
    )
    return Change(
      author.say(
        "移交 \(count) 个客户：\(names.0) → \(names.1)",
        "hand over \(count) customer\(count == 1 ? "" : "s"): \(names.0) → \(names.1)"), edits)
  }

  /// The records of a customer that name who gives as the one to act, each with the field that does.
  private func theirs(in account: Account) -> [(field: String, record: Record)] {
    let steps = account.steps.filter { $0.owner == from && $0.done == nil && $0.none == nil }
    let tasks = account.openTasks.filter { $0.to == from }
    let remarks = account.openRemarks.filter { $0.to == from }
    return [("Owner", account.record)] + steps.map { ("Owner", $0.record) }
      + (tasks.map(\.record) + remarks.map(\.record)).map { ("To", $0) }
  }

  /// What goes over of a customer, in a line: `云川交通厅  项目 1 (12台)  下一步 2  我方承诺 1  交办 1`.
  public func line(_ account: Account, _ language: Language) -> String {
    let projects = account.projects.filter { $0.closed == nil && $0.stage != Code.lost }
    let units = projects.compactMap(\.units).reduce(0, +)
    let steps = account.steps.count { $0.done == nil && $0.none == nil }
    let counts = [
      (language.pick("项目", "projects"), projects.count), (language.pick("下一步", "steps"), steps),
      (language.pick("我方承诺", "our promises"), account.openPromises(.ours).count),
      (language.pick("交办", "tasks"), account.openTasks.count),
    ]
    let words = counts.filter { $0.1 > 0 }.map { name, count in
      name == counts[0].0 && units > 0
        ? "\(name) \(count) (\(language.pick("\(units)台", "\(units) units")))" : "\(name) \(count)"
    }
    return ([account.shortName ?? account.name] + words).joined(separator: "  ")
  }
}
