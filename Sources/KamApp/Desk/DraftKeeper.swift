import Glibc
import KamDomain
import KamRecord
import KamStore
import KamWorkbench

/// Writes aside what is being typed, and finds what sessions that ended in the middle of it left.
///
/// Each session has a file of its own, named by its process, so that two terminals do not take each other's.
struct DraftKeeper {
  private let folder: StateFolder?
  private let name: String
  private var kept: [KamWorkbench.Draft] = []
  /// The files of ended sessions that this one took over.
  private var inherited: Set<String> = []
  /// The sessions that go on in other terminals, by their files.
  private var others: [String: ProcessWatch] = [:]

  private static let prefix = "draft-"

  init(_ folder: StateFolder?, process: Int32) {
    self.folder = folder
    name = Self.prefix + String(process)
  }

  /// The names of the drafts that ended sessions left.
  var left: [String] { all.filter { !Self.isAlive($0) } }

  private var all: [String] { (folder?.names ?? []).filter { $0.hasPrefix(Self.prefix) } }

  /// Readable when another session has ended; for `poll(2)`.
  var descriptors: [Int32] { others.values.map(\.descriptor) }

  /// Takes over what ended sessions left; those that go on, perhaps for the moment of their end, are watched.
  ///
  /// - Parameter isFree: whether there is a place for a draft; a file with one that has none is left for later.
  mutating func inherit(where isFree: (KamWorkbench.Draft) -> Bool) -> [KamWorkbench.Draft] {
    var drafts: [KamWorkbench.Draft] = []
    others = [:]
    for file in all where !inherited.contains(file) && (file != name || kept.isEmpty) {
      if Self.isAlive(file) {
        others[file] = Self.process(file).flatMap { ProcessWatch($0) }
        continue
      }
      let found = folder?.text(file).map(Self.read) ?? []
      let isTaken = found.contains { draft in
        !isFree(draft) || drafts.contains { $0.isOfOnePlace(with: draft) }
      }
      guard !found.isEmpty, !isTaken else { continue }
      inherited.insert(file)
      drafts += found
    }
    return drafts
  }

  /// Keeps drafts at once if they are others than before; none when they were taken or thrown away.
  mutating func keep(_ drafts: [KamWorkbench.Draft]) {
    guard drafts != kept || !inherited.isEmpty else { return }
    // A disk that fails now must not take the screen from the user; saving will tell.
    guard (try? folder?.keep(drafts.isEmpty ? nil : Self.text(drafts), as: name)) != nil else { return }
    kept = drafts
    for file in inherited where file != name { try? folder?.keep(nil, as: file) }
    inherited = []
  }

  private static func process(_ name: String) -> Int32? { Int32(name.dropFirst(prefix.count)) }

  /// Whether the process that a draft is named by still runs, and is a kam.
  private static func isAlive(_ name: String) -> Bool {
    guard let process = process(name), kill(process, 0) == 0 || errno == EPERM else { return false }
    guard process != getpid(), let own = TextFile.line("/proc/self/comm"),
      TextFile.line("/proc/\(process)/comm") == own
    else { return false }
    return !(ProcessWatch(process)?.hasEnded ?? false)
  }

  private static func text(_ drafts: [KamWorkbench.Draft]) -> String {
    let records = drafts.map { draft in
      Record.text([("Purpose", draft.purpose), ("Account", draft.account?.text ?? ""), ("Text", draft.text)])
    }
    return String(decoding: Array(records.joined(separator: [0x0A])), as: UTF8.self)
  }

  private static func read(_ text: String) -> [KamWorkbench.Draft] {
    Document(text: text).records.compactMap { record in
      guard let purpose = record["Purpose"], let text = record["Text"] else { return nil }
      return KamWorkbench.Draft(account: record["Account"].map { ID($0) }, purpose: purpose, text: text)
    }
  }
}
