import KamDomain
import KamScreen

/// What would become of two customers made one, before it is done (X11).
enum MergePane {
  static func picture(_ state: State, _ width: Int) -> [Line] {
    guard let merging = state.merging else { return [] }
    let (gone, keep) = (name(merging.gone, state), name(merging.keep, state))
    let head = [
      Line(state.say("「\(gone)」并入「\(keep)」", "\(gone) goes into \(keep)"), .title),
      Line(
        state.say(
          "两边的记录都留下；前者的名称记为曾用名，不同的地方写进备注",
          "Both histories stay; its name becomes a former name, what differs goes into the note"),
        .muted),
    ]
    guard merging.change != nil else {
      let count = merging.total > 0 ? " \(merging.done)/\(merging.total)" : ""
      return head + [Line(state.say("查找哪里提到它…", "Looking for what mentions it...") + count, .notice)]
    }
    let rows = merging.lines.flatMap { SafeText($0).wrapped(to: max(20, width - 4)) }
    return head + rows.enumerated().map { Line("  " + $1, spot: .line($0)) }
  }

  private static func name(_ id: ID<Account>, _ state: State) -> String { state.roll[id]?.name ?? id.text }
}
