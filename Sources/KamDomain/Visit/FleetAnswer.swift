/// The vehicles that an answer names, each with what it says of them (K5, J1, R1): `6台大众途观、8台东风皮卡，2017年买的`.
struct FleetAnswer {
  /// Vehicles of one kind.
  struct Vehicles: Equatable {
    var make: String?
    var model: String?
    var count: Int?
    var registered: String?
    var mileage: String?
    var duty: String?
    var dealer: String?
    /// Their make is known, or they were counted: the words name vehicles and nothing else.
    var isSure: Bool

    /// Make and model as one writes them.
    var name: String {
      let isChinese =
        make?.unicodeScalars.last?.isHanzi == true && model?.unicodeScalars.first?.isHanzi == true
      return [make, model].compactMap { $0 }.joined(separator: isChinese ? "" : " ")
    }
  }

  private(set) var vehicles: [Vehicles] = []
  /// How many there are of all kinds together, or of a kind that was not named.
  private(set) var total: Int?

  init(_ answer: String, _ words: FleetWords) {
    var duties: [String] = []
    for text in AnswerPieces.split(answer, at: Self.joints) {
      for part in text.split(separator: ":") {
        let piece = FleetPiece(String(part), words)
        guard piece.isRead else { continue }
        if piece.make == nil, piece.names.isEmpty { duties += [piece.duty].compactMap { $0 } }
        take(piece)
      }
    }
    if vehicles.count == 1, duties.count == 1 { vehicles[0].duty = vehicles[0].duty ?? duties[0] }
  }

  private mutating func take(_ piece: FleetPiece) {
    guard piece.make == nil, piece.names.isEmpty else { return vehicles.append(Self.vehicles(piece)) }
    guard let last = vehicles.indices.last else {
      total = total ?? piece.count
      return
    }
    if let count = piece.count {
      if vehicles.count == 1, total == nil, vehicles[last].count == nil {
        (vehicles[last].count, vehicles[last].isSure) = (count, true)
      } else {
        total = total ?? count
      }
    }
    vehicles[last].registered = vehicles[last].registered ?? piece.registered
    vehicles[last].mileage = vehicles[last].mileage ?? piece.mileage
  }

  private static func vehicles(_ piece: FleetPiece) -> Vehicles {
    var (make, names) = (piece.make, piece.names)
    if make == nil, names.count > 1 { make = names.removeFirst() }
    return Vehicles(
      make: make, model: names.isEmpty ? nil : names.joined(separator: " "), count: piece.count,
      registered: piece.registered, mileage: piece.mileage, duty: piece.duty, dealer: piece.dealer,
      isSure: piece.make != nil || piece.count != nil)
  }

  private static let joints = [" and ", "以及", "还有", "和", " or ", "或者", "或"]
}

extension Account {
  /// The edits that take the vehicles of an answer into the fleet (K5): those on file get what is new.
  func fleet(in answer: String, _ author: Author, _ ids: inout IDSource) throws(Refusal) -> (Filling, [Edit])?
  {
    var edits = AnswerEdits(self, author)
    let words = FleetWords(self, duties: author.vocabulary.list(.duty))
    for one in FleetAnswer(answer, words).vehicles where one.isSure {
      guard let model = one.model ?? one.make else { continue }
      let make = one.model == nil ? nil : one.make
      let values: Values = [
        ("Make", make), ("Model", model), ("Duty", one.duty), ("Count", one.count.map(String.init)),
        ("Registered", one.registered), ("Mileage", one.mileage),
      ]
      let known = vehicles.first { $0.model == model && (make == nil || $0.make == nil || $0.make == make) }
      if let known {
        for (name, value) in values { try edits.fill(name, of: known.record.id, with: value) }
      } else {
        try edits.add(.vehicle, values, named: "Model", &ids)
      }
    }
    return edits.filled
  }

  /// The edits that take number and models of the vehicles that are to be bought (J1).
  func purchase(
    in answer: String, of project: String, _ author: Author
  ) throws(Refusal) -> (Filling, [Edit])? {
    var edits = AnswerEdits(self, author)
    let told = FleetAnswer(answer, FleetWords(self, duties: []))
    let named = told.vehicles.filter { vehicle in
      vehicle.isSure || told.total != nil || vehicle.name.contains(where: \.isNumber)
    }
    let counts = named.compactMap(\.count)
    let units = told.total ?? (counts.isEmpty || counts.count < named.count ? nil : counts.reduce(0, +))
    let models = named.map(\.name).joined(separator: author.say("、", ", "))
    try edits.fill("Models", of: project, with: models.isEmpty ? nil : models)
    try edits.fill("Units", of: project, with: units.flatMap { $0 > 0 ? String($0) : nil })
    return edits.filled
  }

  /// The edits that take the vehicles of others that the customer has (R1): makes that are not known become rivals.
  ///
  /// - Parameter asked: the rival whose model was asked for.
  func rivals(
    in answer: String, of asked: String?, _ author: Author, _ ids: inout IDSource
  ) throws(Refusal) -> (Filling, [Edit])? {
    var edits = AnswerEdits(self, author)
    let told = FleetAnswer(answer, FleetWords(self, duties: author.vocabulary.list(.duty))).vehicles
    for one in told where one.isSure || (told.count == 1 && Self.isMake(one)) {
      let known = edits.account.rivals.first { rival in
        guard let make = one.make else { return one.model == rival.model || one.model == rival.make }
        return make == rival.make
      }
      let id: String
      if let found = known?.record.id ?? (one.make == nil ? asked : nil) {
        id = found
      } else {
        guard let make = one.make ?? one.model else { continue }
        id = try edits.add(.rival, [("Make", make)], named: "Make", &ids)
      }
      let isKnown = [one.model, one.name, one.name.replacing(" ", with: "")].contains {
        $0 == known?.model || $0 == known?.make
      }
      if !isKnown, one.make != nil || known != nil || asked != nil {
        try edits.fill("Model", of: id, with: one.model)
      }
      try edits.fill("InUse", of: id, with: one.count.map(String.init))
      try edits.fill("Dealer", of: id, with: one.dealer)
    }
    return edits.filled
  }

  /// A single word that is nobody's name and praises or blames nothing may be a make.
  private static func isMake(_ one: FleetAnswer.Vehicles) -> Bool {
    guard one.make == nil, let word = one.model, word.count <= 12 else { return false }
    guard word.unicodeScalars.first?.isHanzi == true else { return true }
    return word.count < 4 && NamePiece(word) == .other && !word.contains(where: "好坏差行挺多少随便一般明年再看旧新".contains)
  }
}
