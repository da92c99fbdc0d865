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
    let parent = gone.parent.flatMap { try? account($0).1 }
    return (
      MergeFiles(keep: keep, gone: gone, others: others, personal: personal, parent: parent), problems
    )
  }

  /// The files that a person is moved with from one account to another. Personal facts that the user may not see stay
  /// where they are.
  public func filesToMove(from here: ID<Account>, to there: ID<Account>) throws(StoreFault) -> MoveFiles {
    guard let other = try account(there).1 else { throw .missing(FileName.account(there).path) }
    do throws(StoreFault) {
      return MoveFiles(other, personal: (try personal(here), try personal(there)))
    } catch .permission {
      return MoveFiles(other)
    }
  }

  /// A contact, and the same person at the customers that they came from and went to, as far as those can be read.
  public func selves(of contact: ID<Contact>, in account: ID<Account>) -> [Reference<Contact>] {
    var selves = [Reference(contact, in: account)]
    var next = 0
    while next < selves.count {
      let one = selves[next]
      next += 1
      guard let house = one.account, let known = (try? self.account(house).1)??.find(one.record) else {
        continue
      }
      for other in known.otherSelves where !selves.contains(other) { selves.append(other) }
    }
    return selves
  }
}
