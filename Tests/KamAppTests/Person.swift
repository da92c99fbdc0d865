import Glibc
import KamApp
import KamCurses

/// A console of strings.
final class StringConsole: Console {
  var answer = ""
  var complaint = ""
  var typed = ""

  func print(_ text: String) { answer += text }
  func complain(_ text: String) { complaint += text }
  func input() -> String { typed }
  func line() -> String? { typed.split(separator: "\n").first.map(String.init) }
  func flush() -> Bool { true }
}

/// What one command line gave.
struct Outcome {
  var exit: Exit
  var answer: String
  var complaint: String

  /// The answer without its last line feed.
  var line: String { answer.hasSuffix("\n") ? String(answer.dropLast()) : answer }
}

/// A person with a store of their own in a directory that is removed with the value; today is Tuesday 2026-11-24.
final class Person {
  let home: String
  private var environment: [String: String]
  private var runs: UInt64 = 0

  init(login: String = "liwei", language: String = "zh_CN.UTF-8") {
    var template = Array("/tmp/kam-app-XXXXXX".utf8CString)
    mkdtemp(&template)
    home = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.login = login
    environment = [
      "HOME": home, "LANG": language, "KAM_STORE": home + "/store", "KAM_TODAY": "2026-11-24T09:12",
      "XDG_STATE_HOME": home + "/state", "XDG_CONFIG_HOME": home + "/config",
      "XDG_CACHE_HOME": home + "/cache",
    ]
  }

  private let login: String
  /// What examining the terminal finds.
  var exam = TerminalExam()

  deinit { _ = system("rm -rf '\(home)'") }

  /// A person whose store exists, with one customer: two people, a project.
  static func withStore(language: String = "zh_CN.UTF-8") -> Person {
    let person = Person(language: language)
    person.kam("init", person.store)
    person.kam("new", "河北省交通运输厅", "industry=政府", "importance=重点", "phone=0311-88880001")
    person.kam("add", "交通", "contact", "name=王建国", "title=办公室主任", "level=管理层")
    person.kam("add", "交通", "contact", "name=李敏", "title=财务处处长")
    person.kam("add", "交通", "project", "name=2026公务车更新", "units=12")
    return person
  }

  var store: String { home + "/store" }

  func set(_ name: String, _ value: String?) { environment[name] = value }

  /// Runs a command line in process.
  @discardableResult
  func kam(
    _ arguments: String..., typed: String = "", toTerminal: Bool = false, isTerminal: Bool = false
  ) -> Outcome {
    run(arguments, typed: typed, toTerminal: toTerminal, isTerminal: isTerminal)
  }

  @discardableResult
  func run(
    _ arguments: [String], typed: String = "", toTerminal: Bool = false, isTerminal: Bool = false
  ) -> Outcome {
    runs += 1
    let console = StringConsole()
    console.typed = typed
    var around = Surroundings(
      environment: environment, login: login, host: "host", isTerminal: isTerminal,
      writesToTerminal: toTerminal, seed: runs)
    around.examine = { [exam] _ in exam }
    let exit = Kam.run(arguments: arguments, surroundings: around, console: console)
    return Outcome(exit: exit, answer: console.answer, complaint: console.complaint)
  }

  /// The bytes of the only account's file.
  func text(of id: String) -> String { read("accounts/\(id).rec") }

  /// The text of a file of the store.
  func read(_ path: String) -> String {
    guard let file = fopen("\(store)/\(path)", "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether something stands in the home directory.
  func has(_ name: String) -> Bool { access(home + "/" + name, F_OK) == 0 }

  /// Writes a file of the store as another program would.
  func write(_ text: String, to path: String) {
    guard let file = fopen("\(store)/\(path)", "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  /// The id of the customer of `withStore`.
  var customer: String {
    String(kam("list", "--csv").answer.split(whereSeparator: \.isNewline)[1].prefix(10))
  }
}

/// The keys of a JSON object's own members, in their order.
func keys(of json: String) -> [String] {
  var keys: [String] = []
  var depth = 0
  var text: String?
  var isEscaped = false
  var last = ""
  for character in json {
    if text != nil {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        last = text ?? ""
        text = nil
        continue
      }
      text?.append(character)
      continue
    }
    switch character {
    case "\"": text = ""
    case "{", "[": depth += 1
    case "}", "]": depth -= 1
    case ":" where depth == 1: keys.append(last)
    default: break
    }
  }
  return keys
}
