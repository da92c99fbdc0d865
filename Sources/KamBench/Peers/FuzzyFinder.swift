import KamDomain

/// fzf over the customers' names and what their rows say.
enum FuzzyFinder {
  /// The program open, nil if it is not installed.
  static func sitting(_ store: BenchStore) -> Sitting? {
    guard let shell = Program(installed: "sh", in: store.setting),
      Program(installed: "fzf", in: store.setting) != nil
    else { return nil }
    let file = store.file("names") { rows in
      rows.map { "\($0.id.text) \($0.name) \($0.nextStep?.text ?? "")\n" }.joined()
    }
    var program = shell
    program.words += ["-c", "exec fzf --no-color < '\(file)'"]
    let count = store.rows.count
    let sitting = Sitting(program, until: "\(count)/\(count)")
    sitting?.settle(300)
    return sitting
  }
}
