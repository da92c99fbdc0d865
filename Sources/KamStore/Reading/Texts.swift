import KamDomain
import KamRecord

/// The texts of all accounts as a session searches them: opened and compared with their files once, so that a search
/// only looks through memory. Files that the joined texts do not hold are read each time.
public final class Texts: Sendable {
  private let folder: Folder
  private let kept: JoinedText?
  private let known: [JoinedText.Entry]
  private let unknown: [AccountKey]

  init(_ folder: Folder, _ kept: JoinedText?, _ reading: TextReading) {
    (self.folder, self.kept) = (folder, kept)
    (known, unknown) = reading.sifted()
  }

  /// What a search found.
  public struct Found: Sendable {
    public let words: FullText
    /// By account, those whose files were read first.
    public let hits: [TextHit]
    /// The places of the texts among the known ones in which the words stand.
    fileprivate let places: [Int]
  }

  /// How many texts a thread takes at a time: some tenths of a millisecond.
  private static let portion = 128

  /// Looks for words on two threads.
  ///
  /// - Parameters:
  ///   - changed: the accounts whose files changed since the texts were opened; they are read.
  ///   - former: what was found before; words that narrow its words are looked for only there.
  ///   - goesOn: asked after each portion, on any thread.
  /// - Returns: nil if it was stopped.
  public func search(
    _ words: FullText, changed: Set<ID<Account>> = [], within former: Found? = nil,
    goesOn: @escaping @Sendable () -> Bool = { true }
  ) -> Found? {
    let changedKeys = Set(changed.compactMap { AccountKey($0) })
    let apart = Set(unknown).union(changedKeys).sorted()
    let read = search(apart.count, goesOn) { at in self.read(apart[at], words).map { (at, $0) } }
    let former = former.flatMap { words.narrows($0.words) ? $0.places : nil }
    let looked = search(former?.count ?? known.count, goesOn) { at -> (Int, TextHit)? in
      let place = former?[at] ?? at
      return self.look(self.known[place], words, except: changedKeys).map { (place, $0) }
    }
    guard goesOn(), let read, let looked else { return nil }
    return Found(words: words, hits: (read + looked).map(\.1), places: looked.map(\.0))
  }

  /// Puts `look` to each number below `count`; nil if it was stopped.
  private func search(
    _ count: Int, _ goesOn: @escaping @Sendable () -> Bool,
    _ look: @escaping @Sendable (Int) -> (Int, TextHit)?
  ) -> [(Int, TextHit)]? {
    let starts = Array(stride(from: 0, to: count, by: Self.portion))
    let portions = parallel(starts.count, threads: 2) { at -> [(Int, TextHit)]? in
      goesOn() ? (starts[at]..<min(starts[at] + Self.portion, count)).compactMap(look) : nil
    }
    let whole = portions.compactMap { $0 }
    return whole.count == portions.count ? whole.flatMap { $0 } : nil
  }

  private func look(
    _ entry: JoinedText.Entry, _ words: FullText, except changed: Set<AccountKey>
  ) -> TextHit? {
    guard let text = kept?.bytes(of: entry), words.mayStand(in: text, isBroken: entry.isBroken),
      !changed.contains(entry.stamp.key)
    else { return nil }
    return words.hit(entry.stamp.key.id, in: text, isBroken: entry.isBroken)
  }

  private func read(_ key: AccountKey, _ words: FullText) -> TextHit? {
    let id = key.id
    guard let bytes = try? folder.read(FileName.account(id).name).bytes else { return nil }
    return bytes.withUnsafeBufferPointer { words.hit(id, in: $0, isBroken: true) }
  }

  /// Lets the system take back the memory of what was looked through; it can be searched as before.
  public func rest() { kept?.rest() }
}
