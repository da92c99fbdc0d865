import KamDomain
import KamRecord

/// The headlines of all accounts, with what is wrong in their files. A value: a change makes a new row in it.
public struct Catalog: Sendable {
  /// The rows, in the order of their ids when built; later ones stand behind.
  public private(set) var headlines: [Headline] = []
  private var problemsByFile: [FileName: [Problem]] = [:]
  /// Problems of the directory itself: strange names, no permission.
  private var folderProblems: [Problem] = []
  private var rows: [ID<Account>: Int] = [:]

  /// All that is wrong, by path and line.
  public var problems: [Problem] {
    (folderProblems + problemsByFile.values.joined()).sorted { ($0.path, $0.line) < ($1.path, $1.line) }
  }

  /// The row of an account.
  public func headline(_ id: ID<Account>) -> Headline? { rows[id].map { headlines[$0] } }

  /// Whether the account has a row.
  public func contains(_ id: ID<Account>) -> Bool { rows[id] != nil }
}

extension Catalog {
  /// What reading one file gave.
  struct Row: Sendable {
    var id: ID<Account>
    /// Nil if the file is gone or cannot be read.
    var headline: Headline?
    var problems: [Problem] = []
  }

  /// An empty catalog with the problems of its directory.
  init(folderProblems: [Problem]) { self.folderProblems = folderProblems }

  /// Takes the row of one account in, or out if its file is gone.
  mutating func take(_ row: Row) {
    problemsByFile[.account(row.id)] = row.problems.isEmpty ? nil : row.problems
    switch (rows[row.id], row.headline) {
    case (let at?, let headline?): headlines[at] = headline
    case (nil, let headline?):
      rows[row.id] = headlines.count
      headlines.append(headline)
    case (let at?, nil):
      headlines.remove(at: at)
      rows[row.id] = nil
      for later in at..<headlines.count { rows[headlines[later].id] = later }
    case (nil, nil): break
    }
  }
}

extension Store {
  /// Reads all accounts on many threads. Files that cannot be read are problems; the rest is usable.
  ///
  /// - Parameters:
  ///   - vocabulary: what `kam.rec` says.
  ///   - progress: told now and then how many files were read, on any thread; answers whether to go on.
  ///     When it says no, the catalog holds what was read until then.
  public func catalog(
    _ vocabulary: Vocabulary, progress: @escaping @Sendable (Int, Int) -> Bool = { _, _ in true }
  ) -> Catalog {
    let listing = files(in: "accounts")
    let ids = listing.files.compactMap(\.account).sorted()
    var catalog = Catalog(folderProblems: listing.problems)
    guard let folder = try? root.folder("accounts") else { return catalog }
    let counter = Counter(total: ids.count, progress)
    let rows = parallel(ids.count) { index -> Catalog.Row? in
      counter.step() ? Self.row(ids[index], in: folder, vocabulary) : nil
    }
    for case let row? in rows { catalog.take(row) }
    return catalog
  }

  /// Reads one account's row again and puts it into the catalog.
  public func replace(_ id: ID<Account>, in catalog: inout Catalog, _ vocabulary: Vocabulary) {
    do throws(StoreFault) {
      guard IDSource.isWellFormed(id.text) else { throw .badName(FileName.account(id).path) }
      catalog.take(Self.row(id, in: try root.folder("accounts"), vocabulary))
    } catch {
      catalog.take(Catalog.Row(id: id, headline: nil, problems: [error.problem(FileName.account(id).path)]))
    }
  }

  private static func row(_ id: ID<Account>, in folder: Folder, _ vocabulary: Vocabulary) -> Catalog.Row {
    let file = FileName.account(id)
    do throws(StoreFault) {
      let document = Document(try folder.read(file.name).bytes)
      let account = Account(document, named: id)
      return Catalog.Row(
        id: id, headline: account.map { Headline(account: $0, vocabulary: vocabulary) },
        problems: document.problems(of: file))
    } catch .missing {
      return Catalog.Row(id: id)
    } catch {
      return Catalog.Row(id: id, problems: [error.problem(file.path)])
    }
  }
}
