import KamDomain

extension AddressEntry {
  /// The columns of a mailing list.
  static let csvNames = ["id", "name", "person", "title", "district", "address", "phone", "email"]

  /// The values of the columns.
  var csv: [String] {
    [account.text, name] + [person, title, district, address, phone, email].map { $0 ?? "" }
  }

  var members: [(key: String, value: JSON)] {
    [
      ("id", .string(account.text)), ("name", .string(name)), ("person", .text(person)),
      ("title", .text(title)),
      ("district", .text(district)), ("address", .text(address)), ("phone", .text(phone)),
      ("email", .text(email)),
    ]
  }

  var json: JSON { .object(members) }
}
