import Glibc
import KamDomain
import KamStore

/// What a workbench would show of the customers: their texts, kept up by the watcher alone.
final class View {
  private let store: Store
  private let watcher: Watcher
  private let accounts: [ID<Account>]
  /// The text shown of each customer; none for a file that is not right, which is told instead.
  private(set) var texts: [ID<Account>: [UInt8]] = [:]
  private var wait: Int?

  init(_ store: Store, _ accounts: [ID<Account>]) throws(StoreFault) {
    (self.store, self.accounts) = (store, accounts)
    watcher = try Watcher(store)
    for id in accounts { read(id) }
  }

  /// Takes in what has come, after waiting a while for something.
  func turn() {
    var polled = pollfd(fd: watcher.descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&polled, 1, Int32(min(20, wait ?? 20)))
    let (changes, wait) = watcher.drain(now: Int(Torture.seconds() * 1000))
    self.wait = wait
    for id in accounts where changes.needsRescan || changes.files.contains(.account(id)) { read(id) }
  }

  private func read(_ id: ID<Account>) {
    let found = try? store.account(id)
    texts[id] = found?.1 == nil || found?.2.isEmpty == false ? nil : found?.0.bytes
  }
}
