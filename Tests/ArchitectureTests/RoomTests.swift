import Testing

/// The walls between the rooms, as Sources/README.md draws them.
struct RoomTests {
  /// What each room may import; nothing else.
  static let mayImport: [String: Set<String>] = [
    "KamRecord": ["Glibc"],
    "KamDomain": ["KamRecord", "CUnicode", "Glibc"],
    "KamScreen": ["KamRecord", "CUnicode"],
    "KamWorkbench": ["KamDomain", "KamScreen", "KamRecord"],
    "KamStore": ["KamDomain", "KamRecord", "Glibc"],
    "KamDemo": ["KamDomain", "KamRecord"],
    "KamCurses": ["KamScreen", "CTerminal", "Glibc"],
    "KamApp": [
      "KamWorkbench", "KamStore", "KamDemo", "KamCurses", "KamDomain", "KamScreen", "KamRecord",
      "ArgumentParser", "Glibc",
    ],
    "kam": ["KamApp"],
  ]

  @Test func everyRoomIsInTheTable() {
    #expect(Set(Sources.files.map(\.room)) == Set(Self.mayImport.keys))
  }

  @Test(arguments: Sources.files)
  func importsOnlyWhatItsRoomMay(file: Sources.File) {
    let foreign = file.imports.subtracting(Self.mayImport[file.room] ?? [])
    #expect(foreign.isEmpty, "\(file.path) imports \(foreign.sorted())")
  }

  /// Words that do not belong in a room's code, and why.
  static let foreignWords: [(rooms: Set<String>, words: [String])] = [
    // Asleep when idle: each of these starts a timer or a thread that never ends.
    (Set(mayImport.keys), ["DispatchQueue", "Task {", "Task.detached", "Task.sleep", "async ", "await ", "Process("]),
    // Writes that drop rights and never sync the directory.
    (Set(mayImport.keys), [".atomic", "write(toFile", "contentsOfFile"]),
    // Things left undone.
    (Set(mayImport.keys), ["try!", "fatalError(", "TODO", "FIXME"]),
    // Time is an event, ids come from a seeded source, settings are a value.
    (
      ["KamRecord", "KamDomain", "KamScreen", "KamWorkbench", "KamStore", "KamDemo", "KamCurses"],
      ["Date()", "UUID()", "ProcessInfo", "Locale.current", "getenv(", "SystemRandomNumberGenerator", ".random("]
    ),
    // The pure rooms neither print nor open files.
    (["KamRecord", "KamDomain", "KamScreen", "KamWorkbench", "KamDemo"], ["print(", "open(\"", "fopen", "openat("]),
    // The store knows no screen; the screen knows no customers.
    (["KamStore"], ["Surface", "Language"]),
    (["KamScreen", "KamCurses"], ["Account", "Contact", "Vehicle"]),
    // The workbench is values.
    (["KamWorkbench", "KamDomain", "KamRecord"], ["final class", " class "]),
  ]

  @Test(arguments: Sources.files)
  func holdsNoForeignWords(file: Sources.File) {
    for (rooms, words) in Self.foreignWords where rooms.contains(file.room) {
      for (number, line) in file.code.enumerated() {
        for word in words where line.contains(word) && !Self.isExcused(file, word) {
          Issue.record("\(file.path):\(number + 1) has \(word)")
        }
      }
    }
  }

  /// The parsed form of a document is shared by its copies and never changed: the one class on the ground floor.
  private static func isExcused(_ file: Sources.File, _ word: String) -> Bool {
    file.path == "Sources/KamRecord/Storage.swift" && word.contains("class")
  }

  @Test(arguments: Sources.files)
  func isSmallEnoughToKnow(file: Sources.File) {
    #expect(file.lines.count <= 350, "\(file.path) has \(file.lines.count) lines")
  }

  @Test func onlyOneRoomTouchesTheTerminal() {
    #expect(Set(Sources.files.filter { $0.imports.contains("CTerminal") }.map(\.room)) == ["KamCurses"])
  }

  @Test(arguments: ["Manager", "Helper", "Util", "Service", "Common", "Impl"])
  func noNameHidesWhatAThingIs(word: String) {
    for file in Sources.files {
      for line in file.code {
        let name = line.firstMatch(of: /(struct|enum|class|protocol) (\w+)/).map { String($0.output.2) } ?? ""
        #expect(!name.contains(word), "\(file.path): \(name)")
      }
    }
  }
}
