import Glibc
import RecutilsOracle
import TerminalHarness

/// A real user of the machine, by number, in whose name programs are run. It takes root to become another.
struct Colleague: Sendable {
  var user: Int
  /// The groups that they are a member of, besides their own.
  var groups: [Int]
  var umask = "022"

  /// Runs kam on a store, with a home directory of this user's own.
  func kam(_ arguments: String..., in office: Office) -> Recutils.Answer {
    let groups =
      groups.isEmpty ? ["--clear-groups"] : ["--groups", groups.map(String.init).joined(separator: ",")]
    let home = office.home(of: self)
    let place = "HOME=\(home) KAM_STORE=\(office.store) LC_ALL=en_US.UTF-8"
    let script = "umask \(umask); export \(place); exec \"$@\""
    return Recutils.run(
      "setpriv",
      ["--reuid", String(user), "--regid", String(user)] + groups
        + ["sh", "-c", script, "sh", office.kam] + arguments)
  }
}

/// A directory that every user of the machine can reach, with a copy of kam and room for a store.
final class Office {
  private let scratch = Scratch()
  /// The group whose members share the store: one that every Debian machine has.
  static let group = (name: "users", number: 100)

  var kam: String { scratch.path + "/kam" }
  var store: String { scratch.path + "/room/store" }

  init() {
    chmod(scratch.path, 0o755)
    mkdir(scratch.path + "/room", 0o777)
    chmod(scratch.path + "/room", 0o777)
    _ = Recutils.run("cp", [Programs.kam, kam])
    chmod(kam, 0o755)
  }

  func home(of colleague: Colleague) -> String {
    let path = scratch.path + "/home-\(colleague.user)"
    mkdir(path, 0o700)
    chown(path, uid_t(colleague.user), gid_t(colleague.user))
    return path
  }

  /// The rights of a file or directory of the store.
  func mode(_ name: String) -> mode_t {
    var status = stat()
    _ = lstat(store + "/" + name, &status)
    return status.st_mode & 0o7777
  }

  /// The paths of all that is in the store, from its root.
  var contents: [String] {
    Recutils.run("find", [".", "-mindepth", "1"], in: store).text.split(separator: "\n")
      .map { String($0.dropFirst(2)) }
  }

  /// Lets the store be only read, by mounting it anew.
  func freeze() -> Bool {
    mount(store, store, nil, UInt(MS_BIND), nil) == 0
      && mount(nil, store, nil, UInt(MS_BIND | MS_REMOUNT | MS_RDONLY), nil) == 0
  }

  /// Whether this machine lets the tests mount.
  static var canMount: Bool {
    let office = Office()
    mkdir(office.store, 0o700)
    defer { umount2(office.store, Int32(MNT_DETACH)) }
    return office.freeze()
  }

  /// Whether this machine lets the tests act for several users.
  static var isOpen: Bool {
    guard geteuid() == 0 else { return false }
    let office = Office()
    return Colleague(user: 60_001, groups: []).kam("--version", in: office).code == 0
  }
}
