/// A question for a visit: what it is to fill, its words, and whom to ask (N1).
public struct Ask: Sendable, Hashable {
  /// The item: `J5`; what a hole of the map asks for belongs to `J3`.
  public var item: Item
  public var question: String
  /// Nil if nobody is known who may know.
  public var person: Occupant?
  /// What the answer is to fill in the decision group.
  var vacancy: Vacancy?
}

extension Hole {
  /// What an answer to the question can fill; nil if the hole takes more than an answer.
  var vacancy: Vacancy? {
    switch kind {
    case .role(let role): .role(role)
    case .cell(let level, let function): .cell(level, function: function)
    case .unplaced(let who): who.contact.account == nil ? .person(who.contact.record) : nil
    case .neverMet, .singleThread: nil
    }
  }

  /// Whether one of these people is what is missing: that is not asked of them.
  func isAbout(_ people: [ID<Contact>]) -> Bool {
    switch kind {
    case .neverMet(let who), .unplaced(let who): people.contains(who.contact.record)
    case .role, .cell, .singleThread: false
    }
  }

  /// The question that fills the hole, put to the person to ask.
  func question(_ language: Language, _ vocabulary: Vocabulary) -> String {
    switch kind {
    case .role(let role): Self.question(role, language)
    case .cell(let level, let function):
      Self.question(level, vocabulary.word(.function, function, language), language)
    case .neverMet(let who):
      language.pick("能不能请您引见一下\(who.spokenName)？", "Could you introduce us to \(who.spokenName)?")
    case .singleThread:
      language.pick("除了您，这件事我还该多向哪几位请教？", "Apart from you, whom else should I talk to about this?")
    case .unplaced(let who):
      language.pick("\(who.spokenName)主要负责哪一块？", "What is \(who.spokenName) responsible for?")
    }
  }

  private static func question(_ role: Role, _ language: Language) -> String {
    switch role {
    case .decisionMaker: language.pick("这件事最后由哪位领导拍板？", "Who takes the last decision in this?")
    case .gatekeeper: language.pick("资料和来访，平时由哪位统一接？", "Who receives papers and visitors?")
    case .buyer: language.pick("采购手续由哪位经办？", "Who handles the purchase itself?")
    case .user: language.pick("新车主要是哪些人来用？", "Who will use the new vehicles?")
    case .influencer:
      language.pick("选车型的时候，还要听哪几位的意见？", "Whose opinion counts when the model is chosen?")
    }
  }

  private static func question(_ level: Level, _ function: String, _ language: Language) -> String {
    switch level {
    case .decision:
      language.pick("\(function)这一块由哪位领导分管？", "Which leader is in charge of the \(function) side?")
    case .management: language.pick("\(function)部门的负责人是哪位？", "Who heads the \(function) side?")
    case .operation:
      language.pick("\(function)这边平时是哪位经办？", "Who does the daily work on the \(function) side?")
    }
  }
}
