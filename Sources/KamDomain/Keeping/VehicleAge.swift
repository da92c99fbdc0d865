/// How old a line of vehicles is against the age at which its duty has it replaced (X8).
public struct VehicleAge: Sendable {
  public let rule: AgeRule
  /// Full years in use; nil if the file does not say since when.
  public let years: Int?
  /// The day on which they come of age; nil if the file does not say.
  public let day: Day?
  /// They have run further than their duty allows.
  public let isWorn: Bool
  /// They come of age today or did so before, or are worn.
  public let isOfAge: Bool

  /// Nil if the house has no rule for the duty, or nothing is known.
  public init?(_ vehicle: Vehicle, _ vocabulary: Vocabulary, today: Day) {
    guard let age = vocabulary.ageing(vehicle) else { return nil }
    rule = age.rule
    isWorn = age.day == nil
    day = vehicle.registered.map { $0.start.adding(months: age.rule.years * 12) }
    years = vehicle.registered.map { Self.years(from: $0.start, to: today) }
    isOfAge = isWorn || (age.day.map { $0 <= today } ?? false)
  }

  private static func years(from start: Day, to today: Day) -> Int {
    let years = today.year - start.year
    return max(0, start.adding(months: years * 12) > today ? years - 1 : years)
  }

  /// `9年 2025-03已满8年`, `4年 2030-03满8年`, `3年 已超25万公里`.
  public func words(_ language: Language) -> String {
    let age = years.map { language.pick("\($0)年", "\($0) years old") }
    return [age, isWorn ? worn(language) : due(language)].compactMap { $0 }.joined(
      separator: language.pick(" ", ", "))
  }

  private func worn(_ language: Language) -> String? {
    rule.mileage.map { limit in
      language.pick("已超\(limit / 10_000)万公里", "over \(limit / 1000)k km")
    }
  }

  private func due(_ language: Language) -> String? {
    day.map { day in
      let month = String(day.description.prefix(7))
      return isOfAge
        ? language.pick("\(month)已满\(rule.years)年", "due since \(month) (\(rule.years) years)")
        : language.pick("\(month)满\(rule.years)年", "due in \(month) (\(rule.years) years)")
    }
  }
}

/// The vehicles of one duty, and the rule that says when they are due (X8).
public struct FleetDuty: Sendable {
  /// A code of the duty list; nil where the file does not say.
  public let duty: String?
  public let count: Int
  public let rule: AgeRule?

  /// The fleet by duty, the largest part first.
  public static func all(of account: Account, _ vocabulary: Vocabulary) -> [FleetDuty] {
    let counts = Dictionary(
      account.vehicles.map { ($0.duty, max($0.count ?? 1, 0)) }, uniquingKeysWith: +)
    return counts.map { FleetDuty(duty: $0, count: $1, rule: vocabulary.replacementAge($0)) }
      .sorted { ($1.count, $0.duty ?? "") < ($0.count, $1.duty ?? "") }
  }

  /// `公务8台(满8年或25万公里)`.
  public func words(_ vocabulary: Vocabulary, _ language: Language) -> String {
    let name = duty.map { vocabulary.word(.duty, $0, language) } ?? language.pick("用途不明", "duty unknown")
    let count = language.pick("\(self.count)台", " \(self.count)")
    guard let rule else { return name + count }
    let years = language.pick("\(rule.years)年", "\(rule.years) years")
    let distance = rule.mileage.map { language.pick("/\($0 / 10_000)万公里", " or \($0 / 1000)k km") } ?? ""
    return name + count + language.pick("(", " (due at ") + years + distance + ")"
  }
}

extension Vehicle {
  /// `26万公里`, `8.5万公里`; empty if the mileage is not known.
  public func mileageWords(_ language: Language) -> String {
    guard let mileage else { return "" }
    let (whole, tenth) = (mileage / 10_000, mileage % 10_000 / 1000)
    return language.pick(tenth == 0 ? "\(whole)万公里" : "\(whole).\(tenth)万公里", "\(mileage / 1000)k km")
  }
}
