import Glibc
import KamDomain
import KamRecord

extension Store {
  /// The text of a file as it stands.
  ///
  /// - Throws: `missing` if it is not there, `badName`, `notAFile`, `tooLarge`, `permission`, `io`.
  public func document(_ file: FileName) throws(StoreFault) -> Document {
    Document(try read(file).bytes)
  }

  /// One account: its text, its typed view, and what is wrong in it. There is no view, and nothing may be written,
  /// if the file holds no `Account` or one whose `Id` is not the file's name.
  public func account(_ id: ID<Account>) throws(StoreFault) -> (Document, Account?, [Problem]) {
    let file = FileName.account(id)
    let document = try document(file)
    return (document, Account(document, named: id), document.problems(of: file))
  }

  /// The personal facts of an account's contacts; an empty document if there are none.
  public func personal(_ id: ID<Account>) throws(StoreFault) -> Document {
    do throws(StoreFault) {
      return try document(.personal(id))
    } catch .missing {
      return Document([])
    }
  }

  /// `kam.rec`.
  public func house() throws(StoreFault) -> Document { try document(.house) }

  /// All files of `playbook/`, by name, with what is wrong.
  public func playbook() -> (pages: [(name: FileName, document: Document)], problems: [Problem]) {
    documents(in: "playbook")
  }

  /// All files of `events/`, by name, with what is wrong.
  public func events() -> (pages: [(name: FileName, document: Document)], problems: [Problem]) {
    documents(in: "events")
  }

  private func documents(in folder: String) -> (
    pages: [(name: FileName, document: Document)], problems: [Problem]
  ) {
    let listing = files(in: folder)
    var problems = listing.problems
    var pages: [(name: FileName, document: Document)] = []
    for file in listing.files.sorted(by: { $0.path < $1.path }) {
      do throws(StoreFault) {
        let document = try document(file)
        problems += document.syntaxProblems(file.path)
        pages.append((file, document))
      } catch {
        problems.append(error.problem(file.path))
      }
    }
    return (pages, problems)
  }

  /// The store's files in one of its directories; names that no file of the store can have are problems.
  func files(in folder: String) -> (files: [FileName], problems: [Problem]) {
    var files: [FileName] = []
    var problems: [Problem] = []
    do throws(StoreFault) {
      for name in try root.folder(folder).names() where !name.hasPrefix(".") && name != "journal" {
        if let file = FileName(path: folder + "/" + name) {
          files.append(file)
        } else {
          problems.append(Problem(folder + "/" + name, line: 0, .strangeName))
        }
      }
    } catch .missing {
      // The others are made when there is something to put in.
      return ([], folder == "accounts" ? [Problem(folder, line: 0, .missingFolder)] : [])
    } catch {
      problems.append(error.problem(folder))
    }
    return (files, problems)
  }

  /// A file's bytes and status; ids become names only here.
  func read(_ file: FileName) throws(StoreFault) -> FileText {
    try folder(of: file).read(file.name)
  }

  /// The directory that a file lies in.
  func folder(of file: FileName) throws(StoreFault) -> Folder {
    guard file.isSafe else { throw .badName(file.path) }
    return file.folder.isEmpty ? root : try root.folder(file.folder)
  }
}

extension Document {
  /// What keeps a file from being written: lines that are no record text, a name that is not that of its record.
  func problems(of file: FileName) -> [Problem] {
    syntaxProblems(file.path) + (headProblem(of: file).map { [$0] } ?? [])
  }

  /// The lines that are no record text, as problems of a file.
  func syntaxProblems(_ path: String) -> [Problem] {
    errors.map { Problem(path, line: $0.line, .syntax($0.reason)) }
  }
}

extension StoreFault {
  /// The fault as something wrong with one file.
  func problem(_ path: String) -> Problem {
    switch self {
    case .notAFile: Problem(path, line: 0, .notAFile)
    case .badName: Problem(path, line: 0, .strangeName)
    case .tooLarge: Problem(path, line: 0, .syntax(.tooLarge))
    default: Problem(path, line: 0, .unreadable(number))
    }
  }

  /// The system's error number that is nearest.
  var number: Int32 {
    switch self {
    case .permission, .readOnly: EACCES
    case .frozen: EROFS
    case .full: ENOSPC
    case .io(let number, _): number
    default: ENOENT
    }
  }
}
