extension Account {
  /// What edits put into the card, in words, each record once: `席位 周兵 决策层 技术部门；联系人 周兵 总工程师`. To be asked of the
  /// account with the edits made.
  func told(_ edits: [Edit], _ language: Language, _ vocabulary: Vocabulary) -> String {
    var places: [Place] = []
    for edit in edits where !places.contains(edit.place) { places.append(edit.place) }
    // A seat says more than the contact who is new in it.
    let ordered = places.filter { $0.type == .seat } + places.filter { $0.type != .seat }
    return ordered.map { told($0, edits, language, vocabulary) }.joined(separator: language.pick("；", "; "))
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
          + label(of: value, in: field, language, vocabulary)
      }
    }
    return ([place.type.word(language)] + values).joined(separator: " ")
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
