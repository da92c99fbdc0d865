import CFloor
import KamDomain
import KamStore

extension Line {
  /// A whole store: how it is read anew, from what is remembered, and asked.
  static let store = [
    Line(
      name: "load", title: "load without snapshot", peer: "C on one thread", gate: .atMostTimesPeer(2.2),
      aim: .atMostTimesPeer(1.2), floor: kam_floor_load
    ) { store in
      { _ = store.open(cached: false)?.catalog(store.vocabulary) }
    },
    Line(
      name: "remembered", title: "rows for a first frame", gate: .atMostTimesPeer(0.5),
      aim: .atMostTimesPeer(0.1)
    ) { store in
      store.remember()
      return { _ = store.open(cached: true)?.remembered(store.vocabulary) }
    },
    Line(
      name: "validated", title: "rows compared with every file", gate: .atMostTimesPeer(2),
      aim: .atMostTimesPeer(1.2)
    ) { store in
      store.remember()
      return { _ = store.open(cached: true)?.catalog(store.vocabulary) }
    },
    Line(
      name: "order", title: "today's order, the first 100", gate: .atMostTimesPeer(0.5),
      aim: .atMostTimesPeer(0.2)
    ) { store in
      let rows = store.rows
      let ranking = Ranking(.today, today: BenchStore.now, vocabulary: store.vocabulary)
      return { _ = ranking.top(100, of: rows) }
    },
    Line(
      name: "query", title: "structured query", asking: "industry:logistics stage:negotiation",
      gate: .upToTenThousand(.atMost(1), above: .atMost(8)),
      aim: .upToTenThousand(.atMost(0.2), above: .atMost(2))),
    Line(
      name: "filter", title: "names filtered, without the screen", asking: "王",
      gate: .upToTenThousand(.atMost(5), above: .atMost(20)),
      aim: .upToTenThousand(.atMost(2.5), above: .atMost(8))),
  ]

  /// A line about a store on the disk, in milliseconds beside a floor in C over the same files.
  ///
  /// - Parameter prepare: makes ready what is not timed, and gives what is.
  private init(
    name: String, title: String, peer: String = "C, status of each file", gate: Bound, aim: Bound,
    floor: @escaping @Sendable (UnsafePointer<CChar>?) -> Int = { Int(kam_floor_status($0)) },
    prepare: @escaping @Sendable (BenchStore) -> () -> Void
  ) {
    self.init(name: name, title: title, unit: "ms", peer: peer, gate: gate, aim: aim) { setting in
      let store = BenchStore(setting)
      let timed = prepare(store)
      return Reading(
        figure: Clock.median(timed), peer: Clock.median { _ = floor(store.accounts) })
    }
  }

  /// A line about asking all rows.
  private init(name: String, title: String, asking words: String, gate: Bound, aim: Bound) {
    self.init(name: name, title: title, gate: gate, aim: aim) { store in
      let rows = store.rows
      let query = Query.parse(words, store.vocabulary, today: BenchStore.now).query
      return { _ = query.places(in: rows, today: BenchStore.now, store.vocabulary) }
    }
  }
}
