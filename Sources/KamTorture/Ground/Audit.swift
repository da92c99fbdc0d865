import KamDomain
import KamRecord
import KamStore

/// Whether a store's journals and files agree: every entry starts from the text that the one before it left, and
/// every file is as the last entry says.
enum Audit {
  /// What does not agree, as sentences; none if all does.
  static func faults(_ store: Store) -> [String] {
    var last: [FileName: Fingerprint?] = [:]
    var faults: [String] = []
    for entry in store.history().reversed() where !entry.isVoid {
      for part in entry.parts {
        if let left = last[part.file], left != part.before {
          faults.append("the chain of \(part.file.path) is broken at entry \(entry.id)")
        }
        last[part.file] = .some(part.after)
      }
    }
    for (file, left) in last where state(of: file, in: store) != left {
      faults.append("\(file.path) is not as the journal says")
    }
    return faults.sorted() + problems(store)
  }

  /// A file's fingerprint; nil if there is none.
  static func state(of file: FileName, in store: Store) -> Fingerprint? {
    (try? store.document(file)).map { Fingerprint($0.bytes) }
  }

  /// Files that are not whole: every text of a trial can be read, and so must what is made of it.
  private static func problems(_ store: Store) -> [String] {
    Store.Shelf.allCases.flatMap { shelf in
      store.scan(shelf) { _, document in document.records.count }.problems.map {
        "\($0.path):\($0.line) cannot be read"
      }
    }
  }
}
