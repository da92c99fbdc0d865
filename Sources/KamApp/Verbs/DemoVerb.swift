import ArgumentParser
import KamDemo
import KamDomain
import KamStore

/// `kam demo`: a store of fictitious customers; without a directory a temporary one, opened in the workbench.
struct DemoVerb: Verb {
  static let manual = Manual(
    name: "demo", usage: ["demo [--accounts N] [--seed S] [DIR]"], zh: "写一个虚构客户的演示库；不写目录就用临时库并打开工作台",
    en: "write a store of fictitious customers; without DIR a temporary one, opened in the workbench",
    options: [
      .init(usage: "--accounts N", zh: "几个客户，默认 200", en: "how many customers, 200 if not said"),
      .init(
        usage: "--seed S", zh: "同样的数字、种子和日期写出同样的内容", en: "the same number, seed and day give the same bytes"),
    ])

  @OptionGroup var globals: GlobalOptions
  @Option var accounts = 200
  @Option var seed: UInt64 = 1
  @Argument var directory: String?

  func run(_ session: inout Session) throws(Failure) {
    guard accounts >= 0, accounts <= 10_000_000 else {
      throw Failure(
        .usage, session.say("--accounts 要在 0 到 10000000 之间", "--accounts goes from 0 to 10000000"))
    }
    guard let directory else { return try openTemporary(&session) }
    try write(to: directory, session)
    if globals.json {
      let shape: [(key: String, value: JSON)] = [
        ("store", .string(directory)), ("accounts", .number(accounts)),
      ]
      return session.console.print(JSON.object(shape).document)
    }
    session.print(
      session.ink(session.say("已写 \(accounts) 个客户到 ", "wrote \(accounts) customers to ") + directory, .good))
  }

  private func write(to directory: String, _ session: Session) throws(Failure) {
    let demo = Demo(
      accounts: accounts, seed: seed, today: session.now, me: session.surroundings.login,
      language: session.language)
    let progress = ProgressLine(session)
    let isWhole: Bool
    do throws(StoreFault) {
      isWhole = try Interruption.heard { () throws(StoreFault) in
        try Store.fill(
          directory, house: demo.houseFiles.map { NewFile(path: $0.path, bytes: $0.bytes) }, count: accounts,
          files: { demo.files(of: $0).map { NewFile(path: $0.path, bytes: $0.bytes) } },
          progress: { progress.show($0, of: $1) })
      }
    } catch {
      progress.clear()
      throw Failure(error, session.language)
    }
    progress.clear()
    guard isWhole else {
      throw Failure(
        .interrupted,
        session.say(
          "已中断：写了一部分客户，能打开，也能删掉", "broken off: the store holds part of the customers and can be used"))
    }
  }

  private func openTemporary(_ session: inout Session) throws(Failure) {
    let place = try Failure.wording(session.language) { () throws(StoreFault) in
      try TemporaryFolder(in: session.surroundings.temporary)
    }
    defer { place.remove() }
    try write(to: place.path, session)
    let open = try session.open(place.path, keepsState: true)
    try Desk(open, session).run()
  }
}
