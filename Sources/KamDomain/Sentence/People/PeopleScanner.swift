/// The scanner of people: finds the customer's own by the ways in which one speaks of them.
struct PeopleScanner: Sendable {
  /// Somebody named in a line.
  struct Found: Sendable, Equatable {
    /// Whom it may be, the likeliest first.
    var candidates: [ID<Contact>]
    /// The address names the only candidate; if not, he is asked for.
    var isSure: Bool
    var places: Range<Int>

    /// The person, if there is no doubt.
    var person: ID<Contact>? { isSure && candidates.count == 1 ? candidates[0] : nil }
  }

  let people: [SentencePerson]
  /// Whom the user chose for what was typed.
  var chosen: [String: ID<Contact>]
  private let names: WordTable<Int>
  private let latinNames: WordTable<[Int]>
  private let surnames: WordTable<[Int]>

  init(_ people: [SentencePerson], chosen: [String: ID<Contact>] = [:]) {
    let people = people.sorted { PeopleScanner.precedes($0, $1) }
    self.people = people
    self.chosen = chosen
    names = WordTable(people.indices.map { (people[$0].name, $0) })
    surnames = Self.bySurname(people) { ShortName.surname(of: $0.name).map { [$0] } ?? [] }
    latinNames = Self.bySurname(people, Self.latinForms)
  }

  /// Passes a person at the cursor.
  func take(_ cursor: inout Cursor) -> Found? {
    let start = cursor.at
    guard
      let match = cursor.attempt({
        takeFullName(&$0) ?? takeNickname(&$0) ?? takeAddress(&$0) ?? takeLatin(&$0)
      })
    else { return nil }
    var found = match
    found.places = start..<cursor.at
    if let person = chosen[cursor.glyphs.string(found.places)], found.candidates.contains(person) {
      found.candidates = [person]
      found.isSure = true
    }
    return found
  }

  /// 王建国, 王建国主任.
  private func takeFullName(_ cursor: inout Cursor) -> Found? {
    guard cursor.next?.isHanzi == true, let index = cursor.take(names) else { return nil }
    cursor.skip { takeTitle(&$0) }
    let same = people.indices.filter { people[$0].name == people[index].name }
    return found(same, isSure: true)
  }

  /// 小王, 老王. Of several the one who leads comes last behind 小.
  private func takeNickname(_ cursor: inout Cursor) -> Found? {
    cursor.attempt { cursor in
      guard SpokenTitle.notNames.match(cursor) == nil else { return nil }
      let isYoung = cursor.sees("小")
      guard cursor.take(anyOf: ["小", "老"]), let indices = cursor.take(surnames) else { return nil }
      guard isYoung else { return found(indices, isSure: true) }
      let juniors = indices.filter { !SpokenTitle.leads(people[$0].title) }
      return found(juniors + indices.filter { SpokenTitle.leads(people[$0].title) }, isSure: true)
    }
  }

  /// 王主任, 李处, 张副厅长. A title that fits nobody of that surname is asked for.
  private func takeAddress(_ cursor: inout Cursor) -> Found? {
    cursor.attempt { cursor in
      guard let indices = cursor.take(surnames), let title = takeTitle(&cursor) else { return nil }
      if SpokenTitle.attendants.match(cursor) != nil { return nil }
      let fitting = indices.filter { title.fits(people[$0].title) }
      if !fitting.isEmpty { return found(fitting, isSure: true) }
      let untitled = indices.filter { people[$0].title == nil }
      return untitled.isEmpty ? nil : found(untitled, isSure: false)
    }
  }

  @discardableResult
  private func takeTitle(_ cursor: inout Cursor) -> SpokenTitle? {
    cursor.attempt { cursor in
      _ = cursor.take("副")
      return SpokenTitle.notTitles.match(cursor) == nil ? cursor.take(SpokenTitle.table) : nil
    }
  }

  /// Wang, Mr Wang, Wang Jianguo, with a capital; not the beginning of somebody else's name: `Wang Lei`.
  private func takeLatin(_ cursor: inout Cursor) -> Found? {
    cursor.attempt { cursor in
      if cursor.take(EnglishWords.honorifics) != nil { cursor.skipBlanks() }
      guard cursor.isCapital else { return nil }
      let indices = cursor.take(latinNames)
      return cursor.seesMoreOfName ? nil : indices.map { found($0, isSure: true) }
    }
  }

  private func found(_ indices: [Int], isSure: Bool) -> Found {
    Found(candidates: indices.map { people[$0].id }, isSure: isSure, places: 0..<0)
  }

  /// Most recently met first, then by the order of the card.
  private static func precedes(_ a: SentencePerson, _ b: SentencePerson) -> Bool {
    switch (a.lastMet, b.lastMet) {
    case (let a?, let b?): a > b
    case (_?, nil): true
    default: false
    }
  }

  /// People by what `forms` makes of each; who share a form stand together.
  private static func bySurname(
    _ people: [SentencePerson], _ forms: (SentencePerson) -> [String]
  ) -> WordTable<[Int]> {
    var found: [String: [Int]] = [:]
    for (index, person) in people.enumerated() {
      for form in Set(forms(person)) { found[form, default: []].append(index) }
    }
    return WordTable(found.map { ($0.key, $0.value) })
  }

  /// How a name is written in Latin letters: Chinese names by their pinyin, others by their parts.
  private static func latinForms(of person: SentencePerson) -> [String] {
    guard let surname = ShortName.surname(of: person.name) else {
      let parts = person.name.split(separator: " ").map(String.init)
      return [person.name] + (parts.first?.unicodeScalars.first?.value ?? 0x80 < 0x80 ? parts : [])
    }
    let given = String(person.name.dropFirst(surname.count))
    let syllables = Pinyin.syllables(of: person.name, as: .person)
    let first = syllables.prefix(surname.count).joined()
    let last = syllables.dropFirst(surname.count).joined()
    let own = person.pinyin.map { [$0] } ?? []
    return given.isEmpty
      ? [first] + own : [first, "\(first) \(last)", "\(last) \(first)", first + last] + own
  }
}

extension PeopleScanner {
  /// Whom a text names beyond doubt, in its order.
  func people(in text: String) -> [ID<Contact>] {
    let glyphs = Glyphs(text)
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    var people: [ID<Contact>] = []
    while !cursor.isAtEnd {
      guard let found = take(&cursor) else {
        cursor.at += 1
        continue
      }
      if let person = found.person { people.append(person) }
    }
    return people
  }

  /// Whom a word means, if it means one person and nothing else: 张厅, 刘总工.
  func person(_ word: String) -> ID<Contact>? {
    let glyphs = Glyphs(word)
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    let found = take(&cursor)
    return cursor.isAtEnd ? found?.person : nil
  }
}

extension Cursor {
  /// Whether one more word of a name follows: one with a capital and small letters that begins no day.
  fileprivate var seesMoreOfName: Bool {
    guard next == " ", at + 2 < end else { return false }
    var ahead = moved(to: at + 1)
    let second = glyphs.raw[at + 2]
    return ahead.isCapital && second == glyphs.folded[at + 2] && second.isLetter && ahead.takeWhen() == nil
  }

  /// Whether a capital Latin letter stands here.
  var isCapital: Bool {
    guard at < end else { return false }
    return glyphs.folded[at].isLetter && glyphs.raw[at] != glyphs.folded[at]
  }
}
