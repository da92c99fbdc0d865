/// The short form of a person for a cell of the map: surname and title, `李处`, `王主任`, `刘总工`.
public enum ShortName {
  /// - Parameters:
  ///   - name: the full name; one that is not Chinese stays as it is.
  ///   - title: the title as the card has it; without one that is used in address, the full name stays.
  public static func make(_ name: String, title: String?) -> String {
    guard let surname = surname(of: name), let form = title.flatMap(address) else { return name }
    return surname + form
  }

  /// How a person is spoken to: of a deputy's title 副 is dropped.
  static func spoken(_ name: String, title: String?) -> String {
    make(name, title: title?.replacing("副", with: ""))
  }

  /// The Chinese surname that a name begins with; nil if the name is not Chinese.
  public static func surname(of name: String) -> String? {
    guard name.count >= 2, let first = name.unicodeScalars.first, (0x3400...0x9FFF).contains(first.value)
    else { return nil }
    let known = PinyinPhrases.surnames.match(Array(name.unicodeScalars), at: 0)
    return String(name.prefix(name.count > 2 ? known?.scalars.count ?? 1 : 1))
  }

  /// A name and the title that stands behind it in one word: `张伟科长`; nil if a word is no name of a usual
  /// surname with a title.
  static func parted(_ word: String) -> (name: String, title: String)? {
    guard let ending = endings.first(where: { word.hasSuffix($0.0) })?.0 else { return nil }
    var name = word.dropLast(ending.count)
    var title = ending
    if name.hasSuffix("副") { (name, title) = (name.dropLast(), "副" + title) }
    let glyphs = Glyphs(String(name))
    let surname = Surnames.length(at: Cursor(glyphs, 0..<glyphs.count))
    return surname > 0 && (1...2).contains(glyphs.count - surname) ? (String(name), title) : nil
  }

  /// How a title is used in address: its ending, shortened as one speaks.
  static func address(_ title: String) -> String? {
    guard let (ending, form) = endings.first(where: { title.hasSuffix($0.0) }) else { return nil }
    let isDeputy = title.dropLast(ending.count).hasSuffix("副")
    return isDeputy ? "副" + (form.hasPrefix("总") ? form : ending) : form
  }

  /// Endings of titles, longer ones first, each with its form in address.
  private static let endings: [(String, String)] =
    table.description.split(separator: " ").map { pair in
      let parts = pair.split(separator: ":")
      return (String(parts[0]), String(parts[parts.count - 1]))
    }

  private static let table: StaticString =
    "总经济师:总 总工程师:总工 总会计师:总 总经理:总 总裁:总 总监:总监 董事长:董 秘书长:秘书长 工程师:工 总工:总工 处长:处 科长:科 局长:局 厅长:厅 队长:队 所长:所 站长:站 股长:股 部长:部长 院长:院长 校长:校长 市长:市长 县长:县长 区长:区长 行长:行长 社长:社长 厂长:厂长 段长:段长 组长:组长 班长:班长 代表:代表 会长:会长 主任:主任 主席:主席 书记:书记 经理:经理 主管:主管 会计:会计 出纳:出纳 老师:老师 师傅:师傅 司机:师傅 驾驶员:师傅 秘书:秘书 调度:调度 教练:教练 总:总"
}
