// swift-tools-version: 6.2
import PackageDescription

/// Every Swift target is built in Swift 6 mode with warnings as errors.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

/// The standard library inside the program: it starts twice as fast, and runs where no Swift is installed.
let withinTheProgram = ["-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections"]

/// A room of the house: a target whose folder is `Sources/<name>`.
func room(_ name: String, _ needs: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: needs, swiftSettings: strict)
}

/// The tests of one room, in `Tests/<name>`.
func tests(_ name: String, _ needs: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: needs, exclude: exclude, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "kam",
  products: [.executable(name: "kam", targets: ["kam"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // ground
    room("KamRecord"),
    .target(name: "CLinux"),
    room("KamChild"),
    .target(name: "CUnicode", exclude: ["generate_width.py", "UNICODE-LICENSE.txt"]),
    // floor 1
    room("KamDomain", ["KamRecord", "CUnicode"]),
    room("KamScreen", ["KamRecord", "CUnicode"]),
    .target(
      name: "CTerminal", dependencies: ["CUnicode"],
      cSettings: [.define("NCURSES_WIDECHAR"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw")]),
    // floor 2
    room("KamWorkbench", ["KamDomain", "KamScreen", "KamRecord"]),
    room("KamStore", ["KamDomain", "KamRecord", "CLinux"]),
    room("KamDemo", ["KamDomain", "KamRecord"]),
    room("KamCurses", ["KamScreen", "CTerminal"]),
    // floor 3
    room(
      "KamApp",
      [
        "KamWorkbench", "KamStore", "KamDemo", "KamCurses", "KamDomain", "KamScreen", "KamRecord",
        argumentParser,
      ]),
    room("KamTorture", ["KamApp", "KamStore", "KamDomain", "KamRecord", "KamChild"]),
    room(
      "KamBench",
      ["KamDemo", "KamStore", "KamDomain", "KamRecord", "KamChild", "CUnicode", "CFloor"]),
    // floor 4
    .executableTarget(
      name: "kam", dependencies: ["KamApp"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(withinTheProgram, .when(configuration: .release))]),
    .target(name: "CFloor"),
    // what it measures has to lie beside it
    .executableTarget(name: "kam-bench", dependencies: ["KamBench", "kam"], swiftSettings: strict),
    .executableTarget(name: "kam-torture", dependencies: ["KamTorture"], swiftSettings: strict),

    .target(name: "RecutilsOracle", path: "Tests/RecutilsOracle", swiftSettings: strict),
    // libvterm is needed by the tests alone: without its header CVTerm is empty, and no product links it
    .target(
      name: "CVTerm", path: "Tests/CVTerm", cSettings: [.define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("vterm")]),
    .target(
      name: "TerminalHarness", dependencies: ["CVTerm", "KamScreen", "KamChild"],
      path: "Tests/TerminalHarness",
      swiftSettings: strict),
    .executableTarget(
      name: "terminal-probe", dependencies: ["KamCurses", "KamScreen"], path: "Tests/TerminalProbe",
      swiftSettings: strict),

    tests("KamRecordTests", ["KamRecord", "RecutilsOracle"]),
    tests("KamStoreTests", ["KamStore", "KamDomain", "KamRecord", "RecutilsOracle"]),
    tests(
      "KamWorkbenchTests", ["KamWorkbench", "KamDomain", "KamScreen", "KamRecord", "KamDemo"],
      exclude: ["Screens"]),
    tests("KamTortureTests", ["KamTorture", "KamDomain"]),
    tests("ArchitectureTests", []),
    tests("KamDomainTests", ["KamDomain", "KamRecord"]),
    tests("KamDemoTests", ["KamDemo", "KamDomain", "KamRecord", "RecutilsOracle"]),
    tests("KamAppTests", ["KamApp", "KamCurses"]),
    tests("SharedStoreTests", ["RecutilsOracle", "TerminalHarness"]),
    tests("TerminalTests", ["TerminalHarness", "CVTerm", "CTerminal", "KamScreen", "KamBench"]),
    tests("KamScreenTests", ["KamScreen", "KamRecord", "CUnicode"]),
  ]
)
