import KamDomain
import KamRecord

extension Store {
  /// Everything that is wrong in the store, by file and line, with the edits that mend what is safe: the
  /// content of each file, references between files, names, and what interrupted saves left behind.
  public func check(_ vocabulary: Vocabulary) -> [Finding] {
    var check = StoreCheck(vocabulary: vocabulary)
    var problems = leftovers().map { Problem($0, line: 0, .leftover) } + schemaProblems()
    for folder in Self.contents {
      let listing = files(in: folder)
      problems += listing.problems
      if folder == "accounts", listing.problems.contains(where: { $0.path == folder }) {
        check.addUnreadAccounts()
      }
      let files = listing.files.sorted { $0.path < $1.path }
      // A part at a time, so that a large store is never in memory as a whole.
      for start in stride(from: 0, to: files.count, by: 512) {
        let part = Array(files[start..<min(start + 512, files.count)])
        for (file, read) in zip(part, documents(part)) {
          switch read {
          case .success(let document): check.add(file, document)
          case .failure(let fault):
            check.addUnread(file)
            problems.append(fault.problem(file.path))
          }
        }
      }
    }
    return (problems.map { Finding(problem: $0, fix: nil) } + check.finished())
      .sorted { ($0.problem.path, $0.problem.line) < ($1.problem.path, $1.problem.line) }
  }

  /// Removes what interrupted saves left behind.
  ///
  /// - Returns: the paths of what was removed.
  public func sweep(at: Timestamp) throws(SaveFailure) -> [String] {
    // Under the lock, nothing that lies aside belongs to a save that is under way.
    try locked(at) { (_) throws(SaveFailure) in
      let paths = leftovers()
      for path in paths {
        let parts = path.split(separator: "/").map(String.init)
        try attempt { () throws(StoreFault) in
          var folder = root
          for name in parts.dropLast() { folder = try folder.folder(name) }
          try folder.remove(parts[parts.count - 1])
        }
      }
      return paths
    }
  }

  /// What is wrong with the store's copy of the record types; nothing is asked of a newer kam's.
  func schemaProblems() -> [Problem] {
    if case .newerFormat = readOnly { return [] }
    do throws(StoreFault) {
      let isOurs = try root.read(Self.schema).bytes.elementsEqual(Shipped.schema.description.utf8)
      return isOurs ? [] : [Problem(Self.schema, line: 0, .foreignSchema)]
    } catch .missing {
      return [Problem(Self.schema, line: 0, .missingSchema)]
    } catch {
      return [error.problem(Self.schema)]
    }
  }

  /// Writes the store's copy of the record types if it is missing.
  ///
  /// - Returns: its path, if it was written.
  public func restoreSchema(at: Timestamp) throws(SaveFailure) -> String? {
    try locked(at) { (working) throws(SaveFailure) -> String? in
      try attempt { () throws(StoreFault) -> String? in
        do throws(StoreFault) {
          _ = try root.status(of: Self.schema)
          return nil
        } catch .missing {
          try writeSchema(as: "." + Self.schema + "." + working.ids.id(Entry.self).text)
          return Self.schema
        }
      }
    }
  }

  private func writeSchema(as aside: String) throws(StoreFault) {
    do throws(StoreFault) {
      try root.write(aside, Shipped.schema.description)
      try root.rename(aside, to: Self.schema)
      try root.sync()
    } catch {
      for name in [aside, Self.schema] { try? root.remove(name) }
      throw error
    }
  }

  private static let schema = "schema.rec"
  static let contents = ["accounts", "personal", "events", "playbook"]

  private func documents(_ files: [FileName]) -> [Result<Document, StoreFault>] {
    parallel(files.count) { index in
      Result { () throws(StoreFault) in try self.document(files[index]) }
    }
  }

  /// The paths of prepared files that never came into their place: of saves, and of journals of personal facts out
  /// of which something was to be erased.
  func leftovers() -> [String] {
    let files = ([""] + Self.contents).flatMap {
      Self.names(in: try? folder(at: $0), $0, Replacement.isAside)
    }
    let personal = try? JournalKind.personal.folder(in: root)
    let owners = (try? personal?.names()) ?? []
    return files
      + owners.sorted().flatMap { owner in
        Self.names(in: try? personal?.folder(owner), "personal/journal/" + owner, JournalFile.isAside)
      }
  }

  private func folder(at path: String) throws(StoreFault) -> Folder {
    path.isEmpty ? root : try root.folder(path)
  }

  private static func names(
    in folder: Folder?, _ path: String, _ isWanted: (String) -> Bool
  ) -> [String] {
    let names = (try? folder?.names()) ?? []
    return names.filter(isWanted).sorted().map { path.isEmpty ? $0 : path + "/" + $0 }
  }
}
