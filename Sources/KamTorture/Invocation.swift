import Glibc

/// What the program was asked for on its command line.
public struct Invocation: Sendable {
  private var isFull = false
  private var isJSON = false
  private var seed: UInt64?
  private var only: String?

  /// Tells how it is used, on standard error, and gives the exit code of a wrong command line.
  public static func explain() -> Int32 {
    let names = Torture.trials.map(\.name).joined(separator: " ")
    let usage = "usage: kam-torture [--quick|--full] [--seed S] [--only NAME] [--json]\nfaults: \(names)\n"
    Files.append(Array(usage.utf8)[...], to: STDERR_FILENO)
    return 64
  }

  /// Reads the words behind the program's name; nil if they mean nothing.
  public init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--quick": isFull = false
      case "--full": isFull = true
      case "--json": isJSON = true
      case "--seed":
        guard let value = rest.popFirst().flatMap({ UInt64($0) }) else { return nil }
        seed = value
      case "--only":
        guard let name = rest.popFirst(), Torture.trials.contains(where: { $0.name.contains(name) }) else {
          return nil
        }
        only = name
      default: return nil
      }
    }
  }

  /// The path of the program that runs.
  private static var program: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    return String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Runs the trials and prints what came of them.
  ///
  /// - Returns: the exit code: 1 if anything was lost.
  public func run() -> Int32 {
    let seed = self.seed ?? UInt64.random(in: 0..<1_000_000_000)
    let rig = Rig(seed: seed, isFull: isFull, program: Self.program)
    let report = Report(isJSON: isJSON)
    report.begin(rig)
    let isWhole = Torture(rig, only: only).run { report.tell($0, $1, $2, seed: seed) }
    return isWhole ? 0 : 1
  }
}
