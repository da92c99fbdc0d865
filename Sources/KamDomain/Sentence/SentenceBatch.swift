/// Many sentences, one a line, each beginning with the customer's name (补记).
public struct SentenceBatch: Sendable, Equatable {
  /// The lines that hold something, in their order.
  public var rows: [Row]

  /// One line of a batch.
  public struct Row: Sendable, Equatable {
    /// The 1-based line.
    public var line: Int
    /// The line as typed.
    public var input: String
    /// What stands for the customer.
    public var name: String
    /// The customers that may be meant; one: it is clear.
    public var accounts: [ID<Account>]
    /// What was understood; nil while the customer is not clear.
    public var sentence: Sentence?

    /// The customer, if there is no doubt.
    public var account: ID<Account>? { accounts.count == 1 ? accounts[0] : nil }

    /// What keeps the line from being saved.
    public var faults: [RowFault] {
      if accounts.isEmpty { return [.unknownCustomer(name)] }
      guard let account else { return [.ambiguousCustomer(name, accounts)] }
      guard let sentence else { return [.unreadableCustomer(account)] }
      return sentence.faults.map { .sentence($0) }
    }

    /// Whether the line is worth a second look: it cannot be saved, or something in it was supposed.
    public var isDoubtful: Bool {
      guard faults.isEmpty, let sentence else { return true }
      return sentence.supposition != nil
        || sentence.doubts.contains { $0 != .noNextStep && $0 != .undatedStep }
    }
  }

  /// Why a line cannot be saved.
  public enum RowFault: Sendable, Equatable {
    case unknownCustomer(String)
    case ambiguousCustomer(String, [ID<Account>])
    /// The customer's file cannot be read.
    case unreadableCustomer(ID<Account>)
    case sentence(SentenceFault)
  }

  /// Reads lines of text; blank ones are left out.
  ///
  /// - Parameters:
  ///   - find: the customers that a name may mean.
  ///   - reader: the reader for a customer; nil if it cannot be opened.
  public init(
    _ text: String, find: (String) -> [ID<Account>], reader: (ID<Account>) -> SentenceReader?
  ) {
    rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap {
      Self.row($0.offset + 1, String($0.element), find, reader)
    }
  }

  /// Lines that are read already.
  public init(_ rows: [Row]) { self.rows = rows }

  /// Whether every line can be saved: a batch is saved whole or not at all.
  public var isComplete: Bool { rows.allSatisfy(\.faults.isEmpty) }

  private static func row(
    _ line: Int, _ input: String, _ find: (String) -> [ID<Account>],
    _ reader: (ID<Account>) -> SentenceReader?
  ) -> Row? {
    let glyphs = Glyphs(input)
    let places = glyphs.trimmed(0..<glyphs.count)
    guard !places.isEmpty else { return nil }
    let (name, accounts) = customer(glyphs, places, find)
    let rest = glyphs.string(glyphs.trimmed(name.upperBound..<glyphs.count))
    var row = Row(line: line, input: input, name: glyphs.string(name), accounts: accounts)
    row.sentence = row.account.flatMap(reader)?.read(rest)
    return row
  }

  /// The beginning of the line that names a customer: the longest that means one, else one that means several.
  private static func customer(
    _ glyphs: Glyphs, _ places: Range<Int>, _ find: (String) -> [ID<Account>]
  ) -> (Range<Int>, [ID<Account>]) {
    let ends = nameEnds(glyphs, places)
    let found = ends.map { end in (places.lowerBound..<end, find(glyphs.string(places.lowerBound..<end))) }
    return found.last { $0.1.count == 1 } ?? found.first { !$0.1.isEmpty }
      ?? (places.lowerBound..<(ends.first ?? places.upperBound), [])
  }

  /// Where a name may end: at the first pauses, and before dates and media.
  private static func nameEnds(_ glyphs: Glyphs, _ places: Range<Int>) -> [Int] {
    var ends: [Int] = []
    for place in places.dropFirst().prefix(40)
    where ends.count < 8 && !glyphs.folded[place - 1].isBlankOrPause {
      var cursor = Cursor(glyphs, place..<places.upperBound)
      let isEnd =
        glyphs.folded[place].isBlankOrPause || MediumWords.spoken.match(cursor) != nil
        || cursor.takeWhen() != nil
      if isEnd { ends.append(place) }
    }
    return ends
  }
}
