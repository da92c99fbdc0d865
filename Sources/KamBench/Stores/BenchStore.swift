import Glibc
import KamDemo
import KamDomain
import KamStore

/// A generated store on the disk, made once and used again.
struct BenchStore {
  static let now = Moment("2026-11-24")!
  /// The customer of the demo that is looked for.
  static let word = "冷链"

  let setting: Setting
  let path: String
  /// The store's own, as kam reads it: what is remembered counts for this one only.
  let vocabulary: Vocabulary
  private let cache: String
  var accounts: String { path + "/accounts" }

  init(_ setting: Setting, named name: String? = nil) {
    self.setting = setting
    path = "\(setting.folder)/\(name ?? "\(setting.accounts)")-\(setting.seed)"
    cache = setting.folder + "/own"
    let store = (try? Store(path, who: Self.who, seed: 1)) ?? Self.made(path, setting)
    vocabulary = (try? store?.house()).map { Vocabulary($0) } ?? .shipped
  }

  private static func made(_ path: String, _ setting: Setting) -> Store? {
    let demo = Demo(accounts: setting.accounts, seed: setting.seed, today: now)
    _ = try? Store.fill(
      path, house: demo.houseFiles.map { NewFile(path: $0.path, bytes: $0.bytes) }, count: setting.accounts,
      files: { demo.files(of: $0).map { NewFile(path: $0.path, bytes: $0.bytes) } },
      progress: { _, _ in true })
    return try? Store(path, who: who, seed: 1)
  }

  private static let who = Identity(login: "liwei", host: "bench")

  /// Opens it; nil if that cannot be done.
  func open(cached: Bool) -> Store? {
    try? Store(path, who: Self.who, seed: 1, cache: cached ? cache : nil)
  }

  /// The rows of all accounts.
  var rows: [Headline] { open(cached: true)?.catalog(vocabulary).headlines ?? [] }

  /// Sees to it that the rows are remembered.
  func remember() { _ = open(cached: true)?.catalog(vocabulary) }

  /// What the row that stands first this morning is called.
  var first: String {
    let rows = rows
    let ranking = Ranking(.today, today: Self.now, vocabulary: vocabulary)
    return ranking.top(1, of: rows).first.map { rows[$0].shortName ?? rows[$0].name } ?? ""
  }

  /// A file beside the store that is made once from its rows.
  func file(_ name: String, _ make: ([Headline]) -> String) -> String {
    let file = path + "." + name
    if access(file, R_OK) != 0 { Self.write(Array(make(rows).utf8), to: file) }
    return file
  }

  /// One file with the texts of all accounts.
  var joined: String {
    let file = path + ".all.rec"
    guard access(file, R_OK) != 0 else { return file }
    guard let output = fopen(file, "w") else { return file }
    defer { fclose(output) }
    for bytes in texts { _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, output) } }
    return file
  }

  /// The texts of all accounts, read as they are asked for.
  var texts: some Sequence<[UInt8]> {
    let store = open(cached: false)
    return rows.lazy.compactMap { (try? store?.document(.account($0.id)))?.bytes }
  }

  private static func write(_ bytes: [UInt8], to path: String) {
    guard let output = fopen(path, "w") else { return }
    defer { fclose(output) }
    _ = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, output) }
  }
}

extension BenchStore {
  /// The workbench on this store, with its rows remembered.
  func workbench(_ arguments: [String] = []) -> Program {
    .kam(["--store", path, "--lang", "zh", "--today", "2026-11-24T09:12"] + arguments, in: setting)
  }

  /// Sees to it that kam remembers the rows: what another program has kept counts for nothing.
  func rememberByKam() {
    _ = Program.kam(["--store", path, "list", "--limit", "1"], in: setting).median(of: 1)
  }

  /// The workbench open, its first frame whole and what it reads beside done; nil if it does not open.
  func sitting() -> Sitting? {
    rememberByKam()
    let sitting = Sitting(workbench(), until: first)
    sitting?.settle(500)
    return sitting
  }

  /// The workbench with the list over the whole desk.
  func zoomedSitting() -> Sitting? {
    let sitting = self.sitting()
    _ = sitting?.press("z", quiet: 200)
    return sitting
  }
}
