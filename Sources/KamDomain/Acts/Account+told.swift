extension Account {
  /// What edits put into the card, in words, each record once: `席位 周兵 总工程师 决策层 技术；采购项目 预算 216万`. To be asked of the
  /// account with the edits made.
  func told(_ edits: [Edit], _ language: Language, _ vocabulary: Vocabulary) -> String {
    var places: [Place] = []
    for edit in edits where !places.contains(edit.place) { places.append(edit.place) }
    // Who is new in a seat is told with it.
    let seated = places.filter { $0.type == .seat }.compactMap {
      find(ID<Seat>($0.record))?.contact.record.text
    }
    return places.filter { $0.type != .contact || !seated.contains($0.record) }
      .map { told($0, edits, language, vocabulary) }.joined(separator: language.pick("；", "; "))
  }

  private func told(_ place: Place, _ edits: [Edit], _ language: Language, _ vocabulary: Vocabulary) -> String
  {
    guard let record = document.record(place.type.rawValue, id: place.record) else { return "" }
    let isNew = edits.contains { edit in
      if edit.place == place, case .addRecord = edit.action { true } else { false }
    }
    let named = edits.filter { $0.place == place }.compactMap(\.action.field)
    let fields = place.type.fields.filter { field in
      isNew || place.type == .seat ? Self.isTelling(field) : named.contains(field.name)
    }
    let values = fields.flatMap { field in
      record.all(name: field.name).map { value in
        (isNew || place.type == .seat ? "" : field.word(language) + " ")
          + (moved(field, edits.filter { $0.place == place }, language, vocabulary)
            ?? label(of: value, in: field, language, vocabulary))
      }
    }
    let contact = place.type == .seat ? find(Seat(record).contact.record) : nil
    let isFresh = contact.map { contact in edits.contains { $0.place.record == contact.id.text } } ?? false
    let title = isFresh ? [contact?.title].compactMap { $0 } : []
    return ([place.type.word(language)] + values.prefix(1) + title + values.dropFirst()).joined(
      separator: " ")
  }

  /// A value that another takes the place of, or that a line was added to, with what is new: `180万 → 216万`; nil if
  /// nothing stood there.
  private func moved(
    _ field: Field, _ edits: [Edit], _ language: Language, _ vocabulary: Vocabulary
  ) -> String? {
    for case .set(field.name, let was?, let now?) in edits.map(\.action) {
      let (old, new) = (
        label(of: was, in: field, language, vocabulary), label(of: now, in: field, language, vocabulary)
      )
      guard field.kind == .longText, now.hasPrefix(was + "\n") else { return old.clipped(24) + " → " + new }
      let lines = now.dropFirst(was.count + 1).split(separator: "\n").joined(
        separator: language.pick("；", "; "))
      return old.split(separator: "\n").joined(separator: " ").clipped(16) + " + " + lines
    }
    return nil
  }

  /// Whether a value of the field tells of a new record what it is, and not where it belongs.
  private static func isTelling(_ field: Field) -> Bool {
    !["Project", "Proof", "Moved", "Stance", "DueKind", "Date", "Source", "Since"].contains(field.name)
  }
}

extension Edit.Action {
  /// The field that is changed; nil for a whole record.
  fileprivate var field: String? {
    switch self {
    case .set(let field, _, _), .addValue(let field, _), .removeValue(let field, _): field
    case .addRecord, .removeRecord: nil
    }
  }
}
