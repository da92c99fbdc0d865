import Glibc
import KamStore
import Synchronization

/// A process that stops itself in the middle of a save, with the lock in its hands.
struct HolderRole {
  private let store: Store

  /// The words with which it is started.
  static func words(_ scratch: Scratch, stopsAt call: Int) -> [String] {
    ["holder", scratch.store, String(call)]
  }

  /// Takes the words behind `holder`; nil if they are none of its.
  init?(_ words: ArraySlice<String>) {
    let words = Array(words)
    guard words.count == 2, let point = Int(words[1]) else { return nil }
    let count = Mutex<Int?>(nil)
    let disk = Disk { call, _ in
      let calls = count.withLock { count -> Int? in
        count = count.map { $0 + 1 } ?? (call == .lock ? -1 : nil)
        return count
      }
      if calls == point { raise(SIGSTOP) }
      return .go
    }
    guard let store = try? Store(words[0], who: Estate.colleague, seed: 70, disk: disk) else { return nil }
    self.store = store
  }

  /// Saves, and gives the exit code; 3 if the save makes fewer calls than it was to stop at.
  func play() -> Int32 {
    let change = Estate.step("00000000zh", "再打", to: Estate.accounts[0])
    return (try? store.commit(change, at: Estate.at(500))) == nil ? 7 : 0
  }
}
