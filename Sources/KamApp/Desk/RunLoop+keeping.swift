import KamDomain
import KamRecord
import KamStore
import KamWorkbench

/// Personal facts, vehicles and mentions: what is read of many files stands beside the loop, which goes on meanwhile.
extension RunLoop {
  /// Does some reading on a thread of its own and takes its event in when it is there; at once if there is no thread.
  mutating func beside(_ work: @escaping @Sendable () -> Event) -> [Event] {
    guard let errand = Errand({ _ in work() }) else { return [work()] }
    errands.append(errand)
    return []
  }

  /// Takes in what was read beside the loop.
  mutating func takeErrands() {
    for errand in errands {
      guard let event = errand.take()?.result else { continue }
      errands.removeAll { $0 === errand }
      handle(event)
    }
  }

  /// The personal facts of an account's contacts, or why they cannot be had.
  func personal(_ id: ID<Account>) -> Event {
    do throws(StoreFault) {
      return .personalOpened(Opened(id: id, document: try open.store.personal(id)))
    } catch {
      let why = error.words(state.setting.language)
      return .personalClosed(
        state.setting.language.pick("看不了个人情况：\(why)", "Personal facts cannot be read: \(why)"))
    }
  }

  mutating func readPeople() -> [Event] {
    let store = open.store
    return beside { .people(store.people().found) }
  }

  mutating func readVehicles() -> [Event] {
    let (store, vocabulary) = (open.store, state.setting.vocabulary)
    return beside { .vehicles(store.vehicles(vocabulary).found) }
  }

  /// What the journals of the last months hold.
  mutating func readFeed() -> [Event] {
    let (store, clock) = (open.store, session.clock)
    return beside {
      .feed(store.recentHistory().filter { !$0.isVoid }.map { Happening($0, clock.local($0.at)) })
    }
  }

  /// What the journal says of accounts since a point in time, and what was known of those that it names.
  mutating func readReview(of accounts: [ID<Account>], since: Timestamp) -> [Event] {
    let (store, clock, vocabulary) = (open.store, session.clock, state.setting.vocabulary)
    return beside {
      let entries = store.history(since: since).filter { !$0.isVoid }
      var coverage: [ID<Account>: Coverage] = [:]
      for id in Set(entries.flatMap(\.accounts)).intersection(accounts) {
        let then = store.account(id, before: entries.filter { $0.accounts.contains(id) })
        coverage[id] = then.map { Headline(account: $0, vocabulary: vocabulary).coverage }
      }
      return .reviewRead(ReviewNews(entries.map { Happening($0, clock.local($0.at)) }, coverage: coverage))
    }
  }

  mutating func findMentions(of contact: ID<Contact>, in account: ID<Account>) -> [Event] {
    let store = open.store
    return beside { .mentioned(contact, store.mentions(of: contact, in: account).found) }
  }

  mutating func readTraces(of contact: ID<Contact>, in account: ID<Account>) -> [Event] {
    let store = open.store
    return beside { .traced(contact, try? store.traces(of: contact, in: account)) }
  }

  mutating func erase(_ contact: ID<Contact>, of account: ID<Account>) -> [Event] {
    if let refusal { return [refusal] }
    let title = state.setting.language.pick("彻底删除个人情况", "erase personal facts")
    submit(.erase(contact, of: account, title: title), for: .erasure)
    return []
  }
}

extension Happening {
  /// An entry of the journal that was made at `when`.
  fileprivate init(_ entry: KamStore.Entry, _ when: Moment) {
    let account = entry.accounts.first.map { FileName.account($0) }
    let touch = entry.parts.first { $0.file == account }?.touches.first { !$0.record.isEmpty }
    self.init(
      id: entry.id, at: entry.at, when: when, who: entry.isOutside ? nil : entry.by, title: entry.title,
      isUndo: entry.undoes != nil, accounts: entry.accounts,
      spot: touch.map { .record($0.type, $0.record) })
  }
}
