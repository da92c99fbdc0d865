import Glibc
import KamStore
import Synchronization

/// A disk on which one call goes wrong.
final class FaultyDisk: Sendable {
  /// How a call goes wrong.
  enum Fault: String, Sendable, CaseIterable {
    case eio, enospc, eacces, eintr, emfile
    case shortWrite = "short-write"
    case shortRead = "short-read"
    /// The program ends: this call is not made, and none after it.
    case stop

    /// What the system says.
    fileprivate var answer: Disk.Answer {
      switch self {
      case .eio, .stop: .fail(EIO)
      case .enospc: .fail(ENOSPC)
      case .eacces: .fail(EACCES)
      case .eintr: .fail(EINTR)
      case .emfile: .fail(EMFILE)
      case .shortWrite, .shortRead: .short(1)
      }
    }

    /// The calls that can go wrong so.
    fileprivate func concerns(_ call: Disk.Call, _ path: String) -> Bool {
      switch self {
      case .eio, .eintr, .stop: true
      case .enospc: [.open, .write, .sync, .rename, .makeDirectory, .truncate].contains(call)
      case .eacces:
        // Who may not enter the personal facts works without them: that is no fault.
        [.open, .list, .rename, .remove, .makeDirectory, .mode].contains(call) && !path.hasPrefix("personal")
      case .emfile: [.open, .list].contains(call)
      case .shortWrite: call == .write
      case .shortRead: call == .read
      }
    }

    /// Whether a save goes on as if nothing had happened.
    var isHarmless: Bool { [.eintr, .shortWrite, .shortRead].contains(self) }
  }

  private let fault: Fault
  private let point: Int
  private let count = Atomic(0)

  /// - Parameter point: the call that goes wrong, counted from 0 among those that can.
  init(_ fault: Fault, at point: Int) {
    (self.fault, self.point) = (fault, point)
  }

  /// The disk, for a store.
  var disk: Disk {
    Disk { call, path in
      guard self.fault.concerns(call, path) else { return .go }
      let index = self.count.add(1, ordering: .relaxed).oldValue
      return index == self.point || (self.fault == .stop && index > self.point) ? self.fault.answer : .go
    }
  }

  /// Whether so many calls were made that one went wrong.
  var hasStruck: Bool { count.load(ordering: .relaxed) > point }
}
