import KamDomain

/// A purchase project that a verb names, in its account.
struct NamedProject {
  let named: NamedAccount
  let project: Project

  var account: Account { named.account }
  var open: OpenStore { named.open }
  var author: Author { open.author }
  var reader: ValueReader { open.reader(account) }
}

extension Session {
  /// The project of an account that a verb changes; without a name the one that is worked on.
  mutating func project(_ name: String?, of account: String) throws(Failure) -> NamedProject {
    let named = try self.account(account, in: open())
    return NamedProject(named: named, project: try named.project(named: name))
  }

  /// What should make one think of a deal; it keeps nobody from saving.
  func warn(_ cautions: [DealCaution], _ deal: NamedProject) {
    for caution in cautions { warn(caution.words(deal.named.vocabulary, language)) }
  }

  /// What should make one think of a deal, in one sentence; nil if nothing does.
  func words(_ cautions: [DealCaution], _ deal: NamedProject) -> String? {
    let words = cautions.map { $0.words(deal.named.vocabulary, language) }
    return words.isEmpty ? nil : words.joined(separator: say("；", "; "))
  }

  /// Makes a change, saves it and tells what was done.
  ///
  /// - Parameter id: the record that the change is about; if not said the one that it adds.
  mutating func save(
    to open: OpenStore, id: String? = nil, _ make: (inout IDSource) throws(Refusal) -> Change
  ) throws(Failure) {
    let change = try change(make)
    try save(change, to: open, id: id ?? change.created)
  }

  /// Makes a change, or whatever a domain act gives, with new ids; a refusal becomes a sentence.
  func change<Made>(_ make: (inout IDSource) throws(Refusal) -> Made) throws(Failure) -> Made {
    var ids = IDSource(seed: surroundings.seed)
    return try Failure.wording(language) { () throws(Refusal) in try make(&ids) }
  }

  /// Saves a change and tells what was done.
  ///
  /// - Parameters:
  ///   - id: the record that the change is about.
  ///   - onlyID: whether people, too, are told the id alone.
  func save(_ change: Change, to open: OpenStore, id: String?, onlyID: Bool = false) throws(Failure) {
    let saved = try commit(change, to: open)
    try Written(change, saved, open).print(id: id, self, onlyID: onlyID)
  }
}

extension Manual.Option {
  /// The option of the verbs that are about a project.
  static let project = Manual.Option(
    usage: "--project NAME", zh: "哪个项目，默认在跟的那个", en: "which project; the one worked on if not said")
}
