import KamRecord

extension Account {
  /// A person goes to another customer: one change over both files. The contact here stays with its history and
  /// says where the person went; the one there, new or known by that name already, says where they came from.
  /// What is the person's own goes along: mobile phones, WeChat, friendship.
  ///
  /// - Parameter title: the post there, if it is known.
  /// - Throws: `selfReference` if it is the same customer.
  public func move(
    _ contact: Contact, to other: Account, as title: String? = nil, by author: Author, ids: inout IDSource
  ) throws(Refusal) -> Change {
    guard other.id != id else { throw .selfReference(.contact, field: "MovedTo") }
    let known = other.contacts.first { $0.name == contact.name && $0.movedFrom == nil && $0.movedTo == nil }
    let there = known?.id ?? ids.id(Contact.self)
    let origin = Reference(contact.id, in: id).description
    var edits = [
      try Edit.set("MovedTo", of: contact.record, to: "\(other.id)/\(there)", in: file),
      contact.left == nil
        ? try Edit.set("Left", of: contact.record, to: author.today.description, in: file) : nil,
    ].compactMap { $0 }
    if let known {
      edits += try other.changing(
        known.record, to: [("MovedFrom", origin)] + (title.map { [("Title", $0)] } ?? []))
    } else {
      let values = contact.own + [("Title", title), ("MovedFrom", origin)]
      edits.append(try Edit.add(.contact, there.text, values, in: other.file, by: author))
    }
    let house = (other.shortName ?? other.name).clipped(24)
    return Change(contact.name + author.say(" 调往 ", " moved to ") + house, edits)
  }
}

extension Contact {
  /// What is the person's own and not the post's.
  fileprivate var own: Values {
    [("Name", name), ("Pinyin", pinyin), ("WeChat", weChat), ("Friend", friend ? "yes" : nil)]
      + phones.filter(\.isMobile).map { ("Phone", $0) }
  }
}

extension String {
  /// Whether the text is a mobile number of the mainland: eleven digits that begin with 1.
  fileprivate var isMobile: Bool {
    let digits = filter(\.isNumber)
    return digits.count == 11 && digits.hasPrefix("1")
  }
}
