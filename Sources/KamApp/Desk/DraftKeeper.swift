import Glibc
import KamDomain
import KamRecord
import KamStore
import KamWorkbench

/// Writes aside what is being typed, and finds what a session that ended in the middle of it left.
///
/// Each session has a draft of its own, named by its process, so that two terminals do not take each other's.
struct DraftKeeper {
  private let folder: StateFolder?
  private let name: String
  private var kept: [KamWorkbench.Draft] = []
  /// The draft of an ended session that this one took over.
  private var inherited: String?

  private static let prefix = "draft-"

  init(_ folder: StateFolder?, process: Int32) {
    self.folder = folder
    name = Self.prefix + String(process)
  }

  /// The names of the drafts that ended sessions left.
  var left: [String] {
    (folder?.names ?? []).filter { $0.hasPrefix(Self.prefix) && !Self.isAlive($0) }
  }

  /// The drafts of a session that is not there any more; none if there is none.
  mutating func inherit() -> [KamWorkbench.Draft] {
    for left in left {
      let drafts = folder?.text(left).map(Self.read) ?? []
      guard !drafts.isEmpty else { continue }
      inherited = left
      return drafts
    }
    return []
  }

  /// Keeps drafts at once if they are others than before; none when they were taken or thrown away.
  mutating func keep(_ drafts: [KamWorkbench.Draft]) {
    guard drafts != kept else { return }
    kept = drafts
    // A disk that fails now must not take the screen from the user; saving will tell.
    try? folder?.keep(drafts.isEmpty ? nil : drafts.map(Self.text).joined(separator: "\n"), as: name)
    if let left = inherited {
      try? folder?.keep(nil, as: left)
      inherited = nil
    }
  }

  /// Whether the process that a draft is named by still runs, and is a kam.
  private static func isAlive(_ name: String) -> Bool {
    guard let process = Int32(name.dropFirst(prefix.count)), kill(process, 0) == 0 || errno == EPERM else {
      return false
    }
    guard process != getpid(), let own = TextFile.line("/proc/self/comm") else { return false }
    return TextFile.line("/proc/\(process)/comm") == own
  }

  private static func text(_ draft: KamWorkbench.Draft) -> String {
    let lines = Record.text([
      ("Purpose", draft.purpose), ("Account", draft.account?.text ?? ""), ("Text", draft.text),
    ])
    return String(decoding: lines, as: UTF8.self)
  }

  private static func read(_ text: String) -> [KamWorkbench.Draft] {
    Document(text: text).records.compactMap { record in
      guard let purpose = record["Purpose"], let text = record["Text"] else { return nil }
      return KamWorkbench.Draft(account: record["Account"].map { ID($0) }, purpose: purpose, text: text)
    }
  }
}
