extension RecordType {
  /// The field of a name or key.
  ///
  /// - Throws: `unknownField` if the type has no such field.
  public func checked(_ name: String) throws(Refusal) -> Field {
    guard let field = field(name) else { throw .unknownField(self, name: name, nearest: nil) }
    return field
  }

  /// Where a field stands in a record of this type.
  func rank(of field: Field) -> Int {
    (fields + Self.commonFields).firstIndex(of: field) ?? .max
  }
}
