import ArgumentParser
import KamDomain

/// `kam` without a verb: the workbench.
struct DeskVerb: Verb {
  static let manual = Manual(name: "desk", usage: [""], zh: "打开工作台", en: "the workbench")

  @OptionGroup var globals: GlobalOptions

  init() {}

  init(_ globals: GlobalOptions) { self.globals = globals }

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open()
    try Desk(open, session).run()
  }
}
