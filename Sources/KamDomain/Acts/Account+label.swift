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

  /// The name of a contact; that of another account's contact with what that account is called.
  ///
  /// - Parameter beside: the other accounts, as far as they were read.
  public func label(
    ofContact reference: Reference<Contact>, beside: [ID<Account>: Account] = [:]
  ) -> String {
    guard let house = reference.account, house != id else {
      return find(reference.record)?.name ?? Contact.nobody
    }
    guard let other = beside[house] else { return Contact.nobody }
    return (other.find(reference.record)?.name ?? Contact.nobody) + " " + (other.shortName ?? other.name)
  }

  /// A value as people read it: the word of a choice or code, the name of a record.
  ///
  /// - Parameter beside: the other accounts that it may refer to, as far as they were read.
  public func label(
    of value: String, in field: Field, _ language: Language, _ vocabulary: Vocabulary = .shipped,
    beside: [ID<Account>: Account] = [:]
  ) -> String {
    switch field.kind {
    case .anyRecord(.contact): label(ofContact: Reference(value), beside: beside)
    case .account: beside[ID(value)]?.name ?? Contact.nobody
    case .filling: Filling(value).map { label(of: $0, language, vocabulary) } ?? value
    case .yearlyDay: YearlyDay(value).flatMap { $0.year == nil ? $0.words(language) : nil } ?? value
    case .code(let list): vocabulary.word(list, value, language)
    case .choice(let words): words.first { $0.code == value }?.word(language) ?? value
    case .stanceMove: StanceMove(value)?.words(language) ?? value
    case .record, .anyRecord: named(value, language, vocabulary) ?? Contact.nobody
    case .source: source(value, language, vocabulary, beside) ?? value.clipped(24)
    case .flag, .truth: value == "yes" ? language.pick("是", "yes") : language.pick("否", "no")
    default: value.clipped(24)
    }
  }

  /// Where an answer goes, in words: `2026公务车更新 预算`, `竞争对手 满意度`.
  private func label(of filling: Filling, _ language: Language, _ vocabulary: Vocabulary) -> String {
    switch filling {
    case .field(let field, let id):
      let type = document.record(id: id).flatMap { RecordType(rawValue: $0.type) }
      let name = id == self.id.text ? nil : named(id, language, vocabulary) ?? Contact.nobody
      return [name, type?.field(field)?.word(language)].compactMap { $0 }.joined(separator: " ")
    case .newRecord(let type, let field):
      return type.word(language) + " " + (type.field(field)?.word(language) ?? field)
    case .seat(.role(let role)): return RecordType.seat.word(language) + " " + role.word(language)
    case .seat(.cell(let level, let function)):
      return [RecordType.seat.word(language), level.word(language)].joined(separator: " ") + " "
        + vocabulary.word(.function, function, language)
    case .seat(.anyone): return RecordType.seat.word(language)
    case .seat(.person(let contact)):
      return RecordType.seat.word(language) + " " + label(ofContact: Reference(contact))
    }
  }

  /// The record that a fact comes from, here or of another account; nil if the source is a word.
  private func source(
    _ value: String, _ language: Language, _ vocabulary: Vocabulary, _ beside: [ID<Account>: Account]
  ) -> String? {
    let reference = Reference<Log>(value)
    let text = reference.record.text
    guard let house = reference.account, house != id else {
      return named(text, language, vocabulary) ?? (IDSource.isWellFormed(text) ? Contact.nobody : nil)
    }
    if let other = beside[house] { return other.named(text, language, vocabulary) ?? Contact.nobody }
    return IDSource.isWellFormed(house.text) ? Contact.nobody : nil
  }

  private func named(_ id: String, _ language: Language, _ vocabulary: Vocabulary) -> String? {
    document.record(id: id).map { label(of: $0, language, vocabulary) }
  }
}

extension Contact {
  /// What stands for somebody, or something, whose name cannot be had.
  public static let nobody = "…"
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
