import KamRecord

/// The check of a store: files are handed in one by one, in any order; what only the whole tells comes at the
/// end. It keeps ids, not documents.
public struct StoreCheck: Sendable {
  private let vocabulary: Vocabulary
  private var paths: [String] = []
  private var known: [String: Place] = [:]
  private var outward: [Waiting] = []
  /// Types of which there may be records that could not be read.
  private var unread: Set<RecordType> = []
  /// What was found so far, file by file.
  public private(set) var findings: [Finding] = []

  /// Where an id was met first.
  private struct Place: Sendable {
    var type: RecordType
    var path: Int32
    var line: Int32
  }

  /// A reference that is looked up when all files have been read.
  private struct Waiting: Sendable {
    var type: RecordType
    var id: String
    var field: String
    var path: Int32
    var line: Int32
  }

  /// The check of a store with this `kam.rec`, whose own problems come first.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    findings = vocabulary.problems.map { Finding(problem: $0, fix: nil) }
  }

  /// Checks one file; of `kam.rec` what its vocabulary did not find yet.
  public mutating func add(_ file: FileName, _ document: Document) {
    var check = FileCheck(file, document, vocabulary)
    check.run()
    let isHouse = file == .house
    findings += check.findings.filter { !(isHouse && vocabulary.problems.contains($0.problem)) }
    let path = Int32(paths.count)
    paths.append(file.path)
    for record in check.records {
      if let first = known[record.id] {
        let place = (paths[Int(first.path)], Int(first.line))
        let reason = Problem.Reason.repeatedID(record.id, path: place.0, line: place.1)
        findings.append(Finding(problem: Problem(file.path, line: record.line, reason), fix: nil))
      } else {
        known[record.id] = Place(type: record.type, path: path, line: Int32(clamping: record.line))
      }
    }
    for reference in check.outward {
      outward.append(
        Waiting(
          type: reference.type, id: reference.id, field: reference.field, path: path,
          line: Int32(clamping: reference.line)))
    }
  }

  /// Takes in that a file is there and cannot be read: what may stand in it is not missed.
  public mutating func addUnread(_ file: FileName) {
    var types = Set(file.types)
    if case .account(let account) = file {
      known[account.text] = Place(type: .account, path: Int32(paths.count), line: 0)
      paths.append(file.path)
      types.remove(.account)
    }
    unread.formUnion(types)
  }

  /// Takes in that no account can be read.
  public mutating func addUnreadAccounts() {
    unread.formUnion(FileName.account(ID("")).types)
  }

  /// Everything that is wrong, once all files are in; by file and line.
  public func finished() -> [Finding] {
    let missed = outward.filter { known[$0.id]?.type != $0.type && !unread.contains($0.type) }
    let dangling = missed.map { reference in
      let reason = Problem.Reason.danglingReference(field: reference.field, to: reference.id)
      let problem = Problem(paths[Int(reference.path)], line: Int(reference.line), reason)
      return Finding(problem: problem, fix: nil)
    }
    return (findings + dangling).sorted {
      ($0.problem.path, $0.problem.line) < ($1.problem.path, $1.problem.line)
    }
  }
}

extension Account {
  /// What is wrong in the account's file, as far as it tells by itself: shown on its card, and in JSON.
  public func problems(_ vocabulary: Vocabulary) -> [Problem] {
    var check = FileCheck(file, document, vocabulary)
    check.run()
    return check.findings.map(\.problem)
  }
}

extension Change {
  /// The changes that mend what can be mended safely, one for each file.
  public static func fixes(_ findings: [Finding], title: String) -> [Change] {
    var byFile: [FileName: [Edit]] = [:]
    for edit in findings.compactMap(\.fix) { byFile[edit.place.file, default: []].append(edit) }
    return byFile.sorted { $0.key.path < $1.key.path }.map { Change(title, $0.value) }
  }
}
