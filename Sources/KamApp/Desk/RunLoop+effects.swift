import Glibc
import KamDomain
import KamStore
import KamWorkbench

/// What the workbench wants done outside.
extension RunLoop {
  /// Does it, and gives the events that came of it at once; others come later.
  mutating func perform(_ effect: Effect) -> [Event] {
    switch effect {
    case .open(let id):
      passed = isPassing ? id : nil
      return isPassing ? [] : opened(id)
    case .openBeside(let ids):
      let texts = ids.compactMap { id in
        (try? open.store.document(.account(id))).map { Opened(id: id, document: $0) }
      }
      return [.openedBeside(texts)]
    case .openPersonal(let id): return [personal(id)]
    case .readPeople: return readPeople()
    case .readVehicles: return readVehicles()
    case .readFeed: return readFeed()
    case .readReview(let accounts, let since): return readReview(of: accounts, since: since)
    case .readTraces(let contact, let account): return readTraces(of: contact, in: account)
    case .findMentions(let contact, let account): return findMentions(of: contact, in: account)
    case .erase(let contact, let account): return erase(contact, of: account)
    case .save(let change): return save(change)
    case .undo(let isConfirmed): return undo(isConfirmed: isConfirmed)
    case .redo: return redo()
    case .edit(let text): return edit(text)
    case .readForMerge(let gone, let keep): return readForMerge(gone, into: keep)
    case .readForMove(let here, let there):
      return [.moveRead(try? open.store.filesToMove(from: here, to: there))]
    case .readEvents: return [readEvents()]
    case .searchTexts(let words, let token): searchTexts(words, token)
    case .endTextSearch: endTextSearch()
    case .history(let id): return [history(id)]
    case .suspend: suspend()
    case .repaint: terminal.repaint()
    case .theme(let name):
      picksTheme = false
      terminal.theme = themes[name]
    case .giveUp(let change): settle(change)
    case .quit: end = .quit
    }
    return []
  }

  private var language: Language { state.setting.language }

  private func say(_ zh: String, _ en: String) -> String { language.pick(zh, en) }

  /// Reads the customer at which a held key came to rest.
  mutating func readPassed() {
    guard let id = passed else { return }
    passed = nil
    for event in opened(id) { handle(event) }
  }

  private mutating func opened(_ id: ID<Account>) -> [Event] {
    do throws(StoreFault) {
      let (document, account, problems) = try open.store.account(id)
      guard account != nil else {
        self.problems[.account(id)] = problems
        return [.problems(problemLines)]
      }
      return [.opened(Opened(id: id, document: document))]
    } catch {
      return [.problems([error.words(language)])]
    }
  }

  /// Looks through the store beside the screen for what mentions the customer that is to go.
  private mutating func readForMerge(_ gone: ID<Account>, into keep: ID<Account>) -> [Event] {
    let (store, language) = (open.store, language)
    merging = Errand { tell in
      do throws(StoreFault) {
        guard let keep = try store.account(keep).1, let gone = try store.account(gone).1 else {
          return .failed(StoreFault.missing("accounts").words(language))
        }
        return .files(try store.filesToMerge(gone, into: keep, progress: tell).0)
      } catch {
        return .failed(error.words(language))
      }
    }
    return merging == nil ? [.mergeRead(.failed(StoreFault.io(EAGAIN, "").words(language)))] : []
  }

  /// Why nothing can be written; nil if it can.
  var refusal: Event? {
    writer == nil ? .failed((open.store.readOnly ?? .readOnly).words(language)) : nil
  }

  private mutating func save(_ change: Change) -> [Event] {
    if let refusal { return [refusal] }
    submit(.commit(change), for: .save(change))
    return []
  }

  /// What is older than this session is shown before it is taken back.
  private mutating func undo(isConfirmed: Bool) -> [Event] {
    if let refusal { return [refusal] }
    guard let entry = open.store.undoCandidate() else {
      return [.failed(SaveFailure.nothingToUndo.words(language))]
    }
    if !isConfirmed, entry.at < start { return [.undoOffered(title: entry.title, when: when(entry.at))] }
    submit(.undo, for: .reversal(say("已撤销 ", "taken back: ")))
    return []
  }

  private mutating func redo() -> [Event] {
    if let refusal { return [refusal] }
    submit(.redo, for: .reversal(say("已重做 ", "done again: ")))
    return []
  }

  /// `17:40`, `昨天17:40`, `11-20 17:40`.
  private func when(_ at: Timestamp) -> String {
    let moment = session.clock.local(at)
    switch state.now.day - moment.day {
    case 0: return moment.time.description
    case 1: return say("昨天", "yesterday ") + moment.time.description
    default: return moment.day.monthAndDay + " " + moment.time.description
    }
  }

  /// How many entries of the journal a history shows.
  private static let historyLines = 500

  private func history(_ id: ID<Account>) -> Event {
    let entries = open.store.history(id, limit: Self.historyLines)
    let lines = entries.map { entry in
      let who = entry.isOutside ? say("外部程序", "outside") : state.setting.vocabulary.personName(entry.by)
      let undone = entry.undoes == nil ? "" : say("撤销 ", "taken back: ")
      let mark = (entry.isVoid ? say("（作废）", "(void) ") : "") + undone
      return "\(session.clock.local(entry.at))  \(who)  \(mark)\(entry.title)"
    }
    let empty = [say("还没有更改记录", "nothing was changed yet")]
    return .reading(title: say("更改记录", "History"), lines: lines.isEmpty ? empty : lines)
  }

  /// Lends the terminal to the user's editor.
  private mutating func edit(_ text: String) -> [Event] {
    drafts.keep(state.drafts)
    let path = session.surroundings.state + "/edit-\(session.surroundings.processID).txt"
    let editor = Editor(session.surroundings.editor ?? "vi", at: path)
    terminal.suspend()
    defer {
      // The interrupts were meant for the editor.
      if signals.read().contains(.ended) { end = .signal }
      resume()
    }
    do throws(Editor.Fault) {
      return [.edited(try editor.edit(text))]
    } catch {
      return [.edited(nil), .problems([words(error)])]
    }
  }

  private func words(_ fault: Editor.Fault) -> String {
    switch fault {
    case .file(let number):
      let reason = String(cString: strerror(number))
      return say("不能把文字交给编辑器：\(reason)", "the text cannot be handed to the editor: \(reason)")
    case .program(let name):
      return say(
        "打不开编辑器 \(name)；请设 EDITOR，如 export EDITOR=nano",
        "cannot start the editor \(name); set EDITOR, as export EDITOR=nano")
    case .ended(let name):
      return say("编辑器 \(name) 出错，文字没有变", "the editor \(name) failed; the text is left as it was")
    }
  }

  /// Gives the terminal to the shell until the shell gives it back.
  private mutating func suspend() {
    drafts.keep(state.drafts)
    terminal.suspend()
    // The whole job stops, whoever started it.
    kill(0, SIGTSTP)
    resume()
  }
}
