import KamDomain
import KamRecord
import KamStore

/// A store that was opened for one verb, with its lists and the person who asks.
struct OpenStore {
  let store: Store
  let vocabulary: Vocabulary
  var language: Language
  let now: Moment
  let author: Author
  /// Where its rows are said to be from; nil if no other store was asked.
  var origin: String?

  /// Typed text as the store holds it; records of the account may be given by name.
  func reader(_ account: Account? = nil) -> ValueReader {
    var reader = ValueReader(vocabulary: vocabulary, today: now.day, account: account)
    reader.customers = { [store, vocabulary] name in
      AccountName.namesakes(name, in: store.catalog(vocabulary).headlines)
    }
    reader.people = { [store] name, house in
      let contacts = (try? store.account(ID(house)).1)??.contacts ?? []
      return contacts.filter { $0.name == name || $0.id.text == name }.map {
        Namesake(id: $0.id.text, label: [$0.name, $0.title ?? ""].joined(separator: " "))
      }
    }
    return reader
  }

  /// The playbook, and what is wrong in its files.
  var playbook: Playbook { Playbook(store.playbook().pages.map(\.document)) }
}

extension Session {
  /// Opens the store at a path, or tells the fact why that cannot be.
  mutating func examine(_ path: String, keepsState: Bool) throws(StoreFault) -> OpenStore {
    let who = Identity(login: surroundings.login, host: surroundings.host)
    let store = try store(path, who, keepsState: keepsState)
    let vocabulary = Vocabulary(try store.house())
    speak(vocabulary.language)
    warn(vocabulary.problems)
    let author = Author(
      login: surroundings.login, at: clock.timestamp, today: now.day, language: language,
      vocabulary: vocabulary)
    return OpenStore(store: store, vocabulary: vocabulary, language: language, now: now, author: author)
  }

  /// A store, with the user's own state of it where that can be kept.
  private func store(_ path: String, _ who: Identity, keepsState: Bool) throws(StoreFault) -> Store {
    let seed = surroundings.seed
    if keepsState {
      let full = try? Store(
        path, who: who, seed: seed, state: surroundings.state, cache: surroundings.cache,
        readOnly: options.readonly)
      if let full { return full }
    }
    let plain = try Store(
      path, who: who, seed: seed, cache: surroundings.cache, readOnly: options.readonly)
    if keepsState {
      let state = surroundings.state
      warn(say("草稿和冲突没有地方放：\(state) 写不了", "drafts and conflicts cannot be kept: \(state) cannot be written"))
    }
    return plain
  }

  /// Saves a change of a verb.
  ///
  /// - Returns: the change as the journal has it; nil if the files held it already.
  func commit(_ change: Change, to open: OpenStore) throws(Failure) -> Saved {
    do throws(SaveFailure) {
      return try open.store.commit(change, at: clock.timestamp)
    } catch {
      // Whoever reads the exit code decides; the conflict is not kept for the workbench.
      if case .refused(.fieldChanged) = error { open.store.state?.settle(decidedBy: change) }
      throw Failure(error, language)
    }
  }
}

extension Failure {
  /// Does a domain act, whose refusals become sentences.
  static func wording<Result>(
    _ language: Language, _ act: () throws(Refusal) -> Result
  ) throws(Failure) -> Result {
    do throws(Refusal) { return try act() } catch { throw Failure(error, language) }
  }

  /// Does something with a store, whose faults become sentences.
  static func wording<Result>(
    _ language: Language, _ act: () throws(StoreFault) -> Result
  ) throws(Failure) -> Result {
    do throws(StoreFault) { return try act() } catch { throw Failure(error, language) }
  }
}
