/// One value of a list that a store may change, decoded from its `Label` record.
public struct Term: Sendable, Hashable, Worded {
  /// What stands in files.
  public var code: String
  public var zh: String
  public var en: String
  /// The place among the list's terms; of stages, how far on a project is.
  public var order: Int
  /// Of stages: the tracks that have it; empty means all.
  public var tracks: [Track]
  /// Of media: a talk by it leaves a silence as it is (X10).
  public var silent: Bool
  public var days: Int?

  init(_ label: Label, order: Int) {
    code = label.code
    zh = label.zh.isEmpty ? label.code : label.zh
    en = label.en.isEmpty ? label.code : label.en
    self.order = label.order ?? order
    tracks = label.tracks
    silent = label.silent
    days = label.days
  }

  /// Whether a project on this track can be here.
  public func isOn(_ track: Track?) -> Bool {
    tracks.isEmpty || track.map(tracks.contains) ?? true
  }
}

/// The codes of shipped lists that rules of the method speak of.
enum Code {
  /// Channels L1 and L16, also under the method's own codes: somebody gave the lead (P4).
  static let referringChannels = ["referral", "customer_news", "L1", "L16"]
  /// The stage from which a project is won: on the direct track it is passed, not entered.
  static let won = "awarded"
  static let lost = "lost"
  static let maintained = "maintained"
  /// The duty whose replacement age stands for vehicles of unknown duty.
  static let otherDuty = "other"
}
