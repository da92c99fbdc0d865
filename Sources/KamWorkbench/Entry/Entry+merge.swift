import KamDomain
import KamScreen

/// Two customers made one: what is read for it, what would become of them, and what stands in its way (X11).
struct Merging: Sendable {
  var gone: ID<Account>
  var keep: ID<Account>
  /// How many files are looked through, and how many there are.
  var done = 0
  var total = 0
  /// The change that is made with Enter; nil until all is read.
  var change: Change?
  /// What the change does, in lines.
  var lines: [String] = []
  /// The preview was on the screen: a key that came before it answers nothing.
  var isShown = false
}

extension State {
  /// Whom to merge into the selected customer: likely the same ones first, then whom the typed words mean.
  func mergeable(_ typed: String) -> [Candidate] {
    guard let account else { return [] }
    let alike = Duplicates(of: account).among(roll.rows, limit: 6).filter { $0.id != account.id }
    let likely = alike.map { like in
      Candidate(text: shortName(of: like.id), detail: like.why(language), value: like.id.text)
    }
    let others = customers(typed).filter { candidate in
      candidate.value != account.id.text && !likely.contains { $0.value == candidate.value }
    }
    return narrowed(likely, typed) + others
  }

  /// What is to be done, while nothing can be chosen yet.
  var mergePreview: [Line] {
    guard candidates.isEmpty else { return [] }
    return [
      Line(
        say(" 写另一个客户名称里的字，Enter 先看会怎样", " Type part of the other's name; Enter shows what would be done"),
        .muted)
    ]
  }

  /// Enter in the entry: the preview lies over the desk, and the store is looked through for it.
  mutating func readForMerge() -> [Effect] {
    let all = candidates
    guard let keep = selected, let entry, all.indices.contains(entry.choice) else {
      tell("没有这样的客户", "There is no such customer", .caution)
      return []
    }
    guard saves.isEmpty else {
      tell("等保存完再合并", "Wait until everything is saved", .caution)
      return []
    }
    let gone = ID<Account>(all[entry.choice].value)
    closeEntry()
    merging = Merging(gone: gone, keep: keep)
    overlay = .merge
    cursors[.agenda] = nil
    return [.readForMerge(gone, into: keep)]
  }

  /// Takes in how the reading goes; a merge that was left is not taken up again.
  mutating func take(_ reading: MergeReading) {
    guard var merging, overlay == .merge else { return }
    switch reading {
    case .progress(let done, let total): (merging.done, merging.total) = (done, total)
    case .failed(let sentence): return leaveMerge(sentence)
    case .files(let files):
      guard files.gone.id == merging.gone, files.keep.id == merging.keep else { return }
      do {
        guard let (change, picture) = try files.merge(by: author) else { return }
        (merging.change, merging.lines) = (change, picture.lines)
      } catch {
        return leaveMerge(error.words(language))
      }
    }
    self.merging = merging
  }

  private mutating func leaveMerge(_ sentence: String) {
    (merging, overlay) = (nil, nil)
    notice = Notice(text: sentence, tone: .bad)
  }

  /// Enter in the preview: both become one, in one change.
  mutating func takeMerge() -> [Effect] {
    guard let merging, merging.isShown, let change = merging.change else {
      tell("还在查找哪里提到它", "Still looking for what mentions it", .muted)
      return []
    }
    (self.merging, overlay) = (nil, nil)
    return save(change)
  }
}
