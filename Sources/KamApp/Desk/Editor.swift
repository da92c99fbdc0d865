import Glibc
import KamDomain

/// The user's own editor, for long texts: a private file is handed over and read back.
struct Editor {
  private let words: [String]
  private let path: String

  /// Why a text did not come back.
  enum Fault: Error {
    /// The file could not be made or read.
    case file(Int32)
    /// The program could not be started.
    case program(String)
    /// The program ended with an error, and the text is left as it was.
    case ended(String)
  }

  /// - Parameters:
  ///   - command: the program and its arguments, split without a shell.
  ///   - path: where the file is made; only the user may read it.
  init(_ command: String, at path: String) {
    words = Self.split(command)
    self.path = path
  }

  /// Has a text edited. The caller lends the terminal.
  ///
  /// - Returns: nil if the text was left as it was.
  func edit(_ text: String) throws(Fault) -> String? {
    try write(text)
    defer { unlink(path) }
    try run()
    guard let bytes = TextFile.read(path) else { throw .file(errno) }
    var edited = String(decoding: bytes, as: UTF8.self)
    // Editors end the last line.
    if edited.hasSuffix("\n"), !text.hasSuffix("\n") { edited.removeLast() }
    return edited == text ? nil : edited
  }

  private func write(_ text: String) throws(Fault) {
    unlink(path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .file(errno) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    guard count == bytes.count else { throw .file(errno) }
  }

  /// Starts the program with the signals as a shell leaves them, and waits for its end.
  private func run() throws(Fault) {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments = (words + [path]).map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard let program = words.first,
      posix_spawnp(&process, program, nil, &attributes, arguments + [nil], environ) == 0
    else { throw .program(words.first ?? "") }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    guard status == 0 else { throw .ended(program) }
  }

  /// The words of a command line: blanks part them, quotation marks keep them together.
  static func split(_ command: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in command {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character.isWhitespace {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}
