import KamDomain
import KamRecord

/// A change that is on the disk.
public struct Saved: Sendable {
  /// The journal's entry; nil if the files held the change already.
  public var entry: Entry?
  /// The files that were written, as they are now; an empty document for one that was removed.
  public var files: [FileName: Document]
  /// Of files that were looked at, those that the user changed elsewhere: in another window, or by another program
  /// where nobody else can write.
  public var own: Set<FileName> = []
}

/// Why a change was not saved. The files are as they were before.
public enum SaveFailure: Error, Sendable, Equatable {
  /// Somebody was faster, or the change does not fit what stands there.
  case refused(Refusal)
  /// An undo or redo was refused because somebody changed the same since: who, when, and what.
  case overtaken(Refusal, by: Entry?)
  /// There is nothing of one's own to undo.
  case nothingToUndo
  /// Nothing was taken back that could be done again.
  case nothingToRedo
  /// The entry erased personal facts, or held some that were erased: they cannot be brought back.
  case erased(Entry)
  /// The files could not be read or written.
  case failed(StoreFault)
}
