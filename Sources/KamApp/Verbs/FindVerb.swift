import ArgumentParser
import KamDomain
import KamRecord
import KamStore

/// `kam find`: the fields of all accounts in which words stand.
struct FindVerb: Verb {
  static let manual = Manual(
    name: "find", usage: ["find WORDS"], zh: "在全部资料里找文字", en: "find words in all that is known",
    options: [FormatOptions.manual])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: FormatOptions
  @Argument var words: [String]

  func run(_ session: inout Session) throws(Failure) {
    guard let text = FullText(words.joined(separator: " ")) else {
      throw Failure(.usage, session.say("请写要找的文字", "write the words to find"))
    }
    var listing = Listing(
      names: ["id", "name", "field", "text"],
      table: Table(columns: [.init("", limit: 10), .init("", limit: 32), .init("", limit: 24), .init("")]))
    let stores = try session.openAll()
    listing = listing.naming(stores, session.language)
    for open in stores {
      let (found, problems) = open.store.search(text, open.vocabulary) { Found(text, $0, $1) }
      session.warn(problems, in: open)
      listing.rows += found.flatMap { found in
        found.hits.map { Self.row($0, found, session.language).of(open) }
      }
    }
    try listing.print(format.chosen(globals), session)
  }

  private static func row(_ hit: FullText.Hit, _ found: Found, _ language: Language) -> Listing.Row {
    let field = hit.type.field(hit.field)
    let isOwn = hit.type == .account
    let key = (isOwn ? "" : hit.type.key + ".") + (field?.key ?? hit.field)
    let word = (isOwn ? "" : hit.type.word(language) + " ") + (field?.word(language) ?? hit.field)
    let json: [(key: String, value: JSON)] = [
      ("id", .string(found.id)), ("name", .string(found.name)), ("field", .string(key)),
      ("text", .string(hit.text)),
    ]
    let line = hit.text.split(whereSeparator: \.isNewline).joined(separator: " / ")
    return Listing.Row(
      json: .object(json), csv: [found.id, found.name, key, hit.text],
      cells: [.init(found.id, .muted), .init(found.name, .heading), .init(word, .muted), .init(line)])
  }
}

/// An account in which words were found.
private struct Found: Sendable {
  var id: String
  var name: String
  var hits: [FullText.Hit]

  init?(_ text: FullText, _ file: FileName, _ document: Document) {
    hits = text.hits(in: document)
    guard !hits.isEmpty, let id = file.account else { return nil }
    self.id = id.text
    name = Account(document)?.name ?? ""
  }
}

extension RecordType {
  /// The type on the command line and in JSON: `visitItem`.
  var key: String { rawValue.prefix(1).lowercased() + rawValue.dropFirst() }
}
