import Glibc
import KamDomain

/// The store's lock, held while the value lives: one writer at a time, over files and journal.
struct Lock: ~Copyable {
  private let file: OpenFile

  static let name = ".lock"

  /// Nobody is named who does not hold it any more.
  deinit { try? file.truncate(to: 0) }

  /// Takes the lock, waiting for another holder for a while.
  ///
  /// - Parameter patience: how long, in milliseconds.
  /// - Throws: `locked` with the holder's name when the time is over.
  static func take(
    _ root: Folder, for who: Identity, at: Timestamp, patience: Int
  ) throws(StoreFault) -> Lock {
    let file = try open(root)
    let end = milliseconds() + patience
    while true {
      do throws(StoreFault) {
        _ = try file.disk.perform(.lock, file.path) { flock(file.descriptor, LOCK_EX | LOCK_NB) }
        break
      } catch .io(EWOULDBLOCK, _) {
        guard milliseconds() < end else {
          throw .locked(holder(file).flatMap { $0.isGone(from: who.host) ? nil : $0 })
        }
        usleep(1000)
      }
    }
    let text = Array("\(who.login)@\(who.host) \(getpid()) \(at)\n".utf8)
    try file.truncate(to: 0)
    try file.write(text)
    return Lock(file: file)
  }

  /// Milliseconds of a clock that only goes forward.
  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  private static func open(_ root: Folder) throws(StoreFault) -> OpenFile {
    do throws(StoreFault) {
      return try root.open(name, O_RDWR)
    } catch .missing {
      let file = try root.open(name, O_RDWR | O_CREAT, mode: 0o660)
      // Whoever made the file owns its mode; a second maker in the same moment may not change it.
      _ = fchmod(file.descriptor, 0o660)
      return file
    }
  }

  static func holder(_ file: borrowing OpenFile) -> Holder? {
    guard let bytes = try? file.read(256, at: 0) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 3, let process = Int32(words[1]) else { return nil }
    return Holder(who: String(words[0]), process: process, since: String(words[2]))
  }
}

extension Holder {
  /// Whether it was a process of this machine that has ended: whoever took the lock after it has not signed yet.
  fileprivate func isGone(from host: String) -> Bool {
    who.hasSuffix("@" + host) && kill(process, 0) != 0 && errno == ESRCH
  }
}
