import Glibc
import TerminalHarness

/// A user of the real program: a home with a demo store, removed with the value. Today is Tuesday 2026-11-24.
final class Household {
  let home: String
  private var environment: [String: String]

  init() throws {
    var template = Array("/tmp/kam-desk-XXXXXX".utf8CString)
    mkdtemp(&template)
    home = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    environment = Pty.environment
    for (name, value) in [
      "HOME": home, "KAM_STORE": home + "/store", "KAM_TODAY": "2026-11-24T09:12",
      "XDG_STATE_HOME": home + "/state",
      "XDG_CONFIG_HOME": home + "/config", "NO_COLOR": "1",
    ] {
      environment[name] = value
    }
    _ = try kam("demo", "--accounts", "14", home + "/store")
  }

  deinit { _ = system("rm -rf '\(home)'") }

  /// What a verb printed.
  func kam(_ arguments: String...) throws -> String { try kam(arguments) }

  func kam(_ arguments: [String]) throws -> String {
    let pty = try Pty(Programs.kam, arguments, environment: environment, width: 200, height: 50)
    _ = try pty.waitForExit(seconds: 30)
    return String(decoding: pty.sent, as: UTF8.self)
  }

  /// The workbench, with its first frame on the screen.
  func desk(
    _ changes: [String: String] = [:], width: Int = 120, height: Int = 40, waitingFor text: String = "云川交通局"
  ) throws -> Pty {
    let pty = try started(changes, width: width, height: height)
    try pty.waitFor(text)
    return pty
  }

  /// The workbench as it starts.
  func started(_ changes: [String: String] = [:], width: Int = 120, height: Int = 40) throws -> Pty {
    try Pty(
      Programs.kam, environment: environment.merging(changes) { $1 }, width: width, height: height)
  }

  /// A verb that opens the workbench itself; temporary files go into the home.
  func started(demo arguments: [String]) throws -> Pty {
    mkdir(home + "/tmp", 0o700)
    return try Pty(
      Programs.kam, arguments, environment: environment.merging(["TMPDIR": home + "/tmp"]) { $1 }, width: 120,
      height: 40)
  }

  /// What lies in the home's directory for temporary files.
  var temporaries: [String] {
    guard let stream = opendir(home + "/tmp") else { return [] }
    defer { closedir(stream) }
    var count = 0
    while readdir(stream) != nil { count += 1 }
    return count > 2 ? ["\(count - 2) files"] : []
  }

  /// How often all threads of a process have given up the processor or lost it.
  func wakeups(of process: Int32) throws -> Int {
    var count = 0
    guard let tasks = opendir("/proc/\(process)/task") else { return 0 }
    defer { closedir(tasks) }
    while let entry = readdir(tasks) {
      let name = UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
      let task = String(cString: name.assumingMemoryBound(to: CChar.self))
      guard task.first != ".", let file = fopen("/proc/\(process)/task/\(task)/status", "r") else { continue }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let length = fread(&bytes, 1, bytes.count, file)
      let text = String(decoding: bytes.prefix(length), as: UTF8.self)
      for line in text.split(separator: "\n") where line.hasPrefix("voluntary_ctxt_switches:") {
        count += Int(line.filter(\.isNumber)) ?? 0
      }
    }
    return count
  }

  /// Writes a program.
  func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
    chmod(path, 0o700)
  }

  /// The file of 云川市交通运输局 as it is.
  func customerFile() throws -> String { read(try customerPath()) }

  /// Overwrites that file as a program would that knows nothing of kam.
  func writeCustomerFile(_ text: String) throws { overwrite(text, at: try customerPath()) }

  /// The text of a file.
  func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// Writes into a file that is there.
  func overwrite(_ text: String, at path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    fwrite(Array(text.utf8), 1, text.utf8.count, file)
  }

  /// The paths of the files in one of the store's directories.
  func files(_ folder: String) -> [String] {
    guard let stream = opendir("\(home)/store/\(folder)") else { return [] }
    defer { closedir(stream) }
    var paths: [String] = []
    while let entry = readdir(stream) {
      let name = UnsafeRawPointer(entry) + MemoryLayout<dirent>.offset(of: \.d_name)!
      paths.append("\(home)/store/\(folder)/\(String(cString: name.assumingMemoryBound(to: CChar.self)))")
    }
    return paths.sorted()
  }

  private func customerPath() throws -> String {
    let id = try kam("show", "云川市交通运输局", "--json").dropFirst(#"{"id": ""#.count).prefix(10)
    return "\(home)/store/accounts/\(id).rec"
  }
}
