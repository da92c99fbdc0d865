extension Line {
  /// Keys that move: how soon the screen has answered, and in how many bytes.
  static let keys = [
    Line(
      name: "j", title: "j in the zoomed list, p50", unit: "ms", peer: "abook", gate: .atMost(0.6),
      aim: .atMost(0.35), measure: { beside($0) { walk($0).map(\.milliseconds).quantile(0.5) } }),
    Line(
      name: "j-p99", title: "j in the zoomed list, p99", unit: "ms", peer: "abook", gate: .atMost(3),
      aim: .atMost(1), measure: { beside($0) { walk($0).map(\.milliseconds).quantile(0.99) } }),
    Line(
      name: "j-bytes", title: "bytes of j in the zoomed list", unit: "B", peer: "abook", gate: .atMost(360),
      aim: .atMost(60), measure: { beside($0) { walk($0).map { Double($0.bytes) }.median } }),
    Line(
      name: "scroll-bytes", title: "bytes of one scroll step", unit: "B", peer: "abook", gate: .atMost(450),
      aim: .atMost(300), measure: { beside($0) { scroll($0).map { Double($0.bytes) }.median } }),
    Line(
      name: "desk-bytes", title: "bytes of j on the desk, three panes following", unit: "B",
      peer: "B changed", gate: .atMostTimesPeer(1.3, plus: 300), aim: .atMostTimesPeer(1.15),
      measure: { setting in
        BenchStore(setting).sitting().map { sitting in
          let answers = sitting.press(each: Array(repeating: "j", count: 12), quiet: 60)
          return Reading(
            figure: answers.map { Double($0.bytes) }.median, peer: answers.map { Double($0.changed) }.median)
        }
      }),
    Line(
      name: "page", title: "page down", unit: "ms", peer: "abook", gate: .atMostTimesPeer(2),
      aim: .atMostTimesPeer(1.1), measure: { beside($0) { pages($0).map(\.milliseconds).median } }),
    Line(
      name: "page-bytes", title: "bytes of a page", unit: "B", peer: "B visible",
      gate: .atMostTimesPeer(1.15), aim: .atMostTimesPeer(1.15),
      measure: { setting in
        BenchStore(setting).zoomedSitting().map { sitting in
          let bytes = pages(sitting).map { Double($0.bytes) }.median
          return Reading(figure: bytes, peer: Double(sitting.glass.visibleBytes))
        }
      }),
    Line(
      name: "burst", title: "500 keys at once", unit: "ms", peer: "abook", gate: .atMostTimesPeer(0.33),
      aim: .atMostTimesPeer(0.1), measure: { beside($0) { burst($0).milliseconds } }),
    Line(
      name: "burst-bytes", title: "bytes of 500 keys at once", unit: "B", peer: "abook",
      gate: .atMost(30_000), aim: .atMost(7000), measure: { beside($0) { Double(burst($0).bytes) } }),
  ]

  /// A figure of the zoomed workbench beside abook's.
  private static func beside(_ setting: Setting, _ figure: (Sitting) -> Double) -> Reading? {
    let store = BenchStore(setting)
    return store.zoomedSitting().map {
      Reading(figure: figure($0), peer: AddressBook.sitting(store).map(figure))
    }
  }

  /// Down and up through the rows that are seen.
  private static func walk(_ sitting: Sitting) -> [Sitting.Answer] {
    _ = sitting.press("j")
    let keys = Array(repeating: "j", count: 25) + Array(repeating: "k", count: 25)
    return (0..<4).flatMap { _ in sitting.press(each: keys) }
  }

  /// Rows that come in below.
  private static func scroll(_ sitting: Sitting) -> [Sitting.Answer] {
    _ = sitting.press(String(repeating: "j", count: 60))
    return sitting.press(each: Array(repeating: "j", count: 30))
  }

  private static func pages(_ sitting: Sitting) -> [Sitting.Answer] {
    sitting.press(each: Array(repeating: "\u{1B}[6~", count: 12))
  }

  private static func burst(_ sitting: Sitting) -> Sitting.Answer {
    sitting.press(String(repeating: "j", count: 500), quiet: 150)
  }
}
