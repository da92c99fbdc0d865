import ArgumentParser
import KamDomain
import KamRecord
import KamStore

/// `kam merge`: two accounts that are one customer become one.
struct MergeVerb: Verb {
  static let manual = Manual(
    name: "merge", usage: ["merge KEEP GONE [--preview]"], zh: "合并两个客户：GONE 的资料并入 KEEP（kam undo 可整体撤销）",
    en: "make two accounts one: KEEP takes over all of GONE (kam undo takes it back as a whole)",
    options: [.init(usage: "--preview", zh: "只看会怎样，不改文件", en: "tell what would be done, and write nothing")])

  @OptionGroup var globals: GlobalOptions
  @Flag var preview = false
  @Argument var keep: String
  @Argument var gone: String

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open(keepsState: !preview)
    let (keep, gone) = (try session.account(self.keep, in: open), try session.account(self.gone, in: open))
    guard let merge = Merge(gone.account, into: keep.account, by: open.author) else {
      throw Failure(.usage, session.say("两个都是 \(keep.account.name)", "both are \(keep.account.name)"))
    }
    let change = try change(merge, open, session)
    // What is personal is told to nobody who did not ask for it.
    let told = Change(change.title, change.edits.filter { !$0.place.file.isPersonal })
    let picture = MergePicture(change: change, merge: merge, language: session.language)
    if preview {
      if globals.json { return session.console.print(JSON.object([("change", told.json)]).document) }
      for line in picture.lines { session.print(session.ink(line)) }
      return
    }
    let saved = try session.commit(change, to: open)
    if !globals.json { for line in picture.lines { session.print(session.ink(line)) } }
    try Written(told, saved, open).print(id: keep.account.id.text, session)
  }

  private func change(_ merge: Merge, _ open: OpenStore, _ session: Session) throws(Failure) -> Change {
    let mention = Needle(Array(merge.gone.id.text.utf8))
    var others: [(file: FileName, document: Document)] = []
    for shelf in [Store.Shelf.accounts, .events] {
      let (found, problems) = open.store.scan(shelf) { file, document -> (FileName, Document)? in
        document.bytes.withUnsafeBufferPointer { mention.first(in: $0, 0..<$0.count) } == nil
          ? nil : (file, document)
      }
      session.warn(problems)
      others += found.map { (file: $0.0, document: $0.1) }
    }
    let personal: (keep: Document, gone: Document)
    do throws(StoreFault) {
      personal = (try open.store.personal(merge.keep.id), try open.store.personal(merge.gone.id))
    } catch {
      throw Failure(error, session.language)
    }
    return try Failure.wording(session.language) { () throws(Refusal) in
      try merge.change(others: others, personal: personal)
    }
  }
}

/// What a merge does, in lines: records moved, fields taken over, references turned.
private struct MergePicture {
  let change: Change
  let merge: Merge
  let language: Language

  var lines: [String] {
    [moved, personal].compactMap { $0 } + fields + redirected
  }

  private var moved: String? {
    let types = change.edits.compactMap { edit -> RecordType? in
      guard case .addRecord = edit.action, edit.place.file == merge.keep.file else { return nil }
      return edit.place.type
    }
    let counts = RecordType.accountTypes.compactMap { type -> String? in
      let count = types.count { $0 == type }
      return count == 0 ? nil : "\(type.word(language)) \(count)"
    }
    return counts.isEmpty ? nil : language.pick("移入：", "moved: ") + counts.joined(separator: "  ")
  }

  private var personal: String? {
    let count = change.edits.count { edit in
      if case .addRecord = edit.action { edit.place.file.isPersonal } else { false }
    }
    return count == 0 ? nil : language.pick("移入个人情况：\(count)", "personal facts moved: \(count)")
  }

  private var fields: [String] {
    change.edits.filter { $0.place == Place(merge.keep.file, .account, merge.keep.id.text) }.compactMap {
      switch $0.action {
      case .set(let field, _, let new):
        word(field) + " → "
          + (new?.split(whereSeparator: \.isNewline).joined(separator: " / ")
            ?? language.pick("（空）", "(empty)"))
      case .addValue(let field, let value): word(field) + " + " + value
      default: nil
      }
    }
  }

  private func word(_ field: String) -> String {
    RecordType.account.field(field)?.word(language) ?? field
  }

  private var redirected: [String] {
    let files = change.files.filter { ![merge.keep.file, merge.gone.file].contains($0) && !$0.isPersonal }
    guard !files.isEmpty else { return [] }
    return [language.pick("引用改指：", "references turned in: ") + files.map(\.path).joined(separator: " ")]
  }
}

extension FileName {
  /// Whether the file holds personal facts.
  fileprivate var isPersonal: Bool { if case .personal = self { true } else { false } }
}
