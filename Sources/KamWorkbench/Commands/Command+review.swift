import KamDomain

extension Command {
  /// The manager's review (M4, X5).
  static let reviewCommands: [Command] = [
    Command("review", "检视", "Review", ["R"]) { $0.beginReview() },
    Command("review.word", "留话", "Leave a word", ["r"], in: .review, needs: [.account, .writing]) {
      $0.open(.word)
    },
  ]
}
