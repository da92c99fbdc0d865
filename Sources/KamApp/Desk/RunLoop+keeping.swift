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

  mutating func findMentions(of contact: ID<Contact>, in account: ID<Account>) -> [Event] {
    let store = open.store
    return beside { .mentioned(contact, store.mentions(of: contact, in: account).found) }
  }

  mutating func erase(_ contact: ID<Contact>, of account: ID<Account>) -> [Event] {
    if let refusal { return [refusal] }
    let title = state.setting.language.pick("彻底删除个人情况", "erase personal facts")
    submit(.erase(contact, of: account, title: title), for: .erasure)
    return []
  }
}
