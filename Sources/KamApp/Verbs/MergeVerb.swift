import ArgumentParser
import KamDomain
import KamStore

/// `kam merge`: two accounts that are one customer become one.
struct MergeVerb: Verb {
  static let manual = Manual(
    name: "merge", usage: ["merge KEEP GONE [--preview]"], zh: "合并两个客户：GONE 的资料并入 KEEP（kam undo 可整体撤销）",
    en: "make two accounts one: KEEP takes over all of GONE (kam undo takes it back as a whole)",
    options: [.init(usage: "--preview", zh: "只看会怎样，不改文件", en: "tell what would be done, and write nothing")])

  @OptionGroup var globals: GlobalOptions
  @Flag var preview = false
  @Argument var keep: String
  @Argument var gone: String

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open(keepsState: !preview)
    let (keep, gone) = (try session.account(self.keep, in: open), try session.account(self.gone, in: open))
    let files: MergeFiles
    do throws(StoreFault) {
      let (found, problems) = try open.store.filesToMerge(gone.account, into: keep.account)
      session.warn(problems)
      files = found
    } catch {
      throw Failure(error, session.language)
    }
    let merge = try Failure.wording(session.language) { () throws(Refusal) in
      try files.merge(by: open.author)
    }
    guard let (change, picture) = merge else {
      throw Failure(.usage, session.say("两个都是 \(keep.account.name)", "both are \(keep.account.name)"))
    }
    if preview {
      if globals.json {
        return session.console.print(JSON.object([("change", change.impersonal.json)]).document)
      }
      for line in picture.lines { session.print(session.ink(line)) }
      return
    }
    let saved = try session.commit(change, to: open)
    if !globals.json { for line in picture.lines { session.print(session.ink(line)) } }
    try Written(change.impersonal, saved, open).print(id: keep.account.id.text, session)
  }
}
