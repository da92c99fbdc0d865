import TerminalHarness
import Testing

/// A store in which every text is followed by one that has broken terminals: whatever is looked at, and however, no
/// byte of it that a terminal obeys goes out.
@Suite("Hostile texts in every field") struct HostileTests {
  /// Texts that a terminal would obey, that turn what follows around, or that hide themselves.
  private static let texts = [
    "\u{1B}[2J\u{1B}[H", "\u{1B}]0;owned\u{07}", "\u{1B}]2;owned\u{1B}\\", "\u{1B}]52;c;b3duZWQ=\u{07}",
    "\u{1B}c",
    "\u{1B}P$q\"p\u{1B}\\", "\u{1B}_owned\u{1B}\\", "\u{1B}^owned\u{1B}\\", "\u{1B}[?1049l", "\u{1B}[8m",
    "\u{1B}(0",
    "\u{1B}[21t", "\u{1B}[6n", "\u{9B}2J", "\u{9D}0;owned\u{9C}", "\u{90}q\u{9C}", "\u{84}\u{85}\u{8D}",
    "\u{1}",
    "\u{2}\u{3}\u{4}", "\u{5}", "\u{7}\u{7}", "\u{8}\u{8}\u{8}", "a\tb", "\u{B}\u{C}", "a\rb", "\u{E}\u{F}",
    "\u{11}\u{13}", "\u{18}\u{1A}", "\u{7F}", "\u{202E}国建\u{202C}", "\u{202A}\u{202B}\u{202D}",
    "\u{2066}a\u{2067}b\u{2068}c\u{2069}", "\u{200E}\u{200F}", "\u{61C}١", "\u{200B}\u{FEFF}",
    "\u{2028}\u{2029}",
    "\u{FFF9}a\u{FFFA}b\u{FFFB}", "a\u{E0041}\u{E0042}", "$(touch owned)`touch owned`", "%s%n%1000000d",
  ]

  /// What must not go out: control characters that no frame or table needs, and characters that turn text around.
  private static func faults(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    let control = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x08, 0x09, 0x0A, 0x0D, 0x1B: false
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    let commands = [
      "\u{1B}]0;", "\u{1B}]2;", "\u{1B}]52;", "\u{1B}P$q", "\u{1B}_", "\u{1B}^", "\u{1B}c", "\u{1B}[21t",
    ]
    return Set(control.map { "U+" + String($0.value, radix: 16) }).sorted()
      + commands.filter { text.contains($0) }
  }

  /// A household whose store says one of the texts behind every text of its own.
  private func household() throws -> Household {
    let household = try Household()
    var next = 0
    for folder in ["accounts", "personal", "events", "playbook", ""] {
      for path in household.files(folder) where path.hasSuffix(".rec") && !path.hasSuffix("schema.rec") {
        let lines = household.read(path).split(separator: "\n", omittingEmptySubsequences: false).map {
          line in
          guard line.contains(": "), !line.hasPrefix("%"),
            line.unicodeScalars.contains(where: { $0.value > 0x2000 })
          else { return String(line) }
          next += 1
          return line + Self.texts[next % Self.texts.count]
        }
        household.overwrite(lines.joined(separator: "\n"), at: path)
      }
    }
    #expect(next > Self.texts.count * 10)
    return household
  }

  /// Keys that open something, and a word that stands there then.
  private static let screens: [(keys: String, word: String)] = [
    ("j", "下一步"), ("k", "静默"), ("z", "今日优先"), ("z", "联系卡"), ("P", "个人情况"), ("3", "逾期"), ("5", "活动"),
    ("6", "更新"), ("7", "渠道"), ("1", "联系卡"), ("?", "帮助"), ("\u{1B}", "联系卡"), (":", "命令"),
    ("\u{1B}", "联系卡"), ("T", "介绍"), ("\u{1B}", "联系卡"), ("b", "简报"), ("\u{1B}", "联系卡"), ("p", "应答"),
    ("\u{1B}", "联系卡"), ("N", "需求"), ("\u{1B}", "联系卡"), ("q", "报价"), ("\u{1B}", "联系卡"),
    (";电话王主任", "王建国"), ("\u{1B}", "联系卡"), ("v", "计划拜访"), ("\u{1B}", "联系卡"), ("m", "席位 ·"),
    ("\u{1B}", "联系卡"), ("/交通", "交通"), ("\u{1B}", "联系卡"),
  ]

  @Test("no screen obeys them", arguments: [(120, 40), (80, 24)])
  func screens(_ width: Int, _ height: Int) throws {
    let household = try household()
    let desk = try household.desk(width: width, height: height)
    for (keys, word) in Self.screens {
      // Keys that come together are answered by one frame.
      desk.settle(milliseconds: 40)
      let before = desk.sent.count
      desk.type(keys)
      try desk.wait(for: "\(keys) \(word)") {
        $0.sent.count > before && $0.lines.contains { $0.contains(word) }
      }
    }
    desk.type("Q")
    #expect(try desk.waitForExit() == 0)
    #expect(Self.faults(desk.sent) == [])
  }

  private static let account = "云川市交通运输局"

  @Test(
    "no verb obeys them",
    arguments: [
      ["list"], ["list", "--json"], ["list", "--csv"], ["show", account, "--personal"],
      ["show", account, "--json"],
      ["find", "王"], ["find", "王", "--jsonl"], ["agenda", "--personal"], ["map", account],
      ["map", account, "--format", "dot"], ["map", account, "--format", "svg"],
      ["brief", account, "--personal"],
      ["brief", account, "--format", "markdown"], ["quote", account], ["stage", account], ["objections"],
      ["questions"], ["needs", account], ["ask", "临溪公交"], ["history", account], ["undo", "--list"],
      ["check"],
      ["doctor"],
      ["group", account], ["referrals", account], ["channels"], ["event", "list"], ["mail"],
      ["mail", "--format", "labels"], ["walk", "桥西区"], ["forecast"], ["paths"],
      ["pipeline", "--projects"], ["pipeline", "--html"], ["review", "--csv"], ["review", "--html"],
      ["activity", "--open", "calls", "--html"], ["forecast", "--by", "make", "--html"],
      ["log", account, "电话王主任 \u{1B}]0;owned\u{07}"], ["set", account, "nickname", "\u{9B}2J\u{202E}"],
      ["add", account, "contact", "name=\u{1B}[2J"], ["show", "\u{1B}]0;owned\u{07}"],
      ["list", "stage:\u{1B}c"],
      ["\u{1B}]52;c;b3duZWQ=\u{07}"], ["--store", "/nowhere/\u{1B}[2J", "list"],
    ])
  func verbs(_ arguments: [String]) throws {
    let household = try household()
    _ = try household.kam("set", Self.account, "nickname", "\u{9B}2J\u{202E}")
    let sent = try household.kam(arguments)
    #expect(!sent.isEmpty)
    #expect(Self.faults(Array(sent.utf8)) == [])
  }
}
