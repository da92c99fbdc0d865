import Foundation
import Testing

/// Whole screens as text, kept beside the tests in `Screens/`. With `KAM_RECORD_SCREENS` set they are written anew,
/// to be looked at before they are committed.
enum Screens {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")

  static let isRecording = ProcessInfo.processInfo.environment["KAM_RECORD_SCREENS"] != nil

  /// Holds a screen against the one that is kept.
  static func expect(_ screen: [String], as name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let file = folder.appending(path: name + ".txt")
    let text = screen.joined(separator: "\n") + "\n"
    if isRecording {
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try? Data(text.utf8).write(to: file)
    }
    let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    #expect(text == kept, "\(name) differs from Screens/\(name).txt", sourceLocation: sourceLocation)
  }
}
