import ArgumentParser
import KamDomain
import KamStore

/// `kam move`: a person goes to another customer, and both keep the history.
struct MoveVerb: Verb {
  static let manual = Manual(
    name: "move", usage: ["move ACCOUNT/CONTACT OTHER [--title TITLE]"],
    zh: "联系人调往另一个客户：两边各留历史，互相指明（kam undo 可整体撤销）",
    en: "a person goes to another customer: both keep the history and say so (kam undo takes it back)",
    options: [.init(usage: "--title TITLE", zh: "在新单位的职务", en: "the post at the other customer")])

  @OptionGroup var globals: GlobalOptions
  @Option var title: String?
  @Argument var person: String
  @Argument var other: String

  func run(_ session: inout Session) throws(Failure) {
    let open = try session.open()
    let person = try session.contact(self.person, in: [open])
    let (here, other) = (person.named.account, try session.account(self.other, in: open).account)
    let files = try Failure.wording(session.language) { () throws(StoreFault) in
      try open.store.filesToMove(from: here.id, to: other.id)
    }
    let change = try session.change { ids throws(Refusal) in
      try here.move(person.contact, to: files, as: title, by: open.author, ids: &ids)
    }
    let there = change.edits.last { $0.place.file == other.file }?.place.record
    let saved = try session.commit(change, to: open)
    try Written(change.impersonal, saved, open).print(id: there, session)
  }
}
