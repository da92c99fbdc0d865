import KamRecord

/// What is wrong in one file, as far as the file and the house's lists tell.
struct FileCheck {
  let file: FileName
  let document: Document
  let vocabulary: Vocabulary
  private(set) var findings: [Finding] = []
  /// The ids of the file's records.
  private(set) var records: [(id: String, type: RecordType, line: Int)] = []
  /// References to records of other files.
  private(set) var outward: [OutwardReference] = []
  private var ids: [String: RecordType] = [:]

  init(_ file: FileName, _ document: Document, _ vocabulary: Vocabulary) {
    self.file = file
    self.document = document
    self.vocabulary = vocabulary
  }

  mutating func run() {
    for error in document.errors { note(error.line, .syntax(error.reason)) }
    let all = document.records
    collectIDs(all)
    checkHead()
    for record in all { check(record) }
  }

  private mutating func collectIDs(_ all: [Record]) {
    for record in all {
      guard let type = RecordType(rawValue: record.type), type.hasID else { continue }
      let (id, line) = (record.id, record.line)
      if id.isEmpty {
        note(line, .missingID(type))
      } else if !IDSource.isWellFormed(id) {
        note(record.line(of: "Id"), .badID(id))
      } else {
        records.append((id, type, line))
      }
      if ids[id] == nil { ids[id] = type }
    }
  }

  /// The file's own record stands once, under the file's name.
  private mutating func checkHead() {
    guard let head = file.head else { return }
    let found = document.records(of: head.type.rawValue)
    for second in found.dropFirst() { note(second.line, .secondRecord(head.type)) }
    if let problem = document.headProblem(of: file) { note(problem.line, problem.reason) }
  }

  private mutating func check(_ record: Record) {
    guard let type = RecordType(rawValue: record.type) else {
      return note(record.line, .unknownType(record.type))
    }
    guard file.types.contains(type) else { return note(record.line, .misplacedType(type)) }
    for field in type.fields + RecordType.commonFields where field.name != "Id" {
      check(field, of: record, type)
    }
  }

  private mutating func check(_ field: Field, of record: Record, _ type: RecordType) {
    let values = record.all(name: field.name)
    if field.isMandatory, values.allSatisfy(\.isEmpty) {
      note(values.isEmpty ? record.line : record.line(of: field.name), .missingField(type, field: field.name))
    }
    if !field.isRepeated, values.count > 1 {
      for fix in makingSingle(field, values) {
        note(
          record.line(of: field.name), .repeatedField(field: field.name),
          fix: fix.flatMap { edit(record, type, $0) })
      }
    }
    for value in values where !value.isEmpty { check(value, field, record, type) }
  }

  private mutating func check(_ value: String, _ field: Field, _ record: Record, _ type: RecordType) {
    guard field.kind.accepts(value) else {
      let nearest = mended(value, field, type)
      return note(
        record.line(of: field.name),
        .badValue(field: field.name, value: value, expected: field.kind, nearest: nearest),
        fix: nearest.flatMap { fix(value, to: $0, field, record, type) })
    }
    switch field.kind {
    case .code(let list) where vocabulary.term(list, value) == nil:
      let code = vocabulary.code(list, value)
      note(
        record.line(of: field.name),
        .unknownCode(list, code: value, nearest: code ?? vocabulary.nearest(list, to: value)),
        fix: code.flatMap { fix(value, to: $0, field, record, type) })
    case .login where !vocabulary.team.isEmpty && vocabulary.member(value) == nil:
      let login = vocabulary.login(value)
      note(
        record.line(of: field.name), .unknownLogin(value),
        fix: login.flatMap { fix(value, to: $0, field, record, type) })
    case .record(let target), .anyRecord(let target): checkReference(value, target, field, record, type)
    case .stanceMove:
      if let log = StanceMove(value)?.log { checkReference(log.text, .log, field, record, type) }
    case .account:
      outward.append(OutwardReference(.account, value, field.name, at: record.line(of: field.name)))
    default: break
    }
  }

  private mutating func checkReference(
    _ value: String, _ target: RecordType, _ field: Field, _ record: Record, _ type: RecordType
  ) {
    guard !value.contains("/"), file.holdsAll(target) else {
      let id = value.split(separator: "/").last.map(String.init) ?? value
      return outward.append(OutwardReference(target, id, field.name, at: record.line(of: field.name)))
    }
    guard ids[value] != target else { return }
    note(
      record.line(of: field.name),
      field.isMandatory ? .orphan(type, of: target) : .danglingReference(field: field.name, to: value))
  }

  private mutating func note(_ line: Int, _ reason: Problem.Reason, fix: Edit? = nil) {
    findings.append(Finding(problem: Problem(file.path, line: line, reason), fix: fix))
  }
}

/// Fixes that lose nothing and can mean only one thing.
extension FileCheck {
  /// The stored form of a value that is written in another way; nil if it is not one whatever the day is.
  private func mended(_ value: String, _ field: Field, _ type: RecordType) -> String? {
    let days = [Day(number: 0), Day(number: 10_000)]
    let readings = days.map { day in
      try? ValueReader(vocabulary: vocabulary, today: day).stored(value, for: field, of: type)
    }
    guard let first = readings[0], first == readings[1], field.kind.accepts(first) else { return nil }
    return first
  }

  private func fix(
    _ value: String, to mended: String, _ field: Field, _ record: Record, _ type: RecordType
  ) -> Edit? {
    guard document.brokenLine(of: file) == nil, !field.isRepeated, record.all(name: field.name).count == 1
    else {
      return nil
    }
    return edit(record, type, .set(field: field.name, was: value, is: mended))
  }

  /// What makes one of several values: of the same ones a single one stays, different texts are joined in the first;
  /// one that nothing can be done about is nil.
  private func makingSingle(_ field: Field, _ values: [String]) -> [Edit.Action?] {
    let rest = values.dropFirst().map { Edit.Action?.some(.removeValue(field: field.name, value: $0)) }
    if Set(values).count == 1 { return rest }
    guard Set(values).count == values.count, let joined = field.joined(values) else { return [nil] }
    return [.set(field: field.name, was: values[0], is: joined)] + rest
  }

  private func edit(_ record: Record, _ type: RecordType, _ action: Edit.Action) -> Edit? {
    guard document.brokenLine(of: file) == nil, type.hasID, IDSource.isWellFormed(record.id) else {
      return nil
    }
    return Edit(Place(file, type, record.id), action)
  }
}

extension RecordType {
  /// Whether records of the type have an `Id`; those of `kam.rec` go without.
  var hasID: Bool { !FileName.house.types.contains(self) }
}

/// A problem with the edit that mends it, if there is one that loses nothing and can mean only one thing.
public struct Finding: Sendable, Equatable {
  public var problem: Problem
  public var fix: Edit?

  public init(problem: Problem, fix: Edit?) {
    self.problem = problem
    self.fix = fix
  }
}

/// A reference that leads out of its file.
struct OutwardReference {
  var type: RecordType
  var id: String
  var field: String
  var line: Int

  init(_ type: RecordType, _ id: String, _ field: String, at line: Int) {
    (self.type, self.id, self.field, self.line) = (type, id, field, line)
  }
}
