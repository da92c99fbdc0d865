import KamDomain
import KamRecord

/// The headlines of all accounts, with what is wrong in their files. A value: a change makes a new row in it.
public struct Catalog: Sendable {
  /// The rows, in the order of their ids.
  public private(set) var headlines: [Headline] = []
  /// The mark of what the store remembered, if nothing has changed since (`Remembered`).
  public private(set) var mark: UInt64?
  private var problemsByFile: [FileName: [Problem]] = [:]
  /// Problems of the directory itself: strange names, no permission.
  private var folderProblems: [Problem] = []

  /// All that is wrong, by path and line.
  public var problems: [Problem] {
    (folderProblems + problemsByFile.values.joined()).sorted { ($0.path, $0.line) < ($1.path, $1.line) }
  }

  /// The row of an account.
  public func headline(_ id: ID<Account>) -> Headline? {
    let (place, isThere) = headlines.place(of: id)
    return isThere ? headlines[place] : nil
  }

  /// Whether the account has a row.
  public func contains(_ id: ID<Account>) -> Bool { headlines.place(of: id).isThere }
}

extension Catalog {
  /// What reading one file gave.
  struct Row: Sendable {
    var id: ID<Account>
    /// Nil if the file is gone or cannot be read.
    var headline: Headline?
    var problems: [Problem] = []
  }

  /// The rows of all files, read in the order of their ids, with the problems of their directory.
  init(_ batches: [CatalogReading.Batch], _ snapshot: Snapshot?, folderProblems: [Problem]) {
    self.folderProblems = folderProblems
    headlines.reserveCapacity(batches.reduce(0) { $0 + $1.rows.count })
    var isKnown = snapshot != nil
    for batch in batches {
      isKnown = isKnown && batch.isKnown
      for row in batch.rows {
        if let headline = row.headline { headlines.append(headline) }
        if !row.problems.isEmpty { problemsByFile[.account(row.id)] = row.problems }
      }
    }
    mark = isKnown && headlines.count == snapshot?.stamps.count ? snapshot?.mark : nil
  }

  /// Takes the row of one account in, or out if its file is gone.
  mutating func take(_ row: Row) {
    mark = nil
    problemsByFile[.account(row.id)] = row.problems.isEmpty ? nil : row.problems
    let (place, isThere) = headlines.place(of: row.id)
    switch (isThere, row.headline) {
    case (true, let headline?): headlines[place] = headline
    case (false, let headline?): headlines.insert(headline, at: place)
    case (true, nil): headlines.remove(at: place)
    case (false, nil): break
    }
  }
}

extension Store {
  /// The rows of all accounts, read on many threads; those of files that did not change are taken from the snapshot,
  /// if there is one. Files that cannot be read are problems; the rest is usable.
  ///
  /// - Parameters:
  ///   - vocabulary: what `kam.rec` says.
  ///   - progress: told now and then how many files were read, on any thread; answers whether to go on.
  ///     When it says no, the catalog holds what was read until then.
  public func catalog(
    _ vocabulary: Vocabulary, progress: @escaping @Sendable (Int, Int) -> Bool = { _, _ in true }
  ) -> Catalog {
    let (keys, problems) = accountKeys()
    guard let folder = try? root.folder("accounts") else { return Catalog([], nil, folderProblems: problems) }
    let kept = snapshot(vocabulary)
    let snapshot = kept?.isSound == true ? kept : nil
    let counter = Counter(total: keys.count, progress)
    let batches = CatalogReading(folder, vocabulary, snapshot).batches(keys, counter)
    if counter.isGoingOn { keep(batches, over: snapshot, vocabulary) }
    return Catalog(batches, snapshot, folderProblems: problems)
  }

  /// The accounts that have a file, in order; names that no file of the store can have are problems.
  func accountKeys() -> (keys: [AccountKey], problems: [Problem]) {
    var keys: [AccountKey] = []
    var problems: [Problem] = []
    do throws(StoreFault) {
      try root.folder("accounts").forEachName { bytes in
        if let key = AccountKey(fileName: bytes) { return keys.append(key) }
        let name = String(decoding: bytes, as: UTF8.self)
        guard !name.hasPrefix("."), name != "journal" else { return }
        problems.append(Problem("accounts/" + name, line: 0, .strangeName))
      }
    } catch .missing {
      problems = [Problem("accounts", line: 0, .missingFolder)]
    } catch {
      problems = [error.problem("accounts")]
    }
    return (keys.sorted(), problems)
  }

  /// Reads one account's row again and puts it into the catalog.
  public func replace(_ id: ID<Account>, in catalog: inout Catalog, _ vocabulary: Vocabulary) {
    do throws(StoreFault) {
      guard IDSource.isWellFormed(id.text) else { throw .badName(FileName.account(id).path) }
      var (row, facts) = Self.read(id, in: try root.folder("accounts"), vocabulary)
      row.headline = facts.map { Headline($0) }
      catalog.take(row)
    } catch {
      catalog.take(Catalog.Row(id: id, headline: nil, problems: [error.problem(FileName.account(id).path)]))
    }
  }

  /// What one account's file holds: its row, still without a headline, and the facts of that headline.
  static func read(
    _ id: ID<Account>, in folder: Folder, _ vocabulary: Vocabulary
  ) -> (row: Catalog.Row, facts: HeadlineFacts?) {
    let file = FileName.account(id)
    do throws(StoreFault) {
      let document = Document(try folder.read(file.name).bytes)
      let facts = Account(document, named: id).map { HeadlineFacts(account: $0, vocabulary: vocabulary) }
      return (Catalog.Row(id: id, problems: document.problems(of: file)), facts)
    } catch .missing {
      return (Catalog.Row(id: id), nil)
    } catch {
      return (Catalog.Row(id: id, problems: [error.problem(file.path)]), nil)
    }
  }
}
