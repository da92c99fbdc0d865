import KamRecord

/// A theme as its file says it: a palette by name, and looks that name its colours. A theme laid over another
/// may change the palette alone.
struct ThemeSource {
  /// Its title in Chinese.
  var zh: String?
  /// Its title in English.
  var en: String?
  /// The theme it inherits, and the line that says so.
  var parent: (name: String, line: Int)?
  private var palette: [String: Colour] = [:]
  private var looks: [Tone: Named] = [:]

  /// A look by colour names; nil means as plain text has it.
  private struct Named {
    var foreground: String?
    var background: String?
    var attributes: Look.Attributes = []
    var line: Int
  }

  /// Reads the first record of a theme file.
  init(_ document: Document, note: (Int, ThemeProblem.Reason) -> Void) {
    for error in document.errors { note(error.line, .notRecordText) }
    guard let record = document.records.first else {
      note(1, .empty)
      return
    }
    for (field, line) in zip(record.fields, record.fieldLines) {
      read(field.name, field.value, line, note)
    }
  }

  private static let tones = Dictionary(uniqueKeysWithValues: Tone.allCases.map { ($0.fieldName, $0) })

  private mutating func read(
    _ name: String, _ value: String, _ line: Int, _ note: (Int, ThemeProblem.Reason) -> Void
  ) {
    switch name {
    case "Zh": zh = value
    case "En": en = value
    case "Inherits": parent = (value, line)
    case "Colour":
      let words = value.split(separator: " ").map(String.init)
      guard words.count == 2, let colour = Colour(words[1]) else { return note(line, .badColour(value)) }
      palette[words[0]] = colour
    default:
      guard let tone = Self.tones[name] else { return note(line, .unknownField(name)) }
      guard let look = Self.look(value, line) else { return note(line, .badLook(value)) }
      looks[tone] = look
    }
  }

  /// Reads `[colour] [on colour] [bold] [dim] [underline] [reverse]`.
  private static func look(_ value: String, _ line: Int) -> Named? {
    var look = Named(line: line)
    var words = value.split(separator: " ")[...]
    while let word = words.popFirst() {
      if let attribute = Look.Attributes(word) {
        look.attributes.insert(attribute)
      } else if word == "on", look.background == nil, let colour = words.popFirst() {
        look.background = String(colour)
      } else if word != "on", look.foreground == nil {
        look.foreground = String(word)
      } else {
        return nil
      }
    }
    return look
  }

  /// Lays this source over the one that it inherits.
  func over(_ parent: ThemeSource) -> ThemeSource {
    var source = self
    source.palette.merge(parent.palette) { own, _ in own }
    source.looks.merge(parent.looks) { own, _ in own }
    return source
  }

  /// Names the colours of this file's own looks that `whole`, the source with all it inherits, does not have.
  func check(in whole: ThemeSource, note: (Int, ThemeProblem.Reason) -> Void) {
    for look in looks.values.sorted(by: { $0.line < $1.line }) {
      for name in [look.foreground, look.background].compactMap({ $0 }) where whole.colour(name) == nil {
        note(look.line, .unknownColour(name))
      }
    }
  }

  /// The theme that the source describes.
  func theme(named name: String) -> Theme {
    Theme(name: name, zh: zh ?? name, en: en ?? name) { tone, selected in
      selected ? selectedLook(tone) : plainLook(tone)
    }
  }

  private func colour(_ name: String?) -> Colour? { name.flatMap { palette[$0] ?? Colour($0) } }

  private func plainLook(_ tone: Tone) -> Look {
    Look(
      foreground: colour(looks[tone]?.foreground) ?? colour(looks[.text]?.foreground) ?? .terminal,
      background: colour(looks[tone]?.background) ?? colour(looks[.text]?.background) ?? .terminal,
      attributes: looks[tone]?.attributes ?? [])
  }

  /// The tone under the cursor: what the selection names is laid over it.
  private func selectedLook(_ tone: Tone) -> Look {
    var look = plainLook(tone)
    guard tone != .selection, let selection = looks[.selection] else { return look }
    if let background = colour(selection.background) {
      // Its own foreground was chosen for its own background.
      if looks[tone]?.background != nil { look.foreground = plainLook(.text).foreground }
      look.background = background
    }
    look.foreground = colour(selection.foreground) ?? look.foreground
    // What is reversed already is turned back, so that it still stands out in a reversed row.
    look.attributes.formSymmetricDifference(selection.attributes.intersection(.reverse))
    look.attributes.formUnion(selection.attributes.subtracting(.reverse))
    return look
  }
}
