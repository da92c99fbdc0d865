import Testing

/// The walls between the rooms, as Sources/README.md draws them.
struct RoomTests {
  /// What each room may import; nothing else.
  static let mayImport: [String: Set<String>] = [
    "KamRecord": ["Glibc"],
    "KamChild": ["Glibc"],
    "KamDomain": ["KamRecord", "CUnicode", "Glibc"],
    "KamScreen": ["KamRecord", "CUnicode", "Glibc"],
    "KamWorkbench": ["KamDomain", "KamScreen", "KamRecord"],
    "KamStore": ["KamDomain", "KamRecord", "CLinux", "Glibc", "Synchronization"],
    "KamDemo": ["KamDomain", "KamRecord"],
    "KamCurses": ["KamScreen", "CTerminal", "Glibc"],
    "KamApp": [
      "KamWorkbench", "KamStore", "KamDemo", "KamCurses", "KamDomain", "KamScreen", "KamRecord",
      "ArgumentParser", "Glibc", "Synchronization",
    ],
    "kam": ["KamApp", "Glibc"],
    "KamBench": [
      "KamDemo", "KamDomain", "KamRecord", "KamStore", "KamChild", "CUnicode", "CFloor", "Glibc",
    ],
    "kam-bench": ["KamBench", "Glibc"],
    "KamTorture": [
      "KamApp", "KamStore", "KamDomain", "KamRecord", "KamChild", "Glibc", "Synchronization",
    ],
    "kam-torture": ["KamTorture", "Glibc"],
  ]

  @Test func everyRoomIsInTheTable() {
    #expect(Set(Sources.files.map(\.room)) == Set(Self.mayImport.keys))
  }

  @Test func roomsImportOnlyWhatTheyMay() {
    for file in Sources.files {
      let foreign = file.imports.subtracting(Self.mayImport[file.room] ?? [])
      #expect(foreign.isEmpty, "\(file.path) imports \(foreign.sorted())")
    }
  }

  /// Words that do not belong in a room's code, and why.
  static let foreignWords: [(rooms: Set<String>, words: [String])] = [
    // Asleep when idle: each of these starts a timer or a thread that never ends.
    (
      Set(mayImport.keys),
      ["DispatchQueue", "Task {", "Task.detached", "Task.sleep", " async ", " await ", "= Process("]
    ),
    // Writes that drop rights and never sync the directory.
    (Set(mayImport.keys), [".atomic", "write(toFile", "contentsOfFile"]),
    // Things left undone.
    (Set(mayImport.keys), ["try!", "fatalError(", "TODO", "FIXME"]),
    // Time is an event, ids come from a seeded source, settings are a value.
    (
      ["KamRecord", "KamDomain", "KamScreen", "KamWorkbench", "KamStore", "KamDemo", "KamCurses"],
      [
        "Date()", "UUID()", "ProcessInfo", "Locale.current", "getenv(", "SystemRandomNumberGenerator",
        ".random(",
      ]
    ),
    // The pure rooms neither print nor open files.
    (["KamRecord", "KamDomain", "KamScreen", "KamWorkbench", "KamDemo"], ["print(", "fopen(", "openat("]),
    // The store knows no screen; the screen knows no customers.
    (["KamStore"], ["Surface", "Language"]),
    (["KamScreen", "KamCurses"], ["Account", "Contact", "Vehicle"]),
    // The workbench is values.
    (["KamWorkbench"], ["class "]),
  ]

  @Test func noRoomHoldsForeignWords() {
    for (rooms, words) in Self.foreignWords {
      for file in Sources.files where rooms.contains(file.room) {
        for word in words {
          for line in file.lines(with: word) { Issue.record("\(file.path):\(line) has \(word)") }
        }
      }
    }
  }

  /// Tables and told stories, which may be long.
  static let tables = [
    "Sources/KamDomain/Schema/Choices.swift", "Sources/KamDemo/Stories/", "Sources/KamDemo/Tables/",
  ]

  @Test func everyFileIsSmallEnoughToKnow() {
    for file in Sources.files where !Self.tables.contains(where: file.path.hasPrefix) {
      #expect(file.lines.count <= 350, "\(file.path) has \(file.lines.count) lines")
    }
  }

  @Test func onlyOneRoomTouchesTheTerminal() {
    #expect(Set(Sources.files.filter { $0.imports.contains("CTerminal") }.map(\.room)) == ["KamCurses"])
  }

  @Test(arguments: ["Manager", "Helper", "Util", "Service", "Common", "Impl"])
  func noNameHidesWhatAThingIs(word: String) {
    for file in Sources.files {
      for line in file.lines where line.contains(word) {
        let name = line.firstMatch(of: /(struct|enum|class|protocol) (\w+)/).map { String($0.output.2) } ?? ""
        #expect(!name.contains(word), "\(file.path): \(name)")
      }
    }
  }
}
