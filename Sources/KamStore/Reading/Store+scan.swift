import KamDomain
import KamRecord

extension Store {
  /// Reads all files of one kind on many threads and keeps what `look` makes of each; those that cannot be read
  /// are problems.
  ///
  /// - Parameters:
  ///   - progress: told now and then how many files were read, on any thread; answers whether to go on.
  ///   - look: called on several threads; nil leaves the file out.
  /// - Returns: the results in the order of the file names.
  public func scan<Result: Sendable>(
    _ shelf: Shelf, progress: @escaping @Sendable (Int, Int) -> Bool = { _, _ in true },
    _ look: @escaping @Sendable (FileName, Document) -> Result?
  ) -> (results: [Result], problems: [Problem]) {
    let listing = files(in: shelf.rawValue)
    let files = listing.files.sorted { $0.path < $1.path }
    guard let folder = try? root.folder(shelf.rawValue) else { return ([], listing.problems) }
    let counter = Counter(total: files.count, progress)
    let read = parallel(files.count) { at -> (Result?, [Problem]) in
      guard counter.step() else { return (nil, []) }
      do throws(StoreFault) {
        let document = Document(try folder.read(files[at].name).bytes)
        return (look(files[at], document), document.syntaxProblems(files[at].path))
      } catch {
        return (nil, [error.problem(files[at].path)])
      }
    }
    return (read.compactMap(\.0), listing.problems + read.flatMap(\.1))
  }

  /// The directories that hold files of one kind.
  public enum Shelf: String, Sendable, CaseIterable {
    case accounts, personal, events, playbook
  }
}
