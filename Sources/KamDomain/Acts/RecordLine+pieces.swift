/// How a line is read from pause to pause: a piece that begins with the word of a field fills it whole; a word of a list
/// that stands among others between two pauses is not cut out of them: `Chen Hui, finance director`.
extension RecordLine {
  /// Reads the next piece.
  ///
  /// - Returns: its words that mean nothing by themselves.
  mutating func takePiece(_ words: inout ArraySlice<TypedLine.Word>) -> [TypedLine.Word] {
    let piece = Array(words.prefix(1) + words.dropFirst().prefix { TypedLine.isBlank($0.gap) })
    if hasPauses, let said = labelled(piece) {
      values.append(said)
      words.removeFirst(piece.count)
      return []
    }
    if hasPauses, type == .contact, let role = SeatWord.role(TypedLine.text(piece).lowercased()) {
      roles.append(role)
      words.removeFirst(piece.count)
      return []
    }
    var (cut, behind) = (self, words)
    let rest = cut.read(piece.count, &behind)
    guard hasPauses, !rest.isEmpty, Self.keepingPieces.contains(type) else {
      (self, words) = (cut, behind)
      return rest
    }
    keepsLists = true
    defer { keepsLists = false }
    let whole = read(piece.count, &words)
    // What a title says of somebody's work is true beside the title, too.
    let work = cut.values.filter { $0.field.name == "Function" }
    values += work.filter { found in !values.contains { $0 == found } }
    return whole
  }

  /// Reads so many words one by one.
  private mutating func read(_ count: Int, _ words: inout ArraySlice<TypedLine.Word>) -> [TypedLine.Word] {
    var rest: [TypedLine.Word] = []
    let end = words.count - count
    while words.count > end, let word = words.popFirst() {
      if let day = dated(word, &words) {
        values += day
        continue
      }
      if isBehindName, let role = role(word, &words) {
        roles.append(role)
        continue
      }
      let isName = isInName(word, rest.last, words.first) || isInTitle(word, rest.last, words.first)
      let said = together(word, &words) ?? named(word.text, &words)
      if let found = said ?? (isName ? nil : spelled(word.text)) {
        values.append(found)
      } else if let found = shaped(word.text) {
        values.append(found)
        isBarePrice = isBarePrice || found.0.name == "NetPrice"
      } else {
        rest.append(word)
        isBehindName = true
      }
    }
    return rest
  }

  /// Of a contact, the role that the next words name, where they are not part of a title.
  private func role(_ word: TypedLine.Word, _ words: inout ArraySlice<TypedLine.Word>) -> Role? {
    guard type == .contact, !keepsLists else { return nil }
    if let next = words.first, TypedLine.isBlank(next.gap),
      let role = SeatWord.role((word.text + " " + next.text).lowercased())
    {
      words.removeFirst()
      return role
    }
    return isInTitle(word, nil, words.first) ? nil : SeatWord.role(word.text)
  }

  /// A field of text, or of a department, whose word a piece begins with: `简称石热`, `预算180万`, `dealer Ford City`.
  func labelled(_ piece: [TypedLine.Word]) -> (Field, String)? {
    guard isBehindName || free.first != "Name", type != .registration, let first = piece.first,
      !first.text.contains(where: { "=:：".contains($0) })
    else { return nil }
    let text = TypedLine.text(piece)
    for field in type.fields where isOpen(field) && Self.isLabelled(field) {
      for label in [field.zh, field.en] + Self.labels[field.name, default: []] {
        guard let rest = Self.rest(of: text, behind: label) else { continue }
        if let value = try? reader.stored(rest, for: field, of: type) { return (field, value) }
      }
    }
    return nil
  }

  private static func isLabelled(_ field: Field) -> Bool {
    switch field.kind {
    case .text, .longText: field.name != "Name"
    case .record(let type): type == .department
    default: false
    }
  }

  /// What follows the word of a field; an English one needs a blank behind it.
  private static func rest(of text: String, behind label: String) -> String? {
    let isEnglish = label.allSatisfy(\.isASCII)
    let start = isEnglish ? label.lowercased() + " " : label
    guard label.count > 1, text.lowercased().hasPrefix(start) else { return nil }
    let rest = text.dropFirst(start.count).drop { ":：= ".contains($0) }
    return rest.isEmpty ? nil : String(rest)
  }

  /// What people write for the word of a field.
  private static let labels = [
    "FormerName": ["原名", "formerly"], "Models": ["车型"], "Representative": ["代表", "rep"],
    "Parent": ["under", "隶属", "上级"], "Fax": ["传真号"],
  ]

  /// The types whose pieces are names and titles of people's own words.
  private static let keepingPieces: Set<RecordType> = [
    .account, .contact, .department, .project, .vehicle, .rival,
  ]

  /// A word of several measures as so many words: `4台72万`.
  static func measuresParted(_ words: [TypedLine.Word]) -> [TypedLine.Word] {
    var parted: [TypedLine.Word] = []
    for word in words {
      let texts = Measure.sequence(word.text) ?? [word.text]
      for (index, text) in texts.enumerated() {
        let place = parted.count
        parted.append(.init(text: text, gap: index == 0 ? word.gap : " ", place: place))
      }
    }
    return parted
  }
}
