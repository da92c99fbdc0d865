import Foundation
import KamRecord
import KamScreen
import Testing

private let shelf = ThemeShelf()
private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../themes")
private let styles = Tone.allCases.flatMap { [Style($0), Style($0, selected: true)] }

@Test func shippedThemesAreTheFilesOfTheThemesFolder() throws {
  let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".rec") }
  #expect(files.sorted() == shelf.names.map { $0 + ".rec" }.sorted())
  for name in shelf.names {
    let text = try String(contentsOf: folder.appending(path: name + ".rec"), encoding: .utf8)
    let own = try #require(ThemeShelf(own: ["copy": Document(text: text)]).theme(named: "copy"))
    #expect(shelf.text(ofShipped: name) == text, "themes/\(name).rec differs from ShippedThemes.swift")
    #expect(own.problems == [])
  }
}

@Test func everyShippedThemeNamesEveryRole() throws {
  for name in shelf.names {
    var missing = Set(Tone.allCases.map(\.fieldName))
    var next: String? = name
    while let theme = next {
      let text = try #require(shelf.text(ofShipped: theme))
      let record = try #require(Document(text: text).records.first)
      missing.subtract(record.fields.map(\.name))
      next = record["Inherits"]
    }
    #expect(missing == [], "\(name)")
    #expect(shelf.theme(named: name)?.problems == [], "\(name)")
  }
}

@Test(arguments: ["dark", "light", "contrast", "colour-blind"], [ColourDepth.direct, .indexed])
func textAndSignsKeepTheirContrast(name: String, depth: ColourDepth) throws {
  let theme = shelf[name].resolved(for: depth)
  let wanted = name == "contrast" ? (text: 7.0, sign: 7.0) : (text: 4.5, sign: 3.0)
  for style in styles {
    let look = theme[style]
    let ground = try #require(rgb(look.background))
    let contrast = try #require(rgb(look.foreground)).contrast(with: ground)
    let least = style.tone.isSign ? wanted.sign : wanted.text
    #expect(contrast >= least, "\(name) \(depth): \(style.tone) selected \(style.isSelected)")
  }
}

@Test(arguments: shelf.names, ColourDepth.allCases)
func everyDepthShowsTextAndTheSelection(name: String, depth: ColourDepth) {
  let theme = shelf[name].resolved(for: depth)
  for style in styles {
    let look = theme[style]
    #expect(look.foreground != look.background || look.background == .terminal, "\(style.tone)")
    #expect(depth.has(look.foreground) && depth.has(look.background), "\(style.tone)")
    let standsOutAlready =
      style.isSelected || look.background != theme.ground || look.attributes.contains(.reverse)
    if !standsOutAlready { #expect(look != theme[Style(style.tone, selected: true)], "\(style.tone)") }
  }
  #expect(theme[Style(.bar)] != theme[Style(.text)])
  #expect(theme[Style(.bad)] != theme[Style(.text)])
  #expect(theme[Style(.text, selected: true)] != theme[Style(.text)])
}

@Test func coloursAreNamedThreeWays() {
  #expect(Colour("default") == .terminal)
  #expect(Colour("red") == .indexed(1))
  #expect(Colour("bright-white") == .indexed(15))
  #expect(Colour("#0aFf80") == .rgb(RGB(10, 255, 128)))
  for wrong in ["#12345", "#1234567", "#12345g", "#+12345", "rot", "", "#"] { #expect(Colour(wrong) == nil) }
}

@Test(arguments: [
  ("#ff0000", ColourDepth.indexed, 196), ("#000000", .indexed, 16), ("#808080", .indexed, 244),
  ("#5f87af", .indexed, 67), ("#ff9490", .sixteen, 9), ("#12161c", .sixteen, 0), ("#fbfaf7", .sixteen, 15),
  ("#a81414", .eight, 1), ("#84d089", .eight, 2), ("#fbfaf7", .eight, 7),
])
func coloursFindTheirNearest(hex: String, depth: ColourDepth, number: UInt8) throws {
  #expect(depth.nearest(try #require(Colour(hex))) == .indexed(number))
}

@Test(arguments: UInt64(1)...20)
func noFixedColourIsNearerThanTheNearest(seed: UInt64) throws {
  var dice = Dice(seed: seed)
  for _ in 0..<50 {
    let channel = { UInt8.random(in: 0...255, using: &dice) }
    let wanted = RGB(channel(), channel(), channel())
    let found = try #require(rgb(ColourDepth.indexed.nearest(.rgb(wanted))))
    let least = (UInt8(16)...255).compactMap { rgb(.indexed($0)) }.map { distance($0, wanted) }.min()
    #expect(distance(found, wanted) == least, "seed \(seed): \(wanted)")
  }
}

private func distance(_ a: RGB, _ b: RGB) -> Int {
  let apart = { (one: UInt8, other: UInt8) in (Int(one) - Int(other)) * (Int(one) - Int(other)) }
  return 2 * apart(a.red, b.red) + 4 * apart(a.green, b.green) + 3 * apart(a.blue, b.blue)
}

@Test func aDepthIsThatOfTheTerminal() {
  #expect(
    [0, 1, 2, 8, 16, 88, 256, 16_777_216].map { ColourDepth(colours: $0) }
      == [.none, .none, .none, .eight, .sixteen, .sixteen, .indexed, .direct])
}

@Test func contrastIsThatOfWCAG() {
  let white = RGB(255, 255, 255)
  #expect(abs(white.contrast(with: RGB(0, 0, 0)) - 21) < 0.001)
  #expect(abs(RGB(118, 118, 118).contrast(with: white) - 4.54) < 0.01)
}

@Test func aThemeMayChangeThePaletteAlone() throws {
  let own = ["mine": Document(text: "Zh: 我的\nInherits: dark\nColour: red #ff00ff\nToday: red on white dim\n")]
  let found = try #require(ThemeShelf(own: own).theme(named: "mine"))
  #expect(found.problems == [])
  #expect(found.theme.zh == "我的" && found.theme.name == "mine")
  #expect(found.theme[Style(.bad)].foreground == .rgb(RGB(255, 0, 255)))
  #expect(found.theme[Style(.bad)].attributes == .bold)
  #expect(found.theme[Style(.good)] == shelf["dark"][Style(.good)])
  #expect(
    found.theme[Style(.today)]
      == Look(foreground: .rgb(RGB(255, 0, 255)), background: .indexed(7), attributes: .dim))
}

@Test func aThemeMayTakeTheNameOfTheShippedOneThatItInherits() throws {
  let own = ["dark": Document(text: "Inherits: dark\nBad: blue\n"), "x": Document(text: "Inherits: dark\n")]
  let found = try #require(ThemeShelf(own: own).theme(named: "x"))
  #expect(found.problems == [])
  #expect(found.theme[Style(.bad)].foreground == found.theme[Style(.heading)].foreground)
  #expect(ThemeShelf(own: own).names == shelf.names + ["x"])
}

@Test(arguments: [
  ("", [(1, ThemeProblem.Reason.empty)]),
  ("Text: default\nTxet: red\n", [(2, .unknownField("Txet"))]),
  (
    "Colour: ink\nColour: red #1\nText: ink\n",
    [(1, .badColour("ink")), (2, .badColour("red #1")), (3, .unknownColour("ink"))]
  ),
  ("Text: red blue\n\nBad: blue\n", [(1, .badLook("red blue"))]),
  ("Text: red on\nBad: on on on\n", [(1, .badLook("red on")), (2, .badLook("on on on"))]),
  ("Bad: red on nowhere\n", [(1, .unknownColour("nowhere"))]),
  ("# a\nInherits: nothing\nBad: red\n", [(2, .unknownTheme("nothing"))]),
  ("Inherits: other\n", [(1, .inheritsItself)]),
  ("Text: red\nwhat is this\n", [(2, .notRecordText)]),
])
func whatAThemeFileGetsWrongIsNamedByLine(text: String, problems: [(Int, ThemeProblem.Reason)]) throws {
  let own = ["mine": Document(text: text), "other": Document(text: "Inherits: mine\nGood: green\n")]
  let found = try #require(ThemeShelf(own: own).theme(named: "mine"))
  #expect(found.problems.map(\.line) == problems.map(\.0))
  #expect(found.problems.map(\.reason) == problems.map(\.1))
}

@Test func aThemeThatDoesNotExistIsTheTerminalsOwn() {
  #expect(shelf.theme(named: "none") == nil)
  #expect(shelf["none"] == .terminal)
  #expect(shelf["terminal"] == .terminal)
}

/// What xterm shows for a colour, worked out apart from the code under test; nil for the user's own sixteen.
func rgb(_ colour: Colour) -> RGB? {
  switch colour {
  case .rgb(let rgb): return rgb
  case .indexed(let number) where number >= 232:
    return RGB(8 + 10 * (number - 232), 8 + 10 * (number - 232), 8 + 10 * (number - 232))
  case .indexed(let number) where number >= 16:
    let level = { (step: UInt8) in step == 0 ? UInt8(0) : 55 + 40 * step }
    return RGB(level((number - 16) / 36), level((number - 16) / 6 % 6), level((number - 16) % 6))
  default: return nil
  }
}

extension ColourDepth {
  fileprivate func has(_ colour: Colour) -> Bool {
    switch colour {
    case .terminal: true
    case .indexed(let number): Int(number) < rawValue
    case .rgb: self == .direct
    }
  }
}
