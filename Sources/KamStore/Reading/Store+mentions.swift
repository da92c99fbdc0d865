import KamDomain
import KamRecord

extension Store {
  /// The files that two accounts are made one from: all accounts and events are looked through for what mentions
  /// the one that goes.
  ///
  /// - Parameter progress: told now and then how many files were looked through, on any thread; answers whether to
  ///   go on.
  /// - Returns: the files, with what cannot be read.
  public func filesToMerge(
    _ gone: Account, into keep: Account,
    progress: @escaping @Sendable (Int, Int) -> Bool = { _, _ in true }
  ) throws(StoreFault) -> (MergeFiles, [Problem]) {
    let mention = Needle(Array(gone.id.text.utf8))
    var (others, problems) = ([(file: FileName, document: Document)](), [Problem]())
    for shelf in [Shelf.accounts, .events] {
      let (found, unread) = scan(shelf, progress: progress) { file, document -> (FileName, Document)? in
        document.bytes.withUnsafeBufferPointer { mention.first(in: $0, 0..<$0.count) } == nil
          ? nil : (file, document)
      }
      others += found.map { (file: $0.0, document: $0.1) }
      problems += unread
    }
    let personal = (keep: try personal(keep.id), gone: try personal(gone.id))
    return (MergeFiles(keep: keep, gone: gone, others: others, personal: personal), problems)
  }
}
