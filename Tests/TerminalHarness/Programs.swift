import Glibc

/// Where the programs lie that the tests run.
public enum Programs {
  /// The product: what `KAM_BIN` names, else the one built with the tests.
  public static var kam: String {
    getenv("KAM_BIN").map { String(cString: $0) } ?? built("kam")
  }

  /// A program that was built with the tests, beside their bundle.
  public static func built(_ name: String) -> String {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    return folder.isEmpty ? ".build/debug/\(name)" : "\(folder)/\(name)"
  }
}
