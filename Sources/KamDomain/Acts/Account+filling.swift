import KamRecord

/// How the answer to a question gets into the card.
extension Account {
  /// The edits that an answer makes in the card, and the field that it fills; nil if it can be read as none.
  func fill(
    _ item: VisitItem, with answer: String, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    let project: Project? = find(item.visit).flatMap { (visit: Visit) in find(visit.project) }
    let place = item.filledField.flatMap({ Filling($0) }) ?? filling(of: item.code, in: project)
    return try fill(place, with: answer, to: item.question, in: project, asking: item.askWhom, author, &ids)
  }

  /// The edits that an answer makes in a place of the card, and the field that it fills.
  ///
  /// - Parameters:
  ///   - question: what was asked, if it was asked in words.
  ///   - asked: who was asked.
  func fill(
    _ place: Filling?, with answer: String, to question: String?, in project: Project?,
    asking asked: ID<Contact>?,
    _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    let reader = ValueReader(vocabulary: author.vocabulary, today: author.today, account: self)
    switch place {
    case .field("PurchaseBy", let id):
      return try fill(timetable: Timetable(answer), of: ID(id), question, reader, author, &ids)
    case .newRecord(.department, _):
      if let found = try departments(in: answer, author, &ids) { return found }
    case .newRecord(.contact, _):
      if let found = try staff(in: answer, author, &ids) { return found }
    case .newRecord(.vehicle, _): return try fleet(in: answer, author, &ids)
    case .newRecord(.rival, let field):
      return try rival(field, in: answer, of: nil, to: question, author, &ids)
    case .field("Phone", id.text): return try reach(in: answer, author)
    case .field(let name, let id):
      switch document.record(id: id).flatMap({ RecordType(rawValue: $0.type) }) {
      case .project where name == "Models": return try purchase(in: answer, of: id, author)
      case .rival:
        let told = try rival(name, in: answer, of: id, to: question, author, &ids)
        if told != nil || name != "Relation" && name != "Weaknesses" { return told }
      default: break
      }
    case .seat(let vacancy): return try seat(answer, vacancy, in: project, asking: asked, author, &ids)
    default: break
    }
    return try fill(place, with: answer, to: question, reader, author, &ids)
  }

  /// The edits that an answer about rivals makes (R1–R5).
  private func rival(
    _ field: String, in answer: String, of asked: String?, to question: String?, _ author: Author,
    _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    switch field {
    case "Make", "Model": try rivals(in: answer, of: asked, author, &ids)
    case "Weaknesses": asked == nil ? try compared(in: answer, to: question, author, &ids) : nil
    default: try rivalry(field, in: answer, of: asked, to: question, author, &ids)
    }
  }

  private func fill(
    _ place: Filling?, with answer: String, to question: String?, _ reader: ValueReader, _ author: Author,
    _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    switch place {
    case .field(let name, let id):
      let id = name == "Weaknesses" ? rival(meantBy: answer)?.record.id ?? id : id
      guard let record = document.record(id: id), let type = RecordType(rawValue: record.type),
        let field = type.field(name)
      else { return nil }
      let values =
        field.name == "Weaknesses"
        ? ComparisonReader(Rival(record), question: question, author.language).values(answer).compactMap {
          said in
          type.field(said.field).map { (field: $0, value: said.value) }
        } : AnswerReader(reader, question: question).values(answer, for: field, of: type)
      let filled = try fill(field, of: record, with: values)
      return filled.first.map { (.field($0.field.name, record: id), filled.map(\.edit)) }
    case .newRecord(let type, let name):
      let values = Self.record(answer, to: question, type, name, reader)
      guard !values.isEmpty else { return nil }
      let id = ids.id(Record.self).text
      let edit = try Edit.add(type, id, values, in: file, by: author)
      return (.field(name, record: id), [edit])
    case .seat, nil: return nil
    }
  }

  /// The rival that an answer names.
  private func rival(meantBy answer: String) -> Rival? {
    rivals.first { rival in
      [rival.make, rival.model].contains { $0.map { !$0.isEmpty && answer.contains($0) } ?? false }
    }
  }

  /// The day of the purchase, and that of the handover where the answer tells of both.
  private func fill(
    timetable: Timetable, of project: ID<Project>, _ question: String?, _ reader: ValueReader,
    _ author: Author,
    _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    let place = Filling.field("PurchaseBy", record: project.text)
    guard let (filled, edits) = try fill(place, with: timetable.purchase, to: question, reader, author, &ids),
      let handover = timetable.handover
    else { return try fill(place, with: timetable.purchase, to: question, reader, author, &ids) }
    let answers = AnswerReader(reader, question: question)
    return (filled, edits + (try self.handover(handover, of: project, answers, author, &ids)))
  }

  /// The values of a record that an answer begins: those of a line, as `远陆 商务 8台 2017-03`, else the answer as
  /// its main field. A name is short: what is said in a sentence names nobody.
  private static func record(
    _ answer: String, to question: String?, _ type: RecordType, _ name: String, _ reader: ValueReader
  ) -> Values {
    let line = RecordLine(answer, type, reader).pairs
    let words = answer.split(separator: " ")
    let isSentence =
      answer.contains { "，。；、？,;?".contains($0) } || (answer.first?.isASCII == true && words.count > 4)
    if type == .contact, !isName(line) { return [] }
    if !isSentence, line.count > 1, line.contains(where: { $0.field == name }) { return line }
    guard let field = type.field(name), name != "Name" || (!isSentence && answer.count <= longestName) else {
      return []
    }
    let values = AnswerReader(reader, question: question).values(answer, for: field, of: type)
    return values.contains { $0.field == field } ? values.map { ($0.field.name, $0.value) } : []
  }

  /// Whether a line begins with what looks like a person's name.
  private static func isName(_ line: Values) -> Bool {
    let name = line.first { $0.field == "Name" }?.value ?? ""
    if case .name = NamePiece(name) { return true }
    return false
  }

  /// The most characters that an answer has which is a name.
  private static let longestName = 16

  /// The field takes the first value; the others only go where nothing stands, but for a budget's state, which moves.
  private func fill(
    _ asked: Field, of record: Record, with values: [(field: Field, value: String)]
  ) throws(Refusal) -> [(field: Field, edit: Edit)] {
    var edits: [(Field, Edit)] = []
    for (field, value) in values
    where field == asked || field.kind == .longText || field.name == "BudgetState"
      || record[name: field.name] == nil
    {
      if let edit = try fill(field, of: record, with: value) { edits.append((field, edit)) }
    }
    return edits
  }

  /// A repeated field gets one more value, a text of lines one more line, any other field the value.
  private func fill(_ field: Field, of record: Record, with value: String) throws(Refusal) -> Edit? {
    if field.isRepeated { return try Edit.addValue(field.name, value, to: record, in: file) }
    guard field.kind == .longText, let now = record[name: field.name] else {
      return try Edit.set(field.name, of: record, to: value, in: file)
    }
    if now.contains(value) { return nil }
    return try Edit.set(field.name, of: record, to: now + "\n" + value, in: file)
  }
}
