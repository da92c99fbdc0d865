import KamDomain

/// `FIELD=VALUE` words of a command line, as a new record holds them.
struct FieldValues {
  /// Names as in files, values as stored.
  var values: Values = []

  /// - Throws: `usage` for a word without `=`, an unknown field or value (the nearest is named), or a field that
  ///   stands twice though it may stand once.
  init(_ words: [String], of type: RecordType, _ reader: ValueReader, _ language: Language) throws(Failure) {
    var reader = reader
    for word in words {
      guard let equals = word.firstIndex(of: "="), equals > word.startIndex else {
        throw Failure(
          .usage,
          language.pick("「\(word)」应写成 字段=值，字段有：", "'\(word)' is not written as FIELD=VALUE; its fields: ")
            + type.fields.map { language.pick($0.zh, $0.key) }.joined(separator: language.pick("、", ", ")))
      }
      let (name, typed) = (String(word[..<equals]), String(word[word.index(after: equals)...]))
      let (field, value) = try Failure.wording(language) { () throws(Refusal) in
        let field = try type.checked(name)
        return (field, try reader.stored(typed, for: field, of: type))
      }
      if !field.isRepeated, values.contains(where: { $0.field == field.name }) {
        throw Failure(.usage, language.pick("\(field.zh)写了两次", "\(field.key) stands twice"))
      }
      values.append((field.name, value))
      if field.kind == .account { reader.house = value }
    }
  }
}
