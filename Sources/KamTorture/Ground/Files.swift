import Glibc

/// Files as any other program reads and writes them: no lock, no sync, no care.
enum Files {
  /// A file's bytes; nil if it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += buffer[..<count]
    }
  }

  /// A file's text; empty if it cannot be read.
  static func text(_ path: String) -> String { String(decoding: read(path) ?? [], as: UTF8.self) }

  /// Writes into a file, made if it is missing.
  static func write(_ bytes: [UInt8], to path: String) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o660)
    guard file >= 0 else { return }
    defer { close(file) }
    append(bytes[...], to: file)
  }

  /// Writes all bytes to an open file.
  static func append(_ bytes: ArraySlice<UInt8>, to file: Int32) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Writes a file beside another one and puts it in its place, as careful editors do.
  static func replace(_ path: String, with bytes: [UInt8], aside: String) {
    write(bytes, to: aside)
    rename(aside, path)
  }

  /// Lets a file count as written a minute later than it was.
  static func postdate(_ path: String) {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    now.tv_sec += 60
    utimensat(AT_FDCWD, path, [now, now], 0)
  }
}
