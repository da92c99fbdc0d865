import KamDomain
import KamScreen

/// Which key sequence means which command in which scope: the rows' own keys, and what a key file changes.
public struct Keymap: Sendable {
  private var table: [Scope: [[Key]: String]] = [:]
  /// The key sequences of each command.
  private var sequences: [String: [[Key]]] = [:]
  /// Clashes and unknown names met while reading a key file.
  public private(set) var problems: [String] = []

  /// The shipped keys.
  public init() {
    for command in Command.all { bind(command, to: command.keys) }
  }

  /// The shipped keys, changed by a user's rows: a command's id and all of its keys from now on.
  public init(changes: [(command: String, keys: [String])]) {
    self.init()
    for change in changes {
      guard let command = Command.named(change.command) else {
        problems.append("keys.rec: \(change.command)?")
        continue
      }
      table[command.scope] = table[command.scope, default: [:]].filter { $0.value != command.id }
      sequences[command.id] = nil
      bind(command, to: change.keys)
    }
  }

  private mutating func bind(_ command: Command, to notations: [String]) {
    for notation in notations {
      let keys = notation.split(separator: " ").compactMap { Key(String($0)) }
      guard !keys.isEmpty else {
        problems.append("keys.rec: \(command.id): \(notation)?")
        continue
      }
      let other = table[command.scope]?[keys]
      guard other != command.id else { continue }
      if let other {
        problems.append("keys.rec: \(notation): \(other) / \(command.id)")
        sequences[other]?.removeAll { $0 == keys }
      }
      table[command.scope, default: [:]][keys] = command.id
      sequences[command.id, default: []].append(keys)
    }
  }

  /// The command of a key sequence in the first scope that has it.
  func command(_ keys: [Key], in scopes: [Scope]) -> Command? {
    scopes.lazy.compactMap { table[$0]?[keys] }.first.flatMap(Command.named)
  }

  /// The commands that a begun sequence can still become, with the keys that are left.
  func continuations(of prefix: [Key], in scopes: [Scope]) -> [(keys: [Key], command: Command)] {
    scopes.flatMap { scope in
      table[scope, default: [:]].filter { $0.key.count > prefix.count && $0.key.starts(with: prefix) }
        .compactMap { pair in
          Command.named(pair.value).map { (Array(pair.key.dropFirst(prefix.count)), $0) }
        }
    }
    .sorted { $0.0.map(\.notation).joined() < $1.0.map(\.notation).joined() }
  }

  /// The keys of a command, as help shows them.
  func keys(of command: Command) -> [String] {
    sequences[command.id, default: []].map { $0.map(\.notation).joined(separator: " ") }
      .sorted { ($0.count, $0) < ($1.count, $1) }
  }
}
