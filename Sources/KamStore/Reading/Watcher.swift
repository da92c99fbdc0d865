import Glibc
import KamDomain

/// Watches the store's directories for files that others change: kam, editors that replace a file, editors
/// that write into it, version control.
public final class Watcher {
  /// Readable when something happened; for `poll(2)`.
  public let descriptor: Int32
  private let root: Folder
  private var folders: [Int32: String] = [:]
  /// Files that were written into and not closed yet, and until when (milliseconds) the next write is waited for.
  private var unfinished: [FileName: Int] = [:]

  /// What changed.
  public struct Changes: Equatable, Sendable {
    public var files: Set<FileName> = []
    /// Events were lost or a directory came or went: everything has to be read again.
    public var needsRescan = false

    public init(files: Set<FileName> = [], needsRescan: Bool = false) {
      self.files = files
      self.needsRescan = needsRescan
    }

    public var isEmpty: Bool { files.isEmpty && !needsRescan }
  }

  /// How long after its last write a file that stays open is read as it is, in milliseconds: long enough for a slow
  /// writer's pause, and what stands there is seen within two seconds.
  static let patience = 1_500

  /// Starts watching.
  ///
  /// - Throws: `io` if the system gives no watch.
  public init(_ store: Store) throws(StoreFault) {
    root = store.root
    let events = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard events >= 0 else { throw StoreFault(errno: errno, "") }
    descriptor = events
    try watch("")
    for folder in Self.inner { try? watch(folder) }
  }

  deinit { close(descriptor) }

  private static let inner = ["accounts", "personal", "events", "playbook"]

  private func watch(_ folder: String) throws(StoreFault) {
    // Watched by descriptor, so that a directory that was moved or swapped for a link is not followed.
    let opened = folder.isEmpty ? root : try root.folder(folder)
    let mask = IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ONLYDIR
    let watch = inotify_add_watch(descriptor, "/proc/self/fd/\(opened.descriptor)", UInt32(mask))
    guard watch >= 0 else { throw StoreFault(errno: errno, folder) }
    folders[watch] = folder
  }

  /// Takes what happened since the last time.
  ///
  /// - Parameter now: milliseconds of a clock that never goes back.
  /// - Returns: the files to read again, and after how many milliseconds to ask again though nothing may
  ///   happen (nil: not at all), because a file is half written.
  public func drain(now: Int) -> (changes: Changes, wait: Int?) {
    var changes = Changes()
    let buffer = UnsafeMutableRawPointer.allocate(byteCount: 65_536, alignment: 8)
    defer { buffer.deallocate() }
    while true {
      let count = read(descriptor, buffer, 65_536)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      take(UnsafeRawBufferPointer(start: buffer, count: count), now, &changes)
    }
    for (file, deadline) in unfinished where deadline <= now {
      changes.files.insert(file)
      unfinished[file] = nil
    }
    return (changes, unfinished.values.min().map { max(0, $0 - now) })
  }

  private func take(_ events: UnsafeRawBufferPointer, _ now: Int, _ changes: inout Changes) {
    let size = MemoryLayout<inotify_event>.size
    var at = 0
    while at + size <= events.count {
      let event = events.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
      let name = events[(at + size)..<(at + size + Int(event.len))].prefix { $0 != 0 }
      at += size + Int(event.len)
      take(event, String(decoding: name, as: UTF8.self), now, &changes)
    }
  }

  private func take(_ event: inotify_event, _ name: String, _ now: Int, _ changes: inout Changes) {
    guard event.mask & UInt32(IN_Q_OVERFLOW) == 0, let folder = folders[event.wd] else {
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 { changes.needsRescan = true }
      return
    }
    if event.mask & UInt32(IN_IGNORED) != 0 {
      folders[event.wd] = nil
      changes.needsRescan = true
    } else if folder.isEmpty, Self.inner.contains(name) {
      if event.mask & UInt32(IN_CREATE | IN_MOVED_TO) != 0 { try? watch(name) }
      changes.needsRescan = true
    } else if let file = FileName(path: folder.isEmpty ? name : folder + "/" + name) {
      note(file, event.mask, now, &changes)
    }
  }

  private func note(_ file: FileName, _ mask: UInt32, _ now: Int, _ changes: inout Changes) {
    if mask & UInt32(IN_MODIFY | IN_CREATE) != 0, mask & UInt32(IN_CLOSE_WRITE) == 0 {
      changes.files.remove(file)
      unfinished[file] = now + Self.patience
      return
    }
    unfinished[file] = nil
    changes.files.insert(file)
  }
}
