import KamRecord

/// What records are called in titles, lists and questions.
extension Account {
  /// The file that holds the account.
  public var file: FileName { .account(id) }

  /// The record's name for people: its own, or that of what it stands for.
  public func label(
    of record: Record, _ language: Language, _ vocabulary: Vocabulary = .shipped
  ) -> String {
    guard let type = RecordType(rawValue: record.type) else { return record.id }
    let text =
      switch type {
      case .seat: label(ofContact: Seat(record).contact)
      case .tie: label(ofContact: Tie(record).from) + " -> " + label(ofContact: Tie(record).to)
      case .visit: Visit(record).contacts.map { label(ofContact: Reference($0)) }.joined(separator: " ")
      case .visitItem: VisitItem(record).question ?? VisitItem(record).code
      case .vehicle: Vehicle(record).name
      case .rival: Rival(record).name
      case .milestone: vocabulary.word(.milestone, Milestone(record).kind, language)
      case .lead: vocabulary.word(.channel, Lead(record).channel, language)
      case .quote: "V\(Quote(record).version ?? 1)"
      case .registration: Registration(record).number ?? ""
      case .deal: Deal(record).models ?? ""
      case .signal: Signal(record).kind?.word(language) ?? ""
      default: record["Name"] ?? record["Text"] ?? record["Model"] ?? record["Kind"] ?? record["Code"] ?? ""
      }
    return text.isEmpty ? type.word(language) : text.clipped(24)
  }

  /// The name of a contact; of another account's contact, the reference itself.
  public func label(ofContact reference: Reference<Contact>) -> String {
    guard reference.account == nil || reference.account == id else { return reference.description }
    return find(reference.record)?.name ?? reference.description
  }

  /// A value as people read it: the word of a choice or code, the name of a record.
  public func label(
    of value: String, in field: Field, _ language: Language, _ vocabulary: Vocabulary = .shipped
  ) -> String {
    switch field.kind {
    case .code(let list): vocabulary.word(list, value, language)
    case .choice(let words): words.first { $0.code == value }?.word(language) ?? value
    case .stanceMove: StanceMove(value)?.words(language) ?? value
    case .record, .anyRecord: document.record(id: value).map { label(of: $0, language, vocabulary) } ?? value
    case .flag, .truth: value == "yes" ? language.pick("是", "yes") : language.pick("否", "no")
    default: value.clipped(24)
    }
  }
}

extension Rival {
  /// Make and model, the make once.
  public var name: String { modelName(make, model ?? "") }
}

extension Vehicle {
  /// Make and model, the make once.
  public var name: String { modelName(make ?? "", model) }
}

private func modelName(_ make: String, _ model: String) -> String {
  if model.isEmpty || make.isEmpty || model.hasPrefix(make) { return model.isEmpty ? make : model }
  return make + " " + model
}

extension String {
  /// The first line, cut to so many characters with a mark that something is missing.
  func clipped(_ count: Int) -> String {
    let line = prefix { !$0.isNewline }
    return line.count > count ? line.prefix(count - 1) + ".." : String(line)
  }
}
