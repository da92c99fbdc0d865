/// What a merge does, in lines: records moved, fields taken over, references turned.
public struct MergePicture: Sendable {
  private let change: Change
  private let merge: Merge
  private let language: Language
  /// What the files that mention the account are about.
  private let names: [FileName: String]

  init(_ change: Change, _ merge: Merge, _ names: [FileName: String], _ language: Language) {
    (self.change, self.merge, self.names, self.language) = (change, merge, names, language)
  }

  /// What moves, what is personal only by its count, what is taken over, which other files are touched.
  public var lines: [String] {
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
          + (new.map { words($0, field).split(whereSeparator: \.isNewline).joined(separator: " / ") }
            ?? language.pick("（空）", "(empty)"))
      case .addValue(let field, let value): word(field) + " + " + words(value, field)
      default: nil
      }
    }
  }

  private func words(_ value: String, _ field: String) -> String {
    RecordType.account.field(field).map { merge.words(value, $0) } ?? value
  }

  private func word(_ field: String) -> String {
    RecordType.account.field(field)?.word(language) ?? field
  }

  private var redirected: [String] {
    let files = change.files.filter { ![merge.keep.file, merge.gone.file].contains($0) && !$0.isPersonal }
    guard !files.isEmpty else { return [] }
    let named = files.map { names[$0] ?? $0.path }.joined(separator: language.pick("、", ", "))
    return [language.pick("引用改指：", "references turned in: ") + named]
  }
}
