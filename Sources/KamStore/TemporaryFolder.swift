import CLinux
import Glibc

/// A directory that only the user may enter, for a store that lives no longer than the run that made it.
public struct TemporaryFolder: Sendable {
  public let path: String

  /// Makes one, empty, in another directory.
  public init(in parent: String) throws(StoreFault) {
    var template = Array((parent + "/kam-demo-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw StoreFault(errno: errno, parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes it with all that is in it.
  public func remove() { _ = kam_remove_tree(path) }
}
