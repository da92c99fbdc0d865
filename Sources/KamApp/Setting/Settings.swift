import KamDomain
import KamRecord

/// What `settings.rec` holds: one record of fields, all optional (`Store`, `Language`, `Theme`, `Mouse`,
/// `Ambiguous`, `Borders`, `Color`) but `Stores`, which may stand more than once.
struct Settings: Sendable, Equatable {
  var store: String?
  /// The sets of stores that have a name, in the order of the file.
  private(set) var sets: [StoreSet] = []
  var language: Language?
  var theme: String?
  var color: String?
  /// Columns of characters of ambiguous width: 1 or 2; nil asks the terminal.
  var ambiguousWidth: Int?
  var usesMouse = true
  /// Borders of ASCII signs.
  var hasPlainBorders = false
  /// What could not be understood, as sentences with file and line.
  private(set) var problems: [String] = []

  init() {}

  /// Reads the text of a settings file.
  init(_ document: Document, path: String) {
    for error in document.errors { problems.append("\(path):\(error.line): \(error.reason)") }
    for record in document.records {
      for (name, value) in record.fields { take(name, value, "\(path):\(record.line(of: name))") }
    }
  }

  private mutating func take(_ name: String, _ value: String, _ place: String) {
    switch (name, value) {
    case ("Store", _): store = value
    case ("Stores", _):
      if let set = StoreSet(value) { add(set) } else { problems.append("\(place): \(name): \(value)?") }
    case ("Theme", _): theme = value
    case ("Language", "zh"), ("Language", "en"): language = Language(rawValue: value)
    case ("Color", "auto"), ("Color", "always"), ("Color", "never"): color = value
    case ("Ambiguous", "auto"): ambiguousWidth = nil
    case ("Ambiguous", "1"), ("Ambiguous", "2"): ambiguousWidth = value == "1" ? 1 : 2
    case ("Mouse", "yes"), ("Mouse", "no"): usesMouse = value == "yes"
    case ("Borders", "real"), ("Borders", "ascii"): hasPlainBorders = value == "ascii"
    default: problems.append("\(place): \(name): \(value)?")
    }
  }

  /// A name that was met before takes more stores.
  private mutating func add(_ set: StoreSet) {
    guard let place = sets.firstIndex(where: { $0.name == set.name }) else { return sets.append(set) }
    sets[place].paths += set.paths
  }
}

/// Some stores under one name, as `Stores: north /srv/shijiazhuang /srv/baoding` says it.
struct StoreSet: Sendable, Equatable {
  var name: String
  /// The stores' directories, as they are written.
  var paths: [String]

  /// Nil if there is no name, which has no `/`, or no directory behind it.
  init?(_ value: String) {
    let words = value.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let name = words.first, !name.contains("/"), words.count > 1 else { return nil }
    (self.name, paths) = (name, Array(words.dropFirst()))
  }
}

extension Language {
  /// The interface language: `--lang`, `$KAM_LANG`, settings, then the text of the locale variables, whatever
  /// locales are installed; for C, POSIX or none, the store's own, else Chinese.
  static func chosen(
    option: String?, settings: Settings, environment: [String: String], store: Language?
  ) -> Language {
    if let named = [option, environment["KAM_LANG"]].lazy.compactMap({ $0.flatMap { Language(tag: $0) } })
      .first
    {
      return named
    }
    if let set = settings.language { return set }
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
    if locale == "C" || locale == "POSIX" || locale.hasPrefix("C.") { return store ?? .zh }
    return Language(tag: locale) ?? .en
  }

  /// The language of `zh`, `zh_CN.UTF-8`, `en`…; nil for others.
  init?(tag: String) {
    let code = tag.prefix { $0.isLetter }.lowercased()
    self.init(rawValue: code)
  }
}
