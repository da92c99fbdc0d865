/// A record typed as one line: `王建国 办公室主任 13900000001`, `2026公务车更新 12台 216万 公开招标`.
///
/// Words find their fields by their shape (telephone, count with its unit, amount, date), by the words of the
/// lists that the type's fields hold, or by name (`品牌=星驰`, `make=Xingchi`); what is left fills the type's
/// text fields in their order.
public struct RecordLine: Sendable {
  /// The fields that were understood, as stored, in the order of the line.
  public internal(set) var values: [(field: Field, value: String)] = []
  /// Words that no field takes: there are no fields of free words.
  public private(set) var unread: [String] = []
  /// Of a contact, the roles in the decision group that stand between pauses: `Li Na, purchasing manager, buyer`.
  public internal(set) var roles: [Role] = []
  let type: RecordType
  let reader: ValueReader
  /// The fields that free words fill, in their order.
  let free: [String]
  /// Words that are no value stand before: the name, mostly.
  var isBehindName = false
  /// A price was said without its word.
  var isBarePrice = false
  /// Commas part the line.
  var hasPauses = false
  /// Words of lists stay in the text.
  var keepsLists = false

  /// Reads a line for a record of a type.
  ///
  /// - Parameter free: the fields that free words fill, if not those that the type fills with them.
  public init(_ text: String, _ type: RecordType, _ reader: ValueReader, free: [String]? = nil) {
    self.init(Self.labelsParted(TypedLine(text).words, type), type, reader, free: free)
  }

  /// Reads the words of a line.
  init(_ words: [TypedLine.Word], _ type: RecordType, _ reader: ValueReader, free: [String]? = nil) {
    self.type = type
    self.reader = reader
    self.free = free ?? RecordLine.textFields[type, default: []]
    var rest: [TypedLine.Word] = []
    hasPauses = words.dropFirst().contains { !TypedLine.isBlank($0.gap) }
    var words = Self.measuresParted(words)[...]
    while !words.isEmpty { rest += takePiece(&words) }
    if isBarePrice { takeDiscountOff() }
    place(type == .quoteLine ? joiningModel(rest) : rest)
    if type == .contact { partName() }
    if type == .promise { partDue() }
  }

  /// A word that says what it is.
  func spelled(_ word: String) -> (Field, String)? {
    labelled(word) ?? labelled([TypedLine.Word(text: word, gap: "", place: 0)]) ?? end(word) ?? said(word)
      ?? listed(word) ?? offered(word)
  }

  /// A price that stands beside a discount is what the discount is taken off: `23.8万 优惠5000`.
  private mutating func takeDiscountOff() {
    guard values.contains(where: { $0.field.name == "Discount" }), let list = open("ListPrice"),
      let at = values.firstIndex(where: { $0.field.name == "NetPrice" })
    else { return }
    values[at].field = list
  }

  /// Whether a capital letter and those beside it make a word part of a name: Logistics in `Stonebridge Logistics`.
  func isInName(
    _ word: TypedLine.Word, _ before: TypedLine.Word?, _ after: TypedLine.Word?
  ) -> Bool {
    func isCapital(_ word: TypedLine.Word) -> Bool {
      word.text.first.map { ("A"..."Z").contains($0) } ?? false
    }
    guard type == .account || type == .contact, isCapital(word), word.text.contains(where: \.isLowercase)
    else {
      return false
    }
    let isBehind = before.map { $0.place == word.place - 1 && TypedLine.isBlank(word.gap) && isCapital($0) }
    return isBehind ?? false || after.map { TypedLine.isBlank($0.gap) && isCapital($0) } ?? false
  }

  /// Words that only together are one of a list, a field's name and its value, or a number and its unit:
  /// `price approval`, `list price 188,000`, `12 units`.
  func together(
    _ word: TypedLine.Word, _ words: inout ArraySlice<TypedLine.Word>
  ) -> (Field, String)? {
    let behind = words.prefix(3).prefix { TypedLine.isBlank($0.gap) }
    for count in (1...3).reversed() where count <= behind.count {
      let texts = ([word] + behind.prefix(count)).map(\.text)
      guard
        let found = listed(texts.joined(separator: " ")) ?? valued(texts) ?? counted(texts)
          ?? person(texts.joined(separator: " "))
      else {
        continue
      }
      words.removeFirst(count)
      return found
    }
    return nil
  }

  /// A field's name and its value: `传真 0311-1234`.
  private func valued(_ texts: [String]) -> (Field, String)? {
    let text = texts[texts.count - 1]
    guard let field = field(spelled: texts.dropLast().joined(separator: " ")), !free.contains(field.name),
      isOpen(field), !text.contains("="), listed(text) == nil,
      let value = try? reader.stored(text, for: field, of: type)
    else { return nil }
    return (field, value)
  }

  /// A field by its word, a number also by the word that people use for it: `rebate 6000`, `返利 6000`.
  private func field(spelled word: String) -> Field? {
    type.fieldSpelled(word)
      ?? type.fields.first { field in
        [.amount, .count].contains(field.kind) && word.count > 1
          && (field.zh.hasSuffix(word) || field.en.hasPrefix(word.lowercased() + " "))
      }
  }

  /// A number and its unit with a blank between them.
  private func counted(_ texts: [String]) -> (Field, String)? {
    if texts.count == 3, texts[1] == "in", texts[2] == "use", Int(texts[0]) != nil {
      return open("InUse").map { ($0, texts[0]) }
    }
    guard texts.count == 2, texts[1].first?.isLetter == true else { return nil }
    // The number of a year counts nothing: 2027 van renewal.
    if texts[0].count == 4, let year = Int(texts[0]), (1950...2100).contains(year) { return nil }
    return Measure(texts.joined()).flatMap(measured)
  }

  /// The values by field name.
  public var pairs: Values { values.map { ($0.field.name, $0.value) } }

  /// `field=value`, the field by name, key or word in either language. A text of sentences goes on over their pauses.
  func named(_ word: String, _ words: inout ArraySlice<TypedLine.Word>) -> (Field, String)? {
    guard let sign = word.firstIndex(where: { "=:：".contains($0) }),
      let field = type.fieldSpelled(String(word[..<sign]))
    else { return nil }
    var text = String(word[word.index(after: sign)...])
    while field.kind == .longText, let next = words.first, !TypedLine.isBlank(next.gap),
      !next.text.contains("=")
    {
      text += next.gap + next.text
      words.removeFirst()
    }
    return (try? reader.stored(text, for: field, of: type)).map { (field, $0) }
  }

  /// An amount, count or day behind the word of its field, or behind the end of that word: `净价16.8万`, `优惠2万`;
  /// an address behind that of its medium: `微信zhangwei`, `传真0311-1234`.
  private func labelled(_ word: String) -> (Field, String)? {
    for reach in type.fields where reach.isReach && isOpen(reach) && word.hasPrefix(reach.zh) {
      let rest = word.dropFirst(reach.zh.count)
      if rest.first?.isASCII == true { return (reach, String(rest)) }
    }
    let label = word.prefix { !$0.isNumber }
    guard label.count > 1, label.endIndex < word.endIndex else { return nil }
    for field in type.fields where isOpen(field) && field.zh.prefix(while: { $0 != "(" }).hasSuffix(label) {
      switch field.kind {
      case .amount, .count, .scale, .day:
        if let value = try? reader.stored(String(word[label.endIndex...]), for: field, of: type) {
          return (field, value)
        }
      default: continue
      }
    }
    return nil
  }

  /// Of a tie, an end or the sign between the ends: `李处 -> 张副厅长`.
  private func end(_ word: String) -> (Field, String)? {
    guard type == .tie else { return nil }
    if let kind = TieKind.allCases.first(where: { $0.sign == word.replacing("》", with: ">") }) {
      return open("Kind").map { ($0, kind.rawValue) }
    }
    return person(word)
  }

  /// Of a tie, somebody at one of its ends; of a need, whose it is.
  private func person(_ name: String) -> (Field, String)? {
    guard type == .tie || type == .need, let person = reader.account?.contact(meantBy: name) else {
      return nil
    }
    return (type == .need ? open("Contact") : open("From") ?? open("To")).map { ($0, person.id.text) }
  }

  /// Of a need, who said it and how much it weighs: `王芳说的`, `很重要`; of a promise, whose it is: `we`.
  private func said(_ word: String) -> (Field, String)? {
    if type == .promise, let side = Self.sides[word.lowercased()] { return open("Side").map { ($0, side) } }
    guard type == .need else { return nil }
    if let weight = Self.weights[word] { return open("Weight").map { ($0, weight) } }
    if let found = person(word) { return found }
    let name = Self.sayings.first(where: word.hasSuffix).map { word.dropLast($0.count) }
    guard let name, let person = reader.account?.contact(meantBy: String(name)) else { return nil }
    return open("Contact").map { ($0, person.id.text) }
  }

  private static let sides = [
    "we": "ours", "i": "ours", "我": "ours", "我们": "ours", "they": "theirs", "he": "theirs", "she": "theirs",
    "他们": "theirs",
  ]
  private static let weights = [
    "必须": "5", "很重要": "5", "最重要": "5", "essential": "5", "重要": "4", "important": "4", "一般": "3", "不重要": "1",
  ]
  private static let sayings = ["说的", "提的", "要的", "说", "提"]

  /// A word of one of the lists that the type's fields hold.
  func listed(_ word: String) -> (Field, String)? {
    guard !keepsLists else { return nil }
    for field in type.fields where isOpen(field) {
      switch field.kind {
      case .truth, .flag:
        let marks = [field.zh, field.en] + (field.name == "Friend" ? ["personal friend"] : [])
        if isBehindName, marks.contains(word.lowercased()) { return (field, "yes") }
      case .choice(let words):
        if let found = words.first(where: { $0.zh == word || $0.en == word || $0.code == word }) {
          return (field, found.code)
        }
        if type == .contact, let code = SeatWord.code(word, among: words) { return (field, code) }
        // Signals have long names, of which people say a part: 扩张, 摩擦.
        let named = type == .signal && word.count > 1 ? words.filter { $0.zh.contains(word) } : []
        if named.count == 1 { return (field, named[0].code) }
      case .code(let list):
        if let code = reader.vocabulary.code(list, word) ?? meant(word, list) { return (field, code) }
      default: continue
      }
    }
    return nil
  }

  /// Of a rival, how satisfied they are with it, as the card writes it: `3/5`.
  private func mark(_ word: String) -> (Field, String)? {
    guard word.count == 3, word.hasSuffix("/5"), let mark = word.first, ("1"..."5").contains(mark) else {
      return nil
    }
    return open("Satisfaction").map { ($0, String(mark)) }
  }

  /// A word whose shape tells what it is.
  func shaped(_ word: String) -> (Field, String)? {
    if word.contains("@") { return open("Email").map { ($0, word) } }
    let digits = word.filter { $0.isASCII && $0.isNumber }.count
    if digits >= 7, word.allSatisfy({ ($0.isASCII && $0.isNumber) || "-+() ".contains($0) }),
      Day(word) == nil,
      let phone = open("Phone")
    {
      return (phone, word)
    }
    if let found = Measure(word).flatMap(measured) ?? mark(word) ?? amount(word) ?? place(word) {
      return found
    }
    let dated = [RecordLine.dateFields[type].flatMap { type.field($0) }].compactMap { $0 } + type.fields
    for field in dated where isOpen(field) {
      switch field.kind {
      case .day, .yearOrMonth:
        if let value = try? reader.stored(word, for: field, of: type) {
          return (field, value)
        }
      default: continue
      }
    }
    return nil
  }

  /// What a number means by its unit.
  private func measured(_ measure: Measure) -> (Field, String)? {
    guard let field = measure.fields.lazy.compactMap(open).first else { return nil }
    let amount = measure.amount
    return (
      field,
      field.kind == .amount ? Money(fen: Int64((amount * 100).rounded())).description : String(Int(amount))
    )
  }

  /// What was not understood goes to the text fields that are still empty, the last one taking the rest.
  private mutating func place(_ words: [TypedLine.Word]) {
    let fields = free.compactMap(open)
    guard !words.isEmpty, let first = fields.first else {
      unread = words.map(\.text)
      return
    }
    let parts = joiningForms(parts(words))
    // A vehicle or rival named by one word is named by its model or make: what it must have.
    let needed = fields.first(where: \.isMandatory) ?? first
    if parts.count == 1 {
      values.append((needed, TypedLine.text(words)))
      return
    }
    for (index, field) in fields.prefix(parts.count).enumerated() {
      let isLast = index == min(fields.count, parts.count) - 1
      values.append((field, TypedLine.text(isLast ? Array(parts[index...].joined()) : parts[index])))
    }
  }

  /// A name with its title in one word is two facts: `张伟科长`.
  private mutating func partName() {
    guard let title = open("Title"), let place = values.firstIndex(where: { $0.field.name == "Name" }),
      let (name, held) = ShortName.parted(values[place].value)
    else { return }
    values[place].value = name
    values.append((title, held))
  }

  /// Of a promise, the day that its text begins or ends with: `月底前给预算数`.
  private mutating func partDue() {
    guard let due = open("Due"), let place = values.firstIndex(where: { $0.field.name == "Text" }) else {
      return
    }
    guard let plan = NextStep.Plan(reading: values[place].value, on: reader.today), let day = plan.due else {
      return
    }
    values[place].value = plan.text
    values.append((due, day.description))
    if let kind = plan.dueKind, kind != .on, let field = open("DueKind") {
      values.append((field, kind.rawValue))
    }
  }

  func isOpen(_ field: Field) -> Bool {
    field.isRepeated || !values.contains { $0.field == field }
  }

  func open(_ name: String) -> Field? {
    type.field(name).flatMap { isOpen($0) ? $0 : nil }
  }

  /// The field that a bare date fills, where it is not the first one.
  static let dateFields: [RecordType: String] = [
    .project: "PurchaseBy", .milestone: "Due", .promise: "Due", .signal: "Date", .deal: "Date",
    .vehicle: "Registered", .event: "Date", .lead: "Date",
  ]

  /// The fields of each type that free words fill, in their order.
  private static let textFields: [RecordType: [String]] = [
    .account: ["Name", "Note"], .contact: ["Name", "Title"], .project: ["Name", "Models"],
    .vehicle: ["Make", "Model"],
    .rival: ["Make", "Model"], .department: ["Name", "Note"], .signal: ["Text"], .need: ["Text"],
    .milestone: ["Note"], .promise: ["Text"], .deal: ["Models"], .lead: ["Note"],
    .event: ["Name", "Place"], .guest: ["Feedback"], .tie: ["Note"],
    .quoteLine: ["Model", "Trim"], .registration: ["Number", "Policy"], .request: ["Text"],
  ]
}
