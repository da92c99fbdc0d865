import Glibc
import KamDomain

/// The user's own state of one store: what is being typed, what could not be saved, what was selected.
/// Private to the user, written by replacing; deleting it loses nothing that was saved.
public final class StateFolder: Sendable {
  private let folder: Folder

  /// Opens `<place>/<key of the store>/`, made if missing; the key is told from the store's directory.
  init(_ place: String, store: Folder, _ disk: Disk) throws(StoreFault) {
    try Self.make(place, disk)
    folder = try Folder.open(place, disk).folderMade(try Self.key(of: store), mode: 0o700)
  }

  /// Opens what an earlier session left, for who reads and makes nothing.
  ///
  /// - Throws: `missing` if none did.
  init(leftIn place: String, store: Folder, _ disk: Disk) throws(StoreFault) {
    folder = try Folder.open(place, disk).folder(try Self.key(of: store))
  }

  private static func key(of store: Folder) throws(StoreFault) -> String {
    let status = try store.status()
    return "\(status.st_dev)-\(status.st_ino)"
  }

  static func make(_ path: String, _ disk: Disk) throws(StoreFault) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      guard access(made, F_OK) != 0 else { continue }
      let step = made
      do throws(StoreFault) {
        _ = try disk.perform(.makeDirectory, step) { mkdir(step, 0o700) }
      } catch .io(EEXIST, _) {
        continue
      }
    }
  }

  /// The text kept under a name, as `session`; nil if there is none.
  public func text(_ name: String) -> String? {
    guard let bytes = try? folder.read(name).bytes else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Keeps a text under a name, or removes it (nil): the old or the new text, never half of one.
  ///
  /// - Parameter isSynced: whether it must be there after a power cut.
  public func keep(_ text: String?, as name: String, isSynced: Bool = true) throws(StoreFault) {
    guard let text else {
      do throws(StoreFault) { try folder.remove(name) } catch .missing { return }
      return
    }
    let aside = name + ".new"
    let file = try folder.open(aside, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o600)
    try file.write(Array(text.utf8))
    if isSynced { try file.syncData() }
    try folder.rename(aside, to: name)
  }

  /// The names under which something is kept, sorted.
  public var names: [String] {
    ((try? folder.names()) ?? []).filter { !$0.hasSuffix(".new") }.sorted()
  }
}

extension Store {
  /// What the user's earlier sessions left below `place`; nil if that is nothing. Nothing is made.
  public func stateLeft(in place: String) -> StateFolder? {
    state ?? (try? StateFolder(leftIn: place, store: root, disk))
  }
}
