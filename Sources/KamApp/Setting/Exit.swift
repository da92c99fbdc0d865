/// The exit codes that scripts rely on.
public enum Exit: Int32, Sendable {
  case done = 0
  /// Nothing found, nothing to undo, an unknown account.
  case nothing = 1
  /// No store, not a kam store, or `check` found something.
  case store = 3
  /// Somebody changed the same thing.
  case conflict = 4
  case locked = 5
  case permission = 6
  /// The disk is full or failed.
  case storage = 7
  case usage = 64
  case interrupted = 130
}

/// What ends a run: an exit code and the sentence for the user, with the next step.
struct Failure: Error, Sendable, Equatable {
  var exit: Exit
  /// The sentence; empty if all is said.
  var message: String
  /// The file that it is about, and its line.
  var file: String?
  var line: Int?

  init(_ exit: Exit, _ message: String = "", file: String? = nil, line: Int? = nil) {
    self.exit = exit
    self.message = message
    self.file = file
    self.line = line
  }

  /// `{"error": {"code", "message", "file", "line"}}`.
  var json: JSON {
    let error: [(key: String, value: JSON)] = [
      ("code", .number(Int(exit.rawValue))), ("message", .string(message)), ("file", .text(file)),
      ("line", .count(line)),
    ]
    return .object([("error", .object(error))])
  }
}
