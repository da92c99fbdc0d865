/// A birthday or anniversary of a contact that comes round (D3, M2). It says something personal: only who may read
/// the personal facts is ever handed one.
public struct Celebration: Sendable, Equatable {
  public var account: ID<Account>
  /// The account's name.
  public var name: String
  public var owner: String
  public var contact: ID<Contact>
  public var what: What
  /// The day on which it is kept this time.
  public var day: Day
  /// The date as it is known.
  public var date: YearlyDay

  /// What is kept: a birthday, or an anniversary by its own words (empty if it has none).
  public enum What: Sendable, Equatable {
    case birthday
    case anniversary(String)

    /// The word for it.
    public func word(_ language: Language) -> String {
      switch self {
      case .birthday: language.pick("生日", "birthday")
      case .anniversary: language.pick("纪念日", "anniversary")
      }
    }
  }

  /// How many years old somebody becomes, or it is since; nil if not known.
  public var years: Int? { date.years(on: day) }

  /// The contact's name, what is kept, its lunar date and how many years: `王建国 农历八月十五`.
  public func details(in account: Account?, _ language: Language) -> String {
    var parts = [account?.label(ofContact: Reference(contact)) ?? contact.text]
    if case .anniversary(let words) = what, !words.isEmpty { parts.append(words) }
    if date.isLunar { parts.append(date.words(language)) }
    if let years, years > 0 {
      parts.append(
        what == .birthday
          ? language.pick("\(years)岁", "turns \(years)") : language.pick("\(years)周年", "\(years) years"))
    }
    return parts.joined(separator: " ")
  }
}

extension Celebration: Comparable {
  /// By day, then the account's name and the contact.
  public static func < (a: Celebration, b: Celebration) -> Bool { a.key < b.key }

  private var key: (Int32, String, String) { (day.number, name, contact.text) }
}

extension Person {
  /// The days of every year that belong to the person: the birthday, then the anniversaries, which begin with
  /// their date, as `2012-05-01 结婚`.
  var yearlyDays: [(date: YearlyDay, what: Celebration.What)] {
    var days: [(date: YearlyDay, what: Celebration.What)] = []
    if let date = birthday.flatMap({ YearlyDay($0) }) { days.append((date, .birthday)) }
    for text in anniversaries {
      let word = text.prefix { !$0.isWhitespace }
      guard let date = YearlyDay(word) else { continue }
      days.append((date, .anniversary(String(text.dropFirst(word.count)).trimmed)))
    }
    return days
  }

  /// What of the person comes round from a day on, within so many days.
  func celebrations(of row: Headline, from today: Day, within days: Int) -> [Celebration] {
    yearlyDays.compactMap { date, what in
      guard let day = date.next(from: today), day - today <= days else { return nil }
      return Celebration(
        account: row.id, name: row.name, owner: row.owner, contact: contact, what: what, day: day, date: date)
    }
  }
}
