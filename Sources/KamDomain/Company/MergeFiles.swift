import KamRecord

/// The files that two accounts are made one from (X11).
public struct MergeFiles: Sendable {
  public var keep: Account
  public var gone: Account
  /// The other files that mention the account that goes.
  public var others: [(file: FileName, document: Document)]
  /// The personal files of both; empty documents if there are none.
  public var personal: (keep: Document, gone: Document)

  /// The account above the one that goes, if it has one: people read its name.
  public var parent: Account?

  public init(
    keep: Account, gone: Account, others: [(file: FileName, document: Document)],
    personal: (keep: Document, gone: Document), parent: Account? = nil
  ) {
    (self.keep, self.gone, self.others, self.personal) = (keep, gone, others, personal)
    self.parent = parent
  }

  /// The merge, as the change that makes it and what it does in lines; nil if both are the same account.
  public func merge(by author: Author) throws(Refusal) -> (change: Change, picture: MergePicture)? {
    guard
      let merge = Merge(
        gone, into: keep, beside: parent.map { [$0.id: $0] } ?? [:], by: author)
    else { return nil }
    let change = try merge.change(others: others, personal: personal)
    let names = others.compactMap { file, document in
      (Account(document)?.name ?? Gathering(document)?.name).map { (file, $0) }
    }
    let byFile = Dictionary(names, uniquingKeysWith: { first, _ in first })
    return (change, MergePicture(change, merge, byFile, author.language))
  }
}
