import ArgumentParser
import KamDomain

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
    let other = try session.account(self.other, in: open).account
    let change = try session.change { ids throws(Refusal) in
      try person.named.account.move(person.contact, to: other, as: title, by: open.author, ids: &ids)
    }
    let there = change.edits.last { $0.place.file == other.file }?.place.record
    try session.save(change, to: open, id: there)
  }
}
