import Glibc
import Synchronization

/// GNU recutils, run as programs: the second opinion on every file that kam reads or writes.
public enum Recutils {
  /// What a program answered.
  public struct Answer {
    /// Its exit code; 127 if it could not be started.
    public var code: Int32
    public var output: [UInt8]
    public var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs one of recutils' programs and waits for it; standard error joins the output.
  public static func run(_ program: String, _ arguments: [String], in directory: String? = nil) -> Answer {
    let words = (directory.map { ["env", "-C", $0] } ?? []) + [program] + arguments
    guard let (process, end) = start(words) else { return Answer(code: 127, output: []) }
    let output = drain(end)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Answer(code: status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + status & 0x7f, output: output)
  }

  /// One start at a time, so that no other child inherits the pipe before it is closed to children.
  private static let starting = Mutex(())

  /// Starts a program; the descriptor reads what it prints.
  private static func start(_ words: [String]) -> (process: pid_t, end: Int32)? {
    starting.withLock { _ in
      var ends: [Int32] = [0, 0]
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
      posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
      var arguments = words.map { strdup($0) } + [nil]
      defer { for word in arguments { free(word) } }
      var process: pid_t = 0
      let failure = posix_spawnp(&process, words[0], &actions, nil, &arguments, environ)
      close(ends[1])
      guard failure == 0 else {
        close(ends[0])
        return nil
      }
      return (process, ends[0])
    }
  }

  private static func drain(_ end: Int32) -> [UInt8] {
    defer { close(end) }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(end, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return output }
      output += buffer[..<count]
    }
  }
}

/// A directory of its own for one test, removed with everything in it when the value goes.
public final class Scratch {
  public let path: String

  public init() {
    var template = Array("/tmp/kam-test-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp/kam-test-unmade"
  }

  deinit { Self.remove(path) }

  /// Writes a file, its directories included, and says where it lies.
  @discardableResult
  public func write(_ name: String, _ bytes: some Collection<UInt8>) -> String {
    var directory = path
    for part in name.split(separator: "/").dropLast() {
      directory += "/" + part
      mkdir(directory, 0o777)
    }
    let file = path + "/" + name
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    defer { close(descriptor) }
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    return file
  }

  @discardableResult
  public func write(_ name: String, _ text: String) -> String { write(name, Array(text.utf8)) }

  /// A file's bytes; nil if it cannot be read.
  public func read(_ name: String) -> [UInt8]? {
    let descriptor = open(path + "/" + name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return count == 0 ? all : nil }
      all += buffer[..<count]
    }
  }

  /// The names in a directory, sorted.
  public func names(_ directory: String = ".") -> [String] {
    guard let stream = opendir(path + "/" + directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  private static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR, let stream = opendir(path) {
      chmod(path, 0o700)
      while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { remove(path + "/" + name) }
      }
      closedir(stream)
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}
