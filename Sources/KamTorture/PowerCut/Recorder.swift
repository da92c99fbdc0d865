import Glibc
import KamStore
import Synchronization

/// A disk that notes what is done to it: before each call, it looks what the one before has changed.
final class Recorder: Sendable {
  private let path: String
  private let skipsNames: Bool
  private let film: Mutex<Film>

  /// - Parameter skipsNames: a planted mistake: directories are never synced, though that is said.
  init(_ scratch: Scratch, skipsNames: Bool = false) {
    path = scratch.path
    self.skipsNames = skipsNames
    film = Mutex(Film(Tree(of: scratch.path), Self.inodes(below: scratch.path)))
  }

  /// The disk, for a store.
  var disk: Disk {
    Disk { call, path in
      self.film.withLock { film in
        film.see(Tree(of: self.path), Self.inodes(below: self.path))
        guard call == .sync, let place = film.place(of: path) else { return .go }
        if self.skipsNames, film.isFolder(place) { return .skip }
        film.willSync(place)
        return .go
      }
    }
  }

  /// Notes what the last call has changed, and that a step was said to be done.
  func endStep() {
    film.withLock { film in
      film.see(Tree(of: path), Self.inodes(below: path))
      film.ends.append(film.moves.count)
    }
  }

  /// What was done, and how many of the moves were made when each step was said to be done.
  var record: (moves: [Move], ends: [Int]) { film.withLock { ($0.moves, $0.ends) } }

  private static func inodes(below path: String) -> [String: ino_t] {
    var inodes: [String: ino_t] = [:]
    for name in Tree(of: path).files.keys {
      var status = stat()
      if lstat(path + "/" + name, &status) == 0 { inodes[name] = status.st_ino }
    }
    return inodes
  }
}

/// What a recorder has seen so far.
private struct Film {
  private(set) var moves: [Move] = []
  var ends: [Int] = []
  private var tree: Tree
  private var inodes: [String: ino_t]
  private var numbers: [String: Int]
  private var nextNumber: Int
  private var sync: String?

  init(_ tree: Tree, _ inodes: [String: ino_t]) {
    (self.tree, self.inodes) = (tree, inodes)
    numbers = Platter.numbers(of: tree)
    nextNumber = numbers.count
  }

  /// The path in the trial of a path that a disk is asked for: from the store's root, or from the users' own state.
  func place(of path: String) -> String? {
    let places = path.isEmpty ? ["store"] : ["store/" + path, "state/" + path]
    return places.first { tree.files[$0] != nil || tree.folders.contains($0) }
  }

  func isFolder(_ place: String) -> Bool { tree.folders.contains(place) }

  mutating func willSync(_ place: String) { sync = place }

  /// Takes in how the disk looks now.
  mutating func see(_ now: Tree, _ nowInodes: [String: ino_t]) {
    for folder in now.folders.subtracting(tree.folders).sorted() { moves.append(.folder(folder)) }
    var gone: [ino_t: String] = [:]
    for path in tree.files.keys where now.files[path] == nil { gone[inodes[path] ?? 0] = path }
    for (path, bytes) in now.files.sorted(by: { $0.key < $1.key }) {
      if inodes[path] != nil, inodes[path] == nowInodes[path] {
        if tree.files[path] != bytes { write(path, bytes) }
      } else if let inode = nowInodes[path], let from = gone.removeValue(forKey: inode) {
        rename(from, to: path)
      } else {
        make(path, bytes)
      }
    }
    for path in gone.values.sorted() {
      numbers[path] = nil
      moves.append(.remove(path))
    }
    if let place = sync { note(sync: place) }
    (sync, tree, inodes) = (nil, now, nowInodes)
  }

  private mutating func write(_ path: String, _ bytes: [UInt8]) {
    if let number = numbers[path] { moves.append(.write(file: number, bytes)) }
  }

  private mutating func rename(_ from: String, to path: String) {
    guard let number = numbers.removeValue(forKey: from) else { return }
    numbers[path] = number
    moves.append(.rename(from, to: path, file: number))
  }

  private mutating func make(_ path: String, _ bytes: [UInt8]) {
    numbers[path] = nextNumber
    moves.append(.name(path, file: nextNumber))
    nextNumber += 1
    if !bytes.isEmpty { write(path, bytes) }
  }

  private mutating func note(sync place: String) {
    if let number = numbers[place] { moves.append(.sync(file: number)) }
    if tree.folders.contains(place) { moves.append(.syncNames(place)) }
  }
}
