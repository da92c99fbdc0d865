import KamDomain
import KamStore

extension Line {
  /// Looking for something, on the screen and on the command line.
  static let asking = [
    Line(
      name: "filter-key", title: "filter key, names and headlines", unit: "ms", peer: "fzf",
      gate: .upToTenThousand(.atMost(5), above: .atMost(20)),
      aim: .upToTenThousand(.atMost(2.5), above: .atMost(8)),
      measure: { typing($0, \.firstFrame) }),
    Line(
      name: "filter-key-texts", title: "filter key, with what all texts say", unit: "ms", peer: "fzf",
      gate: .upToTenThousand(.atMost(16), above: .atMost(80)),
      aim: .upToTenThousand(.atMost(6), above: .atMost(35)),
      measure: { typing($0, \.milliseconds) }),
    Line(
      name: "find", title: "kam find \(BenchStore.word), answers validated", unit: "ms",
      peer: "rg over the files", gate: .upToTenThousand(.atMostTimesPeer(0.5), above: .atMostTimesPeer(0.25)),
      aim: .upToTenThousand(.atMostTimesPeer(0.4), above: .atMostTimesPeer(0.17)),
      measure: { setting in
        let store = BenchStore(setting)
        store.rememberByKam()
        let find = Program.kam(["--store", store.path, "find", BenchStore.word], in: setting)
        let search = Program(
          installed: "rg", ["--no-config", BenchStore.word, store.accounts], in: setting)
        return Reading(figure: find.median(of: 5), peer: search?.median(of: 5))
      }),
    Line(
      name: "full-text", title: "full-text key", unit: "ms", peer: "rg over one file",
      gate: .upToTenThousand(.atMost(16), above: .atMost(80)),
      aim: .upToTenThousand(.atMost(6), above: .atMost(35)),
      measure: { setting in
        let store = BenchStore(setting)
        let search = Program(
          installed: "rg", ["--no-config", "-c", BenchStore.word, store.joined], in: setting)
        guard let texts = store.open(cached: true)?.texts(store.vocabulary),
          let words = FullText(BenchStore.word)
        else { return nil }
        return Reading(figure: Clock.median { _ = texts.search(words) }, peer: search?.median(of: 5))
      }),
  ]

  /// The median answer to letters typed one by one, each narrowing further. The first frame lists whose name or
  /// headline has them; who has them in a text comes behind that, unless the next key ends the search.
  private static func typing(_ setting: Setting, _ time: KeyPath<Sitting.Answer, Double>) -> Reading? {
    let store = BenchStore(setting)
    guard let sitting = store.sitting() else { return nil }
    _ = sitting.press("/", quiet: 100)
    return Reading(
      figure: typing(sitting).map { $0[keyPath: time] }.median,
      peer: FuzzyFinder.sitting(store).map { typing($0).map(\.milliseconds).median })
  }

  private static func typing(_ sitting: Sitting) -> [Sitting.Answer] {
    let word = ["物", "流", "有"]
    return (0..<3).flatMap { _ in
      let answers = word.map { sitting.press($0, patience: 2000, quiet: 120) }
      _ = sitting.press("\u{15}", patience: 2000, quiet: 120)
      return answers
    }
  }
}
