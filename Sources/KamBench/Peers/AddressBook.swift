import KamDomain

/// abook, the best of the peers with a list: the same customers as an address book.
enum AddressBook {
  /// The program on a store's customers, nil if it is not installed.
  static func program(_ store: BenchStore) -> Program? {
    let file = store.file("abook") { text(of: $0) }
    return Program(installed: "abook", ["--datafile", file], in: store.setting)
  }

  /// The program open; nil if it is not installed.
  static func sitting(_ store: BenchStore) -> Sitting? {
    guard let program = program(store), let first = store.rows.first else { return nil }
    let sitting = Sitting(program, until: name(first))
    sitting?.settle(300)
    return sitting
  }

  /// What it calls a customer.
  static func name(_ row: Headline) -> String { row.shortName ?? row.name }

  private static func text(of rows: [Headline]) -> String {
    var text = "# abook addressbook file\n\n[format]\nprogram=abook\nversion=0.6.1\n"
    for (index, row) in rows.enumerated() {
      text += "\n[\(index)]\nname=\(name(row))\nemail=kf\(row.id.text)@example.com\n"
      text += "workphone=0311-\(8_000_000 + index)\ncity=\(row.region)\nnotes=\(row.name)\n"
    }
    return text
  }
}
