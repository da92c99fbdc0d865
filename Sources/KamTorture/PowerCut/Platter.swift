import KamDomain

/// What a disk holds for sure, and what it may hold of what was not synced: of the names, any part; of a file's new
/// text, nothing, all, the beginning, or zeros in its length. No file system keeps less of what it promised, and
/// most keep more.
struct Platter {
  private var folders: Set<String>
  private var names: [String: Int]
  private var texts: [Int: [UInt8]] = [:]
  /// Moves of names that were not synced, in order.
  private var openNames: [Move] = []
  /// Texts that were not synced.
  private var openTexts: [Int: [UInt8]] = [:]

  /// A disk that holds a tree for sure.
  init(_ tree: Tree) {
    folders = tree.folders
    names = Self.numbers(of: tree)
    for (path, number) in names { texts[number] = tree.files[path] }
  }

  /// The numbers that the files of a tree go by.
  static func numbers(of tree: Tree) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: tree.files.keys.sorted().enumerated().map { ($1, $0) })
  }

  /// Takes in what was done.
  mutating func take(_ move: Move) {
    switch move {
    case .folder, .name, .rename, .remove: openNames.append(move)
    case .write(let file, let bytes): openTexts[file] = bytes
    case .sync(let file): if let text = openTexts.removeValue(forKey: file) { texts[file] = text }
    case .syncNames(let folder):
      for move in openNames where move.folder == folder { Self.apply(move, &folders, &names) }
      openNames.removeAll { $0.folder == folder }
    }
  }

  private static func apply(_ move: Move, _ folders: inout Set<String>, _ names: inout [String: Int]) {
    switch move {
    case .folder(let path): folders.insert(path)
    case .name(let path, let file): names[path] = file
    case .rename(let from, let path, let file):
      names[from] = nil
      names[path] = file
    case .remove(let path): names[path] = nil
    case .write, .sync, .syncNames: break
    }
  }

  /// The states in which the disk may be found: all, or `limit` chosen ones of many.
  func states(limit: Int, _ random: inout IDSource) -> [Tree] {
    let files = openTexts.keys.sorted()
    let count = openNames.count + 2 * files.count
    if count < 16, 1 << count <= limit { return (0..<(1 << count)).map { state(UInt64($0), files, &random) } }
    let extremes: [UInt64] = [0, .max]
    return (extremes + (extremes.count..<limit).map { _ in random.next() }).map { state($0, files, &random) }
  }

  /// The state that a number stands for: a bit for each open name, two for each open text.
  private func state(_ choice: UInt64, _ files: [Int], _ random: inout IDSource) -> Tree {
    var (folders, names) = (folders, names)
    for (at, move) in openNames.enumerated() where choice >> UInt64(at % 64) & 1 == 1 {
      Self.apply(move, &folders, &names)
    }
    var texts = texts
    for (at, file) in files.enumerated() {
      let fate = choice >> UInt64((openNames.count + 2 * at) % 63) & 3
      texts[file] = text(of: file, fate, &random)
    }
    var tree = Tree()
    tree.folders = folders.filter { folder in Move.folder(folder).folders.allSatisfy(folders.contains) }
    for (path, file) in names where Move.folder(path).folders.allSatisfy(tree.folders.contains) {
      tree.files[path] = texts[file] ?? []
    }
    return tree
  }

  /// What may be found of a text that was not synced.
  private func text(of file: Int, _ fate: UInt64, _ random: inout IDSource) -> [UInt8] {
    let (old, new) = (texts[file] ?? [], openTexts[file] ?? [])
    // What was there and was not touched stays.
    let sure = new.starts(with: old) ? old.count : 0
    switch fate {
    case 0: return old
    case 1: return Array(new.prefix(Int.random(in: sure...max(sure, new.count), using: &random)))
    case 2: return new.prefix(sure) + Array(repeating: 0, count: new.count - sure)
    default: return new
    }
  }
}

extension Move {
  /// The directory whose names it changes.
  var folder: String? { folders.last }

  /// The directories above the name that it changes, outermost first.
  var folders: [String] {
    switch self {
    case .folder(let path), .name(let path, _), .rename(_, let path, _), .remove(let path):
      let parts = path.split(separator: "/")
      return (1..<max(1, parts.count)).map { parts[..<$0].joined(separator: "/") }
    case .write, .sync, .syncNames: return []
    }
  }
}
