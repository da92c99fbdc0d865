import KamDomain

/// The program: arguments in, exit code out. Everything around it is handed in.
public enum Kam {
  /// The version that `kam --version` prints.
  public static let version = "0.1.0"

  /// Runs one command line, without the program's name.
  ///
  /// - Parameter console: where answers and errors go; what it keeps back is handed over in the end.
  public static func run(arguments: [String], surroundings: Surroundings, console: any Console) -> Exit {
    let end: Exit
    do throws(Failure) {
      try perform(arguments, surroundings, console)
      end = .done
    } catch {
      tell(error, isJSON: GlobalOptions.wantsJSON(arguments), console)
      end = error.exit
    }
    if console.flush() { return end }
    console.complain(
      language(arguments, surroundings).pick("kam: 输出没有写完\n", "kam: the answer could not be written\n"))
    return .storage
  }

  private static func perform(
    _ arguments: [String], _ surroundings: Surroundings, _ console: any Console
  ) throws(Failure) {
    switch try Request(arguments, language(arguments, surroundings)) {
    case .version: console.print("kam \(version)\n")
    case .text(let text): console.print(text)
    case .verb(let verb):
      var session = try Session(verb.globals, surroundings, console)
      try verb.run(&session)
    }
  }

  /// The language of what is said before a store is open.
  private static func language(_ arguments: [String], _ surroundings: Surroundings) -> Language {
    Language.chosen(
      option: GlobalOptions.language(in: arguments), settings: Settings.read(surroundings),
      environment: surroundings.environment, store: nil)
  }

  /// Tells why a run ended; a failure without a sentence has said all by its exit code.
  private static func tell(_ failure: Failure, isJSON: Bool, _ console: any Console) {
    guard !failure.message.isEmpty else { return }
    if isJSON { return console.complain(failure.json.document) }
    let lines = failure.message.split(separator: "\n", omittingEmptySubsequences: false)
    let plain = Ink(isColoured: false)
    console.complain("kam: " + lines.map { plain(String($0)) }.joined(separator: "\n") + "\n")
  }
}
