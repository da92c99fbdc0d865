import Glibc
import KamStore

/// A directory for the length of one trial, removed with the value.
final class Scratch: Sendable {
  private let folder: TemporaryFolder
  var path: String { folder.path }
  /// Where a trial's store lies in it.
  var store: String { path + "/store" }
  /// Where the users' own state lies in it.
  var state: String { path + "/state" }

  /// Makes one that holds a tree, or nothing.
  ///
  /// - Parameter onDisk: on a real disk; else in memory where the machine has such a place, because nothing that
  ///   is tried there depends on the disk.
  init(_ tree: Tree = Tree(), onDisk: Bool = false) throws(StoreFault) {
    folder = try TemporaryFolder(in: !onDisk && access(Self.memory, W_OK) == 0 ? Self.memory : Self.disk)
    tree.write(to: folder.path)
  }

  deinit { folder.remove() }

  private static let memory = "/dev/shm"
  private static let disk = "/tmp"
}
