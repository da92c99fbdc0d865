/// Reads one-sentence entries for one customer at one moment. Made once when the entry is opened, it reads the
/// sentence anew at each key.
public struct SentenceReader: Sendable {
  private(set) var scanners: SentenceScanners
  /// Whose open steps and promises an entry may fulfil.
  private var account: Account?
  private var vocabulary: Vocabulary?

  /// - Parameters:
  ///   - people: the customer's people; nobody else is found.
  ///   - media: the store's media.
  ///   - makes: makes of rivals known besides the common ones.
  ///   - places: names of the customer, as places to go to.
  ///   - now: the user's day and time.
  ///   - chosen: whom the user chose for an ambiguous address, by what was typed.
  public init(
    people: [SentencePerson], media: [SentenceMedium], makes: [String] = [], places: [String] = [],
    now: Moment,
    chosen: [String: ID<Contact>] = [:]
  ) {
    scanners = SentenceScanners(
      people: PeopleScanner(people, chosen: chosen), media: MediumWords.table(media),
      makes: WordTable((Makes.common + makes).map { ($0, $0) }),
      houses: places.map { $0.unicodeScalars.map(Glyphs.fold) },
      now: now)
  }

  /// A reader for an account, with the media of its store.
  public init(
    _ account: Account, _ vocabulary: Vocabulary, now: Moment, chosen: [String: ID<Contact>] = [:]
  ) {
    let names = [account.name, account.shortName ?? "", CompanyName.normalised(account.name)]
    self.init(
      people: account.sentencePeople, media: vocabulary.sentenceMedia, makes: account.makesNamed,
      places: names.filter { !$0.isEmpty } + account.formerNames, now: now, chosen: chosen)
    (self.account, self.vocabulary) = (account, vocabulary)
  }

  /// Reads a sentence. Any text gives a value; what is unclear or lacking stands in its doubts and faults.
  ///
  /// - Parameter offering: whether a last clause about what is to come is offered as the next step.
  public func read(_ input: String, offering: Bool = true) -> Sentence {
    var assembly = SentenceAssembly(scanners, Glyphs(input), offering: offering)
    var sentence = assembly.sentence()
    if let account, let vocabulary {
      sentence.fulfils = account.fulfilled(by: sentence, people: scanners.people, vocabulary)
      if account.projects.isEmpty { sentence.facts = [] }
    }
    if sentence.supposition == .clause { sentence.plain = [read(input, offering: false)] }
    return sentence
  }
  /// The reader that takes an ambiguous address for this person from now on.
  public func choosing(_ person: ID<Contact>, for said: String) -> SentenceReader {
    var reader = self
    reader.scanners.people.chosen[said] = person
    return reader
  }
}
