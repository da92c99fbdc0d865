import KamDomain
import KamRecord
import Synchronization

/// A place where words of a full-text search stand.
public struct Hit: Sendable, Equatable {
  public var account: ID<Account>
  public var type: String
  public var record: String
  public var field: String
  /// The field's whole value.
  public var text: String
}

/// A search through the whole text of all accounts. Personal facts are not looked at.
public final class FullText: Sendable {
  private let needles: [Needle]
  private let foldsCase: Bool
  private let isCancelled = Atomic(false)

  /// - Parameter words: all of them must stand in the account; the case of Latin letters does not matter.
  public init(_ words: [String]) {
    foldsCase = words.contains { $0.utf8.contains(where: Self.isLetter) }
    needles = words.filter { !$0.isEmpty }.map { Needle(Self.lower(Array($0.utf8))) }
  }

  /// Stops the search, from any thread; what was found until then is given.
  public func cancel() { isCancelled.store(true, ordering: .relaxed) }

  /// Whether the search was stopped.
  public var wasCancelled: Bool { isCancelled.load(ordering: .relaxed) }

  /// The places in one account's text; none unless all words stand in it.
  func hits(_ id: ID<Account>, _ bytes: [UInt8]) -> [Hit] {
    let folded = foldsCase ? Self.lower(bytes) : bytes
    guard !needles.isEmpty, needles.allSatisfy({ Self.stands($0, in: folded) }) else { return [] }
    let fields = Document(bytes).records.flatMap { record in
      record.fields.compactMap { field -> Hit? in
        let value = Self.lower(Array(field.value.utf8))
        guard needles.contains(where: { Self.stands($0, in: value) }) else { return nil }
        return Hit(account: id, type: record.type, record: record.id, field: field.name, text: field.value)
      }
    }
    // A word may have stood in a comment or a field's name only.
    let isWhole = needles.allSatisfy { needle in
      fields.contains { Self.stands(needle, in: Self.lower(Array($0.text.utf8))) }
    }
    return isWhole ? fields : []
  }

  private static func stands(_ needle: Needle, in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { needle.first(in: $0, 0..<$0.count) != nil }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a }

  private static func lower(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }
}

extension Store {
  /// Runs a full-text search on many threads, through the accounts in the order of their ids.
  ///
  /// - Parameter limit: how many places are given at most.
  public func find(_ search: FullText, limit: Int = .max) -> [Hit] {
    let ids = files(in: "accounts").files.compactMap(\.account).sorted()
    guard let folder = try? root.folder("accounts") else { return [] }
    let found = parallel(ids.count) { index -> [Hit] in
      guard !search.wasCancelled, let text = try? folder.read(ids[index].text + ".rec") else { return [] }
      return search.hits(ids[index], text.bytes)
    }
    return Array(found.joined().prefix(limit))
  }
}
