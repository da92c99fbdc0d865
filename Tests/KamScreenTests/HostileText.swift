/// Strings that have broken terminals, and what is wrong with each.
enum HostileText {
  static let all: [String] = [
    "\u{1B}[2J\u{1B}[H", "\u{1B}]0;title\u{07}", "\u{1B}]52;c;cm0gLXJm\u{1B}\\", "\u{1B}P$q\u{1B}\\",
    "\u{1B}c",
    "\u{9B}31m", "\u{9D}0;x\u{9C}", "\u{90}q\u{9C}", "\u{84}\u{85}\u{8D}", "\u{0}", "\u{7F}\u{8}\u{8}\u{8}",
    "a\rb", "a\r\nb", "a\nb", "a\tb", "a\u{B}b\u{C}c", "\u{E}\u{F}", "\u{18}\u{1A}\u{11}\u{13}",
    "王\u{202E}国建\u{202C}", "\u{2066}a\u{2067}b\u{2069}", "\u{200F}a\u{200E}", "\u{61C}١",
    "\u{202A}\u{202B}\u{202D}",
    "张\u{200B}三", "\u{FEFF}客户", "a\u{2060}b\u{200C}c\u{200D}d", "\u{2028}\u{2029}", "a\u{AD}b",
    "a" + String(repeating: "\u{301}", count: 200), "\u{301}\u{302}", " \u{20DD}", "中\u{302A}\u{302B}",
    "👩‍💻👨‍👩‍👧‍👦", "🇨🇳🇩🇪🇨", "❤️☎︎1️⃣", "👍🏽✋🏿", "🏴\u{E0067}\u{E0062}\u{E007F}", "a\u{E0041}\u{E0042}",
    "葛\u{E0100}城\u{FE00}", "\u{1160}\u{11A8}\u{115F}\u{3164}\u{FFA0}",
    "ᄒ\u{1161}\u{11AB}\u{1112}\u{1112}\u{1161}",
    "\u{FFF9}a\u{FFFA}b\u{FFFB}", "\u{FFFE}\u{FFFF}\u{10FFFF}", "\u{E000}\u{F8FF}\u{F0000}",
    "\u{0378}\u{1FAFF}",
    "क्षि नमस्ते", "\u{0600}\u{06DD}س", "ﷺ﷽𒐫", "\u{180E}\u{180B}\u{FE0F}", "\u{A0}\u{2003}\u{3000}\u{1680}",
  ]
}
