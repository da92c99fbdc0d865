import KamDomain
import KamStore

extension Line {
  /// Looking for something, on the screen and on the command line.
  static let asking = [
    Line(
      name: "filter-key", title: "filter key, names and headlines", unit: "ms", peer: "fzf",
      gate: .upToTenThousand(.atMost(5), above: .atMost(20)),
      aim: .upToTenThousand(.atMost(2.5), above: .atMost(8)),
      measure: { setting in
        let store = BenchStore(setting)
        guard let sitting = store.sitting() else { return nil }
        _ = sitting.press("/", quiet: 100)
        return Reading(figure: typing(sitting), peer: FuzzyFinder.sitting(store).map(typing))
      }),
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

  /// The median answer to letters typed one by one, each narrowing further.
  private static func typing(_ sitting: Sitting) -> Double {
    let word = ["物", "流", "有"]
    let answers = (0..<3).flatMap { _ in
      let answers = word.map { sitting.press($0, patience: 2000, quiet: 120) }
      _ = sitting.press("\u{15}", patience: 2000, quiet: 120)
      return answers
    }
    return answers.map(\.milliseconds).median
  }
}
