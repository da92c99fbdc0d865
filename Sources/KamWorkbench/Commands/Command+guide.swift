import KamDomain
import KamScreen

extension Command {
  /// The guide through the store, where its playbook holds one.
  static let guideCommands: [Command] = [
    Command("guide", "向导", "Guide", ["F1", ", g"], needs: [.guide]) { $0.turnGuide() }
  ]
}

extension State {
  /// Opens the guide at the next step; on its page, closes it and its line at the foot.
  mutating func turnGuide() -> [Effect] {
    guard overlay != .guide else {
      (overlay, guide.isFollowed) = (nil, false)
      return []
    }
    overlay = .guide
    var cursor = Cursor()
    cursor.spot = nextLesson.map { .lesson($0.id) }
    cursors[.agenda] = cursor
    return []
  }

  /// Goes to the customer of a step; from now on the next step stands at the foot.
  mutating func follow(_ lesson: ID<Lesson>) -> [Effect] {
    guard let lesson = setting.playbook.lessons.first(where: { $0.id == lesson }) else { return [] }
    (screen, overlay, focus) = (.desk, nil, .list)
    guide.isFollowed = true
    return select(lesson.account)
  }

  /// Says at the start that there is a guide.
  mutating func welcome() {
    guard let command = Command.named("guide"), command.refusal(self) == nil else { return }
    let keys = setting.keymap.keys(of: command).joined(separator: " / ")
    tell("第一次用？按 \(keys)，跟着六位客户走一个上午", "New here? \(keys): a morning with six customers")
  }

  private var nextLesson: Lesson? { guide.next(at: selected, setting.playbook.lessons) }

  /// The next step, as it stands at the foot.
  var guideHint: Line {
    guard let lesson = nextLesson else {
      return Line(say(" 向导走完了，剩下的自己试", " The guide is done: the rest is yours"), .good)
    }
    guard lesson.account == selected else {
      let name = roll[lesson.account].map { $0.shortName ?? $0.name } ?? ""
      let keys = Command.named("guide").map { setting.keymap.keys(of: $0).joined(separator: " / ") } ?? ""
      return Line([
        Span(say(" 这一位走完了，下一位：\(name)  ", " Done here. Next: \(name)  "), .good), Span(keys, .key),
      ])
    }
    return Line([
      Span(say(" 向导 ", " Guide "), .muted), Span(lesson.keys ?? "", .key),
      Span("  " + lesson.text(language), .notice),
    ])
  }
}
