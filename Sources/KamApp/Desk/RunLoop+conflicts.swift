import KamDomain
import KamStore
import KamWorkbench

/// What a conflict is about.
struct ConflictPlace: Hashable {
  private let place: Place
  private let field: String

  init(_ conflict: Conflict) {
    place = conflict.place
    field = conflict.field
  }

  /// Whether a change decides it.
  func isDecided(by change: Change) -> Bool {
    change.edits.contains { edit in
      guard edit.place == place else { return false }
      return switch edit.action {
      case .set(let name, _, _), .addValue(let name, _), .removeValue(let name, _): name == field
      case .addRecord, .removeRecord: field.isEmpty
      }
    }
  }
}

/// Conflicts that the store keeps until the user decides: of this session, of earlier ones, with other programs.
extension RunLoop {
  /// Hands the workbench the conflicts that it does not know yet.
  mutating func tellConflicts() {
    for kept in open.store.state?.conflicts ?? []
    where conflicts.insert(ConflictPlace(kept.conflict)).inserted {
      handle(.conflict(kept.conflict, title: kept.title))
    }
  }

  /// Forgets the conflicts that a change has decided, because it stands now or was given up.
  mutating func settle(_ change: Change) {
    let decided = conflicts.filter { $0.isDecided(by: change) }
    guard !decided.isEmpty else { return }
    conflicts.subtract(decided)
    open.store.state?.settle(decidedBy: change)
  }
}

extension StateFolder {
  /// Forgets the kept conflicts that a change decides.
  func settle(decidedBy change: Change) {
    for kept in conflicts where ConflictPlace(kept.conflict).isDecided(by: change) { try? settle(kept) }
  }
}
