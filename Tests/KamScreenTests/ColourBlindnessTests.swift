import Foundation
import KamScreen
import Testing

/// The three kinds of colour blindness as matrices over linear RGB (Machado, Oliveira and Fernandes 2009).
enum ColourBlindness: CaseIterable {
  case protanopia, deuteranopia, tritanopia

  var rows: [[Double]] {
    switch self {
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  /// A colour as it is seen, in CIE L*a*b* (D65).
  func lab(_ colour: RGB) -> [Double] {
    let linear = [colour.red, colour.green, colour.blue].map { channel -> Double in
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    let seen = rows.map { min(1, max(0, zip($0, linear).map(*).reduce(0, +))) }
    let xyz = [
      (0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505,
      0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2],
      (0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.0890,
    ].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])]
  }
}

@Test(arguments: ColourBlindness.allCases)
func opposedRolesStayApartForEveryEye(eye: ColourBlindness) throws {
  let theme = ThemeShelf()["colour-blind"]
  let opposed: [(Tone, Tone)] = [
    (.good, .bad), (.good, .caution), (.caution, .bad), (.champion, .opponent), (.supporter, .sceptic),
    (.sceptic, .opponent), (.hole, .coach), (.supporter, .neutral),
  ]
  for (one, other) in opposed {
    let a = eye.lab(try #require(rgb(theme[Style(one)].foreground)))
    let b = eye.lab(try #require(rgb(theme[Style(other)].foreground)))
    let apart = zip(a, b).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    #expect(apart >= 20, "\(eye): \(one) and \(other) are \(Int(apart)) apart")
  }
}
