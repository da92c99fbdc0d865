/// Why a project was lost, to whom and at what price of one vehicle.
public struct Loss: Sendable, Equatable {
  public var reason: String
  public var make: String?
  public var model: String?
  public var dealer: String?
  public var price: Money?
  /// The day on which it was lost; nil of one that is only typed.
  public var since: Day?

  public init(
    _ reason: String, make: String? = nil, model: String? = nil, dealer: String? = nil, price: Money? = nil
  ) {
    self.reason = reason
    self.make = make
    self.model = model
    self.dealer = dealer
    self.price = price
  }

  /// Make, model, dealer and price that won; empty if nobody knows.
  func winner(_ language: Language) -> String {
    [make, model, dealer, price?.words(language)].compactMap { $0 }.joined(separator: " ")
  }

  /// The fields that are known; what the project knew before stays.
  var values: Values {
    let all: Values = [
      ("LostReason", reason), ("LostToMake", make), ("LostToModel", model), ("LostToDealer", dealer),
      ("LostPrice", price?.description),
    ]
    return all.filter { !($0.value ?? "").isEmpty }
  }

  /// The fields of a loss, emptied: of a project that is lost no more.
  static let none: Values = [
    ("LostReason", nil), ("LostToMake", nil), ("LostToModel", nil), ("LostToDealer", nil), ("LostPrice", nil),
  ]

  /// The loss as it is told of a lost project: `2026-11-20 战败：价格高，输给 磐石 越岭`.
  public func told(_ language: Language) -> String {
    let day = since.map { language.pick("\($0) ", " on \($0)") } ?? ""
    let winner = winner(language)
    let to = winner.isEmpty ? "" : language.pick("，输给 ", ", to ") + winner
    let why = reason + to
    return language.pick("\(day)战败", "lost" + day) + (why.isEmpty ? "" : language.pick("：", ": ") + why)
  }
}

extension Project {
  /// Why, when and to whom it was lost; nil of one that is not.
  public var loss: Loss? {
    guard stage == Code.lost else { return nil }
    var loss = Loss(
      lostReason ?? "", make: lostToMake, model: lostToModel, dealer: lostToDealer, price: lostPrice)
    loss.since = closed ?? stageSince
    return loss
  }

  /// Lets a project be lost that is neither lost nor delivered.
  ///
  /// - Throws: `alreadyLost`, `deliveredBefore`.
  public func mayBeLost(_ vocabulary: Vocabulary) throws(Refusal) {
    if let loss { throw .alreadyLost(loss) }
    guard vocabulary.rank(ofStage: stage) < vocabulary.rank(ofStage: Code.delivered) else {
      throw .deliveredBefore
    }
  }
}
