import ArgumentParser
import KamDomain
import KamStore

/// `kam check`: what is wrong in the store's files; `--fix` mends what is safe.
struct CheckVerb: Verb {
  static let manual = Manual(
    name: "check", usage: ["check [--fix]"], zh: "检查客户库的文件：格式、引用、取值、孤立的资料",
    en: "check the store's files: format, references, values, orphans",
    options: [
      .init(
        usage: "--fix", zh: "改正不丢任何内容的那些（kam undo 可撤销）",
        en: "mend what loses nothing (kam undo takes it back)"),
      FormatOptions.manual,
    ])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: FormatOptions
  @Flag var fix = false

  func run(_ session: inout Session) throws(Failure) {
    let stores = fix ? [try session.open()] : try session.openAll()
    if fix { for open in stores { try mend(open, session) } }
    let left = stores.flatMap { $0.store.check($0.vocabulary) }
    let listing = listing(left, session)
    if left.isEmpty {
      // Nothing found is what one hopes for.
      let format = format.chosen(globals)
      if format == .json { session.console.print("[]\n") }
      if format == .text { session.print(session.ink(session.say("没有问题", "nothing is wrong"), .good)) }
      return
    }
    try listing.print(format.chosen(globals), session)
    throw Failure(.store)
  }

  /// Mends what is safe, a change for each file, and takes away what interrupted saves left.
  private func mend(_ open: OpenStore, _ session: Session) throws(Failure) {
    let title = session.say("检查改正", "mended by check")
    for change in Change.fixes(open.store.check(open.vocabulary), title: title) {
      let saved = try session.commit(change, to: open)
      guard saved.entry != nil else { continue }
      session.warn(session.say("已改正 ", "mended: ") + change.files.map(\.path).joined(separator: " "))
    }
    do throws(SaveFailure) {
      if let path = try open.store.restoreSchema(at: session.clock.timestamp) {
        session.warn(session.say("已补上 ", "restored: ") + path)
      }
      for path in try open.store.sweep(at: session.clock.timestamp) {
        session.warn(session.say("已清理 ", "removed: ") + path)
      }
    } catch {
      throw Failure(error, session.language)
    }
  }

  private func listing(_ findings: [Finding], _ session: Session) -> Listing {
    var listing = Listing(names: ["file", "line", "message", "fixable"], table: Table(columns: [.init("")]))
    listing.rows = findings.map { finding in
      let problem = finding.problem
      let message = problem.reason.words(session.language)
      let json: [(key: String, value: JSON)] = [
        ("file", .string(problem.path)), ("line", problem.line > 0 ? .number(problem.line) : .null),
        ("message", .string(message)), ("fixable", .bool(finding.fix != nil)),
      ]
      let mark = finding.fix == nil ? "" : session.say("（--fix 可改正）", " (--fix mends it)")
      return Listing.Row(
        json: .object(json),
        csv: [problem.path, String(problem.line), message, finding.fix == nil ? "no" : "yes"],
        cells: [.init(problem.words(session.language) + mark)])
    }
    return listing
  }
}
