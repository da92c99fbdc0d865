import KamRecord

/// The ways to reach somebody that an answer tells, each by its shape or the word in front of it (K2):
/// `传真0311-8000002，李敏微信limin88`.
struct ReachAnswer {
  /// A way to reach the customer, or somebody there.
  struct Way: Equatable {
    /// A field of the account, or of the person.
    var field: String
    var value: String
    var person: ID<Contact>?
  }

  private(set) var ways: [Way] = []

  init(_ answer: String, _ people: PeopleScanner) {
    var person: ID<Contact>?
    for piece in AnswerPieces.split(answer.plain) {
      let glyphs = Glyphs(piece)
      person = Self.person(glyphs, people) ?? person
      guard let (field, value) = Self.way(glyphs) else { continue }
      let isPersonal = person != nil && RecordType.contact.field(field)?.isReach == true
      ways.append(Way(field: field, value: value, person: isPersonal ? person : nil))
    }
  }

  private static func person(_ glyphs: Glyphs, _ people: PeopleScanner) -> ID<Contact>? {
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    while !cursor.isAtEnd {
      if let found = people.take(&cursor)?.person { return found }
      cursor.at += 1
    }
    return nil
  }

  /// The field and what is to stand there, if the piece tells one.
  private static func way(_ glyphs: Glyphs) -> (field: String, value: String)? {
    var cursor = Cursor(glyphs, 0..<glyphs.count)
    while !cursor.isAtEnd {
      if let field = cursor.take(labels) {
        return value(of: field, glyphs.string(cursor.rest)).map { (field, $0) }
      }
      cursor.at += 1
    }
    let text = glyphs.string(0..<glyphs.count)
    for field in ["Email", "Website", "Phone", "Address"] {
      if let value = value(of: field, text) { return (field, value) }
    }
    return nil
  }

  private static func value(of field: String, _ text: String) -> String? {
    let runs = text.split { !$0.isASCII || $0.isWhitespace || ",;:()".contains($0) }.map(String.init)
    func run(_ isMeant: (String) -> Bool) -> String? { runs.first(where: isMeant) }
    return switch field {
    case "Email": run { $0.contains("@") && $0.contains(".") }
    case "Website":
      run { $0.contains(".") && !$0.contains("@") && $0.contains(where: \.isLetter) && $0.count > 4 }
    case "Phone", "Fax":
      run { $0.filter(\.isNumber).count >= 7 && $0.allSatisfy { $0.isNumber || "-+".contains($0) } }
    case "WeChat":
      run { $0.count > 3 && $0.contains { $0.isLetter || $0.isNumber } && !words.contains($0.lowercased()) }
    case "Address": address(text)
    default: nil
    }
  }

  /// A street with its number.
  private static func address(_ text: String) -> String? {
    let glyphs = Glyphs(text)
    var cursor = Cursor(glyphs, glyphs.trimmed(0..<glyphs.count))
    while cursor.take(leads) != nil { cursor.skipPauses() }
    let place = glyphs.string(glyphs.trimmed(cursor.rest))
    let isStreet =
      place.contains { "路街道巷".contains($0) } && place.contains("号")
      || place.contains(where: \.isNumber)
        && place.split(separator: " ").contains { streets.contains($0.lowercased()) }
    return isStreet ? place : nil
  }

  private static let labels = WordTable<String>(
    lines: """
      Fax | 传真 | fax
      WeChat | 微信号 | 微信 | wechat
      Email | 邮箱 | 邮件 | 电子邮件 | email | e-mail | mail
      Website | 网址 | 网站 | 官网 | website | site
      Address | 地址 | address
      Phone | 电话 | 手机号 | 手机 | 座机 | 总机 | phone | tel | telephone | mobile
      """
  ) { String($0) }
  /// What stands before an address.
  private static let leads = WordTable<Bool>(
    set: "是 | 在 | 我们在 | 就在 | we are at | we're at | is | at | it is | 为")
  private static let streets: Set<String> = [
    "street", "st", "st.", "road", "rd", "rd.", "avenue", "ave", "lane", "way", "square",
  ]
  /// Words that are no address.
  private static let words: Set<String> = [
    "please", "same", "yes", "number", "works", "fine", "also", "this", "that", "phone",
  ]
}

extension Account {
  /// The edits that take the ways of an answer in, of the customer and of its people.
  func reach(in answer: String, _ author: Author) throws(Refusal) -> (Filling, [Edit])? {
    var edits = AnswerEdits(self, author)
    for way in ReachAnswer(answer, PeopleScanner(sentencePeople)).ways {
      try edits.fill(way.field, of: way.person?.text ?? id.text, with: way.value)
    }
    return edits.filled
  }
}
