/// The themes of the folder `themes`, in the program itself; a test keeps both the same.
enum ShippedThemes {
  /// Each with the name it is chosen by, the default first.
  static let all: [(name: String, text: StaticString)] = [
    ("terminal", terminal),
    ("dark", dark),
    ("light", light),
    ("contrast", contrast),
    ("colour-blind", colourBlind),
    ("mono", mono),
  ]

  /// The text of a shipped theme; nil if there is none of that name.
  static func text(_ name: String) -> String? {
    all.first { $0.name == name }.map { text(of: $0.text) }
  }

  /// A literal as a string.
  static func text(of literal: StaticString) -> String {
    literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  /// The terminal's own colours.
  static let terminal: StaticString = #"""
    # The terminal's own colours and background, whatever they are.
    # A look is: [colour] [on colour] [bold] [dim] [underline] [reverse]; what it leaves out is as in Text.

    %rec: Theme

    Zh: 终端配色
    En: Terminal colours
    Text: default
    Muted: dim
    Heading: bold
    Title: bold
    Border: dim
    Focus: bold
    Selection: reverse
    Entry: underline
    Candidate: cyan
    Key: bold
    Good: green
    Caution: yellow
    Bad: red bold
    Notice: cyan
    Badge: reverse
    Champion: green bold
    Supporter: green
    Neutral: default
    Sceptic: yellow
    Opponent: red bold
    Unknown: dim
    Hole: magenta bold
    Coach: cyan bold
    Overdue: red bold
    Today: yellow bold
    Bar: reverse

    """#

  /// Light text on dark.
  static let dark: StaticString = #"""
    # Light text on a dark ground. A theme that inherits this one may change the palette alone.

    %rec: Theme

    Zh: 深色
    En: Dark
    Inherits: terminal
    Colour: ground #12161c
    Colour: shade #243449
    Colour: well #232a34
    Colour: ink #dde3ea
    Colour: soft #a3afbd
    Colour: line #8491a3
    Colour: blue #8cc2ff
    Colour: green #84d089
    Colour: amber #f0c060
    Colour: red #ffa39f
    Colour: violet #d6a6ff
    Colour: cyan #6fd3dc
    Text: ink on ground
    Muted: soft
    Heading: blue
    Title: ink bold
    Border: line
    Focus: blue
    Selection: on shade
    Entry: ink on well underline
    Candidate: cyan
    Key: blue
    Good: green
    Caution: amber
    Bad: red bold
    Notice: cyan
    Badge: ground on amber bold
    Champion: green bold
    Supporter: green
    Neutral: ink
    Sceptic: amber
    Opponent: red bold
    Unknown: soft
    Hole: violet bold
    Coach: cyan bold
    Overdue: red bold
    Today: amber bold
    Bar: ink on well

    """#

  /// Dark text on light.
  static let light: StaticString = #"""
    # Dark text on a light ground.

    %rec: Theme

    Zh: 浅色
    En: Light
    Inherits: dark
    Colour: ground #fbfaf7
    Colour: shade #cfe0f7
    Colour: well #ebe9e3
    Colour: ink #1d2329
    Colour: soft #4f5963
    Colour: line #656f79
    Colour: blue #0b4f9e
    Colour: green #1c6126
    Colour: amber #6c4600
    Colour: red #a81414
    Colour: violet #74279c
    Colour: cyan #075a66

    """#

  /// Strong contrast.
  static let contrast: StaticString = #"""
    # Black and white with few, strong colours: for bright rooms, projectors and tired eyes.

    %rec: Theme

    Zh: 高对比
    En: High contrast
    Inherits: dark
    Colour: ground #000000
    Colour: shade #002a66
    Colour: well #1c1c1c
    Colour: ink #ffffff
    Colour: soft #dcdcdc
    Colour: line #c0c0c0
    Colour: blue #9fd0ff
    Colour: green #8cff8c
    Colour: amber #ffe04d
    Colour: red #ffb3b3
    Colour: violet #ecc4ff
    Colour: cyan #8cf4ff

    """#

  /// Apart for every eye.
  static let colourBlind: StaticString = #"""
    # Good is blue, bad is orange: apart for red-green and blue-yellow colour blindness, by hue or by lightness.

    %rec: Theme

    Zh: 色弱友好
    En: Colour-blind safe
    Inherits: dark
    Colour: green #62b4f5
    Colour: amber #f4e36b
    Colour: red #ec8a3c
    Colour: violet #df9cc4
    Colour: cyan #e8edf2
    Colour: blue #c3d3e6

    """#

  /// No colour.
  static let mono: StaticString = #"""
    # No colour at all, only what the terminal can do to a cell.

    %rec: Theme

    Zh: 单色
    En: Monochrome
    Text: default
    Muted: dim
    Heading: bold
    Title: bold underline
    Border: dim
    Focus: bold
    Selection: reverse
    Entry: underline
    Candidate: default
    Key: bold
    Good: default
    Caution: underline
    Bad: bold underline
    Notice: bold
    Badge: reverse
    Champion: bold
    Supporter: default
    Neutral: default
    Sceptic: underline
    Opponent: bold underline
    Unknown: dim
    Hole: bold
    Coach: bold
    Overdue: bold underline
    Today: bold
    Bar: reverse

    """#
}
