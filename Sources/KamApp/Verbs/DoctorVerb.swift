import ArgumentParser
import KamDomain
import KamStore

/// `kam doctor`: what ails around kam, each with its cause and remedy; `--fix` mends what is safe.
struct DoctorVerb: Verb {
  static let manual = Manual(
    name: "doctor", usage: ["doctor [--fix]"], zh: "体检：终端、语言环境、设置、权限、磁盘、草稿",
    en: "look after terminal, locale, settings, rights, disk and drafts",
    options: [
      .init(
        usage: "--fix", zh: "修好安全的那些：权限、临时文件、坏的缓存、缺的 schema.rec",
        en: "mend what is safe: rights, temporary files, a damaged cache, a missing schema.rec"),
      FormatOptions.manual,
    ])

  @OptionGroup var globals: GlobalOptions
  @OptionGroup var format: FormatOptions
  @Flag var fix = false

  func run(_ session: inout Session) throws(Failure) {
    let ailments = try found(&session)
    guard !ailments.isEmpty else {
      let format = format.chosen(globals)
      if format == .json { session.console.print("[]\n") }
      if format == .text { session.print(session.ink(session.say("一切正常", "all is well"), .good)) }
      return
    }
    try listing(ailments, session).print(format.chosen(globals), session)
    if ailments.contains(where: \.isGrave) { throw Failure(.store) }
  }

  /// What ails, after mending; a store that cannot be opened is one of the findings.
  private func found(_ session: inout Session) throws(Failure) -> [Ailment] {
    let open: OpenStore
    do throws(StoreFault) {
      open = try session.examine(session.storePath, keepsState: true)
    } catch {
      return Doctor(session).ailments + [.store(error)]
    }
    if fix { try mend(open, session) }
    let doctor = Doctor(session)
    return doctor.ailments + doctor.ailments(of: open)
  }

  private func mend(_ open: OpenStore, _ session: Session) throws(Failure) {
    do throws(SaveFailure) {
      let at = session.clock.timestamp
      var mended = open.store.dropSpoiltFiles(open.vocabulary)
      do throws(StoreFault) { mended += try open.store.mendRights() } catch { throw .failed(error) }
      mended += try open.store.restoreSchema(at: at).map { [$0] } ?? []
      mended += try open.store.sweep(at: at)
      for path in mended { session.warn(session.say("已修好 ", "mended: ") + path) }
    } catch {
      throw Failure(error, session.language)
    }
  }

  private func listing(_ ailments: [Ailment], _ session: Session) -> Listing {
    let (language, columns) = (session.language, [Table.Column](repeating: .init("", limit: 90), count: 2))
    var listing = Listing(
      names: ["code", "grave", "cause", "remedy", "fixable"], table: Table(columns: columns))
    listing.rows = ailments.map { ailment in
      let (cause, remedy) = (ailment.cause(language), ailment.remedy(language))
      let json: [(key: String, value: JSON)] = [
        ("code", .string(ailment.code)), ("grave", .bool(ailment.isGrave)), ("cause", .string(cause)),
        ("remedy", .string(remedy)), ("fixable", .bool(ailment.isMendable)),
      ]
      return Listing.Row(
        json: .object(json),
        csv: [
          ailment.code, ailment.isGrave ? "yes" : "no", cause, remedy, ailment.isMendable ? "yes" : "no",
        ],
        cells: [
          .init(ailment.code, ailment.isGrave ? .bad : .muted),
          .init(cause + session.say("。", "; ") + remedy),
        ])
    }
    return listing
  }
}
