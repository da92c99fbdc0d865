import Glibc
import KamApp

/// What the program is when a trial starts it again.
public struct Role {
  private let words: [String]

  /// The part that the words behind the program's name give it; nil if it is to run the trials itself.
  public init?(_ words: [String]) {
    guard let first = words.first, ["kam", "writer", "holder"].contains(first) else { return nil }
    self.words = words
  }

  /// Plays it, and gives the exit code.
  public func play() -> Int32 {
    if words[0] == "writer" {
      guard var writer = WriterRole(words.dropFirst()) else { return 64 }
      return writer.play()
    }
    if words[0] == "holder" { return HolderRole(words.dropFirst())?.play() ?? 64 }
    let rest = Array(words.dropFirst())
    return Kam.run(arguments: rest, surroundings: .ofProcess(), console: ProcessConsole()).rawValue
  }
}
