extension Code {
  /// The media of a call of ours and of a visit (X10).
  static let callOut = "call_out"
  static let visit = "visit"
}
