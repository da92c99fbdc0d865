import ArgumentParser
import KamDomain

/// A value of the command line that may be given by its code or by its word, in either language.
public protocol WordedArgument: ExpressibleByArgument, RawRepresentable<String>, CaseIterable, Worded {}

extension WordedArgument {
  public init?(argument: String) {
    let typed = argument.lowercased()
    let meant =
      Self.allCases.first { [$0.rawValue, $0.zh, $0.en].map { $0.lowercased() }.contains(typed) }
      ?? Self.allCases.first { $0.zh.hasPrefix(typed) }
    guard let meant, !typed.isEmpty else { return nil }
    self = meant
  }

  /// Each value by its code and its Chinese word, of which a complaint shows one.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue + " " + $0.zh } }
}

extension Period.Span: WordedArgument {}
extension TeamFigure: WordedArgument {}
extension Pipeline.Grouping: WordedArgument {}
extension FleetForecast.Grouping: WordedArgument {}
