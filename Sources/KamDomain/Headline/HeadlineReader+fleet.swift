import KamRecord

/// Vehicles, and the signs that the customer may buy.
extension HeadlineReader {
  mutating func readFleet() {
    let vocabulary = vocabulary
    var (fleet, dues) = (row.fleet, row.dues)
    var words = (makes: row.makes, duties: row.duties, special: row.special, needed: row.specialNeeded)
    account.each(Vehicle.self) { place, vehicle in
      let count = max(vehicle.count ?? 1, 0)
      fleet.count += count
      if !vehicle.ours { fleet.rivals += count }
      Self.add("Make", of: vehicle, &words.makes)
      Self.add("Duty", of: vehicle, &words.duties)
      Self.add("Special", of: vehicle, &words.special)
      Self.add("NeedsSpecial", of: vehicle, &words.needed)
      if let day = vehicle.inspectionDue {
        Self.add(Due(day, .inspection, ordinal: place, count: count), &dues)
      }
      if let day = vehicle.insuranceDue {
        Self.add(Due(day, .insurance, ordinal: place, count: count), &dues)
      }
      Self.readAge(of: vehicle, vocabulary, count, place, &fleet, &dues)
    }
    (row.fleet, row.dues) = (fleet, dues)
    (row.makes, row.duties, row.special, row.specialNeeded) = words
  }

  /// Adds what a field says, if it is not there yet; makes no string of what is.
  private static func add(_ field: StaticString, of vehicle: Vehicle, _ words: inout [String]) {
    let isKnown = vehicle.record.withBytes(field) { word in
      word.isEmpty || words.contains { word.isText($0) }
    }
    guard isKnown == false, let word = vehicle.record[field], !words.contains(word) else { return }
    words.append(word)
  }

  /// When a line of vehicles comes of age, or that it has run too far already; worn lines have no day.
  private static func readAge(
    of vehicle: Vehicle, _ vocabulary: Vocabulary, _ count: Int, _ place: Int, _ fleet: inout FleetFacts,
    _ dues: inout [Due]
  ) {
    fleet.oldest = min(fleet.oldest, vehicle.registered?.start)
    guard count > 0, let age = vocabulary.ageing(vehicle) else { return }
    let rivals = vehicle.ours ? 0 : count
    guard let due = age.day else {
      fleet.worn += count
      fleet.wornRivals += rivals
      return
    }
    add(
      Due(due, .replacement, ordinal: place, count: count, years: age.rule.years, rivals: rivals), &dues)
    guard fleet.dueOn.map({ due <= $0 }) ?? true else { return }
    fleet.dueCount = due == fleet.dueOn ? fleet.dueCount + count : count
    fleet.dueOn = due
  }

  /// Adds vehicles to those that fall due in the same way on the same day.
  private static func add(_ due: Due, _ dues: inout [Due]) {
    let same = dues.firstIndex { $0.day == due.day && $0.kind == due.kind && $0.years == due.years }
    guard let same else { return dues.append(due) }
    dues[same].count = UInt16(clamping: Int(dues[same].count) + Int(due.count))
    dues[same].rivals = UInt16(clamping: Int(dues[same].rivals) + Int(due.rivals))
  }

  mutating func readSignals() {
    var priority = row.priority
    account.each(Signal.self) { _, signal in
      guard let kind = signal.kind, let date = signal.date else { return }
      let facts = SignalFacts(kind: kind, date: date, until: signal.until)
      switch kind {
      case .expansion, .changeOfOperation: priority.expansion = Self.longer(priority.expansion, facts)
      case .friction: priority.friction = Self.longer(priority.friction, facts)
      case .newHere: priority.arrivedHere = max(priority.arrivedHere, date)
      case .purchaseNews, .other: break
      }
    }
    account.each(Rival.self) { _, rival in
      guard let satisfaction = rival.satisfaction, (1...5).contains(satisfaction) else { return }
      priority.satisfaction = min(priority.satisfaction ?? 5, satisfaction)
    }
    account.each(Contact.self) { _, contact in
      if contact.friend, !contact.record.has("Left") { priority.friend = true }
    }
    row.priority = priority
  }

  /// The signal that counts longer.
  private static func longer(_ a: SignalFacts?, _ b: SignalFacts) -> SignalFacts {
    guard let a, a.lastDay >= b.lastDay else { return b }
    return a
  }
}

extension SignalFacts {
  /// The last day on which the signal counts: its own, or a year on.
  public var lastDay: Day { until ?? date.adding(months: 12) }
}
