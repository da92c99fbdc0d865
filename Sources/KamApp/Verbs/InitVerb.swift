import ArgumentParser
import Glibc
import KamDomain
import KamStore

/// `kam init`: a new, empty store.
struct InitVerb: Verb {
  static let manual = Manual(
    name: "init", usage: ["init DIR [--name NAME] [--group GROUP]"], zh: "在空目录新建客户库",
    en: "make a new store in an empty directory",
    options: [
      .init(usage: "--name NAME", zh: "客户库的名称，默认是目录名", en: "the store's name; the directory's if not said"),
      .init(usage: "--group GROUP", zh: "和这个用户组的人共用", en: "share it with the members of this group"),
    ])

  @OptionGroup var globals: GlobalOptions
  @Option var name: String?
  @Option var group: String?
  @Argument var directory: String

  func run(_ session: inout Session) throws(Failure) {
    let language = session.language
    let number = try group.map { (group) throws(Failure) in try Self.number(of: group, language) }
    let named = directory.split(separator: "/").last.map(String.init) ?? "kam"
    try Failure.wording(language) { () throws(StoreFault) in
      try Store.create(
        directory, house: Shipped.house(name: name ?? named, language: language),
        schema: Shipped.schema.description, playbook: Shipped.playbook(language), group: number)
    }
    if globals.json { return session.console.print(JSON.object([("store", .string(directory))]).document) }
    session.print(session.ink(session.say("已新建客户库 ", "made a store in ") + directory, .good))
    session.print(
      session.ink(
        session.say(
          "接着：kam --store \(directory) new 客户名称，或把 KAM_STORE 设为它",
          "next: kam --store \(directory) new NAME, or set KAM_STORE to it"), .muted))
  }

  private static func number(of group: String, _ language: Language) throws(Failure) -> UInt32 {
    if let entry = getgrnam(group) { return entry.pointee.gr_gid }
    throw Failure(.usage, language.pick("没有用户组「\(group)」", "there is no group '\(group)'"))
  }
}
