/// The months of one person's journal, of one kind.
struct JournalShelf {
  var kind: JournalKind
  /// `login@host`.
  var owner: String
  var folder: Folder
  /// The names of the months' files, oldest first.
  var months: [String]

  /// Everybody's journals, the store's first, then those of the personal facts if they may be read.
  ///
  /// - Parameter isWhole: whether a journal that cannot be read is a fault; else it is left out.
  static func all(in root: Folder, isWhole: Bool) throws(StoreFault) -> [JournalShelf] {
    var shelves: [JournalShelf] = []
    for kind in JournalKind.allCases {
      do throws(StoreFault) {
        let folder = try kind.folder(in: root)
        for owner in try folder.names().sorted() {
          if let shelf = try shelf(kind, owner, in: folder, isWhole) { shelves.append(shelf) }
        }
      } catch .missing {
        // Nothing was written there yet.
      } catch .permission(let path) {
        // Who may not see personal facts works without them.
        if isWhole, kind != .personal { throw .permission(path) }
      } catch {
        if isWhole { throw error }
      }
    }
    return shelves
  }

  private static func shelf(
    _ kind: JournalKind, _ owner: String, in folder: Folder, _ isWhole: Bool
  ) throws(StoreFault) -> JournalShelf? {
    do throws(StoreFault) {
      let journals = try folder.folder(owner)
      let months = try journals.names().filter(JournalFile.isMonth).sorted()
      return JournalShelf(kind: kind, owner: owner, folder: journals, months: months)
    } catch .notAFile {
      // A stray file is no journal.
      return nil
    } catch {
      if isWhole { throw error }
      return nil
    }
  }
}
