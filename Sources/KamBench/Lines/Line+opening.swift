import Glibc

extension Line {
  /// Opening the workbench: how soon its first frame stands, and what it sends.
  static let opening = [
    Line(
      name: "first-frame", title: "first frame", unit: "ms", peer: "abook",
      gate: .upToTenThousand(.atMostTimesPeer(0.8), above: .atMostTimesPeer(0.2)),
      aim: .upToTenThousand(.atMostTimesPeer(0.4), above: .atMostTimesPeer(0.1)),
      measure: { firstFrames(BenchStore($0), times: 9) {} }),
    Line(
      name: "first-frame-cold", title: "first frame, nothing in the cache", unit: "ms", peer: "abook",
      gate: .atMostTimesPeer(3.5), aim: .atMostTimesPeer(1.5), way: .once,
      measure: {
        PageCache.canBeDropped ? firstFrames(BenchStore($0), times: 3, before: PageCache.drop) : nil
      }),
    Line(
      name: "open-bytes", title: "bytes to open, in colour", unit: "B", peer: "B visible",
      gate: .atMostTimesPeer(1.6), aim: .atMostTimesPeer(1.4), measure: { openingBytes($0, []) }),
    Line(
      name: "open-bytes-mono", title: "bytes to open, without colour", unit: "B", peer: "B visible",
      gate: .atMostTimesPeer(1.25, plus: 400), aim: .atMostTimesPeer(1.1),
      measure: { openingBytes($0, ["--color", "never"]) }),
    Line(
      name: "version", title: "kam --version", unit: "ms", peer: "true", gate: .atMost(8), aim: .atMost(4),
      way: .once,
      measure: { setting in
        Reading(
          figure: Program.kam(["--version"], in: setting).median(of: 31),
          peer: Program(installed: "true", in: setting)?.median(of: 31))
      }),
  ]

  /// The median first frame of the workbench and of abook, opened by turns.
  private static func firstFrames(
    _ store: BenchStore, times: Int, before: () -> Void
  ) -> Reading? {
    store.rememberByKam()
    let (first, book) = (store.first, AddressBook.program(store))
    let name = store.rows.first.map(AddressBook.name) ?? ""
    var (own, peer): ([Double], [Double]) = ([], [])
    for _ in 0..<times {
      before()
      guard let sitting = Sitting(store.workbench(), until: first) else { return nil }
      own.append(sitting.firstFrame)
      before()
      if let book, let sitting = Sitting(book, until: name) { peer.append(sitting.firstFrame) }
    }
    return Reading(figure: own.median, peer: peer.isEmpty ? nil : peer.median)
  }

  private static func openingBytes(_ setting: Setting, _ arguments: [String]) -> Reading? {
    let store = BenchStore(setting)
    store.rememberByKam()
    guard let sitting = Sitting(store.workbench(arguments), until: store.first) else { return nil }
    sitting.settle(500)
    return Reading(figure: Double(sitting.sent), peer: Double(sitting.glass.visibleBytes))
  }
}

/// What the system keeps of files in memory.
enum PageCache {
  private static let door = "/proc/sys/vm/drop_caches"

  static var canBeDropped: Bool { access(door, W_OK) == 0 }

  /// Lets the system forget all files, so that they come from the disk.
  static func drop() {
    sync()
    let file = open(door, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    _ = write(file, "3", 1)
    close(file)
  }
}
