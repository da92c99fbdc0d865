import Glibc
import KamDomain
import KamRecord

extension Store {
  /// Saves a change: lock, reread, apply field by field, temp, fsync, journal, rename, fsync of the
  /// directory, unlock. When it returns, the change is on the disk; when it throws, nothing is changed.
  ///
  /// A field that somebody else changed meanwhile is refused, and kept among the conflicts.
  public func commit(_ change: Change, at: Timestamp) throws(SaveFailure) -> Saved {
    do throws(SaveFailure) {
      return try locked(at) { (working) throws(SaveFailure) in
        let rewrites = try self.rewrites(change, at, &working)
        guard !rewrites.isEmpty else { return Saved(entry: nil, files: [:]) }
        return try attempt { () throws(StoreFault) in
          try self.write(rewrites, title: change.title, undoes: nil, at: at, &working)
        }
      }
    } catch .refused(.fieldChanged(let conflict)) {
      try? state?.keep(conflict, title: change.title, at: at)
      throw .refused(.fieldChanged(conflict))
    }
  }

  /// What a change makes of its files; those that hold it already are left out.
  private func rewrites(
    _ change: Change, _ at: Timestamp, _ working: inout Working
  ) throws(SaveFailure) -> [Rewrite] {
    var rewrites: [Rewrite] = []
    for file in change.files {
      let before = try attempt { () throws(StoreFault) in
        let now = try current(file)
        try note(file, now, at, &working)
        return now
      }
      do throws(Refusal) {
        let rewrite = try Rewrite(change, file: file, before: before)
        if !rewrite.isIdle { rewrites.append(rewrite) }
      } catch {
        throw .refused(error)
      }
    }
    return rewrites
  }

  /// A file as it stands, with its fingerprint; nil if there is none.
  func current(_ file: FileName) throws(StoreFault) -> FileText? {
    do throws(StoreFault) {
      var text = try read(file)
      text.known = Fingerprint(text.bytes)
      return text
    } catch .missing {
      return nil
    }
  }

  /// Runs a piece of work under the lock, with the journals read to their ends.
  func locked<Result>(
    _ at: Timestamp, _ work: (inout Working) throws(SaveFailure) -> Result
  ) throws(SaveFailure) -> Result {
    if let readOnly { throw .failed(readOnly) }
    let lock: Lock
    do throws(StoreFault) {
      lock = try Lock.take(root, for: who, at: at, patience: patience)
    } catch {
      throw .failed(error)
    }
    // The working state never leaves the closure; the compiler cannot see that a plain result does not.
    let sent = working.withLock { working -> Sent<Result> in
      do throws(SaveFailure) {
        try attempt { () throws(StoreFault) in try prepare(at, &working) }
        return Sent(value: .success(try work(&working)))
      } catch {
        return Sent(value: .failure(error))
      }
    }
    _ = consume lock
    return try sent.value.get()
  }

  /// What every piece of work under the lock starts with: journals read, interrupted saves mended.
  private func prepare(_ at: Timestamp, _ working: inout Working) throws(StoreFault) {
    let fresh = try working.ledger.catchUp(root, isLocked: true)
    try mend(&working)
    keepOverwritten(news(fresh, isFirst: !working.isAwake), working.ledger)
    working.isAwake = true
  }

  func attempt<Result>(_ work: () throws(StoreFault) -> Result) throws(SaveFailure) -> Result {
    do throws(StoreFault) {
      return try work()
    } catch {
      throw .failed(error)
    }
  }
}

/// A result handed out of a guarded place.
private struct Sent<Value>: @unchecked Sendable {
  var value: Swift.Result<Value, SaveFailure>
}
