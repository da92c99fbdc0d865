extension RecordType {
  /// The field of a name, key, or word in either language, whose bounds may be left out: `满意度` for `满意度(1-5)`.
  func fieldSpelled(_ name: String) -> Field? {
    func isMeant(_ word: String) -> Bool { word == name || word.prefix { $0 != "(" }.trimmingBlanks == name }
    return field(name) ?? fields.first { isMeant($0.zh) || isMeant($0.en) }
  }

  /// The field of a name, key, or word in either language.
  ///
  /// - Throws: `unknownField` with the nearest key if the type has no such field, `ownField` if only the program
  ///   writes it.
  public func checked(_ name: String) throws(Refusal) -> Field {
    if let field = fieldSpelled(name) {
      guard !Self.ownFields.contains(field) else { throw .ownField(self, field: field.name) }
      return field
    }
    let words = (fields + Self.commonFields).flatMap { [$0.key, $0.zh, $0.en] }
    let nearest = Nearest.word(to: name, among: words).flatMap { word in
      (fields + Self.commonFields).first { [$0.key, $0.zh, $0.en].contains(word) }?.key
    }
    let begun = name.count > 2 ? fields.first { $0.key.hasPrefix(name) || $0.zh.hasPrefix(name) }?.key : nil
    throw .unknownField(self, name: name, nearest: nearest ?? begun)
  }

  /// Identity, author and time of a record: an edit that set them would forge them.
  private static let ownFields = commonFields.filter { ["Id", "By", "At"].contains($0.name) }

  /// Where a field stands in a record of this type.
  func rank(of field: Field) -> Int {
    (fields + Self.commonFields).firstIndex(of: field) ?? .max
  }
}
