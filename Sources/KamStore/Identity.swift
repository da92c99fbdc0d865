import KamDomain

/// Who works with the store, and on which machine: the name of a journal of one's own.
public struct Identity: Sendable, Hashable {
  /// The login, as `By` and `Owner` name it.
  public var login: String
  public var host: String

  public init(login: String, host: String) {
    self.login = login
    self.host = host
  }

  /// `login@host`, safe as the name of a directory.
  public var folder: String { Self.safe(login) + "@" + Self.safe(host) }

  private static func safe(_ text: String) -> String {
    let kept = text.utf8.map { byte in
      let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
      let isDigit = byte >= 0x30 && byte <= 0x39
      let isMark = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      return isLetter || isDigit || isMark ? byte : UInt8(ascii: "_")
    }
    let name = String(decoding: kept.prefix(64), as: UTF8.self)
    return name.isEmpty ? "_" : name.hasPrefix(".") ? "_" + name.dropFirst() : name
  }
}

extension FileName {
  /// The file that a path from the store's root names; nil if no file of the store can have it.
  public init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if path == "kam.rec" {
      self = .house
      return
    }
    guard parts.count == 2, parts[1].hasSuffix(".rec") else { return nil }
    let stem = String(parts[1].dropLast(4))
    switch parts[0] {
    case "accounts": self = .account(ID(stem))
    case "personal": self = .personal(ID(stem))
    case "events": self = .event(ID(stem))
    case "playbook": self = .playbook(stem)
    default: return nil
    }
    guard isSafe else { return nil }
  }

  /// The directory that the file lies in; empty for the root.
  var folder: String {
    switch self {
    case .account: "accounts"
    case .personal: "personal"
    case .event: "events"
    case .playbook: "playbook"
    case .house: ""
    }
  }

  /// The file's name in its directory.
  var name: String { String(path.dropFirst(folder.isEmpty ? 0 : folder.utf8.count + 1)) }

  /// The account whose file or personal file it is.
  public var account: ID<Account>? {
    switch self {
    case .account(let id), .personal(let id): id
    default: nil
    }
  }

  /// Whether the name may become a file's name: ids are checked here, so that none can leave the store.
  var isSafe: Bool {
    switch self {
    case .account(let id), .personal(let id): IDSource.isWellFormed(id.text)
    case .event(let id): IDSource.isWellFormed(id.text)
    case .playbook(let name): Self.isPlain(name)
    case .house: true
    }
  }

  private static func isPlain(_ name: String) -> Bool {
    (1...64).contains(name.utf8.count)
      && name.utf8.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7a) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-")
          || $0 == UInt8(ascii: "_")
      }
  }
}
