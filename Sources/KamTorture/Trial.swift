/// One kind of fault, tried at many points.
public struct Trial: Sendable {
  /// The word that `--only` knows it by.
  public let name: String
  /// What is done to the store.
  public let what: String
  /// Tries it.
  public let run: @Sendable (Rig) -> Tally

  init(_ name: String, _ what: String, _ run: @escaping @Sendable (Rig) -> Tally) {
    (self.name, self.what, self.run) = (name, what, run)
  }
}
