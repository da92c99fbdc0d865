import KamDomain

/// What the slots of a phrase stand for in one account.
struct Scene {
  let demo: Demo
  /// The account's index.
  let account: Int
  private var words: [[UInt8]] = Array(repeating: [], count: Slot.allCases.count)

  init(_ demo: Demo, account: Int) {
    self.demo = demo
    self.account = account
  }

  var today: Day { demo.today }

  subscript(slot: Slot) -> [UInt8] {
    get { words[slot.rawValue] }
    set { words[slot.rawValue] = newValue }
  }

  /// The working day `count` working days from today.
  func workday(_ count: Int) -> Day {
    var day = today
    var left = abs(count)
    while left > 0 {
      day = day + count.signum()
      if day.weekday <= 5 { left -= 1 }
    }
    return day
  }
}

extension Draft {
  /// Appends a phrase with its slots filled.
  mutating func append(_ phrase: Phrase, _ scene: Scene) {
    for part in phrase.parts {
      switch part {
      case .text(let text): append(text)
      case .word(let slot): append(scene[slot])
      case .day(let days): append(scene.today + days)
      case .workday(let days): append(scene.workday(days))
      case .month(let months): append(monthOf: scene.today.adding(months: months))
      case .monthNumber(let months): append(scene.today.adding(months: months).month)
      case .year(let years): append(scene.today.year + years)
      case .owner: append(scene.demo.team.owner(of: scene.account))
      case .manager: append(Array(scene.demo.team.manager.login.utf8))
      case .record(let name): append(scene.identity(scene.account, name))
      case .account(let index): append(scene.demo.numbering.identity(account: index, record: 0))
      case .foreignRecord(let index, let name):
        append(scene.demo.numbering.identity(account: index, record: 0))
        append("/")
        append(scene.identity(index, name))
      case .bareRecord(let index, let name): append(scene.identity(index, name))
      case .event(let number): append(scene.demo.numbering.identity(event: number, record: 0))
      case .objection(let number): append(scene.demo.library.refusals[number - 1].objection)
      case .answer(let objection, let number):
        append(scene.demo.library.refusals[objection - 1].answers[number - 1])
      }
    }
  }

  mutating func field(_ name: StaticString, _ phrase: Phrase, _ scene: Scene) {
    start(name)
    append(phrase, scene)
    end()
  }
}

extension Scene {
  /// The id of the record that a story calls `name`.
  fileprivate func identity(_ account: Int, _ name: String) -> Identity {
    let record = demo.library.stories[account].numbers[name] ?? 0
    return demo.numbering.identity(account: account, record: record)
  }
}
