extension Code {
  /// The media of a call of ours, of one that came in, and of a visit (X10).
  static let callOut = "call_out"
  static let callIn = "call_in"
  static let visit = "visit"
}
