extension Conflict {
  /// The change that would make one's own value stand over what stands there now; nil if nothing is to be done.
  ///
  /// - Parameter title: what the user's own change was called.
  public func change(titled title: String) -> Change? {
    action.map { Change(title, [Edit(place, $0)]) }
  }

  private var action: Edit.Action? {
    guard !field.isEmpty else { return wholeRecord }
    guard place.type.field(field)?.isRepeated ?? false else {
      return .set(field: field, was: theirs, is: mine)
    }
    if let mine { return .addValue(field: field, value: mine) }
    return theirs.map { .removeValue(field: field, value: $0) }
  }

  /// A record that was lost is added again, one that came back is removed again.
  private var wholeRecord: Edit.Action? {
    if let mine { return .addRecord(raw: Array(mine.utf8), after: nil) }
    return theirs.map { .removeRecord(raw: Array($0.utf8), after: nil) }
  }

  /// Why the user's own change does not stand.
  public var refusal: Refusal {
    guard field.isEmpty else { return .fieldChanged(self) }
    return theirs.map { .recordChanged(place, theirs: Array($0.utf8)) } ?? .recordGone(place)
  }
}
