import Glibc

extension Line {
  /// The workbench left alone: what it holds of the machine.
  static let resting = [
    Line(
      name: "memory", title: "private memory", unit: "MB", peer: "abook",
      gate: .upToTenThousand(.atMost(30), above: .atMost(90)),
      aim: .upToTenThousand(.atMost(15), above: .atMost(45)),
      measure: { setting in
        let store = BenchStore(setting)
        guard let sitting = store.sitting() else { return nil }
        return Reading(
          figure: Usage.privateMegabytes(sitting.process),
          peer: AddressBook.sitting(store).map { Usage.privateMegabytes($0.process) })
      }),
    Line(
      name: "idle", title: "wake-ups and bytes, idle for 10 s", unit: "", peer: "abook", gate: .atMost(0),
      aim: .atMost(0),
      measure: { setting in
        let store = BenchStore(setting)
        return store.sitting().map {
          Reading(figure: idle($0), peer: AddressBook.sitting(store).map(idle))
        }
      }),
  ]

  /// How often a program wakes up in ten seconds, and how many bytes it sends.
  private static func idle(_ sitting: Sitting) -> Double {
    sitting.settle(1000)
    let (wakeUps, bytes) = (Usage.wakeUps(sitting.process), sitting.sent)
    sitting.settle(10_000)
    return Double(Usage.wakeUps(sitting.process) - wakeUps + sitting.sent - bytes)
  }

  /// What it costs that a store grows.
  static let growing = [
    Line(
      name: "flat-first-frame", title: "first frame, largest store", unit: "ms", peer: "smallest store",
      gate: .atMostTimesPeer(1.5), aim: .atMostTimesPeer(1.2), way: .growth(of: "first-frame")),
    Line(
      name: "flat-j", title: "j, largest store", unit: "ms", peer: "smallest store",
      gate: .atMostTimesPeer(1.5), aim: .atMostTimesPeer(1.2), way: .growth(of: "j")),
    Line(
      name: "linear-memory", title: "private memory, largest store", unit: "MB", peer: "smallest store",
      gate: .atMostTimesPeer(100), aim: .atMostTimesPeer(50), way: .growth(of: "memory")),
  ]
}

/// What a process holds and how often it ran, by the system's own count.
private enum Usage {
  /// Memory that it shares with nobody.
  static func privateMegabytes(_ process: pid_t) -> Double {
    let kilobytes = lines(of: "/proc/\(process)/smaps_rollup").filter { $0.hasPrefix("Private_") }.compactMap
    {
      $0.split(separator: " ").dropFirst().first.flatMap { Double($0) }
    }
    return kilobytes.reduce(0, +) / 1024
  }

  /// How often its threads have gone to sleep by themselves: once for each time they were woken.
  static func wakeUps(_ process: pid_t) -> Int {
    threads(of: process).reduce(0) { sum, thread in
      let line = lines(of: "/proc/\(process)/task/\(thread)/status").first { $0.hasPrefix("voluntary_ctxt") }
      return sum + (line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0)
    }
  }

  private static func threads(of process: pid_t) -> [String] {
    guard let folder = opendir("/proc/\(process)/task") else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  private static func lines(of path: String) -> [Substring] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = max(0, read(file, &bytes, bytes.count))
    return String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
  }
}
