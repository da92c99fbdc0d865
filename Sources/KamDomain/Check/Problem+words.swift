import KamRecord

extension Problem {
  /// The problem in words, with file and line: `accounts/0123456789.rec:12: …`.
  public func words(_ language: Language) -> String {
    let place = line > 0 ? "\(path):\(line)" : path
    return "\(place): \(reason.words(language))"
  }
}

extension Problem.Reason {
  /// What is wrong, in words.
  public func words(_ language: Language) -> String {
    let (zh, en) = fileWords ?? recordWords ?? valueWords
    return language.pick(zh, en)
  }

  private var fileWords: (zh: String, en: String)? {
    switch self {
    case .syntax(let reason): reason.words
    case .newerFormat(let format):
      ("格式\(format)来自更新的 kam，只能查看", "format \(format) comes from a newer kam; read only")
    case .unreadable(let number): ("读不了 (系统错误 \(number))", "cannot be read (system error \(number))")
    case .notAFile: ("不是普通文件", "is no regular file")
    case .strangeName: ("文件名不是客户库里该有的", "a name that no file here can have")
    case .missingFolder:
      ("没有这个目录；从备份恢复，或确认客户库选对了", "this directory is missing; restore it, or name the right store")
    case .missingSchema: ("没有这个文件；kam check --fix 可补上", "this file is missing; kam check --fix restores it")
    case .foreignSchema:
      (
        "与这个版本的 kam 不同；删掉后 kam check --fix 可补上",
        "is not that of this kam; remove it and kam check --fix restores it"
      )
    case .leftover: ("中断的保存留下的临时文件", "left behind by an interrupted save")
    case .unknownList(let list): ("没有名为 \(list) 的列表", "there is no list called \(list)")
    case .repeatedCode(let list, let code):
      ("列表 \(list.rawValue) 里代码 \(code) 重复", "code \(code) stands twice in list \(list.rawValue)")
    default: nil
    }
  }

  private var recordWords: (zh: String, en: String)? {
    switch self {
    case .unknownType(let type): ("不认识的记录类型 \(type)", "unknown record type \(type)")
    case .misplacedType(let type): ("\(type.zh)不该在这个文件里", "a \(type.en) does not belong in this file")
    case .missingRecord(let type): ("缺\(type.zh)记录", "the \(type.en) record is missing")
    case .secondRecord(let type): ("多出一条\(type.zh)记录", "a second \(type.en) record")
    case .missingID(let type): ("\(type.zh)没有编号", "a \(type.en) without an id")
    case .badID(let id): ("编号不合规: \(id)", "not a valid id: \(id)")
    case .repeatedID(let id, let path, let line):
      ("编号 \(id) 重复，另见 \(path):\(line)", "id \(id) is also at \(path):\(line)")
    case .idIsNotFileName(""):
      ("没有编号；写上与文件名相同的 Id 才能修改", "the id is missing; write the file's name as Id before changing anything")
    case .idIsNotFileName(let id):
      (
        "编号 \(id) 与文件名不符；改 Id 或文件名，让两者相同才能修改",
        "id \(id) is not the file's name; make Id and name agree before changing anything"
      )
    case .missingField(let type, let field):
      ("\(type.zh)缺\(type.field(field)?.zh ?? field)", "\(type.en) lacks \(type.field(field)?.key ?? field)")
    case .repeatedField(let field): ("\(field) 只能有一个", "\(field) may stand only once")
    case .orphan(let type, let of): ("\(type.zh)所属的\(of.zh)不存在", "the \(of.en) of this \(type.en) is gone")
    default: nil
    }
  }

  private var valueWords: (zh: String, en: String) {
    switch self {
    case .badValue(let field, let value, .creditCode, nil):
      (
        "\(field) 的值 \(value) 不对：" + (CreditCode.Fault.of(value)?.zh ?? ""),
        "\(field): \(value) is no credit code: " + (CreditCode.Fault.of(value)?.en ?? "")
      )
    case .badValue(let field, let value, let expected, let nearest):
      (
        "\(field) 的值 \(value) 不对，应为\(expected.zh)" + hint(nearest, .zh),
        "\(field): \(value) is not \(expected.en)" + hint(nearest, .en)
      )
    case .unknownCode(let list, let code, let nearest):
      (
        "列表 \(list.rawValue) 里没有 \(code)" + hint(nearest, .zh),
        "\(code) is not in list \(list.rawValue)" + hint(nearest, .en)
      )
    case .unknownLogin(let login): ("kam.rec 里没有 \(login) 这个人", "nobody in kam.rec is called \(login)")
    case .danglingReference(let field, let to):
      ("\(field) 指向不存在的 \(to)", "\(field) points to \(to), which is not there")
    default: ("", "")
    }
  }

  private func hint(_ nearest: String?, _ language: Language) -> String {
    nearest.map { language.pick("，是否 \($0)", "; did you mean \($0)?") } ?? ""
  }
}

extension FieldKind: Worded {
  public var zh: String { words.zh }
  public var en: String { words.en }

  /// What a value of the kind is, with its article in English.
  private var words: (zh: String, en: String) {
    switch self {
    case .text, .longText, .source, .filling: ("文字", "a text")
    case .day: ("日期 (年-月-日)", "a date (YYYY-MM-DD)")
    case .yearlyDay: ("生日，如 1974-03-12、3月12日、农历八月十五", "a birthday, as 1974-03-12, 03-12, lunar 8-15")
    case .month: ("年月 (年-月)", "a month (YYYY-MM)")
    case .yearOrMonth: ("年份或年月", "a year or month (YYYY, YYYY-MM)")
    case .time: ("时间 (时:分)", "a time (HH:MM)")
    case .count: ("整数", "a whole number")
    case .scale(let low, let high): ("\(low)到\(high)的整数", "a whole number from \(low) to \(high)")
    case .amount: ("金额 (元)", "an amount in yuan")
    case .flag, .truth: ("是或否", "yes or no")
    case .timestamp: ("时刻 (UTC)", "a point in time (UTC)")
    case .creditCode: ("18位统一社会信用代码", "a credit code of 18 characters")
    case .item: ("信息项 K1 到 R5", "an item, K1 to R5")
    case .stanceMove: ("日期 原立场 新立场 [记录编号]", "day, stance before, stance after, [log id]")
    case .choice(let choices):
      (choices.map(\.zh).joined(separator: " "), "one of " + choices.map(\.code).joined(separator: " "))
    case .code(let list): ("列表 \(list.rawValue) 中的值", "in list \(list.rawValue)")
    case .record(let type): ("\(type.zh)的名称或编号", "the name or id of \(type.withArticle)")
    case .anyRecord(let type):
      ("\(type.zh)，如 客户/姓名", "\(type.withArticle), as CUSTOMER/NAME")
    case .account: ("客户的名称或编号", "the name or id of a customer")
    case .login: ("专员的登录名或姓名", "the login or name of a specialist")
    }
  }
}

extension FieldKind {
  /// What may be typed for a value of the kind: the words of a list, never its codes.
  ///
  /// - Parameter open: the list of a store, whose words are known to it alone.
  public func typed(open: [Term]?, _ language: Language) -> String {
    let words: [String]? =
      switch self {
      case .choice(let choices): choices.map { language.pick($0.zh, $0.en) }
      case .code: open?.map { $0.word(language) }
      default: nil
      }
    guard let words else { return word(language) }
    return words.joined(separator: language.pick("、", ", "))
  }
}

extension SyntaxError.Reason {
  fileprivate var words: (zh: String, en: String) {
    switch self {
    case .notAField: ("这一行不是字段", "this line is no field")
    case .strayContinuation: ("续行前面没有字段", "a continuation of nothing")
    case .unfinished:
      (
        "文件到这一行中间就断了，可能只写了一半；核对后在末尾补一个换行",
        "the file ends inside this line, perhaps half written; look at it and end the line"
      )
    case .carriageReturn:
      ("换行是 CRLF，请另存为 LF", "the line ends in a carriage return; save it with plain line feeds")
    case .byteOrderMark: ("文件开头有 BOM，请去掉", "the file starts with a byte order mark; remove it")
    case .nul: ("含有空字节", "holds a NUL byte")
    case .notUTF8: ("不是 UTF-8 文字", "is not UTF-8")
    case .repeatedType: ("同一记录类型开了两次", "a record type is opened twice")
    case .tooLarge: ("文件太大", "the file is too large")
    }
  }
}
