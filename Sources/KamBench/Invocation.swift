import Glibc

/// What the program was asked for on its command line.
public struct Invocation {
  private var setting = Setting()
  private var sizes = [1000, 10_000, 100_000]
  private var only: [String] = []
  private var isJSON = false

  /// Reads the words behind the program's name; nil if they mean nothing.
  public init?(_ words: [String]) {
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--json": isJSON = true
      case "--only":
        guard let names = rest.popFirst() else { return nil }
        only += names.split(separator: ",").map(String.init)
      case "--accounts":
        sizes = rest.popFirst()?.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 } ?? []
      case "--stores":
        guard let folder = rest.popFirst() else { return nil }
        setting.folder = folder
      default: return nil
      }
    }
    let known = Set(Line.all.map(\.name))
    guard !sizes.isEmpty, only.allSatisfy(known.contains) else { return nil }
  }

  /// Measures and prints what was asked for.
  ///
  /// - Returns: the exit code: 1 if a gate is missed, 2 if there is nothing to measure.
  public func run() -> Int32 {
    guard Program.kam([], in: setting).isThere else {
      Self.say(
        "kam is not there beside kam-bench: swift build -c release --product kam", to: STDERR_FILENO)
      return 2
    }
    var bench = Bench(setting, sizes: sizes)
    let rows = bench.run(Line.all.filter { only.isEmpty || only.contains($0.name) }) { row in
      if !isJSON { Self.say(Report.text(row)) }
    }
    let report = Report(rows)
    Self.say(isJSON ? report.json : report.summary)
    return report.isPassed ? 0 : 1
  }

  /// Tells how it is used, on standard error, and gives the exit code of a wrong command line.
  public static func explain() -> Int32 {
    let names = Line.all.map(\.name).joined(separator: " ")
    say(
      "usage: kam-bench [--only LINE,LINE] [--accounts N,N] [--stores DIR] [--json]\nlines: \(names)",
      to: STDERR_FILENO)
    return 2
  }

  private static func say(_ text: String, to file: Int32 = STDOUT_FILENO) {
    let line = text + "\n"
    _ = write(file, line, line.utf8.count)
  }
}
