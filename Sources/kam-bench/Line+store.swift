import CFloor
import KamDemo
import KamDomain
import KamStore

extension Line {
  /// A whole store: how it is read anew, from what is remembered, and asked.
  static let store = [
    Line(
      name: "load", title: "load without snapshot", unit: "ms", peer: "C on one thread",
      gate: .atMostTimesPeer(2.2), aim: .atMostTimesPeer(1.2), floor: kam_floor_load
    ) { store in
      { _ = store.open(cached: false).catalog(.shipped) }
    },
    Line(
      name: "remembered", title: "rows for a first frame", gate: .atMostTimesPeer(0.5),
      aim: .atMostTimesPeer(0.1)
    ) { store in
      store.remember()
      return { _ = store.open(cached: true).remembered(.shipped) }
    },
    Line(
      name: "validated", title: "rows compared with every file", gate: .atMostTimesPeer(2),
      aim: .atMostTimesPeer(1.2)
    ) { store in
      store.remember()
      return { _ = store.open(cached: true).catalog(.shipped) }
    },
    Line(
      name: "order", title: "today's order, the first 100", gate: .atMostTimesPeer(0.5),
      aim: .atMostTimesPeer(0.2)
    ) { store in
      let rows = store.rows
      let ranking = Ranking(.today, today: BenchStore.now, vocabulary: .shipped)
      return { _ = ranking.top(100, of: rows) }
    },
    Line(
      name: "query", title: "structured query", asking: "industry:logistics stage:negotiation",
      gate: .atMost(1), aim: .atMost(0.2)),
    Line(name: "filter", title: "filter key, names", asking: "王", gate: .atMost(5), aim: .atMost(2.5)),
  ]

  /// A line about a store on the disk, in milliseconds beside a floor in C over the same files.
  ///
  /// - Parameters:
  ///   - share: into how many parts of the store the times are divided.
  ///   - prepare: makes ready what is not timed, and gives what is.
  private init(
    name: String, title: String, unit: String = "ms", peer: String = "C, status of each file", gate: Bound,
    aim: Bound, floor: @escaping @Sendable (UnsafePointer<CChar>?) -> Int = { Int(kam_floor_status($0)) },
    share: @escaping @Sendable (Setting) -> Double = { _ in 1 },
    prepare: @escaping @Sendable (BenchStore) -> () -> Void
  ) {
    self.init(name: name, title: title, unit: unit, peer: peer, gate: gate, aim: aim) { setting in
      let store = BenchStore(setting)
      let timed = prepare(store)
      return Reading(
        figure: store.median(timed) / share(setting),
        peer: store.median { _ = floor(store.accounts) } / share(setting))
    }
  }

  /// A line about asking all rows, for each ten thousand of them.
  private init(name: String, title: String, asking words: String, gate: Bound, aim: Bound) {
    self.init(
      name: name, title: title, unit: "ms per 10,000", gate: gate, aim: aim,
      share: { Double($0.accounts) / 10_000 },
      prepare: { store in
        let rows = store.rows
        let query = Query.parse(words, .shipped, today: BenchStore.now).query
        return { _ = query.places(in: rows, today: BenchStore.now, .shipped) }
      })
  }
}

/// A generated store on the disk, made once and used again.
struct BenchStore {
  static let now = Moment("2026-11-24")!

  private let path: String
  private let cache: String
  var accounts: String { path + "/accounts" }

  init(_ setting: Setting) {
    path = "\(setting.folder)/\(setting.accounts)-\(setting.seed)"
    cache = setting.folder + "/cache"
    guard (try? Store(path, who: Self.who, seed: 1)) == nil else { return }
    let demo = Demo(accounts: setting.accounts, seed: setting.seed, today: Self.now)
    _ = try? Store.fill(
      path, house: demo.houseFiles.map { NewFile(path: $0.path, bytes: $0.bytes) }, count: setting.accounts,
      files: { demo.files(of: $0).map { NewFile(path: $0.path, bytes: $0.bytes) } },
      progress: { _, _ in true })
  }

  private static let who = Identity(login: "liwei", host: "bench")

  func open(cached: Bool) -> Store {
    guard let store = try? Store(path, who: Self.who, seed: 1, cache: cached ? cache : nil) else {
      refuse("no store could be made in \(path)")
    }
    return store
  }

  /// The rows of all accounts.
  var rows: [Headline] { open(cached: true).catalog(.shipped).headlines }

  /// Sees to it that the rows are remembered.
  func remember() { _ = open(cached: true).catalog(.shipped) }

  /// The median of five times, in milliseconds by the clock on the wall: threads and the disk count.
  func median(_ body: () -> Void) -> Double {
    let times = (0..<5).map { _ in
      let taken = ContinuousClock().measure(body).components
      return Double(taken.seconds) * 1e3 + Double(taken.attoseconds) / 1e15
    }
    return times.sorted()[2]
  }
}
