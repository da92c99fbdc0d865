import KamDomain

/// One edit of a writer's, and what it was told.
struct Attempt: Sendable {
  var account: ID<Account>
  var value: String
  /// The exit code: 0 saved, 4 refused because somebody was faster.
  var code: Int32

  /// A line for the process that asked for it.
  var line: String { "\(account) \(value) \(code)\n" }

  init(_ account: ID<Account>, _ value: String, _ code: Int32) {
    (self.account, self.value, self.code) = (account, value, code)
  }

  /// Reads a line.
  init?(_ line: some StringProtocol) {
    let words = line.split(separator: " ")
    guard words.count == 3, let code = Int32(words[2]) else { return nil }
    self.init(ID(String(words[0])), String(words[1]), code)
  }
}
