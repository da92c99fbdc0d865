import CFloor
import KamDemo
import KamDomain
import KamStore

extension Line {
  /// A whole store: how it is read anew, from what is remembered, and asked.
  static let store = [
    Line(
      name: "load", title: "load without snapshot", unit: "ms", peer: "C on one thread",
      gate: .atMostTimesPeer(2.2), aim: .atMostTimesPeer(1.2),
      measure: { setting in
        let store = BenchStore(setting)
        return Reading(
          figure: store.median { _ = store.open(cached: false).catalog(.shipped) },
          peer: store.median { _ = kam_floor_load(store.accounts) })
      }),
    Line(
      name: "remembered", title: "rows for a first frame", unit: "ms", peer: "C, status of each file",
      gate: .atMostTimesPeer(0.5), aim: .atMostTimesPeer(0.1),
      measure: { setting in
        let store = BenchStore(setting)
        store.remember()
        return Reading(
          figure: store.median { _ = store.open(cached: true).remembered(.shipped) },
          peer: store.median { _ = kam_floor_status(store.accounts) })
      }),
    Line(
      name: "validated", title: "rows compared with every file", unit: "ms", peer: "C, status of each file",
      gate: .atMostTimesPeer(2), aim: .atMostTimesPeer(1.2),
      measure: { setting in
        let store = BenchStore(setting)
        store.remember()
        return Reading(
          figure: store.median { _ = store.open(cached: true).catalog(.shipped) },
          peer: store.median { _ = kam_floor_status(store.accounts) })
      }),
    Line(
      name: "order", title: "today's order, the first 100", unit: "ms", peer: "C, status of each file",
      gate: .atMostTimesPeer(0.5), aim: .atMostTimesPeer(0.2),
      measure: { setting in
        let store = BenchStore(setting)
        let rows = store.open(cached: true).catalog(.shipped).headlines
        let ranking = Ranking(.today, today: BenchStore.now, vocabulary: .shipped)
        return Reading(
          figure: store.median { _ = ranking.top(100, of: rows) },
          peer: store.median { _ = kam_floor_status(store.accounts) })
      }),
    Line(
      name: "query", title: "structured query", unit: "ms per 10,000", peer: "C, status of each file",
      gate: .atMost(1), aim: .atMost(0.2),
      measure: { setting in
        let store = BenchStore(setting)
        let rows = store.open(cached: true).catalog(.shipped).headlines
        let query = Query.parse("industry:logistics stage:negotiation", .shipped, today: BenchStore.now).query
        let share = Double(setting.accounts) / 10_000
        return Reading(
          figure: store.median { _ = query.places(in: rows, today: BenchStore.now, .shipped) } / share,
          peer: store.median { _ = kam_floor_status(store.accounts) } / share)
      }),
    Line(
      name: "filter", title: "filter key, names", unit: "ms per 10,000", peer: "C, status of each file",
      gate: .atMost(5), aim: .atMost(2.5),
      measure: { setting in
        let store = BenchStore(setting)
        let rows = store.open(cached: true).catalog(.shipped).headlines
        let query = Query.parse("王", .shipped, today: BenchStore.now).query
        let share = Double(setting.accounts) / 10_000
        return Reading(
          figure: store.median { _ = query.places(in: rows, today: BenchStore.now, .shipped) } / share,
          peer: store.median { _ = kam_floor_status(store.accounts) } / share)
      }),
  ]
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
