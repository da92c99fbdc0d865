import KamDomain
import KamStore

extension Session {
  /// Where the customers that a query asks for are found.
  mutating func addresses(
    _ query: [String], of stores: [OpenStore], limit: Int
  ) throws(Failure) -> [AddressEntry] {
    addresses(of: try rows(query, of: stores), limit: limit)
  }

  /// Where some customers are found, read from their files.
  func addresses(of rows: [(row: Headline, open: OpenStore)], limit: Int) -> [AddressEntry] {
    rows.flatMap { row, open in
      (try? open.store.account(row.id))?.1.map { AddressEntry.all(of: $0, limit: limit) } ?? []
    }
  }
}
